import type { Recognition } from "../../model";
import { wordCount } from "../labels/words";
import type { LongTermDraft, Reading, Region } from "../reading";

/** Points from which a reading is worth asking about, is likely, and is certain. */
const thresholds = { ask: 4, likely: 6, certain: 8 } as const;

/**
 * How sure a reading is; doubts about what was read lower it. Points alone never make it certain: short-term targets must be named as such,
 * and nothing may speak against it. Without a plain target column, or under a heading that is not the
 * IEP's, the user is asked.
 */
export function sureness(reading: Reading, region: Region): Recognition {
  const limits = reading.doubts.map(({ atMost }) => atMost);
  return lowest([byPoints(reading, region), ...limits]);
}

/** The least sure of some levels. */
export function lowest(levels: readonly Recognition[]): Recognition {
  const order: readonly Recognition[] = ["none", "ask", "likely", "certain"];
  return order.find((level) => levels.includes(level)) ?? "none";
}

/** "Long term plan | Learning intention" over "Fractions" and "Money" is a forward plan, and aims at nothing. */
function listsTopics({ longTerm, namesShortTerm, hasTargetColumn, unassigned }: Reading): boolean {
  const isTopic = ({ lines, shortTerm }: LongTermDraft) =>
    shortTerm.length === 0 &&
    lines.length === 1 &&
    lines.every(({ text }) => wordCount(text) > 0 && wordCount(text) <= 2);
  const isBare = !namesShortTerm && !hasTargetColumn && unassigned.length === 0;
  return isBare && longTerm.length > 0 && longTerm.every(isTopic);
}

function byPoints(reading: Reading, region: Region): Recognition {
  if (listsTopics(reading) && region.section?.kind !== "iep") return "none";
  const points = reading.evidence.reduce((sum, evidence) => sum + evidence.points, 0);
  const against = Math.min(0, ...reading.evidence.map((evidence) => evidence.points));
  if (against < 0) {
    // Below another part and its table a new one may have begun without a heading of its own.
    const isBelow = against === -1 && reading.longTerm.length > 0;
    // Both kinds of target in one table, and what goes with them: that it stands there says little.
    const enough = reading.namesShortTerm ? thresholds.likely + 1 : thresholds.certain;
    if (isBelow && reading.hasTargetColumn && points - against >= enough) return "likely";
    if (!reading.namesShortTerm) return isBelow && points >= thresholds.likely ? "ask" : "none";
    return points < thresholds.ask && against < -1 ? "none" : "ask";
  }
  if (points < thresholds.ask) return "none";
  if (points < thresholds.likely || !reading.hasTargetColumn) return "ask";

  const isNamed = reading.namesShortTerm || region.section?.kind === "iep";
  if (!isNamed) return points >= thresholds.certain ? "likely" : "ask";
  const isPlain = reading.namesShortTerm && region.section?.kind !== "mixed";
  return points >= thresholds.certain && isPlain ? "certain" : "likely";
}
