import {
  nextOf,
  withoutStep,
  withResult,
  type ToEvaluate,
  type TargetResult,
} from "../../../actions/review-draft";
import type { Next } from "../../../meeting/carry-forward";
import { dayGoneBy } from "../../../meeting/next-steps";
import { reviewStrings } from "../../strings/review";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import type { StepProps } from "./ReviewView";
import { StepForm } from "./StepForm";
import { useSteps } from "./use-steps";

const CHOICES: readonly Next[] = ["continue", "change", "drop"];

type CarryOnProps = StepProps & {
  readonly each: ToEvaluate & { readonly said: TargetResult };
};

/** A target that was not reached: it goes on as it is, in other words, or not at all. */
export function CarryOn({ each, ...props }: CarryOnProps) {
  const { check, draft, onChange } = props;
  const styles = useFormStyles();
  const { stepFrom, withDrafted } = useSteps(props);
  const { target, said } = each;
  const next = nextOf(said) ?? "continue";
  const step = stepFrom(each);
  const gone = next === "continue" ? dayGoneBy(target, check.today, draft.date) : null;

  function choose(chosen: Next): void {
    const decided = withResult(draft, { ...said, next: chosen });
    if (chosen === "change") onChange(step === undefined ? withDrafted(decided, each) : decided);
    else onChange(step === undefined ? decided : withoutStep(decided, step.id));
  }

  return (
    <div className={styles.group}>
      <Choice
        label={reviewStrings.nextFor(target.text.text)}
        chosen={CHOICES.indexOf(next)}
        options={CHOICES.map(reviewStrings.nextName)}
        onChoose={(index) => choose(CHOICES[index] ?? "continue")}
        {...(gone !== null && { hint: reviewStrings.dayGoneBy(gone) })}
      />
      {next === "change" && step !== undefined && <StepForm step={step} {...props} />}
    </div>
  );
}
