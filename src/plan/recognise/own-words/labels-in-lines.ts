import type { Paragraph } from "../../ooxml/blocks";
import { sliceLine, textOfLines } from "../../ooxml/lines";
import { isOnlyIndicators } from "../content/indicators-in";
import { wordCount } from "../labels/words";
import type { Lines } from "../reading";
import type { IsAim } from "./aims";
import type { Spot } from "./spots";

/** Words with the label before or above them. */
export type Labelled = Pick<Spot, "label" | "lines" | "place">;

/** "Our dream 1: Ailsa will …", on one line or with the aim on the next. */
export function behindLabel(paragraph: Paragraph, isAim: IsAim): Labelled | null {
  const [first] = paragraph.lines;
  const [lead, label = ""] = beforeAim.exec((first?.text ?? "").slice(0, 200)) ?? [];
  const found = lead === undefined ? null : behind(paragraph, lead.length, label);
  return found !== null && isAim(found.lines[0]?.text ?? "") ? found : null;
}

/** "Our dream: …", "Lang look – …", "Aim 1 …", "Step 1.2: …", "Outcome 1. …", "What do we hope for? …". */
const beforeAim =
  /^\s*((?:[^:.?!]|(?<=\d)\.(?=\d)){2,70}?)\s*(?:[:?]\s+|\s[–—-]\s+|(?<=\p{L}\s\d{1,2}(?:\.\d{1,2})?)[.)]?\s+)(?=\S)/u;

/** "Helper: CT" or "Helper – CT", where another line begins so; of "Who: CT  When: Easter" the first. */
export function behindRecurring(paragraph: Paragraph, leads: ReadonlySet<string>): Labelled | null {
  const text = wordsOf(paragraph.lines);
  const lead = text.endsWith("?") ? null : leadOf(text);
  if (lead === null || !leads.has(withoutFigures(lead))) return null;
  return behind(paragraph, lead.length, lead.replace(/[:\s–—-]+$/, ""));
}

function behind(paragraph: Paragraph, length: number, label: string): Labelled | null {
  const [first, ...others] = paragraph.lines;
  if (first === undefined) return null;
  const tab = first.text.slice(length).search(/\t[^\t:]{2,50}:\s/);
  const rest = sliceLine(first, length, tab === -1 ? undefined : length + tab);
  const lines: Lines = rest.text.trim() === "" ? others : [rest, ...others];
  return { label, lines, place: { paragraph, length } };
}

/** "Indicators Safe, Nurtured", "Petals: Included", whatever the words before them; an aim has them noted behind it. */
export function beforeIndicators(paragraph: Paragraph, isAim: IsAim): Labelled | null {
  const [first, ...others] = paragraph.lines;
  if (first === undefined || others.length > 0 || first.text.length > 120) return null;
  if (isOnlyIndicators([first])) return null;
  for (const { index, 0: gap } of first.text.matchAll(/[\s:–—-]+/g)) {
    const length = index + gap.length;
    const rest = sliceLine(first, length);
    const label = first.text.slice(0, index);
    if (index === 0 || rest.text === "" || !isOnlyIndicators([rest])) continue;
    return isAim(label) ? null : { label, lines: [rest], place: { paragraph, length } };
  }
  return null;
}

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

/** The letters of a label in small, for its number says only which. */
export function withoutFigures(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** The words of a label, but for those that count: "First small target", "Step 2b", "Goal B". */
export function uncounted(text: string): string {
  return withoutFigures(text.replace(counts, " ")).replace(/\s+/g, " ").trim();
}

const counts =
  /(?<![\p{L}\p{N}'’])(?:\p{L}?\d+(?:st|nd|rd|th|\p{L})?|\p{L}|first|second|third|fourth|fifth|one|two|three|four|five|i{1,3})(?![\p{L}\p{N}'’])/giu;

/** What stands before a colon or a dash at the start of a text, with that and the space behind it. */
export function leadOf(text: string): string | null {
  return /^\s*[^:.!]{2,50}?(?::\s*|\s[–—-]\s+)/.exec(text)?.[0] ?? null;
}
