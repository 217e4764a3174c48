import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { dateIn, saysWhen } from "../content/says-when";

/** What stands under one label; `role` is `null` before the first label. */
export type LabelledPiece<Role> = {
  readonly role: Role | null;
  readonly label: string;
  readonly lines: CellLine[];
};

/** A label longer than this is a sentence with a colon. */
const LONGEST_LABEL = 80;

/**
 * Parts lines at the labels in them, however these stand: alone on a line, before a colon or a dash, or one
 * behind the other in a line ("Date: 4 December. Present: Mum, Mrs Ross"). `keepsStops`: what stands behind a label may be a
 * sentence, which its stop belongs to.
 */
export function labelledPieces<Role>(
  lines: readonly CellLine[],
  roleOf: (label: string) => Role | null,
  keepsStops = false,
): readonly LabelledPiece<Role>[] {
  const pieces: LabelledPiece<Role>[] = [];
  for (const part of lines.flatMap((line) => partedAtLabels(line, roleOf, keepsStops))) {
    const titled = titleOf(part, roleOf);
    if (titled !== null) pieces.push({ ...titled, lines: contentOf(titled.rest) });
    else if (pieces.length > 0) pieces.at(-1)?.lines.push(part);
    else pieces.push({ role: null, label: "", lines: [part] });
  }
  return pieces;
}

/** What may stand behind a label; most lines have no such sign. */
const separator = /[:?]|\s[-–—]+\s|\t/g;

function titleOf<Role>(line: CellLine, roleOf: (label: string) => Role | null) {
  const signs = line.text.search(separator) === -1 ? [] : line.text.matchAll(separator);
  for (const { 0: sign, index } of signs) {
    if (index > LONGEST_LABEL) break;
    if (isInBrackets(line.text, index) || isInQuotes(line.text.slice(0, index))) continue;
    const own = sign === "?" ? index + 1 : index;
    const end = sign === "?" ? own + asideLength(line.text.slice(own)) : own;
    const label = line.text.slice(0, end);
    const role = roleOf(label) ?? (end === own ? null : roleOf(line.text.slice(0, own)));
    if (role === null) continue;
    // "Pupil comments: what do I think?" asks the same again.
    const asked = /^\s*[^?]{3,60}\?/.exec(line.text.slice(index + sign.length))?.[0];
    if (asked !== undefined && roleOf(asked.trim()) === role) continue;
    return { role, label, rest: from(line, Math.max(end, index + sign.length)) };
  }
  const role = line.text.length > LONGEST_LABEL ? null : roleOf(line.text);
  if (role === null) return null;
  // A box to tick behind its label is what is said under it.
  const box = line.ticks[0];
  return { role, label: line.text, rest: from(line, box?.at ?? line.text.length) };
}

/** "What did the child say? (pupil comments)" is all label. */
function asideLength(behind: string): number {
  return /^\s*\([^()]*\)\s*:?\s*$/.exec(behind)?.[0].length ?? 0;
}

/** "Comments (What is going well?)": what a bracket asks does not end the label. */
function isInBrackets(text: string, at: number): boolean {
  const opened = text.lastIndexOf("(", at);
  return opened > text.lastIndexOf(")", at) && text.includes(")", at);
}

/** 'To answer "who?" and "where?"': what a quotation asks is no label. */
function isInQuotes(before: string): boolean {
  const plain = before.match(/"/g)?.length ?? 0;
  return plain % 2 === 1 || before.lastIndexOf("“") > before.lastIndexOf("”");
}

function partedAtLabels<Role>(
  line: CellLine,
  roleOf: (label: string) => Role | null,
  keepsStops: boolean,
): readonly CellLine[] {
  if (!line.text.includes(":")) return [line];
  const parts: CellLine[] = [];
  let start = 0;
  for (const { 0: gap, index, 1: label = "" } of line.text.matchAll(
    /(?:[.;|,]\s+|\s[–—-]\s+|\s{2,}|\t+)(?=([^.;|:\t,]{2,60}?)\s*:)/g,
  )) {
    const isNumber = /^\W*\w{1,2}$/.test(line.text.slice(start, index));
    // Of "Mum; CT – attended: Mum" the label begins behind the dash.
    const isWithin = /[,;–—-]/.test(gap) && /\s[–—-]\s/.test(label);
    if (index <= start || isNumber || isWithin || roleOf(label) === null) continue;
    // "Date  of review:" is one label, with a space too many.
    const whole = line.text.slice(start, index + gap.length + label.length);
    if (/^ +$/.test(gap) && !whole.includes(":") && roleOf(whole) !== null) continue;
    // "Termly, 12 June – present: Mum – apologies: CT"; else a dash may stand within a label.
    const before = line.text.slice(start, index);
    if (/[–—-]/.test(gap) && dateIn(before) === null && !before.includes(":")) continue;
    const isSentence = keepsStops && gap.startsWith(".") && !endsInDate(before);
    parts.push({ ...line, ...sliceLine(line, start, isSentence ? index + 1 : index) });
    start = index + gap.length;
  }
  return [...parts, start === 0 ? line : { ...from(line, start) }];
}

/** "Date: 4 December" is no sentence. */
function endsInDate(text: string): boolean {
  return saysWhen(text.slice(text.lastIndexOf(":") + 1));
}

function from(line: CellLine, start: number): CellLine {
  return { ...sliceLine(line, start), listLevel: line.listLevel };
}

function contentOf(line: CellLine): CellLine[] {
  const rest = /^[:\s]*/.exec(line.text)?.[0].length ?? 0;
  const firstBox = line.ticks.find(({ length }) => length === 0)?.at ?? Infinity;
  const content = from(line, Math.min(rest, firstBox));
  return content.text.trim() === "" && content.ticks.length === 0 ? [] : [content];
}
