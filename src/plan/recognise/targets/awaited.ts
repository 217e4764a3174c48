import { isBracketed } from "../labels/hints";
import { hasWords } from "../labels/words";
import type { Lines } from "../reading";
import type { RowView } from "../survey/grid";
import type { Drafts } from "./drafts";
import type { Header } from "./header";
import type { LabelRow } from "./label-row";

/** A label whose value stands in the row below. */
export type Awaited = {
  readonly kind: "long-term" | "indicator";
  readonly number?: number | undefined;
};

/** "Long Term Target 2" across the table, and at once a row of targets: the one of that number is meant. */
export function isUnderNumber(row: RowView, header: Header | null, awaited: Awaited): boolean {
  return awaited.number !== undefined && row.length > 2 && row.length === header?.cells;
}

/** Puts down the row below such a label as what the label asks for. */
export function noteAwaited(drafts: Drafts, row: RowView, { kind, number }: Awaited): void {
  const cells = row.filter((cell) => !cell.continues);
  const lines = cells.flatMap((cell) => cell.lines);
  const [first] = cells;
  if (kind === "long-term") {
    drafts.begin(lines, null, number, { text: first ?? null, indicators: [] });
    return;
  }
  drafts.noteIndicators(lines);
  if (first !== undefined) drafts.noteIndicatorCells([{ cell: first }]);
}

/** What is to come in the row below the label of a long-term target that has no words, not even a prompt. */
export function awaitedBelow({ isAlone, number }: LabelRow, lines: Lines): Awaited | null {
  return isAlone && !hasWords(lines) ? { kind: "long-term", number } : null;
}

/** "[One target for the session]" behind a label: nobody has filled it in. */
export function isPromptOnly(lines: Lines): boolean {
  return lines.every(({ text }) => isBracketed(text));
}
