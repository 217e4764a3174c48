import { emptySigns, tickedSigns } from "../ooxml/ticks";

/** Whether a document says what it should, tick signs aside; `null` stands for any text. */
export function sameTexts(expected: readonly (string | null)[], texts: readonly string[]): boolean {
  return (
    expected.length === texts.length &&
    expected.every((text, at) => text === null || plain(text) === plain(texts[at] ?? ""))
  );
}

/** Hosts differ in kinds of white space; which sign a box has is read elsewhere. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").replace(anySign, "☐");
}

const anySign = new RegExp(`[${tickedSigns}${emptySigns}]`, "gu");
