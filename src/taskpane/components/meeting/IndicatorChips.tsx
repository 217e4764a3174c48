import { mergeClasses } from "@fluentui/react-components";
import { INDICATORS, inNationalOrder, type Indicator } from "../../../plan/indicators";
import { meetingStrings } from "../../strings/meeting";
import { strings } from "../../strings";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";

type IndicatorChipsProps = {
  readonly label: string;
  readonly chosen: readonly Indicator[];
  /** What the words speak for; nothing is chosen before the group has agreed. */
  readonly suggested: readonly Indicator[];
  readonly onChoose: (indicators: readonly Indicator[]) => void;
};

/** The wellbeing indicators of a target, to press or to let be. */
export function IndicatorChips({ label, chosen, suggested, onChoose }: IndicatorChipsProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const open = suggested.filter((indicator) => !chosen.includes(indicator));

  function toggle(indicator: Indicator): void {
    const without = chosen.filter((other) => other !== indicator);
    onChoose(without.length === chosen.length ? inNationalOrder([...chosen, indicator]) : without);
  }

  return (
    <div className={styles.group}>
      <div className={styles.wrap} role="group" aria-label={label}>
        {INDICATORS.map((indicator) => (
          <button
            key={indicator}
            type="button"
            aria-pressed={chosen.includes(indicator)}
            className={mergeClasses(
              styles.chip,
              open.includes(indicator) && styles.suggested,
              chosen.includes(indicator) && styles.pressed,
            )}
            onClick={() => toggle(indicator)}
          >
            {strings.indicatorName(indicator)}
          </button>
        ))}
      </div>
      {open.length > 0 && (
        <p className={text.quiet}>
          {meetingStrings.suggested(open.map(strings.indicatorName).join(", "))}
        </p>
      )}
    </div>
  );
}
