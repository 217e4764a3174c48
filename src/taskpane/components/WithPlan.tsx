import { useEffect, type ReactNode } from "react";
import type { PlanCheck } from "../../actions/check-plan";
import { outcomeOf } from "../selectors";
import { shownCheck } from "../state";
import { strings } from "../strings";
import type { ViewProps } from "../views";
import { CheckAgain } from "./CheckAgain";
import { Explained } from "./Explained";
import { NotRead } from "./NotRead";
import { Reading } from "./Reading";
import { useTextStyles } from "./text.styles";
import { ViewTop } from "./ViewTop";

type WithPlanProps = ViewProps & {
  readonly title: string;
  readonly children: (check: PlanCheck) => ReactNode;
};

/** A view that needs the plan: reads it when nobody has yet, and says so where there is none. */
export function WithPlan({ pane, title, children }: WithPlanProps) {
  const text = useTextStyles();
  const { check, notice } = pane.state;
  const shown = shownCheck(check);
  const isIdle = check.status === "idle";

  useEffect(() => {
    if (isIdle) pane.check();
  });

  return (
    <>
      <ViewTop title={title}>
        {check.status === "failed" && <CheckAgain checking={false} onCheck={pane.check} />}
      </ViewTop>
      {notice !== null && (
        <Explained kind="failure" {...strings.notice(notice)} onClose={pane.closeNotice} />
      )}
      {check.status === "failed" && <Explained kind="failure" {...strings.failure(check.code)} />}
      {check.status === "checking" && shown === null && <Reading />}
      {shown !== null && <Known check={shown} pane={pane} render={children} />}
      {check.status === "idle" && <p className={text.quiet}>{strings.opening}</p>}
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
