import { runTogether } from "../../ooxml/lines";
import { itemMark } from "../content/listed";
import { isLeadIn, isNil } from "../labels/hints";
import type { Lines, LongTermDraft, ShortTermDraft } from "../reading";
import { filled, type CellView, type RowView } from "../survey/grid";
import { cellUnder, type Column, type Header } from "./header";
import { fieldOfRole } from "./field-of-role";
import { longTermColumn, targetColumn } from "./target-fields";

/** The targets above a row. */
type Above = { readonly longTerm: LongTermDraft | null; readonly shortTerm: ShortTermDraft | null };

/**
 * Puts to the targets above what runs on in the row below them: "Rory will write the first twelve | Mrs Scollay" and
 * below "tricky words from memory." What stands beside that must run on too. `previous`: the short-term ones of the
 * row above, of which several leave none to go on with. Whether it is such a row.
 */
export function runOn(
  row: RowView,
  header: Header,
  longTerm: LongTermDraft | null,
  previous: readonly ShortTermDraft[],
): boolean {
  const [shortTerm = null] = previous.length === 1 ? previous : [];
  const parts = [];
  for (const cell of filled(row)) {
    if (cell.continues) continue;
    const column = header.columns.find((each) => cellUnder(row, header, each) === cell);
    const place = column === undefined ? null : placeOf({ longTerm, shortTerm }, column, header);
    const lines = place && goingOn(place.lines, cell);
    if (place === null || lines === null) return false;
    parts.push({ ...place, lines });
  }
  if (!parts.some(({ isTarget }) => isTarget)) return false;
  for (const { put, lines } of parts) put(lines);
  return true;
}

function placeOf({ longTerm, shortTerm }: Above, column: Column, header: Header) {
  const isShortTerm = column === targetColumn(header, true);
  const target = column === longTermColumn(header) ? longTerm : isShortTerm ? shortTerm : null;
  if (target !== null) {
    const put = (lines: Lines) => (target.lines = lines);
    return { isTarget: true, lines: target.lines, put };
  }
  const name = fieldOfRole[column.role];
  if (shortTerm === null || name === undefined || name === "who" || name === "when") return null;
  const { fields } = shortTerm;
  const put = (lines: Lines) => (fields[name] = lines);
  return { isTarget: false, lines: fields[name] ?? [], put };
}

/** The lines as one text; `null`: those of the cell do not go on with those above. */
function goingOn(above: Lines, { lines: [first, ...others] }: CellView): Lines | null {
  const last = above.at(-1);
  if (last === undefined || first === undefined || itemMark(first) !== null || isNil(first.text))
    return null;
  const isOpen = /^\s*\p{Ll}/u.test(first.text) && /[\p{L}\p{N},]\s*$/u.test(last.text);
  const isBegun = /^\P{L}*\p{Lu}/u.test(above[0]?.text ?? "") && !isLeadIn(`${last.text}:`);
  return isBegun && isOpen ? [...above.slice(0, -1), runTogether(last, first), ...others] : null;
}
