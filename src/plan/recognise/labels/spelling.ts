import { oneOf } from "./patterns";
import { remembered } from "./remembered";

/**
 * A pattern for a word of a label as people mistype it: letters changed over ("traget"), left out ("targt"),
 * doubled or one wrong. Short words only with letters changed over or doubled, since others are words too.
 */
export function mistyped(word: string): string {
  const letters = [...word];
  const forms = letters.flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const next = letters[at + 1];
    const changed = next === undefined ? [] : [`${before}${next}${letter}${word.slice(at + 2)}`];
    const doubled = `${before}${letter}${letter}${after}`;
    return word.length < 6
      ? [...changed, doubled]
      : [...changed, doubled, `${before}${after}`, `${before}[a-z]${after}`];
  });
  return oneOf(word, ...new Set(forms));
}

/** Says which word of a vocabulary a mistyped one is meant to be; the word itself when that is not plain. */
export function speller(vocabulary: Iterable<string>): (word: string) => string {
  const words = [...new Set(vocabulary)].filter((word) => word.length >= 5);
  const known = new Set(words);
  return remembered((word) => {
    if (word.length < 5 || known.has(word)) return word;
    const [meant, ...others] = words.filter((each) => isOneSlip(word, each));
    return meant === undefined || others.length > 0 ? word : meant;
  });
}

/** Shorter words are too easily another. */
const FEWEST_LETTERS = 6;

/**
 * The first of `words` that a word is with a slip of one letter behind its first: "coments" is "comments".
 * `null`: none.
 */
export function nearestOf(word: string, words: readonly string[]): string | null {
  if (word.length < FEWEST_LETTERS) return null;
  if (words.includes(word)) return word;
  return words.find((each) => each[0] === word[0] && isOneSlip(word, each)) ?? null;
}

/** Whether two words differ by one letter, or by two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1])
    [endA, endB] = [endA - 1, endB - 1];
  const different = Math.max(endA, endB) - start;
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return different <= 1 || (different === 2 && endA === endB && isSwapped);
}
