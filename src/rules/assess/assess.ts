import { judgeAchievable } from "./achievable";
import type { Assessment } from "./assessment";
import { findBundle } from "./bundle";
import { findMeasures, judgeMeasurable } from "./measurable";
import { judgePositive } from "./positive";
import { readTarget } from "./reading";
import { judgeSpecific } from "./specific";
import { suggestIndicators } from "./suggest-indicators";
import { judgeTimed } from "./timed";

/**
 * Judges the wording of one target and nothing else: what a form says in other columns is the
 * rules' business. Pure; the time grows with the length of the text and no faster. Stretches count in
 * UTF-16 units of `text`. Guidance Section 5 (SMART), Sections 3 and 6 (positive), Section 6 (wellbeing).
 */
export function assess(text: string): Assessment {
  const reading = readTarget(text);
  const measures = findMeasures(reading);
  const specific = judgeSpecific(reading, measures);
  const bundle = findBundle(reading, measures);
  return {
    specific,
    measurable: judgeMeasurable(reading, measures, { isSeen: specific.holds, bundle }),
    timed: judgeTimed(reading),
    positive: judgePositive(reading),
    achievable: judgeAchievable(reading, bundle),
    indicators: suggestIndicators(text, reading),
  };
}
