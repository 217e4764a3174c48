import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import { mergeClasses } from "@fluentui/react-components";
import type { PlanCheck } from "../../actions/check-plan";
import { outcomeText } from "../outcome-text";
import { needsNothing } from "../selectors";
import { strings } from "../strings";
import { PlainList } from "./PlainList";
import { ProblemNotes } from "./ProblemNotes";
import { useSummaryStyles } from "./Summary.styles";
import { useTextStyles } from "./text.styles";

type SummaryProps = { readonly check: PlanCheck; readonly onTeach: () => void };

/** What was read, from where, and how it looks on the whole: in words, never a score. */
export function Summary({ check, onTeach }: SummaryProps) {
  const styles = useSummaryStyles();
  const text = useTextStyles();
  const { recognised, evidence } = check.plan;
  const fine = needsNothing(check);
  const Icon = fine ? CheckmarkCircleFilled : TargetArrowRegular;

  return (
    <>
      <div className={styles.root}>
        <Icon className={mergeClasses(styles.icon, fine && styles.fine)} aria-hidden />
        <div className={styles.words}>
          {outcomeText(check).map((sentence, index) => (
            <p key={index} className={index === 0 ? text.heading : text.quiet}>
              {sentence}
            </p>
          ))}
          {recognised === "likely" && (
            <>
              <p className={text.quiet}>{strings.likely}</p>
              <details>
                <summary className={styles.disclosure}>{strings.whyLikely}</summary>
                <PlainList items={evidence} />
              </details>
            </>
          )}
          <button type="button" className={styles.link} onClick={onTeach}>
            {strings.notRight}
          </button>
        </div>
      </div>
      <ProblemNotes check={check} />
    </>
  );
}
