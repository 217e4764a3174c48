import { Button, Field, Input } from "@fluentui/react-components";
import { resultFor, targetsToEvaluate } from "../../../actions/review-draft";
import { reviewStrings } from "../../strings/review";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { CarryOn } from "./CarryOn";
import { NewSteps } from "./NewSteps";
import type { StepProps } from "./ReviewView";
import { StepForm } from "./StepForm";
import { useSteps } from "./use-steps";

/** What becomes of the targets that are not achieved yet, and the short-term targets that come next. */
export function ForwardStep(props: StepProps) {
  const { check, draft, onChange } = props;
  const text = useTextStyles();
  const targets = targetsToEvaluate(check.plan).map((each) => ({
    ...each,
    said: resultFor(draft, each),
  }));
  const open = targets.filter(
    ({ said: { result } }) => result === "partly" || result === "not-yet",
  );
  const achieved = targets.filter(({ said: { result } }) => result === "achieved");

  return (
    <>
      <Field label={reviewStrings.nextReview} hint={reviewStrings.nextReviewHint}>
        <Input
          type="date"
          value={draft.nextReview}
          onChange={(_event, { value }) => onChange({ ...draft, nextReview: value })}
        />
      </Field>
      {open.length === 0 ? (
        <p className={text.body}>{reviewStrings.nothingToCarry}</p>
      ) : (
        <p className={text.body}>{reviewStrings.forwardHint}</p>
      )}
      {open.map((each) => (
        <CarryOn key={`${each.longTerm} ${each.shortTerm}`} each={each} {...props} />
      ))}
      {achieved.map((each) => (
        <Achieved key={`${each.longTerm} ${each.shortTerm}`} each={each} {...props} />
      ))}
      <NewSteps {...props} />
    </>
  );
}

type AchievedProps = StepProps & { readonly each: ReturnType<typeof targetsToEvaluate>[number] };

/** What comes after a target that was reached. */
function Achieved({ each, ...props }: AchievedProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { stepFrom, draftStep } = useSteps(props);
  const step = stepFrom(each);

  return (
    <div className={styles.group}>
      <p className={text.body}>{reviewStrings.achieved(each.target.text.text)}</p>
      {step === undefined ? (
        <div>
          <Button
            size="small"
            aria-label={reviewStrings.draftAfter(each.target.text.text)}
            onClick={() => draftStep(each)}
          >
            {reviewStrings.draftStep}
          </Button>
        </div>
      ) : (
        <StepForm step={step} {...props} />
      )}
    </div>
  );
}
