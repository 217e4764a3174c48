import type { Block, CellLine, Paragraph, Table } from "../../ooxml/blocks";
import { onOneLine } from "../../ooxml/lines";
import { isSignature } from "../comments/comment-text";
import { itemMark, withoutMarks } from "../content/listed";
import { linesTogether } from "../content/said-anew";
import { isOwnSentence } from "../labels/hints";
import { guessedParts, labelledParts } from "../labels/labelled-parts";
import { hasWords } from "../labels/words";
import { fieldOfRole } from "../targets/field-of-role";
import { isStep, labelledLines, labelOf, type LabelledLines } from "../targets/labelled-lines";
import { linesOf, viewRows } from "./grid";
import { saidBelow } from "./aim-over";
import { labelBox } from "../targets/label-box";
import { isPersonLabel } from "./headings";
import { isTitleRow } from "./part-end";
import { sectionOf } from "./sections";
import type { SurveyedRegion } from "./surveyed-region";
import { textCell } from "./text-cell";

/**
 * The blocks with the short-term targets that stand in text put into a box below each long-term one, as a form has it that
 * prints a frame: "Short term target 1: …", below it "Strategies: …", or a list below "Short term targets". As they came where it
 * is not plain of all of them whose they are and where they end.
 */
export function boxedText(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === "paragraph" && isSteps(block))) return blocks;
  const found: Block[] = [];
  const boxes: (readonly LabelledLines[])[] = [];
  let owner: Owner | null = null;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    found.push(block);
    if (block.kind === "table" || isSection(block)) owner = null;
    if (isOwner(block)) owner = block.kind === "table" ? { headingLevel: null } : block;
    else if (block.kind === "table") continue;
    else if (isSteps(block) && (owner !== null || boxes.length > 0)) {
      const run = stepsFrom(blocks, at, owner);
      if (run === "title") continue;
      const said = run === "unclear" ? null : labelledLines(linesOf(run));
      if (run === "unclear" || owner === null || said === null || !holdSteps(said)) return blocks;
      boxes.push(said);
      found.splice(-1, 1, boxOf(run));
      at = blocks.indexOf(run.at(-1) ?? block, at);
      owner = null;
    }
  }
  return boxes.some((said) => said.some(isField)) || areListsOf(boxes) ? found : blocks;
}

/** What names a long-term target. */
type Owner = Pick<Paragraph, "headingLevel">;

/** A list alone may be of anything; several say of one child what it will do. */
function areListsOf(boxes: readonly (readonly LabelledLines[])[]): boolean {
  const lines = boxes.flatMap((said) => said.flatMap((part) => withoutMarks(part.lines)));
  return boxes.length > 1 && linesTogether(lines) === "each";
}

/** The regions of a table, marked where it is such a box. */
export function inBox(
  { isText }: Table,
  regions: readonly SurveyedRegion[],
): readonly SurveyedRegion[] {
  return isText === true
    ? regions.map((region) => ({ ...region, isBoxedText: true as const }))
    : regions;
}

function boxOf(run: readonly Paragraph[]): Table {
  const element = run[0]?.sources[0]?.element ?? { name: "w:p", attributes: {}, children: [] };
  const cell = { column: 0, span: 1, continues: false, blocks: run, element };
  return {
    kind: "table",
    rows: [{ cells: [cell], element }],
    isFixed: false,
    isText: true,
    element,
  };
}

/** A line or a box that names a long-term target, or waits for its words. */
function isOwner(block: Block): boolean {
  if (block.kind === "table") return hasWords(labelBox(viewRows(block), false)?.longTerm ?? []);
  const { lines } = textCell(block);
  if (isSteps(block) || lines.length === 0) return false;
  return labelledParts({ lines }).longTerm !== null || guessedParts({ lines }).longTerm !== null;
}

/** A line that names short-term targets. */
function isSteps(paragraph: Paragraph): boolean {
  const [first] = linesOf([paragraph]);
  return first !== undefined && isStep(first);
}

function isSection(paragraph: Paragraph): boolean {
  const text = onOneLine(paragraph.lines);
  return sectionOf(text, paragraph.headingLevel !== null) !== null && !isSteps(paragraph);
}

/** The paragraphs from a label of short-term targets on that go with these; "title": it stands over a table. */
function stepsFrom(
  blocks: readonly Block[],
  from: number,
  owner: Owner | null,
): readonly Paragraph[] | "title" | "unclear" {
  const run: Paragraph[] = [];
  let end = 0;
  let above: Above | null = null;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") {
      if (block !== undefined && end === 1) return "title";
      break;
    }
    const lines = linesOf([block]);
    const [first] = lines;
    run.push(block);
    if (first === undefined) continue;
    if (end > 0 && isOther(block, owner)) break;
    const label = labelOf(first);
    if (label === "unknown" || (label === null && isTitleOver(block, saidBelow(blocks, at)))) break;
    const isApart = run.length > end + 1;
    const goesOn = label !== null || (above !== null && belongs(first, above, isApart));
    if (goesOn === "unclear" || (!goesOn && isOwnSentence(lines) && !closes.test(first.text)))
      return "unclear";
    if (!goesOn) break;
    above = lastOf(above, label, first);
    end = run.length;
  }
  return run.slice(0, end);
}

/** "Thanks again everyone, …", below all. */
const closes =
  /^\s*(?:(?:many|kind|best|warm) )?(?:thanks?(?: you)?|regards|wishes|tapadh leibh|cheers)\b/i;

/** "Literacy" right above the label of the next long-term target. */
function isTitleOver(paragraph: Paragraph, [next]: readonly Block[]): boolean {
  return next !== undefined && isOwner(next) && !isOwnSentence(linesOf([paragraph]));
}

/** The label above a line, whether something stands behind or below it, and whether that is a list. */
type Above = {
  readonly label: LabelledLines;
  readonly isSaid: boolean;
  readonly isListed: boolean;
};

function lastOf(above: Above | null, label: LabelledLines | null, line: CellLine): Above | null {
  if (label !== null) return { label, isSaid: hasWords(label.lines), isListed: false };
  const isListed = above?.isListed === true || itemMark(line) !== null;
  return above && { label: above.label, isSaid: true, isListed };
}

/** Whether a line without a label goes on with what stands above it; `isApart`: an empty one stands between. */
function belongs(line: CellLine, above: Above, isApart: boolean): boolean | "unclear" {
  if (!above.isSaid || itemMark(line) !== null) return true;
  if (above.isListed) return isApart ? false : "unclear";
  return !isApart || !isField(above.label);
}

/** A paragraph that is none of those that go with a target: it begins something else, or somebody signs. */
function isOther(paragraph: Paragraph, owner: Owner | null): boolean {
  const cell = textCell(paragraph);
  if (isOwner(paragraph) || isPersonLabel(cell) || isSignature(cell.text)) return true;
  if (closes.test(cell.text)) return true;
  if (isSteps(paragraph)) return false;
  const level = paragraph.headingLevel;
  const isAsHigh = level !== null && owner?.headingLevel != null && level <= owner.headingLevel;
  const isTitle = isTitleRow([cell]);
  return (
    isAsHigh ||
    (isTitle && (labelOf(cell.lines[0]) ?? "unknown") === "unknown") ||
    isSection(paragraph)
  );
}

/** Short-term targets in words, with nothing of a long-term one among them. */
function holdSteps(said: readonly LabelledLines[]): boolean {
  const isSaid = said.some(({ role, lines }) =>
    role === "short-term" || role === "target" ? hasWords(lines) : false,
  );
  return isSaid && said.every(({ role }) => role !== "long-term" && role !== "aim");
}

function isField({ role }: LabelledLines): boolean {
  return fieldOfRole[role] !== undefined;
}
