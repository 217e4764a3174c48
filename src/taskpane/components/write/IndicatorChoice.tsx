import { INDICATORS, inNationalOrder, type Indicator } from "../../../plan/indicators";
import type { IndicatorSuggestion } from "../../../rules/assess/assessment";
import { strings } from "../../strings";
import { writeStrings } from "../../strings/write";
import { useFormStyles } from "../form.styles";
import { PlainList } from "../PlainList";
import { useTextStyles } from "../text.styles";
import { Toggle } from "../Toggle";

type IndicatorChoiceProps = {
  readonly chosen: readonly Indicator[];
  readonly suggestions: readonly IndicatorSuggestion[];
  readonly onChange: (indicators: readonly Indicator[]) => void;
};

/** The eight indicators to choose from, and which of them the words speak for, and why. */
export function IndicatorChoice({ chosen, suggestions, onChange }: IndicatorChoiceProps) {
  const styles = useFormStyles();
  const text = useTextStyles();

  return (
    <section className={styles.group} aria-label={writeStrings.indicators}>
      <h2 className={text.subheading}>{writeStrings.indicators}</h2>
      <p className={text.quiet}>{writeStrings.indicatorsHint}</p>
      <div className={styles.chips}>
        {INDICATORS.map((indicator) => {
          const isChosen = chosen.includes(indicator);
          return (
            <Toggle
              key={indicator}
              words={strings.indicatorName(indicator)}
              shape="circular"
              isChosen={isChosen}
              onToggle={() =>
                onChange(
                  isChosen
                    ? chosen.filter((other) => other !== indicator)
                    : inNationalOrder([...chosen, indicator]),
                )
              }
            />
          );
        })}
      </div>
      <Reasons suggestions={suggestions} />
    </section>
  );
}

/** Which indicators the words speak for, each with the words. */
export function Reasons({ suggestions }: Pick<IndicatorChoiceProps, "suggestions">) {
  const text = useTextStyles();
  if (suggestions.length === 0) return <p className={text.quiet}>{writeStrings.noSuggestion}</p>;

  return (
    <>
      <p className={text.quiet}>{writeStrings.suggested}</p>
      <PlainList
        items={suggestions.map(({ name, because }) =>
          writeStrings.because(strings.indicatorName(name), because),
        )}
      />
    </>
  );
}
