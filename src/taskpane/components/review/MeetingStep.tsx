import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { people, REVIEW_KINDS } from "../../../actions/review-draft";
import { whoToInvite } from "../../../meeting/year";
import { reviewStrings } from "../../strings/review";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import type { StepProps } from "./ReviewView";

const DAYS = ["date", "invitationsSent", "minutesSent"] as const;

/** What the Review Record asks for (guidance Section 7). */
export function MeetingStep({ check, draft, onChange }: StepProps) {
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
      <PeopleField
        label={reviewStrings.invited}
        names={draft.invited}
        suggested={named.join("\n")}
        take={reviewStrings.takeInvited}
        onChange={(invited) => onChange({ ...draft, invited })}
      />
      <PeopleField
        label={reviewStrings.attended}
        names={draft.attended}
        suggested={people(draft.invited).length > 0 ? draft.invited : ""}
        take={reviewStrings.allCame}
        onChange={(attended) => onChange({ ...draft, attended })}
      />
    </>
  );
}

type PeopleFieldProps = {
  readonly label: string;
  /** One a line. */
  readonly names: string;
  /** Names to be taken over with one press while none are entered; empty: none. */
  readonly suggested: string;
  readonly take: string;
  readonly onChange: (names: string) => void;
};

function PeopleField({ label, names, suggested, take, onChange }: PeopleFieldProps) {
  const styles = useFormStyles();

  return (
    <div className={styles.group}>
      <Field label={label} hint={reviewStrings.peopleHint}>
        <Textarea
          rows={3}
          resize="vertical"
          value={names}
          onChange={(_event, { value }) => onChange(value)}
        />
      </Field>
      {suggested !== "" && names.trim() === "" && (
        <div>
          <Button size="small" onClick={() => onChange(suggested)}>
            {take}
          </Button>
        </div>
      )}
    </div>
  );
}
