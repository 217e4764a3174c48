import type { Recognition } from "../model";
import type { Reading, Region } from "./reading";

/** Points from which a reading is worth asking about, is likely, and is certain. */
export const thresholds = { ask: 4, likely: 6, certain: 8 } as const;

/**
 * How sure a reading is. Points alone never make it certain: short-term targets must be named as such,
 * and nothing may speak against it. Without a plain target column, or under a heading that is not the
 * IEP's, the user is asked.
 */
export function sureness(reading: Reading, region: Region): Recognition {
  const points = reading.evidence.reduce((sum, evidence) => sum + evidence.points, 0);
  const isAgainst = reading.evidence.some((evidence) => evidence.points < 0);
  if (isAgainst) return reading.namesShortTerm && points >= thresholds.ask ? "ask" : "none";
  if (points < thresholds.ask) return "none";
  if (points < thresholds.likely || !reading.hasTargetColumn) return "ask";

  const isNamed = reading.namesShortTerm || region.section?.kind === "iep";
  if (!isNamed) return points >= thresholds.certain ? "likely" : "ask";
  return points >= thresholds.certain && reading.namesShortTerm ? "certain" : "likely";
}
