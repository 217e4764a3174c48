import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { readFormFile } from "../../../actions/form-file";
import type { Mapping } from "../../../plan/teach/mapping";
import { teachStrings } from "../../teach-strings";
import { Explained } from "../Explained";
import { useTextStyles } from "../text.styles";
import { useTeachStyles } from "./TeachView.styles";

/** Takes the forms from a file that another school or the council has saved. */
export function FormFile({ onRead }: { readonly onRead: (forms: readonly Mapping[]) => void }) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);

  async function read(file: File): Promise<void> {
    const forms = readFormFile(await file.text());
    setBad(forms === null);
    if (forms !== null) onRead(forms);
  }

  return (
    <section className={styles.file}>
      <h3 className={text.subheading}>{teachStrings.importTitle}</h3>
      <p className={text.quiet}>{teachStrings.importHint}</p>
      <Button size="small" onClick={() => input.current?.click()}>
        {teachStrings.importButton}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={teachStrings.importLabel}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file !== undefined) void read(file);
        }}
      />
      {isBad && (
        <div role="alert">
          <Explained kind="question" {...teachStrings.badFile} />
        </div>
      )}
    </section>
  );
}
