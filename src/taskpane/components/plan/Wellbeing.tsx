import type { Served } from "../../../actions/plan-overview";
import type { Plan } from "../../../plan/model";
import { planStrings } from "../../strings/plan";
import { namesSeven, wheelParts } from "../../wheel";
import type { ViewProps } from "../../views";
import { PlainList } from "../PlainList";
import { useTextStyles } from "../text.styles";
import { usePlanStyles } from "./PlanView.styles";
import { Wheel } from "./Wheel";
import { WheelPicture } from "./WheelPicture";

type WellbeingProps = ViewProps & {
  readonly plan: Plan;
  readonly served: readonly Served[];
  /** How many indicators there are; left out: as the form has them. */
  readonly count: "seven" | "eight" | undefined;
};

/** Which wellbeing indicators the plan serves: as a wheel, and the same in words. */
export function Wellbeing({ pane, plan, served, count }: WellbeingProps) {
  const styles = usePlanStyles();
  const text = useTextStyles();
  const isJoined = count === undefined ? namesSeven(plan) : count === "seven";
  const parts = wheelParts(served, isJoined);
  const hasPlace = plan.longTermTargets.some(({ indicatorText }) => indicatorText !== undefined);

  if (!hasPlace) return <p className={text.body}>{planStrings.noPlaceForIndicators}</p>;
  return (
    <>
      <Wheel parts={parts} />
      <p className={text.quiet}>{planStrings.wheelNote}</p>
      <details>
        <summary className={styles.disclosure}>{planStrings.inWords}</summary>
        <PlainList items={parts.map(planStrings.served)} />
      </details>
      <WheelPicture key={planStrings.wheelLabel(parts)} pane={pane} parts={parts} />
    </>
  );
}
