import type { TargetRole } from "../labels/target-synonyms";
import { writtenOut } from "../labels/written-out";

/** Lower for a label that asks for a field more plainly: of "Strategies" and "Resources" the first. */
export function rank(role: TargetRole, label: string): number {
  const patterns = plainest[role] ?? [];
  const at = patterns.findIndex((pattern) => pattern.test(writtenOut(label)));
  return at === -1 ? patterns.length : at;
}

/** Whether of several labels for one field the plainer counts. */
export function hasRanks(role: TargetRole): boolean {
  return plainest[role] !== undefined;
}

/** Of several labels for one field, how they say what they ask for, the plainest first. */
const plainest: Partial<Readonly<Record<TargetRole, readonly RegExp[]>>> = {
  strategies: [
    /strateg/i,
    // "What will we use?" and "What do we need to have?" ask for resources.
    /approach|method|intervention|\bhow\b|\bwhat\b(?!.*\b(?:use|have)\W*$)|action/i,
    /support|provision|activit|teaching|idea|help/i,
  ],
  when: [/target|achiev|complet|finish|met\b|due|deadline|\bwhen\b|time/i, /review/i],
  // "Date set" is the least of the days: what is looked at then is still to be aimed for.
  "other-date": [/often|frequen|review|check|achiev|met\b/i, /long|duration|term/i],
  who: [/\bwhom?\b|responsib|deliver/i, /staff|adult|people|person|support|lead/i],
  success: [/criteri|success|know/i, /evidence/i],
  evaluation: [
    /evaluat|\beval\b|progress/i,
    /outcome|result|impact|review|comment|feedback|monitor/i,
    /achiev|\bmet\b|status|code/i,
  ],
};
