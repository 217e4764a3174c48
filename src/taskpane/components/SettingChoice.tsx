import { Button, Field, Select } from "@fluentui/react-components";
import type { PlanCheck } from "../../actions/check-plan";
import { SETTINGS } from "../../actions/kept";
import type { Setting } from "../../plan/model";
import { chosenSetting, hasUnclearSettingProblem, settingHint } from "../selectors";
import { strings } from "../strings";
import { useTextStyles } from "./text.styles";

type SettingChoiceProps = {
  readonly check: PlanCheck;
  readonly choice: Setting | null;
  readonly onChoose: (setting: Setting | null) => void;
  readonly onRemoveKept: () => void;
};

/** Which kind of school the limits go by. The first line is what the plan itself says. */
export function SettingChoice({ check, choice, onChoose, onRemoveKept }: SettingChoiceProps) {
  const text = useTextStyles();
  const hint = settingHint(check);
  const chosen = chosenSetting(check, choice);

  return (
    <>
      <Field
        label={strings.settingLabel}
        size="small"
        {...(hint === null ? {} : { hint: strings.settingHint(hint) })}
      >
        <Select
          // A list would otherwise be as wide as its longest line: over the edge at 270 px in wide letters.
          style={{ minWidth: 0 }}
          value={chosen ?? ""}
          onChange={(_event, { value }) =>
            onChoose(SETTINGS.find((setting) => setting === value) ?? null)
          }
        >
          <option value="">
            {strings.asStated(check.plan.setting, hasUnclearSettingProblem(check))}
          </option>
          {SETTINGS.map((setting) => (
            <option key={setting} value={setting}>
              {strings.settingName(setting)}
            </option>
          ))}
        </Select>
      </Field>
      {check.kept.kind === "unreadable" && (
        <div>
          <p className={text.quiet}>{strings.unreadableKept}</p>
          <Button size="small" onClick={onRemoveKept}>
            {strings.removeKept}
          </Button>
        </div>
      )}
    </>
  );
}
