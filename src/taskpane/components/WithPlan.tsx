import type { ReactNode } from "react";
import type { PlanCheck } from "../../actions/check-plan";
import { outcomeOf } from "../selectors";
import { shownCheck } from "../state";
import type { ViewProps } from "../views";
import { CheckAgain } from "./CheckAgain";
import { CheckStatus } from "./CheckStatus";
import { NotRead } from "./NotRead";
import { usePlanRead } from "../hooks/use-plan-read";
import { ViewTop } from "./ViewTop";

type WithPlanProps = ViewProps & {
  readonly title: string;
  readonly children: (check: PlanCheck) => ReactNode;
};

/** A view that needs the plan: reads it when nobody has yet, and says so where there is none. */
export function WithPlan({ pane, title, children }: WithPlanProps) {
  const { check } = pane.state;
  const shown = shownCheck(check);
  usePlanRead(pane);

  return (
    <>
      <ViewTop title={title}>
        {check.status === "failed" && <CheckAgain checking={false} onCheck={pane.check} />}
      </ViewTop>
      <CheckStatus pane={pane} />
      {shown !== null && <Known check={shown} pane={pane} render={children} />}
    </>
  );
}

type KnownProps = ViewProps & {
  readonly check: PlanCheck;
  readonly render: WithPlanProps["children"];
};

function Known({ check, pane, render }: KnownProps) {
  const outcome = outcomeOf(check.plan);
  if (outcome === "nothing-read" || outcome === "unsure") {
    return <NotRead check={check} unsure={outcome === "unsure"} onTeach={pane.teach} />;
  }
  return render(check);
}
