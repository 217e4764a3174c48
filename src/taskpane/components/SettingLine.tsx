import type { PlanCheck } from "../../actions/check-plan";
import { strings } from "../strings";
import type { ViewProps } from "../views";
import { SettingChoice } from "./lazy-parts";
import { useSummaryStyles } from "./Summary.styles";
import { useTextStyles } from "./text.styles";

/** What kind of school the limits go by: a question where nobody has said, else a line. */
export function SettingLine({ check, pane }: ViewProps & { readonly check: PlanCheck }) {
  const styles = useSummaryStyles();
  const text = useTextStyles();

  if (check.setting === null || check.kept.kind === "unreadable") {
    return (
      <SettingChoice
        check={check}
        choice={pane.state.choice}
        onChoose={pane.chooseSetting}
        onRemoveKept={pane.removeKept}
      />
    );
  }
  return (
    <p className={text.quiet}>
      {strings.goesBy(check.setting)}{" "}
      <button
        type="button"
        className={styles.link}
        aria-label={strings.changeSettingFully}
        onClick={() => pane.chooseView("settings")}
      >
        {strings.changeSetting}
      </button>
    </p>
  );
}
