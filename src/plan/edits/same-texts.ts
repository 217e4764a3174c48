import { emptySigns, tickedSigns } from "../ooxml/ticks";

/** Whether a document says what it should, whatever sign its boxes have; `null` stands for any text. */
export function sameTexts(expected: readonly (string | null)[], texts: readonly string[]): boolean {
  const length = lengthOf(texts);
  return (
    lengthOf(expected) === length &&
    expected
      .slice(0, length)
      .every((text, at) => text === null || plainText(text) === plainText(texts[at] ?? ""))
  );
}

/** Word may put an empty paragraph at the end of the document, and then keeps it. */
function lengthOf(texts: readonly (string | null)[]): number {
  return texts.findLastIndex((text) => text !== "") + 1;
}

/** Hosts differ in kinds of white space, and none of it is seen at an end, and in the signs of boxes. */
export function plainText(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(ticked, "☒")
    .replace(empty, "☐");
}

const ticked = new RegExp(`[${tickedSigns}]`, "gu");
const empty = new RegExp(`[${emptySigns}]`, "gu");
