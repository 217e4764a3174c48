import type { LongTermTarget, Plan, PlanText, ShortTermTarget, Targets } from "../model";
import { indicatorsIn, tickedLines } from "./content/indicators-in";
import { planText } from "./content/plan-text";
import { FIELD_NAMES, type FieldName, type LongTermDraft, type ShortTermDraft } from "./reading";
import type { Found, Guess } from "./recognise";

type ReadFromTables = Omit<Plan, "writable" | "problems" | "paragraphs">;

/** Turns what was found into the texts of a Plan. */
export function toPlan(found: Found): ReadFromTables {
  return {
    recognised: found.recognised,
    evidence: found.evidence,
    ...toTargets(found),
    ...(found.guess === null ? {} : { guess: toTargets(found.guess) }),
    setting: found.setting,
    reviews: found.reviews?.records ?? [],
    comments: found.comments?.comments ?? [],
    has: { reviewRecord: found.reviews !== null, comments: found.comments !== null },
  };
}

function toTargets({ readFrom, longTerm, unassigned }: Guess): Targets {
  return {
    readFrom,
    longTermTargets: longTerm.map(toLongTerm),
    unassignedShortTermTargets: unassigned.map(toShortTerm),
  };
}

function toLongTerm({ lines, indicators, chosen, shortTerm }: LongTermDraft): LongTermTarget {
  return {
    text: planText(lines),
    indicators: chosen ?? indicatorsIn(indicators ?? []),
    ...(indicators === null ? {} : { indicatorText: planText(tickedLines(indicators)) }),
    shortTermTargets: shortTerm.map(toShortTerm),
  };
}

function toShortTerm({ lines, fields }: ShortTermDraft): ShortTermTarget {
  const texts = FIELD_NAMES.flatMap((name): readonly (readonly [FieldName, PlanText])[] => {
    const words = fields[name];
    return words === undefined ? [] : [[name, planText(words)]];
  });
  return { text: planText(lines), ...Object.fromEntries(texts) };
}
