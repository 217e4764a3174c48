import { useState } from "react";
import type { Mapping } from "../../../plan/teach/mapping";
import { teachStrings } from "../../strings/teach";
import { ChooseFile } from "../ChooseFile";
import { Explained } from "../Explained";
import { useTextStyles } from "../text.styles";
import { useTeachStyles } from "./TeachView.styles";

/** Takes the forms from a file that another school or the council has saved. */
export function FormFile({ onRead }: { readonly onRead: (forms: readonly Mapping[]) => void }) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const [isBad, setBad] = useState(false);

  async function read(file: File): Promise<void> {
    const { readFormFile } = await import("../../../actions/engine");
    const forms = readFormFile(await file.text());
    setBad(forms === null);
    if (forms !== null) onRead(forms);
  }

  return (
    <section className={styles.file}>
      <h3 className={text.subheading}>{teachStrings.importTitle}</h3>
      <p className={text.quiet}>{teachStrings.importHint}</p>
      <ChooseFile
        words={teachStrings.importButton}
        label={teachStrings.importLabel}
        accept=".json,application/json"
        size="small"
        onFile={(file) => void read(file)}
      />
      {isBad && (
        <div role="alert">
          <Explained kind="question" {...teachStrings.badFile} />
        </div>
      )}
    </section>
  );
}
