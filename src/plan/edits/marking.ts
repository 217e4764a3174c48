import type { Look } from "../ooxml/blocks";
import { lookAt } from "../ooxml/looks";
import type { Change, WriteText } from "./change";
import type { Ground } from "./ground";

/** Whether a change leaves the words as they are and gives them another look only. */
export function isMarking(change: Change): change is WriteText {
  if (change.kind !== "write-text") return false;
  const { before, start, length, words } = change;
  const said = words.map(({ text }) => text).join("");
  return said !== "" && said === before.slice(start, start + length);
}

/** Whether all words that were to look another way do so; `ground`: the document as it is now. */
export function areMarked(
  changes: readonly Change[],
  ground: Ground,
  placeOf: (paragraph: number) => number | null,
): boolean {
  return changes.filter(isMarking).every(({ paragraph, start, words }) => {
    const looks = ground.sourceOf(placeOf(paragraph) ?? -1)?.looks ?? [];
    let at = start;
    return words.every(({ text, look }) => {
      const now = lookAt(looks, at);
      at += text.length;
      return look === null || (now !== null && seenAlike(look, now));
    });
  });
}

/** What is not said and what is said not to be look the same. */
function seenAlike(a: Look, b: Look): boolean {
  const lined = ({ underline }: Look) => underline ?? "none";
  return (
    (a.bold === true) === (b.bold === true) &&
    (a.italic === true) === (b.italic === true) &&
    lined(a) === lined(b) &&
    a.highlight === b.highlight
  );
}
