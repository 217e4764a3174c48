import { emptySigns, tickedSigns } from "../ooxml/ticks";

/** Whether a document says what it should, tick signs aside; `null` stands for any text. */
export function sameTexts(expected: readonly (string | null)[], texts: readonly string[]): boolean {
  const length = lengthOf(texts);
  return (
    lengthOf(expected) === length &&
    expected
      .slice(0, length)
      .every((text, at) => text === null || plain(text) === plain(texts[at] ?? ""))
  );
}

/** Word may put an empty paragraph at the end of the document, and then keeps it. */
function lengthOf(texts: readonly (string | null)[]): number {
  return texts.findLastIndex((text) => text !== "") + 1;
}

/** Hosts differ in kinds of white space, and none of it is seen at an end; which sign a box has is read elsewhere. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(anySign, "☐");
}

const anySign = new RegExp(`[${tickedSigns}${emptySigns}]`, "gu");
