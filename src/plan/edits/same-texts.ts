import type { Plan } from "../model";
import { emptySigns, tickedSigns } from "../ooxml/ticks";

/** Whether a document says what it should, whatever sign its boxes have; `null` stands for any text. */
export function sameTexts(expected: readonly (string | null)[], texts: readonly string[]): boolean {
  // Word may put an empty paragraph at the end of the document, and then keeps it.
  const length = Math.max(expected.length, texts.length);
  return Array.from({ length }, (_, at) => at).every((at) => {
    const text = expected[at];
    if (text === null) return at < texts.length;
    return text === texts[at] || plainText(text ?? "") === plainText(texts[at] ?? "");
  });
}

export function textsOf({ paragraphs }: Plan): readonly string[] {
  return paragraphs.map(({ text }) => text);
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
