import type { Paragraph } from "../../ooxml/blocks";
import { sliceLine, textOfLines } from "../../ooxml/lines";
import { isOnlyIndicators } from "../content/indicators-in";
import { wordCount } from "../labels/words";
import type { Lines } from "../reading";
import type { IsAim } from "./aims";

/** "Our dream 1: Ailsa will …", on one line or with the aim on the next. */
export function behindLabel(paragraph: Paragraph, isAim: IsAim) {
  const [first, ...others] = paragraph.lines;
  if (first === undefined) return null;
  const [lead, label = ""] = beforeAim.exec(first.text) ?? [];
  const rest = lead === undefined ? null : sliceLine(first, lead.length);
  if (lead === undefined || rest === null || !isAim(rest.text)) return null;
  const lines: Lines = [rest, ...others];
  return { label, lines, place: { paragraph, length: lead.length } };
}

/** "Indicators Safe, Nurtured", "Petals: Included", whatever the words before them. */
export function beforeIndicators(paragraph: Paragraph) {
  const [first, ...others] = paragraph.lines;
  if (first === undefined || others.length > 0 || first.text.length > 120) return null;
  if (isOnlyIndicators([first])) return null;
  for (const { index, 0: gap } of first.text.matchAll(/[\s:–—-]+/g)) {
    const length = index + gap.length;
    const rest = sliceLine(first, length);
    if (index === 0 || rest.text === "" || !isOnlyIndicators([rest])) continue;
    return { label: first.text.slice(0, index), lines: [rest], place: { paragraph, length } };
  }
  return null;
}

/** "Our dream: …", "Lang look – …", "Aim 1 …". */
const beforeAim = /^\s*([^:.?!]{2,50}?)\s*(?::\s+|\s[–—-]\s+|(?<=\p{L}\s\d{1,2})\s+)(?=\S)/u;

/** The words of some lines, as they are looked at. */
export function wordsOf(lines: Lines): string {
  return textOfLines(lines).trim();
}

/** Whether a text may be a label, by how long it is. */
export function isShort(text: string): boolean {
  const most = text.trimEnd().endsWith("?") ? 2 * MOST_WORDS : MOST_WORDS;
  return text.trim() !== "" && wordCount(text) <= most && text.length < 120;
}

const MOST_WORDS = 10;
