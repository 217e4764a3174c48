import type { SourceParagraph } from "../../ooxml/blocks";
import { writtenLooks } from "../../ooxml/looks";
import { isOnlyIndicators, isPrintedList } from "../content/indicators-in";
import { wordCount } from "../labels/words";

/**
 * Whether a paragraph only says what to write in its place: a few words in grey, as Word's own prompts are, that are
 * in italics or begin small. A sentence in grey may be somebody's own.
 */
export function isGreyHint(paragraph: SourceParagraph): boolean {
  if (paragraph.looks.every(({ look }) => look.color === null)) return false;
  const looks = writtenLooks(paragraph);
  if (looks.length === 0 || !looks.every(({ color }) => isGrey(color))) return false;
  const text = paragraph.text.trim();
  // "(Achieving)" in grey is what somebody chose; the eight together are there to choose from.
  if (isOnlyIndicators([{ text, pieces: [], ticks: [] }]) && !isPrintedList(text)) return false;
  const words = wordCount(text);
  const isShort = words > 0 && words <= 12 && !/[.!]$/.test(text);
  const isSmall = /^\W*\p{Ll}/u.test(text);
  return isShort && (isSmall || looks.every(({ italic }) => italic === true));
}

/** Between the dark grey of plain text and white. */
function isGrey(color: string | null): boolean {
  if (color === null) return false;
  const [, red = "", green = "", blue = ""] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  const parts = [red, green, blue].map((part) => parseInt(part, 16));
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  return most - least <= 12 && least >= 0x68 && most <= 0xd8;
}
