import * as v from "valibot";
import { assessText } from "../assess/assess-text";
import type { IndicatorSuggestion } from "../assess/assessment";
import { defineRule } from "../define-rule";
import { listed } from "../listed";
import { isBlank, writtenLongTermTargets } from "../written";
import { indicatorName } from "./indicator-names";

/** From this score on, the words of a target are taken to point at an indicator. */
const CLEAR = 0.3;
/** To speak against what people have noted takes much more. */
const VERY_CLEAR = 0.56;
/** Below this the words hardly speak for an indicator at all. */
const FAINT = 0.15;
const MOST_SUGGESTED = 2;
const MOST_WORDS = 3;

/**
 * Guidance Section 6, Stage 3: consideration is given to the indicators. Suggests with reasons where none
 * is noted, or where the words plainly speak for others than those noted. The choice is the group's.
 */
export const indicatorSuggestion = defineRule({
  id: "indicator-suggestion",
  meta: {
    category: "wellbeing",
    impact: "minor",
    description: "Ensure the group has a starting point when it chooses wellbeing indicators",
    help: "The indicators noted should be the ones that the target serves",
    source: "Section 6",
    messages: {
      noneNoted: {
        verdict: "note",
        text: "The words of this target speak for {{indicators}} ({{because}}). The group decides.",
      },
      pointsElsewhere: {
        verdict: "note",
        text: "The words of this target also speak for {{indicators}} ({{because}}). Would the group want to add it?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) =>
    writtenLongTermTargets(plan).filter(({ indicatorText }) => indicatorText !== undefined),
  check(target) {
    const { indicators, indicatorText } = target;
    const suggested = assessText(target.text).indicators;
    if (indicators.length === 0) {
      if (!isBlank(indicatorText)) return [];
      const clear = suggested.filter(({ score }) => score >= CLEAR).slice(0, MOST_SUGGESTED);
      if (clear.length === 0) return [];
      return [{ messageId: "noneNoted", target, data: inWords(clear) }];
    }
    const [first] = suggested;
    const isElsewhere = !suggested.some(
      ({ name, score }) => score >= FAINT && indicators.includes(name),
    );
    if (first === undefined || first.score < VERY_CLEAR || !isElsewhere) return [];
    return [{ messageId: "pointsElsewhere", target, data: inWords([first]) }];
  },
});

function inWords(suggestions: readonly IndicatorSuggestion[]) {
  const because = suggestions.flatMap((suggestion) => suggestion.because);
  return {
    indicators: listed(suggestions.map(({ name }) => indicatorName(name))),
    because: [...new Set(because)]
      .slice(0, MOST_WORDS)
      .map((word) => `“${word}”`)
      .join(", "),
  };
}
