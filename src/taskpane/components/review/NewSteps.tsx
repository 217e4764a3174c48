import { Button } from "@fluentui/react-components";
import { isBlank } from "../../../rules/written";
import { reviewStrings } from "../../strings/review";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import type { StepProps } from "./ReviewView";
import { StepForm } from "./StepForm";
import { useSteps } from "./use-steps";

/** Short-term targets that go on from none, under each long-term target (guidance Section 6). */
export function NewSteps(props: StepProps) {
  const { check, draft } = props;
  const styles = useFormStyles();
  const text = useTextStyles();
  const { addStep } = useSteps(props);

  return (
    <section className={styles.section}>
      <h3 className={text.heading}>{reviewStrings.newSteps}</h3>
      <p className={text.quiet}>{reviewStrings.newStepsHint}</p>
      {check.plan.longTermTargets.map((target, index) => {
        if (isBlank(target.text)) return null;
        const words = target.text.text;
        return (
          <div key={index} className={styles.group}>
            <p className={text.body}>{words}</p>
            {draft.nextSteps
              .filter(({ from, longTerm }) => from === null && longTerm === words)
              .map((step) => (
                <StepForm key={step.id} step={step} {...props} />
              ))}
            <div>
              <Button
                size="small"
                aria-label={reviewStrings.addUnder(index + 1)}
                onClick={() => addStep(index)}
              >
                {reviewStrings.addStep}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}
