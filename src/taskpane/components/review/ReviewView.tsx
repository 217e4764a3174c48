import { Button } from "@fluentui/react-components";
import type { PlanCheck } from "../../../actions/check-plan";
import {
  EMPTY_REVIEW,
  isEmptyReview,
  readReviewDraft,
  stepsOf,
  type ReviewDraft,
} from "../../../actions/review-draft";
import { reviewStrings } from "../../strings/review";
import type { ViewProps } from "../../views";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { WithPlan } from "../WithPlan";
import { ReviewSteps } from "./ReviewSteps";

/** Writes up a review, one step at a time. */
export function ReviewView({ pane }: ViewProps) {
  return (
    <WithPlan pane={pane} title={reviewStrings.title}>
      {(check) => <Draft check={check} pane={pane} />}
    </WithPlan>
  );
}

export type StepProps = ViewProps & {
  readonly check: PlanCheck;
  readonly draft: ReviewDraft;
  readonly onChange: (draft: ReviewDraft) => void;
};

function Draft({ check, pane }: ViewProps & { readonly check: PlanCheck }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { drafts } = pane;
  const draft = readReviewDraft(drafts.of("review")) ?? EMPTY_REVIEW;
  const isEmpty = isEmptyReview(draft);
  const draftState = drafts.stateOf("review");
  const state = reviewStrings.draftState(draftState);
  const change = (next: ReviewDraft): void => drafts.change("review", next, isEmptyReview(next));
  const steps = stepsOf(draft);
  const at = steps.indexOf(draft.step);
  const go = (by: number): void => change({ ...draft, step: steps[at + by] ?? draft.step });

  return (
    <div className={styles.form}>
      <ReviewSteps check={check} pane={pane} draft={draft} onChange={change} />
      <div className={styles.buttons}>
        <Button disabledFocusable={at === 0} onClick={() => go(-1)}>
          {reviewStrings.back}
        </Button>
        {at < steps.length - 1 && (
          <Button appearance="primary" onClick={() => go(1)}>
            {reviewStrings.next}
          </Button>
        )}
      </div>
      {!isEmpty && (
        <div className={styles.group}>
          {state !== null && <p className={text.quiet}>{state}</p>}
          <div className={styles.buttons}>
            {draftState === "large" && (
              <Button size="small" onClick={() => drafts.keep("review")}>
                {reviewStrings.keepDraft}
              </Button>
            )}
            <Button size="small" onClick={() => change(EMPTY_REVIEW)}>
              {reviewStrings.clear}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
