import type { PlanCheck } from "../../actions/check-plan";
import type { Setting } from "../../plan/model";
import type { Finding } from "../../rules/define-rule";
import { outcomeOf } from "../selectors";
import { strings } from "../strings";
import { FindingGroups } from "./FindingGroups";
import { NotRead } from "./NotRead";
import { SettingChoice } from "./SettingChoice";
import { Summary } from "./Summary";
import { useTextStyles } from "./text.styles";

type ResultsProps = {
  readonly check: PlanCheck;
  readonly choice: Setting | null;
  readonly onGoTo: (finding: Finding) => void;
  readonly onSetting: (setting: Setting | null) => void;
  readonly onRemoveKept: () => void;
  readonly onTeach: () => void;
};

/** What a check found, or why there was nothing to check. */
export function Results({ check, choice, onGoTo, onSetting, onRemoveKept, onTeach }: ResultsProps) {
  const text = useTextStyles();
  const outcome = outcomeOf(check.plan);

  if (outcome === "nothing-read" || outcome === "unsure") {
    return <NotRead check={check} unsure={outcome === "unsure"} onTeach={onTeach} />;
  }
  return (
    <>
      <Summary check={check} onTeach={onTeach} />
      <SettingChoice
        check={check}
        choice={choice}
        onChoose={onSetting}
        onRemoveKept={onRemoveKept}
      />
      <FindingGroups check={check} onGoTo={onGoTo} />
      {check.audit.brokenRules.length > 0 && (
        <p className={text.quiet}>{strings.brokenRules(check.audit.brokenRules.length)}</p>
      )}
    </>
  );
}
