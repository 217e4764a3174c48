import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { isNil } from "../labels/hints";

/** What the short names of a form mean, in small letters. */
export type Key = ReadonlyMap<string, Indicator>;

/**
 * The indicators that short names mean: "N, I", "Ach, Nurt", by the form's own key where it has one. One that stands for
 * two, as "A" or "Resp", names them where it comes twice ("Resp & Resp"), else none: `null`, as for any other text.
 */
export function indicatorsByShortNames(text: string, key: Key): readonly Indicator[] | null {
  const parts = shortNamesIn(text, key);
  if (parts === null || parts.every(isFullName)) return null;
  const isPlain = parts.every((part) => {
    const count = parts.filter((each) => each === part).length;
    return [1, count].includes(meantBy(part, key).length);
  });
  const meant = inNationalOrder(parts.flatMap((part) => meantBy(part, key)));
  // All eight are printed to choose from.
  return isPlain && meant.length < INDICATORS.length ? meant : null;
}

/** Whether a text is nothing but short names, of which some may stand for two. */
export function areShortNames(text: string, key: Key = noKey): boolean {
  return shortNamesIn(text, key)?.some((part) => !isFullName(part)) === true;
}

/** Whether a cell without a label seems to note indicators so: "S, Rpt", "Ach"; a lone letter or "HT" may be anything. */
export function isNotedShort(text: string): boolean {
  const isWritten = /^(?:\p{Lu}\p{Ll}{0,4}\.?(?:\s*(?:[,;/&+]|\band\b)\s*|\s*$))+$/u.test(
    text.trim(),
  );
  return isWritten && /\p{L}.*\P{L}\p{L}|\p{L}{3}/u.test(text) && areShortNames(text);
}

/** The key that some text explains them with: "S = Safe, H = Healthy, Ach = Achieving …". */
export function keyIn(text: string): Key {
  if (!mayExplain.test(text)) return noKey;
  const pairs = [...text.matchAll(explained)].flatMap(({ index, 1: name = "" }) => {
    const short = shortBefore.exec(text.slice(Math.max(0, index - FURTHEST), index))?.[1];
    const meant = INDICATORS.filter((each) => each === name.toLowerCase());
    return short === undefined ? [] : meant.map((each) => [short.toLowerCase(), each] as const);
  });
  if (pairs.length < FEWEST_EXPLAINED) return noKey;
  // "A = Achieving, A = Active" explains nothing.
  const isPlain = ([short, name]: (typeof pairs)[number]) =>
    pairs.every((pair) => pair[0] !== short || pair[1] === name);
  return new Map(pairs.filter(isPlain));
}

/** Whether a text explains such short names. */
export function isKey(text: string): boolean {
  return keyIn(text).size >= FEWEST_EXPLAINED;
}

/** The sign comes first: it is rarer than letters. */
const explained = new RegExp(`[=:–—-]\\s*(${INDICATORS.join("|")})\\b`, "gi");
const shortBefore = /(?<!\p{L})(\p{L}{1,5})\s*$/u;
/** No short name and its gap is longer. */
const FURTHEST = 12;
const FEWEST_EXPLAINED = 4;
/** Told at once: of any four of the eight one is among these, behind its sign. */
const mayExplain = /[=:–—-]\s*(?:safe|healthy|achieving|nurtured|active)/i;
const noKey: Key = new Map();

/** The parts of a list in small letters; `null` where one of them is no name of an indicator. */
function shortNamesIn(text: string, key: Key): readonly string[] | null {
  if (isNil(text) || text.length > LONGEST_LIST) return null;
  const parts = text
    .toLowerCase()
    .split(/[\s,;/&+]+|\band\b/)
    .map((part) => part.replace(/\.$/, ""))
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => meantBy(part, key).length > 0) ? parts : null;
}

const LONGEST_LIST = 120;

function isFullName(part: string): boolean {
  return INDICATORS.some((name) => name === part);
}

/** The indicators that a part begins, or whose letters it has without the vowels: "rpt" is "respected". */
function meantBy(part: string, key: Key): readonly Indicator[] {
  const known = key.get(part);
  if (known !== undefined) return [known];
  const begun = INDICATORS.filter((name) => name.startsWith(part));
  if (begun.length > 0 || !/^\p{L}[^aeiou\P{L}]+$/u.test(part)) return begun;
  const letters = new RegExp(`^${[...part].join(".*")}`, "u");
  return INDICATORS.filter((name) => letters.test(name));
}
