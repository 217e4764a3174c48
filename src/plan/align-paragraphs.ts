import type { PlanParagraph } from "./model";

/** How far ahead a paragraph is looked for when the two lists part. */
const reach = 200;

/**
 * Where each paragraph of the file stands in Word's own list of paragraphs; `null` where it is not to
 * be found there. Word's list may have more (a last empty one) or fewer (very old builds leave out
 * tables, #2137); the words decide.
 */
export function alignParagraphs(
  own: readonly PlanParagraph[],
  live: readonly string[],
): readonly (number | null)[] {
  const keys = live.map(key);
  const places: (number | null)[] = own.map(() => null);
  let next = 0;
  for (let at = 0; at < own.length; at += 1) {
    const paragraph = own[at];
    if (paragraph === undefined || next >= keys.length) break;
    const wanted = [key(paragraph.textWithDeletions), key(paragraph.text)];
    const found = find(wanted, keys, next, own.length - at);
    if (found === null) continue;
    places[at] = found;
    next = found + 1;
  }
  return places;
}

function find(
  wanted: readonly string[],
  keys: readonly string[],
  from: number,
  left: number,
): number | null {
  if (wanted.includes(keys[from] ?? "")) return from;
  // An empty paragraph is found anywhere; it may only be taken where it stands.
  if (wanted.every((text) => text === "")) return null;
  const spare = Math.max(0, keys.length - from - left);
  const to = Math.min(keys.length, from + Math.max(reach, spare));
  for (let at = from + 1; at < to; at += 1) {
    if (wanted.includes(keys[at] ?? "")) return at;
  }
  return null;
}

/** The words only: Word writes breaks, fields and boxes as signs of its own. */
function key(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
