import { alignParagraphs } from "../align-paragraphs";
import { plainText, sameTexts } from "./same-texts";

/** More pairs than this are not compared one by one. */
const mostPairs = 4_000_000;

/**
 * Where each paragraph of a document stands in it now that others have written in it; `null`: it is gone. Between
 * paragraphs that stayed, as many others as there were are taken for the same ones with other words.
 */
export function samePlaces(
  then: readonly (string | null)[],
  now: readonly string[],
): readonly (number | null)[] {
  // Of some of them nothing may be known, and those are like no other.
  if (sameTexts(then, now)) return then.map((_, at) => (at < now.length ? at : null));
  const [old, own] = [then.map((text) => plainText(text ?? "")), now.map(plainText)];
  const shorter = Math.min(old.length, own.length);
  let head = 0;
  while (head < shorter && old[head] === own[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === own[own.length - 1 - tail])
    tail += 1;

  const [oldEnd, ownEnd] = [old.length - tail, own.length - tail];
  const middle = longestCommon(old.slice(head, oldEnd), own.slice(head, ownEnd));
  const found = old.map((_, at) => {
    if (at < head) return at;
    if (at >= oldEnd) return at - oldEnd + ownEnd;
    const place = middle[at - head];
    return place == null ? null : place + head;
  });
  return withChanged(found, own.length);
}

/** The longest run of pairs, in order, that say the same. */
function longestCommon(old: readonly string[], own: readonly string[]): readonly (number | null)[] {
  if (old.length * own.length > mostPairs)
    return alignParagraphs(
      old.map((text) => ({ text, textWithDeletions: text })),
      own,
    );
  const width = own.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = own.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === own[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places: (number | null)[] = old.map(() => null);
  for (let i = 0, j = 0; i < old.length && j < own.length;) {
    if (old[i] === own[j]) places[i++] = j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

function withChanged(
  found: readonly (number | null)[],
  length: number,
): readonly (number | null)[] {
  const places = [...found];
  for (let at = 0, last = -1; at <= found.length; at += 1) {
    const place = at === found.length ? length : found[at];
    if (place == null) continue;
    const from = last === -1 ? -1 : (found[last] ?? -1);
    if (place - from === at - last)
      for (let gap = last + 1; gap < at; gap += 1) places[gap] = from + gap - last;
    last = at;
  }
  return places;
}
