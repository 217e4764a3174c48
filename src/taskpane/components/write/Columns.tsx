import { Field, Input, Textarea } from "@fluentui/react-components";
import { fieldsOf, type Field as Column, type TargetDraft } from "../../../actions/target-draft";
import type { Plan } from "../../../plan/model";
import { writeStrings } from "../../strings/write";
import { useFormStyles } from "../form.styles";

type ColumnsProps = {
  readonly plan: Plan;
  readonly draft: TargetDraft;
  readonly onChange: (draft: TargetDraft) => void;
};

const SHORT: ReadonlySet<Column> = new Set(["when", "who"]);

/** The other columns that this form has. */
export function Columns({ plan, draft, onChange }: ColumnsProps) {
  const styles = useFormStyles();

  return fieldsOf(plan).map((field) => (
    <Field
      key={field}
      className={styles.choice}
      label={writeStrings.field(field)}
      hint={writeStrings.fieldHint(field)}
    >
      {SHORT.has(field) ? (
        <Input
          value={draft[field]}
          onChange={(_event, { value }) => onChange({ ...draft, [field]: value })}
        />
      ) : (
        <Textarea
          resize="vertical"
          value={draft[field]}
          onChange={(_event, { value }) => onChange({ ...draft, [field]: value })}
        />
      )}
    </Field>
  ));
}
