import { Button } from "@fluentui/react-components";
import {
  nextOf,
  resultFor,
  targetsToEvaluate,
  withResult,
  type ToEvaluate,
} from "../../../actions/review-draft";
import { EMPTY_DRAFT, refTo } from "../../../actions/target-draft";
import type { Next } from "../../../meeting/carry-forward";
import { reviewStrings } from "../../review-strings";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import type { StepProps } from "./ReviewView";

const CHOICES: readonly Next[] = ["continue", "change", "drop"];

/** What becomes of the targets that are not achieved yet. */
export function ForwardStep({ check, pane, draft, onChange }: StepProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { plan } = check;
  const open = targetsToEvaluate(plan).filter((each) => {
    const { result } = resultFor(draft, each);
    return result === "partly" || result === "not-yet";
  });
  if (open.length === 0) return <p className={text.body}>{reviewStrings.nothingToCarry}</p>;

  function reword({ longTerm, shortTerm, target }: ToEvaluate): void {
    if (longTerm === null) return;
    const steps = plan.longTermTargets[longTerm]?.shortTermTargets ?? [];
    const wanted = {
      ...EMPTY_DRAFT,
      task: "reword",
      longTerm: refTo(plan.longTermTargets, longTerm),
      shortTerm: refTo(steps, shortTerm),
      text: target.text.text,
    } as const;
    pane.drafts.change("write", wanted, false);
    pane.chooseView("write");
  }

  return (
    <>
      <p className={text.body}>{reviewStrings.forwardHint}</p>
      {open.map((each) => {
        const said = resultFor(draft, each);
        const next = nextOf(said) ?? "continue";
        return (
          <div key={`${each.longTerm} ${each.shortTerm}`} className={styles.group}>
            <Choice
              label={reviewStrings.nextFor(each.target.text.text)}
              chosen={CHOICES.indexOf(next)}
              options={CHOICES.map(reviewStrings.nextName)}
              onChoose={(index) =>
                onChange(withResult(draft, { ...said, next: CHOICES[index] ?? null }))
              }
            />
            {next === "change" && each.longTerm !== null && (
              <div>
                <Button size="small" onClick={() => reword(each)}>
                  {reviewStrings.reword}
                </Button>
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}
