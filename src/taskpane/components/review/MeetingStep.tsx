import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { people, REVIEW_KINDS } from "../../../actions/review-draft";
import { whoToInvite } from "../../../meeting/year";
import { reviewStrings } from "../../review-strings";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import type { StepProps } from "./ReviewView";

const DAYS = ["date", "invitationsSent", "minutesSent"] as const;

/** What the Review Record asks for (guidance Section 7). */
export function MeetingStep({ check, draft, onChange }: StepProps) {
  const styles = useFormStyles();
  const named = whoToInvite(check.plan);

  return (
    <>
      <Choice
        label={reviewStrings.kind}
        chosen={REVIEW_KINDS.indexOf(draft.kind)}
        options={REVIEW_KINDS.map(reviewStrings.kindName)}
        onChoose={(index) => onChange({ ...draft, kind: REVIEW_KINDS[index] ?? draft.kind })}
      />
      {DAYS.map((day) => (
        <Field key={day} label={reviewStrings[day]}>
          <Input
            type="date"
            value={draft[day]}
            onChange={(_event, { value }) => onChange({ ...draft, [day]: value })}
          />
        </Field>
      ))}
      <div className={styles.group}>
        <Field label={reviewStrings.invited} hint={reviewStrings.peopleHint}>
          <Textarea
            rows={3}
            resize="vertical"
            value={draft.invited}
            onChange={(_event, { value }) => onChange({ ...draft, invited: value })}
          />
        </Field>
        {named.length > 0 && draft.invited.trim() === "" && (
          <div>
            <Button size="small" onClick={() => onChange({ ...draft, invited: named.join("\n") })}>
              {reviewStrings.takeInvited}
            </Button>
          </div>
        )}
      </div>
      <div className={styles.group}>
        <Field label={reviewStrings.attended} hint={reviewStrings.peopleHint}>
          <Textarea
            rows={3}
            resize="vertical"
            value={draft.attended}
            onChange={(_event, { value }) => onChange({ ...draft, attended: value })}
          />
        </Field>
        {people(draft.invited).length > 0 && draft.attended.trim() === "" && (
          <div>
            <Button size="small" onClick={() => onChange({ ...draft, attended: draft.invited })}>
              {reviewStrings.allCame}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
