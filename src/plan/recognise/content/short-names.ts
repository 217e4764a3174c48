import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { isNil } from "../labels/hints";
import { noKey, type Key } from "./indicator-key";

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

/** The indicators that a text may mean which is one name, short or in full, and no more. */
export function meantByName(text: string): readonly Indicator[] {
  const [, name = ""] = /^\s*(\p{L}{1,11})[.)]?\s*$/u.exec(text) ?? [];
  return name === "" ? [] : meantBy(name.toLowerCase(), noKey);
}

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
