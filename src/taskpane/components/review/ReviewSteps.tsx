import { useEffect, useRef } from "react";
import { stepsOf } from "../../../actions/review-draft";
import { reviewStrings } from "../../strings/review";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { ForwardStep } from "./ForwardStep";
import { LongTermStep } from "./LongTermStep";
import { MeetingStep } from "./MeetingStep";
import type { StepProps } from "./ReviewView";
import { TargetsStep } from "./TargetsStep";
import { ViewsStep } from "./ViewsStep";
import { WriteStep } from "./WriteStep";

const STEPS = {
  meeting: MeetingStep,
  views: ViewsStep,
  targets: TargetsStep,
  "long-term": LongTermStep,
  forward: ForwardStep,
  write: WriteStep,
};

/** The step at hand, under its name, which takes the focus when it changes. */
export function ReviewSteps(props: StepProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { step } = props.draft;
  const steps = stepsOf(props.draft);
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
        {reviewStrings.step(steps.indexOf(step) + 1, steps.length, step)}
      </h2>
      <Step {...props} />
    </section>
  );
}
