import { useState } from "react";
import type { MeetingParts } from "../../actions/meeting-schema";
import { recordStrings } from "../strings/record";
import { ChooseFile } from "./ChooseFile";
import { Explained } from "./Explained";
import { useMeetingStyles } from "./meeting/Meeting.styles";
import { useTextStyles } from "./text.styles";

type TakeFromFileProps<Part extends keyof MeetingParts> = {
  readonly part: Part;
  readonly hint: string;
  readonly onRead: (value: MeetingParts[Part]) => void;
};

/** Goes on with what another document has handed over in a file. */
export function TakeFromFile<Part extends keyof MeetingParts>({
  part,
  hint,
  onRead,
}: TakeFromFileProps<Part>) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const [isBad, setBad] = useState(false);

  async function read(file: File): Promise<void> {
    const { readKeptFile } = await import("../../actions/engine");
    const value = readKeptFile(await file.text())?.[part];
    setBad(value === undefined);
    if (value !== undefined) onRead(value);
  }

  return (
    <div className={styles.group}>
      <p className={text.quiet}>{hint}</p>
      <ChooseFile
        words={recordStrings.takeFile}
        label={recordStrings.fileLabel}
        accept=".json,application/json"
        size="small"
        onFile={(file) => void read(file)}
      />
      {isBad && (
        <div role="alert">
          <Explained kind="question" {...recordStrings.badFile} />
        </div>
      )}
    </div>
  );
}
