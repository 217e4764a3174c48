import { Button, Field, Textarea } from "@fluentui/react-components";
import { formFile } from "../../../actions/form-file";
import type { Mapping } from "../../../plan/teach/mapping";
import { saveFile } from "../../save-file";
import { teachStrings } from "../../strings/teach";
import { useTextStyles } from "../text.styles";
import { useTeachStyles } from "./TeachView.styles";

type KeptFormsProps = {
  readonly forms: readonly Mapping[];
  readonly onRemove: (form: Mapping) => void;
};

/** What this document keeps of the tables that were shown: to see, to hand on and to remove. */
export function KeptForms({ forms, onRemove }: KeptFormsProps) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const file = formFile(forms);

  return (
    <section className={styles.file}>
      <h2 className={text.heading}>{teachStrings.keptTitle}</h2>
      <p className={text.quiet}>{teachStrings.keptIntro}</p>
      <ul className={text.list}>
        {forms.map((form, index) => (
          <li key={form.fingerprint}>
            <p className={text.body}>{teachStrings.keptForm(form)}</p>
            <Button
              size="small"
              aria-label={teachStrings.removeForm(index + 1)}
              onClick={() => onRemove(form)}
            >
              {teachStrings.remove}
            </Button>
          </li>
        ))}
      </ul>
      <details className={styles.handOn}>
        <summary className={styles.disclosure}>{teachStrings.exportTitle}</summary>
        <div className={styles.group}>
          <p className={text.quiet}>{teachStrings.exportHint}</p>
          <Button size="small" onClick={() => saveFile("amas-form.json", "application/json", file)}>
            {teachStrings.exportButton}
          </Button>
          <Field label={teachStrings.exportText} hint={teachStrings.exportTextHint}>
            <Textarea readOnly value={file} rows={4} />
          </Field>
        </div>
      </details>
    </section>
  );
}
