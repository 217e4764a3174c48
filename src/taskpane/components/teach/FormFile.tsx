import type { Mapping } from "../../../plan/teach/mapping";
import { teachStrings } from "../../strings/teach";
import { ReadFile } from "../ReadFile";
import { useTextStyles } from "../text.styles";
import { useTeachStyles } from "./TeachView.styles";

/** Takes the forms from a file that another school or the council has saved. */
export function FormFile({ onRead }: { readonly onRead: (forms: readonly Mapping[]) => void }) {
  const styles = useTeachStyles();
  const text = useTextStyles();

  return (
    <section className={styles.file}>
      <h3 className={text.subheading}>{teachStrings.importTitle}</h3>
      <ReadFile strings={teachStrings} hint={teachStrings.importHint} read={read} onRead={onRead} />
    </section>
  );
}

async function read(words: string): Promise<readonly Mapping[] | null> {
  const { readFormFile } = await import("../../../actions/engine");
  return readFormFile(words);
}
