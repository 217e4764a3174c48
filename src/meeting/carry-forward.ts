import { allShortTermTargets, type Plan, type ShortTermTarget } from "../plan/model";
import { alikeness, wordsOf } from "../rules/hygiene/alikeness";
import { isAchieved, isBlank, writtenShortTermTargets } from "../rules/written";

/** How far the child came with a target at a review, as a teacher says it. */
export const RESULTS = ["achieved", "partly", "not-yet"] as const;
export type Result = (typeof RESULTS)[number];

/** What becomes of a target after a review (guidance Section 9): achieved ones stay as history. */
export const NEXTS = ["keep-as-history", "continue", "change", "drop"] as const;
export type Next = (typeof NEXTS)[number];

const SAYS_NOT_YET =
  /\bnot (?:yet |been )?(?:achieved|met|attained|started|begun|reached)\b|\bno progress\b|\bnot yet\b|n['’]t (?:yet )?(?:achieved|met|started)\b|^\s*(?:no|n|na|n\/a)\s*$/i;
const SAYS_PARTLY =
  /\b(?:part(?:ly|ially)?|almost|nearly|ongoing|on-going|continu\w*|emerging|developing|some progress|working (?:on|towards)|improv\w+)\b|^\s*pa\b|\b\d{1,3}\s*(?:\/|out of|of)\s*\d{1,3}\b|\b\d{1,2}\s?%/i;

/** What an evaluation in a form's own words comes to; `null` when it says neither. */
export function resultIn(target: ShortTermTarget): Result | null {
  const { evaluation } = target;
  if (evaluation === undefined || isBlank(evaluation)) return null;
  if (SAYS_NOT_YET.test(evaluation.text)) return "not-yet";
  if (isAchieved(target)) return "achieved";
  return SAYS_PARTLY.test(evaluation.text) ? "partly" : null;
}

/** What usually comes of a result; the group may choose otherwise. */
export function usualNext(result: Result): Next {
  return result === "achieved" ? "keep-as-history" : "continue";
}

/** A target of an earlier time beside the one that took its place. */
export type Step = {
  readonly before: ShortTermTarget | null;
  readonly after: ShortTermTarget | null;
  /** What the later text says of it, else the earlier; `null`: neither says. */
  readonly result: Result | null;
};

/**
 * Progress between two states of a child's plan (two reviews, or two documents): every target of either,
 * joined where the words are the same or nearly so.
 */
export function progressBetween(before: Plan, after: Plan): readonly Step[] {
  const later = writtenShortTermTargets(after).map((target) => ({
    target,
    words: wordsOf(target.text.text),
  }));
  const taken = new Set<ShortTermTarget>();
  const earlier = writtenShortTermTargets(before).map((target): Step => {
    const words = wordsOf(target.text.text);
    const [best] = later
      .filter((candidate) => !taken.has(candidate.target))
      .map((candidate) => ({ ...candidate, alike: alikeness(words, candidate.words) }))
      .filter(({ alike }) => alike >= SAME_TARGET)
      .sort((a, b) => b.alike - a.alike);
    if (best !== undefined) taken.add(best.target);
    const same = best?.target ?? null;
    return {
      before: target,
      after: same,
      result: (same === null ? null : resultIn(same)) ?? resultIn(target),
    };
  });
  const added = later
    .filter(({ target }) => !taken.has(target))
    .map(({ target }): Step => ({ before: null, after: target, result: resultIn(target) }));
  return [...earlier, ...added];
}

/** From this share of words in common a target counts as the same one, reworded. */
const SAME_TARGET = 0.6;

/** How far a target came; `open`: nothing is recorded. */
export type Counted = Result | "open";

/** How many targets came how far. */
export function countResults(plan: Plan): Readonly<Record<Counted, number>> {
  const counts = { achieved: 0, partly: 0, "not-yet": 0, open: 0 };
  for (const target of allShortTermTargets(plan)) {
    if (isBlank(target.text)) continue;
    counts[resultIn(target) ?? "open"] += 1;
  }
  return counts;
}
