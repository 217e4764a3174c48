import { Field, Input, Textarea } from "@fluentui/react-components";
import type { JudgeWording } from "../../../actions/judge-wording";
import { FIELDS, type Field as Column } from "../../../actions/target-draft";
import { meetingStrings } from "../../strings/meeting";
import { Letters } from "../write/Letters";
import { lettersOf } from "./letters-of";
import { useMeetingStyles } from "./Meeting.styles";

/** A short-term target while it is being worded. */
export type Worded = { readonly wording: string } & Readonly<Record<Column, string>>;

type ShortTermFieldsProps = {
  readonly label: string;
  readonly worded: Worded;
  /** The words of its long-term target; `null`: it has none. */
  readonly longTerm: string | null;
  /** The columns to ask for. */
  readonly fields?: readonly Column[];
  readonly judge: JudgeWording;
  readonly onChange: (change: Partial<Worded>) => void;
};

/** The words of a short-term target with the letters of SMART beside them, and its other columns. */
export function ShortTermFields(props: ShortTermFieldsProps) {
  const { label, worded, longTerm, fields = FIELDS, judge, onChange } = props;
  const styles = useMeetingStyles();

  return (
    <>
      <Field label={label} className={styles.narrow}>
        <Textarea
          rows={3}
          resize="vertical"
          value={worded.wording}
          onChange={(_event, { value }) => onChange({ wording: value })}
        />
      </Field>
      <Letters letters={lettersOf(worded, longTerm, judge)} />
      <div className={styles.pairs}>
        {fields.map((field) => (
          <Field key={field} label={meetingStrings.field(field)} className={styles.narrow}>
            <Input
              value={worded[field]}
              onChange={(_event, { value }) => onChange({ [field]: value })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
