import { Button, Field, Textarea } from "@fluentui/react-components";
import { resultFor, targetsToEvaluate, withResult } from "../../../actions/review-draft";
import { RESULTS } from "../../../meeting/carry-forward";
import { reviewStrings } from "../../strings/review";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { Toggle } from "../Toggle";
import type { StepProps } from "./ReviewView";

/** Every target that is worked on, one at a time (guidance Section 9). */
export function TargetsStep({ check, draft, onChange }: StepProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const targets = targetsToEvaluate(check.plan);
  const at = Math.min(draft.at, targets.length - 1);
  const current = targets[at];
  if (current === undefined) return <p className={text.body}>{reviewStrings.noTargets}</p>;

  const said = resultFor(draft, current);
  const earlier = current.target.evaluation?.text ?? "";
  const go = (by: number): void => onChange({ ...draft, at: at + by });
  return (
    <>
      <div className={styles.box}>
        <h3 className={text.quiet}>{reviewStrings.target(at + 1, targets.length)}</h3>
        <p className={text.body}>{current.target.text.text}</p>
        {earlier !== "" && <p className={text.quiet}>{reviewStrings.sofar(earlier)}</p>}
      </div>
      <div role="group" aria-label={reviewStrings.howFar} className={styles.group}>
        <p className={text.body}>{reviewStrings.howFar}</p>
        <div className={styles.chips}>
          {RESULTS.map((result) => {
            const isChosen = said.result === result;
            return (
              <Toggle
                key={result}
                words={reviewStrings.result(result)}
                isChosen={isChosen}
                onToggle={() =>
                  onChange(
                    withResult(draft, { ...said, result: isChosen ? null : result, next: null }),
                  )
                }
              />
            );
          })}
        </div>
      </div>
      <Field label={reviewStrings.evaluation} hint={reviewStrings.evaluationHint}>
        <Textarea
          rows={3}
          resize="vertical"
          value={said.words}
          onChange={(_event, { value }) => onChange(withResult(draft, { ...said, words: value }))}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={at === 0} onClick={() => go(-1)}>
          {reviewStrings.previousTarget}
        </Button>
        <Button size="small" disabledFocusable={at === targets.length - 1} onClick={() => go(1)}>
          {reviewStrings.nextTarget}
        </Button>
      </div>
    </>
  );
}
