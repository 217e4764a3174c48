import type { CellLine } from "../../ooxml/blocks";
import { madeLine, sliceLine } from "../../ooxml/lines";
import { looksLikeNames, namesSomebody } from "../content/people";
import { dateIn } from "../content/says-when";
import { labelledPieces } from "../labels/labelled-pieces";
import { blankCell, filled, withLines, type CellView, type RowView } from "../survey/grid";
import { isMeetingTitle, saysWhichMeeting } from "./meeting-titles";
import { isKept } from "./review-entry";
import { reviewRoleOf } from "./review-labels";

/** What a sentence says of a meeting, by the label that would ask for it. */
type Fact = {
  readonly label: "Type of meeting" | "Date" | "Invited" | "Attended";
  readonly lines: readonly CellLine[];
};

/**
 * Rows of the record where a meeting is told in sentences and nothing has a label ("We met on 12 June for the annual
 * review. Mum and CT attended."), with what they say behind labels. Sentences that do not say when and who stay as they are.
 */
export function withToldApart(rows: readonly RowView[]): readonly RowView[] {
  if (rows.some((row) => row.some(isLabelled))) return rows;
  const told = rows.map(factsIn);
  const labels = new Set(told.flat().map(({ label }) => label));
  if (!labels.has("Date") || !(labels.has("Attended") || labels.has("Invited"))) return rows;
  return rows.map((row, at) => {
    const facts = told[at] ?? [];
    return facts.length === 0 ? row : facts.flatMap((fact) => pairOf(fact, row));
  });
}

function isLabelled({ lines }: CellView): boolean {
  return labelledPieces(lines, reviewRoleOf).some(({ role }) => isKept(role));
}

function pairOf({ label, lines }: Fact, [cell = blankCell]: RowView): RowView {
  return [withLines(blankCell, [madeLine(label)]), withLines(cell, lines)];
}

function factsIn(row: RowView): readonly Fact[] {
  const [cell, ...others] = filled(row);
  if (cell === undefined || others.length > 0) return [];
  return cell.lines.flatMap((line) => sentencesOf(line).flatMap(factsOf));
}

function sentencesOf(line: CellLine): readonly CellLine[] {
  if (line.text.length > LONGEST) return [];
  let start = 0;
  const found: CellLine[] = [];
  for (const { 0: stop, index } of line.text.matchAll(between)) {
    found.push({ ...line, ...sliceLine(line, start, index) });
    start = index + stop.length;
  }
  return [...found, { ...line, ...sliceLine(line, start) }];
}

const LONGEST = 600;
/** A stop, but not that of "Mrs. Ross". */
const between = /(?<=[\p{Ll}\p{Lu}\d)]{2})(?<!\b(?:Mrs|Ms|Mr|Dr))[.;]\s+(?=\p{Lu})/gu;

function factsOf(line: CellLine): readonly Fact[] {
  const when = whenMet(line);
  const listed = who.flatMap(([label, pattern]) => {
    const names = namesBy(pattern, line);
    return names === null ? [] : [{ label, lines: names }];
  });
  return [...when, ...listed.slice(0, 1)];
}

/** "The annual review was held on 12 June", "We met on 12 June", "Termly review 12 June". */
function whenMet(line: CellLine): readonly Fact[] {
  const { text } = line;
  const date = dateIn(text);
  const isMet =
    /\b(?:met|held|took place|happened)\b/i.test(text) && !/\b(?:next|will|be)\b/i.test(text);
  if (date === null || !(isMet || saysWhichMeeting(text))) return [];
  const kind = kindIn(text);
  const at = kind === null ? -1 : text.indexOf(kind);
  const type =
    kind === null
      ? []
      : [{ label: "Type of meeting" as const, lines: [part(line, at, kind.length)] }];
  return [{ label: "Date", lines: [part(line, date.start, date.end - date.start)] }, ...type];
}

/** "annual review": what of a sentence names a kind of meeting. */
function kindIn(text: string): string | null {
  const named = text.match(
    /(?<!\p{L})(?:(?!(?:the|an?|our|for|this|his|her|their|we|met|on)\b)[\p{L}-]+ ){1,3}(?:review meeting|review|meeting)\b/iu,
  );
  return named !== null && isMeetingTitle(named[0]) ? named[0] : null;
}

const came = String.raw`(?:attended|came|joined us|took part|(?:was|were) (?:there|present|here|in attendance|at the (?:meeting|review)))`;
const others = String.raw`(?:\s+(?:along|in|too|the (?:meeting|review)|by phone|online))?`;
/** "…, but Dad could not" tells who was away. */
const away = String.raw`(?:,?\s+(?:but|although|though)\b.*)?`;

const who: readonly (readonly ["Invited" | "Attended", RegExp])[] = [
  [
    "Attended",
    /^(?:(?:those|people|also|the people) )?(?:present|there|in attendance|attending|who (?:came|attended)|at the (?:meeting|review)) (?:was|were)(?: also)? (.+)$/iu,
  ],
  ["Attended", new RegExp(`^(.+?),? (?:all |both )?${came}${others}${away}$`, "iu")],
  ["Attended", /\b(?:met|held|took place)\b.* with (.+)$/iu],
  ["Attended", /^(.+?) (?:all )?met on .*$/iu],
  ["Invited", /^(?:those|people) (?:invited|asked) were (.+)$/iu],
  [
    "Invited",
    /^(.+?) (?:was|were|had been|have been|has been) (?:all )?(?:invited|asked)(?: (?:along|to (?:come|attend|(?:the|this) (?:meeting|review))))?$/iu,
  ],
  ["Invited", /^we (?:had )?(?:invited|asked) (.+?)(?: (?:along|to (?:come|attend|join us)))?$/iu],
];

function namesBy(pattern: RegExp, line: CellLine): readonly CellLine[] | null {
  const [sentence = ""] = /^.*?(?=\.?\s*$)/su.exec(line.text) ?? [];
  const names = pattern.exec(sentence)?.[1];
  if (names === undefined || !looksLikeNames(names)) return null;
  const found = apart(part(line, sentence.indexOf(names), names.length));
  return found.every(({ text }) => namesSomebody(text.split(/\s+(?:and|&)\s+/)[0] ?? ""))
    ? found
    : null;
}

/** "Mum", "CT" of "Mum and the CT", where a list has no "the". */
function apart(names: CellLine): readonly CellLine[] {
  let start = 0;
  const found: CellLine[] = [];
  for (const { 0: sign, index } of names.text.matchAll(article)) {
    if (index > start) found.push(part(names, start, index - start));
    start = index + sign.length;
  }
  return [...found, part(names, start, names.text.length - start)];
}

const article = /(?:^|,?\s+and\s+|,\s*)(?:the|both|his|her|their)\s+/gi;

function part(line: CellLine, at: number, length: number): CellLine {
  return { ...line, ...sliceLine(line, at, at + length) };
}
