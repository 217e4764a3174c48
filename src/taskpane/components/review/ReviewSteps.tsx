import { useEffect, useRef } from "react";
import { EMPTY_REVIEW, REVIEW_STEPS, reviewEdits } from "../../../actions/review-draft";
import { reviewStrings } from "../../review-strings";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { WriteInto } from "../WriteInto";
import { ForwardStep } from "./ForwardStep";
import { MeetingStep } from "./MeetingStep";
import type { StepProps } from "./ReviewView";
import { TargetsStep } from "./TargetsStep";
import { ViewsStep } from "./ViewsStep";

const STEPS = {
  meeting: MeetingStep,
  views: ViewsStep,
  targets: TargetsStep,
  forward: ForwardStep,
  write: WriteStep,
};

/** The step at hand, under its name, which takes the focus when it changes. */
export function ReviewSteps(props: StepProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { step } = props.draft;
  const Step = STEPS[step];
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);

  useEffect(() => {
    if (last.current !== step) title.current?.focus();
    last.current = step;
  }, [step]);

  return (
    <section className={styles.form}>
      <h2 className={text.heading} tabIndex={-1} ref={title}>
        {reviewStrings.step(REVIEW_STEPS.indexOf(step) + 1, REVIEW_STEPS.length, step)}
      </h2>
      <Step {...props} />
    </section>
  );
}

function WriteStep({ check, pane, draft, onChange }: StepProps) {
  const text = useTextStyles();

  return (
    <>
      <p className={text.body}>{reviewStrings.writeHint}</p>
      {draft.date === "" && <p className={text.quiet}>{reviewStrings.needsDate}</p>}
      <WriteInto
        pane={pane}
        edits={reviewEdits(draft, check.plan, reviewStrings.words)}
        missing={reviewStrings.missing}
        onWritten={() => onChange({ ...EMPTY_REVIEW, step: "write" })}
      />
    </>
  );
}
