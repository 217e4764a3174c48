import type { Block, CellLine, Paragraph } from "../../ooxml/blocks";
import { headsSteps } from "./aim-over";
import { sliceLine } from "../../ooxml/lines";
import type { CellView, RowView } from "./grid";
import { isDatedTitle, isNamedByLabels } from "../reviews/meeting-titles";
import { levelOfRow } from "./part-end";
import { sectionOf, type Section } from "./sections";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { isOnlyIndicators } from "../content/indicators-in";
import { titleOf } from "../labels/label-and-rest";
import { meaningOf } from "../labels/heading-meaning";
import {
  guessedParts,
  labelledParts,
  unnumbered,
  type LabelledParts,
} from "../labels/labelled-parts";

/**
 * The long-term target or the indicators that a paragraph names; both `null` when it names neither, or
 * explains the form: "Long term targets: about one session. Short term targets: …".
 */
export function targetLabels(
  { headingLevel }: Paragraph,
  lines: readonly CellLine[],
  { section, isInTable, below }: Place,
): LabelledParts {
  const [first] = lines;
  // Beside a table in a table, and with a number or its value behind it, a label may have other words.
  const isLike = isInTable || /\d\s*$/.test(first?.text ?? "");
  const isLabelLike = beforeValue.test(first?.text ?? "") || (isLike && headingLevel === null);
  const isAsked = !isInTable && (asksForYear(first?.text ?? "") || isAnswered(first?.text ?? ""));
  const isOfIep = section?.kind === "iep" || (section === null && isOverSteps(first, below));
  const mayGuess = (isLabelLike || isAsked) && isOfIep;
  const isRemark = lines.some(({ text }) => /short[\s-]*term/i.test(text));
  if (isRemark) return { longTerm: null, indicators: null };
  const known = labelledParts({ lines });
  const isKnown = known.longTerm !== null || known.indicators !== null;
  return isKnown || !mayGuess ? known : guessedParts({ lines });
}

type Place = {
  readonly section: Section | null;
  /** It stands in the cell of a table. */
  readonly isInTable: boolean;
  /** What follows it. */
  readonly below: readonly Block[];
};

/** "Big goal 1: …", or what it is about, and then the table of its steps: where no heading names the IEP, that shows what it is. */
function isOverSteps(line: CellLine | undefined, below: readonly Block[]): boolean {
  const at = below.findIndex(({ kind }) => kind === "table");
  if (line === undefined || !headsSteps(below[at])) return false;
  const [label = ""] = line.text.split(beforeValue);
  const isNote = at === 0 && isOnlyIndicators([sliceLine(line, label.length + 1)]);
  return isNote || meaningOf(unnumbered(label)) === "long-term";
}

/** "Big goal: …", "Goal for the year no. 1 - …". */
const beforeValue = /:\s*(?=\S)|(?<=\d)\s[–—-]\s+(?=\S)/;

/** "What do we want Ailsa to be able to do by June 2027?": a question that only a long-term target answers. */
function asksForYear(line: string): boolean {
  return /^\s*(?:what|where)\b.*\?\s*$/i.test(line) && meaningOf(line) === "long-term";
}

/** "What do we want to happen this year? Ailsa to read more": what follows such a question is the target. */
function isAnswered(line: string): boolean {
  const [, question = ""] = /^\s*((?:what|where)\b[^?.]*\?)\s+\S/i.exec(line) ?? [];
  const meant = question === "" ? null : meaningOf(question);
  return meant === "long-term" || meant === "aim";
}

/** Whether a cell is headed "Pupil comments" or "Parent/Carer comments", by that very word. */
export function startsComments({ lines }: CellView): boolean {
  const label = lines[0]?.text.split(":")[0] ?? "";
  return /comment/i.test(label) && isAuthor(commentRoleOf(label));
}

/**
 * Whether a paragraph is the label of somebody's words that begins a part for them, or goes on with the part it stands
 * in; `null`: it is none. `before`: the rows of text above.
 */
export function ofComments(
  cell: CellView,
  section: Section | null,
  before: readonly RowView[],
): "begun" | "going on" | null {
  const isOfComments = section?.kind === "comments";
  const mayName = isOfComments || isPageOfMeeting(section);
  if (!startsComments(cell) && !(mayName && isPersonLabel(cell))) return null;
  // Where the meetings stand in paragraphs too, what was said belongs to each.
  const isOfMeeting = section?.kind === "review" || isNamedByLabels([...before]);
  const isApart =
    !isOfMeeting || isBesideSection(cell, section) || /\breview of\b/i.test(cell.text);
  return isApart && !isOfComments ? "begun" : "going on";
}

/** The part for comments that a line begins; where words stand behind its label, the IEP may go on below it. */
export function commentsFrom(cell: CellView, current: Section | null): Section {
  const level = levelOfRow([cell]);
  const isSaid = /:\s*\S/.test(cell.text) && level === null && current?.kind === "iep";
  const isLine = isSaid ? { isLine: true as const, within: current } : {};
  return { kind: "comments", title: cell.text.trim(), level, ...isLine };
}

/** "Review meeting – 22 January 2027" as a heading: what is said below it was said then. */
function isPageOfMeeting(section: Section | null): boolean {
  return section?.kind === "review" && section.level != null && isDatedTitle(section.title);
}

/** Whether a heading is as high as that of the part above, so that it is no part of it. */
function isBesideSection(cell: CellView, section: Section | null): boolean {
  const level = levelOfRow([cell]);
  return level !== null && section?.level != null && level <= section.level;
}

/** Whether a text begins with a label that names one person: "Pupil", "My views:". */
export function isPersonLabel({ lines }: CellView): boolean {
  return isAuthor(commentRoleOf(lines[0]?.text.split(":")[0] ?? ""));
}

/** Whether a row of text is the label of a box for somebody's words. */
export function isBoxLabel([cell]: RowView): boolean {
  return cell !== undefined && commentRoleOf(titleOf(cell.lines)) !== null;
}

/** "Section 4: IEP ⇥ 7", "Action Plan ........ 3": a line of the contents, which begins nothing. */
export function isOfContents(lines: readonly CellLine[]): boolean {
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0) return false;
  const page = /(?<=[^:\s.…_])\s*(?:\t[\s.…_]*|[.…_]{3,}\s*)\d{1,3}\s*$/u.exec(only.text);
  return page !== null && sectionOf(only.text.slice(0, page.index), false) !== null;
}
