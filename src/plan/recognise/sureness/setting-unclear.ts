import type { Setting } from "../../model";
import { someLine, type Block, type CellLine, type Line } from "../../ooxml/blocks";
import { textOfLines } from "../../ooxml/lines";
import { kindsNamed } from "../setting/kinds-of-school";
import { isChosenSomehow, withChoiceMade } from "../setting/kinds-printed";
import {
  choosesKind,
  isKindAlone,
  joinsKinds,
  kindsAlone,
  namesKind,
  namesSeveral,
  offersKinds,
  tellsKind,
  withoutSchoolNames,
} from "../setting/kinds-told";
import { isMark, isTicked } from "../content/people";
import { tickedParts } from "../content/ticked-parts";
import { isNil } from "../labels/hints";
import { partsByLabel } from "../labels/label-and-rest";
import { anyWord } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { askedAndAnswered, asksOfAnother, isOfNow, plainLabel } from "../setting/school-labels";
import { ofNow } from "../setting/at-present";
import { kindIn } from "../setting/stated-kind";
import { viewRows, type CellView, type RowView } from "../survey/grid";

/**
 * Whether the document seems to state the pupil's kind of school and it was not read, or states another than what was read:
 * an answer nobody understood, a choice that is not plain, a sentence in other words.
 */
export function statesSettingUnclearly(blocks: readonly Block[], setting: Setting | null): boolean {
  if (!someLine(blocks, mayBeAbout)) return false;
  if (setting === null && isChosenSomehow(blocks)) return true;
  return saidIn(withChoiceMade(blocks)).some((said) => seemsToState(said, setting));
}

/** Told at once: no kind of school is asked for or stated without one of these; "primary" is in most names of schools. */
const mayBeAbout = remembered((text) => namesKind(text) || asksPlainly(text));

/** A text of the form, with what it may answer. */
type Said = {
  /** What it stands behind, beside or below, as far as that can be a label of it. */
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
  /** What stands to the left of it and above it in a table: it may say of whom or when. */
  readonly before: readonly string[];
  /** All that stands next to it. */
  readonly around: readonly string[];
  /** The marks that may be its own. */
  readonly marks: readonly (CellView | undefined)[];
};

/** What stands in the document, each text with its labels. */
function saidIn(blocks: readonly Block[]): readonly Said[] {
  return blocks.flatMap((block, at): readonly Said[] => {
    // Told at once: most tables are about other things, those within them as well.
    if (block.kind === "table")
      return someLine([block], mayBeAbout) ? inTable(viewRows(block)) : [];
    const around = [blocks[at - 1], blocks[at + 1]].map(textOf);
    if (![textOf(block), ...around].some(mayBeAbout)) return [];
    const [above = ""] = around;
    const over = /^[^\n]*[:?]\s*$/.test(above) ? [above] : [];
    return block.lines
      .flatMap(partsByLabel)
      .map(
        (line) =>
          behindLabel([line]) ?? { labels: over, lines: [line], before: [], around, marks: [] },
      );
  });
}

function textOf(block: Block | undefined): string {
  if (block?.kind !== "paragraph") return "";
  return textOfLines(block.lines);
}

function behindLabel(lines: readonly CellLine[]): Said | null {
  const { label, rest } = askedAndAnswered(lines);
  const isLabelled = rest.length > 0 && lines[0]?.text !== label;
  return isLabelled ? { labels: [label], lines: rest, before: [], around: [], marks: [] } : null;
}

function inTable(rows: readonly RowView[]): readonly Said[] {
  return rows.flatMap((row, index) => {
    const isNear = [rows[index - 1], row, rows[index + 1]].some(isAbout);
    return row.flatMap((cell, at): readonly Said[] => {
      const nested = saidIn(cell.blocks.filter(({ kind }) => kind === "table"));
      if (!isNear || cell.continues || cell.lines.length === 0) return nested;
      const said = behindLabel(cell.lines) ?? inCell(rows, index, at);
      return said === null ? nested : [said, ...nested];
    });
  });
}

/** Told at once: what stands in other rows, and beside none of these, is about other things. */
function isAbout(row: RowView | undefined): boolean {
  return row?.some(({ lines }) => lines.some(({ text }) => mayBeAbout(text))) === true;
}

function inCell(rows: readonly RowView[], index: number, at: number): Said | null {
  const [above, row, below] = [rows[index - 1], rows[index] ?? [], rows[index + 1]];
  const cell = row[at];
  if (cell === undefined) return null;
  const next = [row[at - 1], row[at + 1]];
  const beyond = [row[at - 2], row[at + 2]].filter((_, side) => isMarkOrBlank(next[side]));
  const textsOf = (cells: readonly (CellView | undefined)[]) =>
    cells.map((each) => each?.text ?? "");
  // With nothing below it a label is the heading of its column.
  const isOver = (below?.[at - 1]?.text ?? " ") === "";
  const isBeside = at % 2 === 1 && row.length % 2 === 0 && !isOver;
  const isHeaded = index === 1 && above?.every(({ text }) => text !== "") === true;
  return {
    labels: textsOf([...(isBeside ? [row[at - 1]] : []), ...(isHeaded ? [above[at]] : [])]),
    lines: cell.lines,
    before: textsOf([row[at - 1], above?.[at], rows[0]?.[at]]),
    around: textsOf([...next, ...beyond, above?.[at], below?.[at]]),
    marks: [row[at + 1], below?.[at]],
  };
}

function isMarkOrBlank(cell: CellView | undefined): boolean {
  return cell !== undefined && (cell.text === "" || isMark(cell.lines));
}

function seemsToState(said: Said, setting: Setting | null): boolean {
  const { lines, labels, before, around } = said;
  // Beside what was read, only another kind that is named makes it unclear.
  if (setting !== null && !lines.some(({ text }) => namesKind(text))) return false;
  if ([...labels, ...before].some(isOfAnother)) return false;
  const text = tickedParts(lines)
    .map((line) => withoutSchoolNames(line.text))
    .join("\n");
  if (isMarked(said, text))
    return setting === null || kindIn(text).some((kind) => kind !== setting);
  const isOffered =
    offersKinds(text) || (isKindAlone(text) && around.some((other) => isKindAlone(other)));
  if (isOffered) return setting === null && choosesKind(text);
  if (setting !== null) return differs(text, setting);
  return isAnswered(said, text) || isAnswerTo(said) || choosesKind(text) || tellsKind(text);
}

/** Whether a label asks for the school of somebody else, or at another time. */
function isOfAnother(label: string): boolean {
  return label !== "" && (ofOthers.test(label) || asksOfAnother(label) || !isOfNow(plainOf(label)));
}

/** What is asked of people, places and targets. */
const ofOthers = anyWord(
  "i",
  /who|whom|staff|people|support|responsib\w+|role|agency|service|source/,
  /venue|location|contact|e-?mail|letters?/,
  // Of meetings
  /invited|^attended|attendees|present|apologies|chair|event|reports?|assessments?/,
  // Beside targets
  /targets?|strateg\w+|resources?|how|action|actions|evaluation|progress|comments?/,
);

/** Whether another kind than what was read stands alone. */
function differs(text: string, setting: Setting): boolean {
  if (namesSeveral(ofNow(text))) return joinsKinds(text);
  return kindsAlone(text).some((kind) => kind !== setting);
}

/** "Setting (tick)" */
function plainOf(label: string): string {
  return label.replace(/\([^()]*\)|\d|\bgo(?:es)? to\b/gi, " ");
}

/** Whether a label asks for the kind of school, and something is written there. */
function isAnswered({ labels }: Said, text: string): boolean {
  if (!labels.some(asksPlainly)) return false;
  if (isNil(text) || !/[\p{L}\d]/u.test(text) || /[:?]\s*$/.test(text)) return false;
  return (
    !offersKinds(text) && !/^\W*(?:please|tick|delete|choose|select|click|enter)\b/i.test(text)
  );
}

/** "Is it a mainstream school? | Yes" */
function isAnswerTo({ labels }: Said): boolean {
  return labels.some((label) => /^\s*(?:is|does|an)\b.*\?/i.test(label) && namesKind(label));
}

/** A kind with a mark for it. */
function isMarked({ lines, marks }: Said, text: string): boolean {
  if (lines.some(({ ticks }) => ticks.length > 0))
    return lines.some((line) => namesKind(line.text)) && kindsNamed(text).length > 0;
  const isChosen = (place: CellView | undefined) =>
    place !== undefined && isMark(place.lines) && isTicked(place.lines);
  return isKindAlone(text) && marks.some(isChosen);
}

/** Whether a label asks for nothing but the kind of school. */
const asksPlainly = remembered((label: string): boolean => {
  if (label.length > 120) return false;
  const isChoice = /\b(?:mainstream|special)\b/i.test(label) && namesSeveral(label);
  return isChoice || ofType.test(plainLabel(label));
});

const ofType =
  /^(?:what )?(?:(?:type|kind|sort|category|nature) of (?:\w+ )?(?:school|setting|establishment)|(?:school|setting|establishment) (?:type|category|sector)|seorsa sgoile)\b/;
