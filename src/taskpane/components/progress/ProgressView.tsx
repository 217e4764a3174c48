import type { PlanCheck } from "../../../actions/check-plan";
import { countResults, progressBetween, type Step } from "../../../meeting/carry-forward";
import type { Plan } from "../../../plan/model";
import { progressPicture } from "../../progress-picture";
import { progressStrings } from "../../strings/progress";
import { strings } from "../../strings";
import type { ViewProps } from "../../views";
import { BackToPlan } from "../BackToPlan";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { PutPicture } from "../PutPicture";
import { useTextStyles } from "../text.styles";
import { WithPlan } from "../WithPlan";
import { Chart } from "./Chart";
import { EarlierPlan } from "./EarlierPlan";
import { useEarlierPlan } from "./use-earlier-plan";

/** How far the targets came, in this plan and since an earlier one of the same child. */
export function ProgressView({ pane }: ViewProps) {
  return (
    <>
      <BackToPlan pane={pane} />
      <WithPlan pane={pane} title={strings.viewName("progress")}>
        {(check) => <Progress check={check} pane={pane} />}
      </WithPlan>
    </>
  );
}

function Progress({ check: { plan }, pane }: ViewProps & { readonly check: PlanCheck }) {
  const text = useTextStyles();
  const earlier = useEarlierPlan(pane);
  const now = { name: progressStrings.now, counts: countResults(plan) };
  const bars =
    earlier.plan === null
      ? [now]
      : [{ name: progressStrings.before, counts: countResults(earlier.plan) }, now];

  return (
    <>
      <p className={text.body}>{progressStrings.intro}</p>
      <Chart bars={bars} />
      <PutPicture
        key={progressStrings.barsLabel(bars)}
        pane={pane}
        words={progressStrings.putPicture}
        draw={() => progressPicture(bars)}
      />
      <EarlierPlan earlier={earlier} />
      {earlier.plan !== null && <Steps before={earlier.plan} after={plan} />}
    </>
  );
}

function Steps({ before, after }: { readonly before: Plan; readonly after: Plan }) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  return (
    <section className={styles.group}>
      <h2 className={text.heading}>{progressStrings.targets}</h2>
      <ul className={styles.columns}>
        {progressBetween(before, after).map((step, index) => (
          <li key={index} className={styles.card}>
            <p className={text.body}>{wordsOf(step)}</p>
            {isReworded(step) && (
              <p className={text.quiet}>
                {progressStrings.wordedAnew(step.before?.text.text ?? "")}
              </p>
            )}
            <p className={text.quiet}>{progressStrings.step(step)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ before, after }: Step): string {
  return (after ?? before)?.text.text ?? "";
}

function isReworded({ before, after }: Step): boolean {
  return before !== null && after !== null && before.text.text !== after.text.text;
}
