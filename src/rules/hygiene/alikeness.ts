import { findDeadlines } from "../dates/read-date";

/** The words of a target that make it this target, in their order, and what it counts. */
export type TargetWords = {
  readonly inOrder: string;
  readonly words: ReadonlySet<string>;
  /** Numbers and single letters: targets that differ in these differ ("words 1–20", "words 21–40"). */
  readonly figures: string;
};

const SMALL_WORDS = new Set(
  "a an and are as at be been by can for from he her him his i in is it its of on or she that the their them they this to will with able".split(
    " ",
  ),
);

export function wordsOf(target: string): TargetWords {
  const all = target.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const withoutDate =
    leaveOutDeadlines(target)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const figures = withoutDate.filter((word) => /\d/.test(word) || /^[b-hj-z]$/.test(word));
  const words = withoutDate.filter((word) => !SMALL_WORDS.has(word));
  return { inOrder: all.join(" "), words: new Set(words), figures: figures.sort().join(" ") };
}

/** 1: word for word the same. Below 1: the share of words in common; 0 when the figures differ. */
export function alikeness(one: TargetWords, other: TargetWords): number {
  if (one.inOrder === other.inOrder) return 1;
  const fewest = Math.min(one.words.size, other.words.size);
  if (one.figures !== other.figures || fewest < 4) return 0;
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  const share = common / (one.words.size + other.words.size - common);
  return Math.min(share, 0.99);
}

function leaveOutDeadlines(target: string): string {
  const kept: string[] = [];
  let from = 0;
  // Any day will do: it is only asked where the deadline stands.
  for (const { start, length } of findDeadlines(target, "2026-08-15")) {
    kept.push(target.slice(from, start));
    from = start + length;
  }
  return kept.join("") + target.slice(from);
}
