import { Field, Textarea } from "@fluentui/react-components";
import { withRevision } from "../../../actions/review-draft";
import { isBlank } from "../../../rules/written";
import { reviewStrings } from "../../strings/review";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import type { StepProps } from "./ReviewView";

/** Guidance Section 9: once a year the long-term targets are looked at and brought up to date. */
export function LongTermStep({ check, draft, onChange }: StepProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const targets = check.plan.longTermTargets.filter((target) => !isBlank(target.text));

  if (targets.length === 0) return <p className={text.body}>{reviewStrings.noLongTerm}</p>;
  return (
    <>
      <p className={text.body}>{reviewStrings.longTermHint}</p>
      {targets.map(({ text: { text: target } }, index) => {
        const revised = draft.revisions.find((revision) => revision.target === target);
        return (
          <Field
            key={index}
            label={reviewStrings.longTermWords(index + 1)}
            className={styles.choice}
            {...(revised !== undefined && { hint: reviewStrings.before(target) })}
          >
            <Textarea
              rows={3}
              resize="vertical"
              value={revised?.text ?? target}
              onChange={(_event, { value }) => onChange(withRevision(draft, target, value))}
            />
          </Field>
        );
      })}
    </>
  );
}
