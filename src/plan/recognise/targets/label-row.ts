import { paragraphsIn } from "../../ooxml/blocks";
import { onOneLine } from "../../ooxml/lines";
import { filled, limitsOf, withLines, type CellView, type RowView } from "../survey/grid";
import { headerOf, targetRoleOf } from "./header";
import { isOnlyIndicators } from "../content/indicators-in";
import { meaningOf } from "../labels/heading-meaning";
import { isOwnSentence } from "../labels/hints";
import { titleOf } from "../labels/label-and-rest";
import { guessedParts, labelledParts, withoutIndicators } from "../labels/labelled-parts";
import { numberIn } from "../labels/labels";
import type { Doubt, Lines, LongTermCells } from "../reading";
import { doubtOfLabel } from "./settle-columns";
import { isNoteOf, isShortLine, labelBeside, noteCells, placeOf } from "./label-places";
import { targetAcross } from "./target-across";
import { targetOverTicks } from "./target-over-ticks";
import { hasWords, wordCount } from "../labels/words";

/** A row that says what it holds: "Long Term Target 1: …", with the indicators beside it. */
export type LabelRow = {
  readonly labelled: CellView;
  /** `null`: it holds no such thing; empty: the label alone. */
  readonly longTerm: Lines | null;
  readonly indicators: Lines | null;
  /** The number in the label. */
  readonly number: number | undefined;
  /** "Long Term Target 1 (continued)". */
  readonly isContinued: boolean;
  /** Whether the label has the row to itself, so that its value may stand below. */
  readonly isAlone: boolean;
  /** Where its words and indicators stand, or would. */
  readonly cells: LongTermCells;
  /** The cells that the row was read from. */
  readonly read: readonly CellView[];
  /** Whether a label was known by its wording alone. */
  readonly isGuess: boolean;
  /** Whether its values stand in the row below. */
  readonly isOverValues: boolean;
};

type Part = { readonly cell: CellView } & ReturnType<typeof labelledParts>;

/** Reads the labels of a row, with the row below where that has their values; `null` when it has none. */
export function labelRowIn(row: RowView, below: RowView, mayGuess: boolean): LabelRow | null {
  const parts = partsOf(row);
  const known = rowOf(parts);
  const guessed = withGuesses(parts);
  const isOpen = mayGuess && (guessed ?? known)?.longTerm == null && row.length > 1;
  return (
    targetOverTicks(row, below) ??
    labelsOverValues(row, below, guessed) ??
    (isOpen ? targetAcross(row) : null) ??
    (mayGuess ? (guessedLabelRow(guessed, known) ?? known) : known) ??
    targetAcross(row)
  );
}

/** Reads the labels of a row; `null` when it has none. */
export function labelRowOf(cells: RowView): LabelRow | null {
  return rowOf(partsOf(cells));
}

export function partsOf(cells: RowView): readonly Part[] {
  return cells.map((cell) => ({ cell, ...labelledParts(cell) }));
}

/** The same where a label may be in other words; `null` where that finds no more than is known. */
function guessedLabelRow(row: LabelRow | null, known: LabelRow | null): LabelRow | null {
  const isWritten = hasWords(row?.longTerm ?? row?.indicators ?? []);
  const isMore = row !== null && row.read.length > (known?.read.length ?? 0);
  return isMore && isWritten ? { ...row, isGuess: true } : null;
}

export function withGuesses(known: readonly Part[]): LabelRow | null {
  const parts = known.map(orGuessed);
  const at = parts.some(({ longTerm, indicators }) => longTerm ?? indicators)
    ? -1
    : besideIndicators(parts);
  return rowOf(parts.map((part, index) => (index === at ? { ...part, indicators: [] } : part)));
}

/** What is doubtful about a label in no list. */
export function guessedLabel({ text }: CellView): Doubt {
  const title = text.split(/[:\n]/)[0]?.trim() ?? "";
  return doubtOfLabel(title);
}

function rowOf(parts: readonly Part[]): LabelRow | null {
  const cells = parts.map(({ cell }) => cell);
  const first = parts.findIndex(({ longTerm }) => longTerm !== null);
  // "LTT 1 | Long term target | Ailsa will …": a number and a label side by side are one label.
  const titled = isBareLabel(parts[first]) && isBareLabel(parts[first + 1]) ? first + 1 : first;
  const notes = notesIn(parts);
  const labelled = titled === -1 ? notes[0]?.label : parts[titled]?.cell;
  if (labelled === undefined) return null;

  const value = titled === -1 ? null : valueOf(parts, titled, parts[titled]?.longTerm ?? []);
  const isNoted = notes.length > 0;
  const beside = !isNoted && value?.cell ? withoutIndicators(value.lines) : null;
  // "LTT1 | To read more, SHANARRI: Achieving": they may stand in the cell of the words.
  const isWithin = beside !== null && beside.indicators !== null;
  const target = value && isWithin ? { ...value, lines: beside.words } : value;
  const unlabelled = isNoted
    ? undefined
    : parts.find(({ cell }, at) => at !== titled && isNoteOf(cell, target))?.cell;
  const noted = isNoted
    ? notes.flatMap(({ lines }) => lines)
    : (beside?.indicators ?? unlabelled?.lines ?? null);
  const isContinued = titled !== -1 && saysContinued(labelled, target?.lines ?? []);
  return {
    labelled,
    longTerm: isContinued ? [] : (target?.lines ?? null),
    indicators: noted,
    number:
      titled === -1 ? undefined : (numberIn(labelled) ?? numberIn(parts[first]?.cell ?? labelled)),
    isContinued,
    isAlone: parts.length === 1,
    cells: {
      text: titled === -1 ? null : placeOf(cells, labelled, target?.cell),
      indicators: isNoted
        ? notes.flatMap(({ label, cell }) => noteCells(cells, label, cell))
        : noteCells(cells, null, isWithin ? target?.cell : unlabelled),
    },
    isGuess: false,
    isOverValues: false,
    read: [
      ...new Set([
        parts[first]?.cell,
        labelled,
        target?.cell,
        ...notes.flatMap(({ label, cell }) => [label, cell]),
        unlabelled,
        target?.cell && labelBeside(cells, unlabelled, target.cell),
      ]),
    ].filter((cell) => cell !== undefined),
  };
}

/** The labels for indicators with their values: "Wellbeing indicator 1 | Safe | Wellbeing indicator 2 | Included". */
function notesIn(parts: readonly Part[]) {
  return parts.flatMap(({ cell: label, indicators }, at) =>
    indicators === null ? [] : [{ label, ...valueOf(parts, at, indicators) }],
  );
}

function isBareLabel(part: Part | undefined): boolean {
  return part !== undefined && part.longTerm !== null && !hasWords(part.longTerm);
}

/** "This helps me to be | Safe, Included", "This target links to | Safe": whatever a label says, indicators alone say what it is for. */
function besideIndicators(parts: readonly Part[]): number {
  const [label, value, ...others] = parts.filter(({ cell }) => cell.text.trim() !== "");
  if (label === undefined || value === undefined || others.length > 0) return -1;
  const isLabel = isShortLine(label.cell);
  const isOpen = /\b(?:to|for|with|by|under|through|be|being)\W*$/i.test(label.cell.text);
  const isAsked = targetRoleOf(label.cell.text) !== null && !isOpen;
  const isKnown = isAsked || isOnlyIndicators(label.cell.lines);
  return isLabel && !isKnown && isOnlyIndicators(value.cell.lines) ? parts.indexOf(label) : -1;
}

function orGuessed(part: Part): Part {
  const isKnown = part.longTerm !== null || part.indicators !== null;
  const guessed = isKnown ? null : guessedParts(part.cell);
  const isLabel = guessed !== null && (guessed.longTerm !== null || guessed.indicators !== null);
  return isLabel ? { ...part, ...guessed } : part;
}

/** What stands behind a label, or else in the cell beside it. */
function valueOf(parts: readonly Part[], at: number, own: Lines) {
  const beside = parts[at + 1];
  // "Long-term target | LT1: Harris will …"
  const named = hasWords(own) || parts[at]?.longTerm === null ? null : beside?.longTerm;
  if (named?.some(({ text }) => wordCount(text) > 2)) return { lines: named, cell: beside?.cell };
  const isValue =
    beside !== undefined &&
    beside.longTerm === null &&
    beside.indicators === null &&
    hasWords(beside.cell.lines) &&
    !(parts[at]?.longTerm != null && isOnlyIndicators(beside.cell.lines));
  const isTaken = hasWords(own) && !(isValue && isAside(own, beside.cell, parts[at]));
  return isTaken || !isValue
    ? { lines: own, cell: undefined }
    : { lines: beside.cell.lines, cell: beside.cell };
}

/** "over one school session", with the target itself in the next cell, and "tick all that apply" beside the boxes. */
function isAside(own: Lines, beside: CellView, label: Part | undefined): boolean {
  const [only, ...others] = own;
  if (only === undefined || others.length > 0 || isOnlyIndicators(own)) return false;
  if (isOnlyIndicators(beside.lines)) return label?.indicators != null;
  const isLabelled = targetRoleOf(titleOf(beside.lines)) !== null;
  return /^\s*\p{Ll}/u.test(only.text) && !isLabelled;
}

const continued = /\bcont(?:inued|['’]?d|\.)/i;

function saysContinued({ text }: CellView, own: Lines): boolean {
  if (!continued.test(text)) return false;
  const rest = onOneLine(own);
  return rest.replace(continued, "").replace(/[^\p{L}]/gu, "") === "";
}

/**
 * A row of labels alone ("Long Term Target 1 | Wellbeing indicators") read with the values in the row below;
 * `null` when the rows are not that.
 */
function labelsOverValues(
  written: RowView,
  below: RowView,
  guessed: LabelRow | null,
): LabelRow | null {
  const row = overCells(written, below);
  const label = row.length === below.length ? guessed : null;
  if (label === null || label.longTerm === null) return null;
  // Across the table a question in other words has a sentence of the plan's own below it.
  if (row.length === 1 && !isOverSentence(row, below)) return null;
  // "Wellbeing indicators | Date set": a label is no value of the one before it.
  const said = [...label.longTerm, ...(label.indicators ?? [])].filter(({ text }) => text.trim());
  const isBare = said.every(({ text }) => targetRoleOf(text) !== null);
  const isLabel = (cell: CellView) => label.read.includes(cell) || targetRoleOf(cell.text) !== null;
  const isValues = filled(below).length > 0 && labelRowOf(below) === null && !isHeader(below);
  if (!isBare || !filled(row).every(isLabel) || !isValues) return null;

  const joined = row.map((cell, at) =>
    withLines(cell, [...cell.lines, ...(below[at]?.lines ?? [])]),
  );
  const whole = withGuesses(partsOf(joined));
  const isGuess = labelRowOf(row)?.read.length !== label.read.length;
  const under = (cell: CellView) => below[joined.findIndex((each) => each === cell)] ?? cell;
  return (
    whole && {
      ...whole,
      isGuess,
      isOverValues: true,
      labelled: label.labelled,
      read: [...row, ...below],
      cells: {
        text: whole.cells.text && under(whole.cells.text),
        indicators: whole.cells.indicators.map((each) => ({ ...each, cell: under(each.cell) })),
      },
    }
  );
}

/** Of labels with empty cells behind them those that stand over the wider cells of the row below. */
function overCells(row: RowView, below: RowView): RowView {
  if (row.length <= below.length) return row;
  const isOver = ({ column }: CellView) => below.some((cell) => cell.column === column);
  const over = row.filter(isOver);
  return filled(row).every(isOver) ? over : row;
}

/** "Our big goal" over "Ailsa will read more"; below a label that is known, what stands there is awaited anyway. */
function isOverSentence(row: RowView, below: RowView): boolean {
  const [value] = below;
  const isSaid =
    value !== undefined && isOwnSentence(value.lines) && meaningOf(value.text) === null;
  return isSaid && labelRowOf(row) === null && targetRoleOf(value.text) === null;
}

function isHeader(row: RowView): boolean {
  return headerOf(row, true) !== null;
}

/** The cells that the words and the indicators of a long-term target go into. */
export function cellsOf({ text, indicators }: LongTermCells): readonly CellView[] {
  const noted = indicators.map(({ cell }) => cell);
  return (text === null ? noted : [text, ...noted]).map(behindLabel);
}

/** A cell with its label in a paragraph of its own: what counts is where the words go. */
function behindLabel(cell: CellView): CellView {
  const { longTerm, indicators } = orGuessed({ cell, ...labelledParts(cell) });
  const [, ...rest] = paragraphsIn(cell.blocks);
  const isLabelled = (longTerm ?? indicators) !== null && rest.length > 0;
  return isLabelled ? { ...cell, limits: limitsOf(rest) } : cell;
}
