import { useState } from "react";
import type { recordStrings } from "../strings/record";
import { ChooseFile } from "./ChooseFile";
import { Explained } from "./Explained";
import { useTextStyles } from "./text.styles";

type ReadFileProps<Value> = {
  readonly strings: Pick<typeof recordStrings, "takeFile" | "fileLabel" | "badFile">;
  readonly hint: string;
  /** What a text that was saved by Amas says; `null`: it is none of that kind. */
  readonly read: (text: string) => Promise<Value | null>;
  readonly onRead: (value: Value) => void;
};

/** Asks for a file that Amas has saved, and says where it is none. */
export function ReadFile<Value>({ strings, hint, read, onRead }: ReadFileProps<Value>) {
  const text = useTextStyles();
  const [isBad, setBad] = useState(false);

  async function take(file: File): Promise<void> {
    const value = await read(await file.text());
    setBad(value === null);
    if (value !== null) onRead(value);
  }

  return (
    <>
      <p className={text.quiet}>{hint}</p>
      <ChooseFile
        words={strings.takeFile}
        label={strings.fileLabel}
        accept=".json,application/json"
        size="small"
        onFile={(file) => void take(file)}
      />
      {isBad && (
        <div role="alert">
          <Explained kind="question" {...strings.badFile} />
        </div>
      )}
    </>
  );
}
