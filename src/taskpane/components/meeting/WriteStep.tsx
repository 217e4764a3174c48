import { Field, Input } from "@fluentui/react-components";
import { useEffect } from "react";
import { actionPlanOf } from "../../../meeting/record";
import { toEdits } from "../../../meeting/to-edits";
import { meetingStrings } from "../../meeting-strings";
import { shownCheck } from "../../state";
import { strings } from "../../strings";
import { Explained } from "../Explained";
import { PlainList } from "../PlainList";
import { Reading } from "../Reading";
import { useTextStyles } from "../text.styles";
import { EditList } from "./EditList";
import { useMeetingStyles } from "./Meeting.styles";
import type { StepProps } from "./step-props";

/** All that was agreed, as it will stand in the plan; written in one go, and put back in one go. */
export function WriteStep({ meeting, onChange, pane }: StepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { check } = pane.state;
  const plan = shownCheck(check)?.plan ?? null;
  const isIdle = check.status === "idle";
  const actionPlan = actionPlanOf(meeting);

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
        <EditList
          plan={plan}
          edits={toEdits(meeting, plan, {
            held: meetingStrings.held,
            next: meetingStrings.following,
          })}
        />
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
