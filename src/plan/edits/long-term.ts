import { cellUnder } from "../recognise/targets/header";
import type { SpareLongTerm } from "../recognise/reading";
import { longTermColumn } from "../recognise/targets/target-fields";
import { addLongTermBlock } from "./long-term-block";
import { addLongTermRow } from "./long-term-row";
import { isEmpty } from "./cell-hand";
import type { AddLongTermTarget } from "./edit";
import { noteIndicators } from "./note-indicators";
import { clean } from "./short-term";
import type { GroupHand, IndicatorHand, Sheet } from "./sheet";
import { fillCell, lookBehindLabel, openParagraph } from "./write-cell";

/**
 * Adds a long-term target: into the first place of the form that waits for one, else as a new row where
 * the form has a row for each, else as a new block like the last. Throws `Refused`.
 */
export function addLongTerm(sheet: Sheet, edit: AddLongTermTarget): void {
  const text = clean(edit.text).replaceAll("\n", " ");
  const group =
    fillSpare(sheet, text) ??
    fillBlankRow(sheet, text) ??
    addLongTermRow(sheet, text) ??
    addLongTermBlock(sheet, text);
  const index = indexOf(sheet, group);
  sheet.groups.splice(index, 0, group);
  sheet.justAdded = index;
  sheet.outline.longTerm.splice(index, 0, { text, indicators: [], targets: [] });
  const { indicators = [] } = edit;
  if (indicators.length > 0)
    noteIndicators(sheet, { do: "note-indicators", longTermTarget: index, indicators });
}

/** The form's own place for a further long-term target, its label and rows already there. */
function fillSpare(sheet: Sheet, text: string): GroupHand | null {
  const spare = sheet.form.found?.spare.find((each) => isOpen(sheet, each));
  if (spare === undefined || spare.cells.text === null) return null;
  sheet.used.add(spare);
  const cell = sheet.cell(spare.cells.text);
  const look = lookBehindLabel(sheet.ground, openParagraph(cell), sheet.groups[0]?.text[0]);
  return {
    text: fillCell(cell, text, { look }),
    targets: [],
    blanks: spare.blanks.map((cells) => sheet.blank(cells)),
    indicators: sheet.indicatorHands(spare.cells.indicators),
    noted: [],
  };
}

function isOpen(sheet: Sheet, spare: SpareLongTerm): boolean {
  const { text } = spare.cells;
  return !sheet.used.has(spare) && text !== null && sheet.cell(text).barrier === null;
}

/** In a table with a column for long-term targets, an empty row below the last one. */
function fillBlankRow(sheet: Sheet, text: string): GroupHand | null {
  const last = sheet.groups.at(-1);
  for (const blank of last?.blanks ?? []) {
    const { header, row } = blank.cells;
    const column = header === null ? undefined : longTermColumn(header);
    const view = header && column ? cellUnder(row, header, column) : undefined;
    if (last === undefined || header === null || view === undefined || view.continues) continue;
    const cell = sheet.cell(view);
    if (cell.barrier !== null || !isEmpty(cell)) continue;
    const own = last.blanks.splice(last.blanks.indexOf(blank));
    const notes = header.columns.flatMap((each): readonly IndicatorHand[] => {
      const place = each.role === "indicator" ? cellUnder(row, header, each) : undefined;
      if (place === undefined || place.continues) return [];
      return [{ cell: sheet.cell(place), view: place, ticksFor: each.ticksFor ?? null }];
    });
    return { text: fillCell(cell, text), targets: [], blanks: own, indicators: notes, noted: [] };
  }
  return null;
}

/** Where among the others it comes, by where it stands in the document. */
function indexOf({ groups }: Sheet, group: GroupHand): number {
  const at = group.text[0]?.paragraph.at ?? null;
  if (at === null) return groups.length;
  const after = groups.findIndex(({ text }) => (text[0]?.paragraph.at ?? -1) > at);
  return after === -1 ? groups.length : after;
}
