import { Button } from "@fluentui/react-components";
import { withoutStep, withStep } from "../../../actions/review-draft";
import { fieldsOf } from "../../../actions/target-draft";
import type { NextStep } from "../../../meeting/next-steps";
import { reviewStrings } from "../../strings/review";
import { useJudges } from "../../hooks/use-judges";
import { useFormStyles } from "../form.styles";
import { ShortTermFields } from "../meeting/ShortTermFields";
import type { StepProps } from "./ReviewView";

/** A next step while it is being worded, with live help. */
export function StepForm({
  step,
  check,
  pane,
  draft,
  onChange,
}: StepProps & { readonly step: NextStep }) {
  const styles = useFormStyles();
  const judges = useJudges(pane);

  if (judges === null) return null;
  return (
    <div className={styles.box}>
      <ShortTermFields
        label={reviewStrings.stepWords}
        worded={step}
        longTerm={step.longTerm}
        fields={fieldsOf(check.plan)}
        judge={judges.judgeWording}
        onChange={(change) => onChange(withStep(draft, { ...step, ...change }))}
      />
      <div>
        <Button size="small" onClick={() => onChange(withoutStep(draft, step.id))}>
          {reviewStrings.dropStep}
        </Button>
      </div>
    </div>
  );
}
