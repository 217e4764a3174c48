import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { PlanCheck } from "../../actions/check-plan";
import { findingKey } from "../../actions/set-aside";
import { filtered, firstToSee, outcomeOf } from "../selectors";
import { strings } from "../strings";
import { typedIn } from "../hooks/typed";
import type { ViewProps } from "../views";
import { FindingGroups } from "./FindingGroups";
import { AsideList } from "./lazy-parts";
import { MarksMenu } from "./lazy-parts";
import { NotRead } from "./NotRead";
import { SettingLine } from "./SettingLine";
import { ShownChoice } from "./lazy-parts";
import { StartHere } from "./StartHere";
import { Summary } from "./Summary";
import { useTextStyles } from "./text.styles";

export type ResultsProps = ViewProps & { readonly check: PlanCheck };

/** What a check found, or why there was nothing to check. */
export function Results({ check, pane }: ResultsProps) {
  const text = useTextStyles();
  const list = useRef<HTMLDivElement>(null);
  const outcome = outcomeOf(check.plan);

  if (outcome === "nothing-read" || outcome === "unsure") {
    return <NotRead check={check} unsure={outcome === "unsure"} onTeach={pane.teach} />;
  }
  const first = firstToSee(check);
  const { shown } = pane.state;
  return (
    <>
      <Summary check={check} onTeach={pane.teach} />
      {first !== null && (
        <StartHere
          onStart={() => {
            pane.choose("all");
            pane.goTo(check, first);
            list.current?.querySelector("[data-first]")?.scrollIntoView({ block: "nearest" });
          }}
        />
      )}
      {outcome === "empty" && (
        <div>
          <Button appearance="primary" onClick={() => pane.chooseView("write")}>
            {strings.writeFirst}
          </Button>
        </div>
      )}
      <SettingLine check={check} pane={pane} />
      <ShownChoice check={check} shown={shown} onChoose={pane.choose} />
      <div ref={list}>
        <FindingGroups
          check={filtered(check, shown)}
          first={first}
          isFiltered={shown !== "all"}
          onGoTo={(finding) => pane.goTo(check, finding)}
          onSetAside={pane.setAside}
          onReword={pane.reword}
          typedAbout={(finding) => typedIn(pane, "aside", findingKey(finding))}
          onComment={(finding) => pane.actions.leaveComment(check.plan, finding)}
        />
      </div>
      <MarksMenu check={filtered(check, shown)} pane={pane} />
      {check.setAside.length > 0 && (
        <AsideList setAside={check.setAside} onRestore={pane.restore} />
      )}
      {check.audit.brokenRules.length > 0 && (
        <p className={text.quiet}>{strings.brokenRules(check.audit.brokenRules.length)}</p>
      )}
    </>
  );
}
