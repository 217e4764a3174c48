import { Field, Input } from "@fluentui/react-components";
import { useEffect } from "react";
import { fieldsOf } from "../../../actions/target-draft";
import { actionPlanOf } from "../../../meeting/record";
import { fieldsWithoutPlace, toEdits, type FormOf } from "../../../meeting/to-edits";
import { meetingStrings } from "../../strings/meeting";
import { shownCheck } from "../../state";
import { strings } from "../../strings";
import { Explained } from "../Explained";
import { PlainList } from "../PlainList";
import { Reading } from "../Reading";
import { useTextStyles } from "../text.styles";
import { WriteMeeting } from "../WriteMeeting";
import { EditList } from "./EditList";
import { useMeetingStyles } from "./Meeting.styles";
import type { StepProps } from "./step-props";

/** The meeting stays as it is; what is in the plan then is not offered again. */
const NOTHING_MORE = () => {};

/** All that was agreed, as it will stand in the plan; written in one go, and put back in one go. */
export function WriteStep({ meeting, onChange, pane }: StepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { check } = pane.state;
  const plan = shownCheck(check)?.plan ?? null;
  const isIdle = check.status === "idle";
  const actionPlan = actionPlanOf(meeting);
  const form: FormOf = {
    held: meetingStrings.held,
    next: meetingStrings.following,
    fields: plan === null ? [] : fieldsOf(plan),
  };
  const edits = plan === null ? [] : toEdits(meeting, plan, form);
  const lost = plan === null ? [] : fieldsWithoutPlace(meeting, form);

  useEffect(() => {
    if (isIdle) pane.check();
  });

  return (
    <>
      <p className={text.body}>{meetingStrings.writeHint}</p>
      <Field label={meetingStrings.nextReview}>
        <Input
          type="date"
          value={meeting.nextReview}
          onChange={(_event, { value }) => onChange({ ...meeting, nextReview: value })}
        />
      </Field>
      {check.status === "failed" && <Explained kind="failure" {...strings.failure(check.code)} />}
      {plan === null && check.status === "checking" && (
        <Reading step={check.step} onStop={pane.stop} />
      )}
      {plan !== null && (
        <>
          <EditList plan={plan} edits={edits} />
          {lost.length > 0 && (
            <p className={text.body}>{meetingStrings.noColumn(lost.map(meetingStrings.field))}</p>
          )}
          <WriteMeeting
            pane={pane}
            edits={edits}
            missing={meetingStrings.nothingToWrite}
            onWritten={NOTHING_MORE}
          />
        </>
      )}
      {plan !== null && !plan.has.reviewRecord && (
        <p className={text.quiet}>{meetingStrings.noRecord}</p>
      )}
      {actionPlan.length > 0 && (
        <section className={styles.group}>
          <h3 className={text.heading}>{meetingStrings.actionPlan}</h3>
          <p className={text.quiet}>{meetingStrings.actionPlanHint}</p>
          <PlainList items={actionPlan} />
        </section>
      )}
    </>
  );
}
