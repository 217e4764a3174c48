import type { LongTermDraft, ShortTermDraft } from "../reading";
import type { Candidate } from "./choose";
import { plainWords, wordsOnly } from "./listed-apart";

/**
 * The long-term targets of short-term ones that stand in another table whose title says them, or what sets one apart from
 * the others: "Short-term targets for: Ailsa will read more", "Steps towards: reading more".
 */
export function joinByWords(
  used: readonly Candidate[],
): ReadonlyMap<ShortTermDraft, LongTermDraft> {
  const joined = new Map<ShortTermDraft, LongTermDraft>();
  const all = used.flatMap(({ reading }) => reading.longTerm);
  for (const { region, reading } of used) {
    // A long-term target itself is no title.
    const isTitled = reading.unassigned.length > 0 && region.longTermAbove.length === 0;
    const [owner, ...others] = isTitled ? saidIn(region.lineAbove, all) : [];
    if (owner === undefined || others.length > 0) continue;
    for (const target of reading.unassigned) joined.set(target, owner);
  }
  return joined;
}

function saidIn(title = "", all: readonly LongTermDraft[]): readonly LongTermDraft[] {
  const whole = wordsOnly(title);
  const behind = wordsOnly(/(?::|\s[–—-])\s+(.*)$/.exec(title)?.[1] ?? "");
  const ways: readonly ((words: string) => boolean)[] = [
    (words) => words !== "" && words === behind,
    (words) => isWithin(words, whole),
    (words) => isWithin(behind, words),
  ];
  const found = ways.map((isSaid) => all.filter(({ lines }) => isSaid(plainWords(lines))));
  return found.find((owners) => owners.length > 0) ?? [];
}

/** Whether some words stand in others, and are enough to tell one target by. */
function isWithin(words: string, others: string): boolean {
  return words.split(" ").length >= FEWEST && ` ${others} `.includes(` ${words} `);
}

const FEWEST = 3;
