import { cardsBelowOneAnother } from "../columns-of-cards";
import { Drafts } from "../drafts";
import { blankCell, filled, limitsOf, type CellView, type RowView } from "../../survey/grid";
import { goals, headerOf, targetRoleOf } from "../header";
import { labelAndRest, questionAndRest, titleOf } from "../../labels/label-and-rest";
import { meaningOf } from "../../labels/heading-meaning";
import { labelledParts } from "../../labels/labelled-parts";
import { afterLabel } from "../../labels/labels";
import { isOnlyIndicators } from "../../content/indicators-in";
import { itemsOf, sharedOut } from "../../content/listed";
import { leftOut } from "../../sureness/unread";
import { notesIn } from "../note-row";
import { ofPlainest } from "../fields-of-cards";
import { doubtOfLabel } from "../settle-columns";
import type {
  Doubt,
  Layout,
  Lines,
  Reading,
  Region,
  ShortTermDraft,
  TargetCells,
} from "../../reading";
import { evidenceOf } from "../../sureness/target-evidence";
import { fieldsInCell, roleBefore } from "../fields-in-cell";
import { fieldOfRole } from "../field-of-role";
import { addTo } from "../target-fields";
import type { TargetRole } from "../../labels/target-synonyms";
import { hasWords, wordCount } from "../../labels/words";

/**
 * Every cell says what it holds, or the cell before it does: "Short Term Target 1 | …", below it
 * "Strategies | …", then the next target; or all of these in a row.
 */
export const targetsInLabelledCells: Layout = {
  id: "targets-in-labelled-cells",
  read(region) {
    const rows = cardsBelowOneAnother(region.rows);
    const labelled = labelledRows(rows);
    const all = ofPlainest(labelled.flatMap((row) => row ?? []));
    const aims = region.longTermAbove.length > 0 ? [] : aimsAhead(all);
    const cells = all.map((cell): LabelledCell =>
      aims.includes(cell) ? { ...cell, role: "long-term" } : cell,
    );
    const others = rows.filter((_, at) => labelled[at] === null).flatMap(filled);
    const read = new Set(cells.map(({ value }) => value));
    const notes = notesIn(rows, ({ lines }) => read.has(lines));
    if (others.some((cell) => !notes.includes(cell))) return null;
    const targets = cells.filter(({ role, value }) => role === "short-term" && hasWords(value));
    const fields = cells.filter(({ role }) => fieldOfRole[role] !== undefined);
    return targets.length > 0 && fields.length > 0
      ? readingOf(
          region,
          cells,
          others.map((cell) => leftOut(cell, true)),
          [...aims, ...all.filter(({ isGuess }) => isGuess)].map(({ label }) =>
            doubtOfLabel(label),
          ),
        )
      : null;
  },
};

export type LabelledCell = {
  readonly role: TargetRole;
  readonly label: string;
  readonly value: Lines;
  readonly number?: number;
  /** Those noted below a long-term target in its own cell. */
  readonly indicators?: Lines;
  /** Where the value stands, or would. */
  readonly cell: CellView;
  readonly limits: CellView["limits"];
  /** Others stand in the same cell, so that it may not be written over. */
  readonly isShared?: true;
  /** Taken by its wording. */
  readonly isGuess?: true;
};

function labelledRows(rows: readonly RowView[]) {
  const labelled = rows.map((row) => (isAllHeadings(row) ? null : labelledCellsIn(row)));
  const isTarget = ({ role, value }: LabelledCell) => role === "short-term" && hasWords(value);
  if (!labelled.some((row) => row?.some(isTarget))) return labelled;
  // Beside a target "Evaluation | | Resources | Step strip" is two labels, and no headings.
  return labelled.map((row, at) => row ?? pairsIn(rows[at] ?? []));
}

function pairsIn(row: RowView): readonly LabelledCell[] | null {
  const cells = row.filter((cell) => !cell.continues);
  const isValue = ({ text }: CellView, at: number) => at % 2 === 0 || targetRoleOf(text) === null;
  return isInPairs(cells) && cells.every(isValue) ? labelledCellsIn(row) : null;
}

/** "Aim 1: …" before the targets for it, where none is called a long-term one. */
function aimsAhead(cells: readonly LabelledCell[]): readonly LabelledCell[] {
  const goalCells = cells.filter(({ role }) => goals.has(role));
  const isAhead = goalCells[0]?.role === "aim" && goalCells.at(-1)?.role !== "aim";
  const isNamed = goalCells.some(({ role }) => role === "long-term");
  return isAhead && !isNamed ? goalCells.filter(({ role }) => role === "aim") : [];
}

/** The labels of a row with their values; `null` when something in it has no label. */
function labelledCellsIn(row: RowView): readonly LabelledCell[] | null {
  const cells = row.filter((cell) => !cell.continues);
  const isPairs = isInPairs(cells);
  const found: LabelledCell[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell === undefined || cell.text.trim() === "") continue;
    const fields = fieldsInCell(cell.lines);
    if (fields !== null) {
      const { limits } = cell;
      found.push(...fields.map((field) => ({ ...field, cell, limits, isShared: true as const })));
      continue;
    }
    const next = cells[at + 1];
    const label = labelOf(cell) ?? (at % 2 === 0 ? guessedLabelOf(cell) : null);
    if (label === null && at === 0 && isCardName(cell, next)) continue;
    if (label === null) return null;
    // "Evaluation | Achieved": a value may be the name of something else.
    const isLast = at % 2 === 0 && at + 2 === cells.length;
    const isValue = isLast || filled(row).length === 2 || (isPairs && at % 2 === 0);
    // "Wellbeing | Responsible": beside that label it is one, and asks for nobody.
    const isNoted =
      label.role === "indicator" && next !== undefined && isOnlyIndicators(next.lines);
    const isPair =
      isNoted ||
      (isValue && fieldOfRole[label.role] !== undefined) ||
      (label.role === "short-term" && isNumbered(cell) && filled(row).length === 2 && isSaid(next));
    const isBeside =
      !hasWords(label.value) && next !== undefined && (isPair || labelOf(next) === null);
    found.push({
      ...label,
      ...(isBeside && { value: next.lines, cell: next, limits: next.limits }),
    });
    if (isBeside) at += 1;
  }
  // Labels alone are the headings of what stands below them.
  const isHeadings = filled(row).length > 1 && found.every(({ value }) => !hasWords(value));
  return isHeadings ? null : found;
}

/** "Card 1 | Short term target: Ailsa will …": what a school calls and counts its cards, before the label itself. */
function isCardName(cell: CellView, next: CellView | undefined): boolean {
  const label = next === undefined ? null : labelOf(next);
  const isLabelled = label?.role === "short-term" && hasWords(label.value);
  return isLabelled && isNumbered(cell) && wordCount(cell.text) <= 3;
}

/** "Target 2": no heading of a column. */
function isNumbered({ text }: CellView): boolean {
  return /\d\s*[.:)]*\s*$/.test(text);
}

/** "I can measure with a ruler to the nearest cm" is a target, though its words ask for things elsewhere. */
function isSaid(cell: CellView | undefined): boolean {
  return cell !== undefined && wordCount(cell.text) > 3 && !/\?\s*$/.test(cell.text);
}

/** "Who | DHT (support) | Review date | June": every other cell is a label with nothing behind it. */
function isInPairs(cells: readonly CellView[]): boolean {
  const labels = cells.filter((_, at) => at % 2 === 0).map(labelOf);
  return (
    cells.length % 2 === 0 && labels.every((label) => label !== null && !hasWords(label.value))
  );
}

/** Three headings and nothing else, even where one of them is in no list: a table with nothing in it yet. */
function isAllHeadings(row: RowView): boolean {
  const header = headerOf(row, true);
  const isKnown = header?.strange.every(({ label }) => label === "") === true;
  return isKnown && header !== null && header.columns.length >= 3;
}

function labelOf(cell: CellView): LabelledCell | null {
  const { limits } = cell;
  const [first, ...others] = cell.lines;
  if (first === undefined) return null;
  const { longTerm, indicators } = labelledParts(cell);
  const place = { cell, limits, label: titleOf(cell.lines) };
  if (longTerm !== null) {
    const noted = indicators === null ? {} : { indicators };
    return { role: "long-term", value: longTerm, ...noted, ...place };
  }
  if (indicators !== null) return { role: "indicator", value: indicators, ...place };
  const target = afterLabel(first, "short-term");
  if (target !== null) {
    const own = target.text.trim() === "" ? [] : [{ ...target, listLevel: null }];
    return { role: "short-term", value: [...own, ...others], ...place };
  }
  for (const titled of [questionAndRest(cell.lines), labelAndRest(cell.lines)]) {
    const role = titled && roleBefore(titled.label, titled.rest);
    if (titled !== null && role !== null) return { role, value: titled.rest, ...place };
  }
  // "Delivered" and on the next line "by".
  const whole = isInTwo(cell) ? targetRoleOf(cell.text) : null;
  return whole === null ? null : { role: whole, value: [], ...place, label: cell.text };
}

/** Whether a label of a few words goes on in a second line. */
function isInTwo({ lines, text }: CellView): boolean {
  return lines.length === 2 && wordCount(text) <= 5 && !text.includes(":");
}

/** "Success" beside "4 of 5": what a label in no list most likely asks for. */
function guessedLabelOf(cell: CellView): LabelledCell | null {
  const { label, rest } = labelAndRest(cell.lines);
  const role = meaningOf(label);
  const isField = role === "aside" || (role !== null && fieldOfRole[role] !== undefined);
  const isShort = wordCount(label) <= 6 && rest.length === 0;
  if (role === null || !isField || !isShort) return null;
  return { role, value: rest, label, cell, limits: cell.limits, isGuess: true };
}

export function readingOf(
  region: Region,
  cells: readonly LabelledCell[],
  notes: readonly Doubt[],
  guesses: readonly Doubt[],
): Reading {
  const { section, longTermAbove } = region;
  const drafts = new Drafts(region);
  let batch: ShortTermDraft[] = [];
  let isBatchOpen = false;
  let hasStray = false;
  let open: TargetCells = { row: [], header: null, text: blankCell, fields: {} };
  for (const { role, value, cell, indicators = null, isShared } of cells) {
    const field = fieldOfRole[role];
    if (role === "long-term") {
      batch = [];
      const noted = indicators === null ? [] : [{ cell }];
      if (hasWords(value))
        drafts.begin(value, indicators, undefined, { text: cell, indicators: noted });
      else drafts.await(null, { text: cell, indicators: [] });
    } else if (role === "indicator") {
      drafts.noteIndicators(value);
      drafts.noteIndicatorCells([{ cell }]);
    } else if (role === "short-term") {
      open = { row: [], header: null, text: cell, fields: {} };
      const targets = itemsOf(value.map((line) => ({ listLevel: null, ...line }))).map(
        (lines): ShortTermDraft => ({ lines, fields: {}, cells: open }),
      );
      batch = isBatchOpen ? [...batch, ...targets] : targets;
      if (targets.length > 0) drafts.addShortTerm(targets);
      else drafts.addBlank(open);
    } else if (field !== undefined) {
      hasStray ||= batch.length === 0 && hasWords(value);
      const lines = value.map((line) => ({ listLevel: null, ...line }));
      if (isShared !== true) open.fields[field] = [...(open.fields[field] ?? []), cell];
      sharedOut(lines, batch.length, field === "when", open.text.lines).forEach((share, index) => {
        const target = batch[index];
        if (target === undefined) return;
        target.fields[field] ??= [];
        addTo(target, { [field]: share });
      });
    }
    isBatchOpen = role === "short-term";
  }
  const { longTerm, unassigned, spare, doubts } = drafts.finish();
  const roles = new Set(cells.map(({ role }) => role));
  return {
    evidence: evidenceOf({ roles, hasLongTermApart: longTermAbove.length > 0, section }),
    namesShortTerm: true,
    hasTargetColumn: true,
    longTerm,
    unassigned,
    spare,
    limits: limitsOf(cells),
    problems: hasStray || notes.length > 0 ? ["partly-read"] : [],
    doubts: [...notes, ...guesses, ...doubts, ...(hasStray ? [stray] : [])],
  };
}

const stray: Doubt = {
  atMost: "ask",
  words: "Something stands before the target that it goes with.",
};
