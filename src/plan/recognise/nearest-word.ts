/** Shorter words are too easily another. */
const FEWEST_LETTERS = 6;

/** The one of `words` that a word is with a slip of one letter: "coments" is "comments". `null`: none. */
export function nearestOf(word: string, words: readonly string[]): string | null {
  if (word.length < FEWEST_LETTERS) return null;
  if (words.includes(word)) return word;
  return words.find((each) => isOneSlip(word, each)) ?? null;
}

/** One letter too many, too few or another, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [x, y] = [a.slice(at), b.slice(at)];
  const isSwapped = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return x.slice(1) === y.slice(1) || x === y.slice(1) || x.slice(1) === y || isSwapped;
}
