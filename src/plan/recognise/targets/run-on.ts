import { runTogether } from "../../ooxml/lines";
import { itemMark } from "../content/listed";
import { isLeadIn } from "../labels/hints";
import type { Lines, ShortTermDraft } from "../reading";
import type { CellView, RowView } from "../survey/grid";
import { cellUnder, type Header } from "./header";
import { fieldOfRole } from "./target-fields";

/**
 * Puts to a target what runs on in the row below it: "Rory will write the first twelve | Mrs Scollay" and below
 * "tricky words from memory." What stands beside that must run on too. Whether it is such a row.
 */
export function runOn(
  target: ShortTermDraft,
  row: RowView,
  header: Header,
  words: CellView,
): boolean {
  const written = row.filter(({ continues, text }) => !continues && text.trim() !== "");
  const parts = written.map((cell) => {
    const column = header.columns.find((each) => cellUnder(row, header, each) === cell);
    const name = column && fieldOfRole[column.role];
    const isOpen = name !== undefined && name !== "who" && name !== "when";
    const above = cell === words ? target.lines : isOpen ? (target.fields[name] ?? []) : [];
    return { name, cell, joined: joined(above, cell.lines) };
  });
  const isWhole = /^\P{L}*\p{Lu}/u.test(target.lines[0]?.text ?? "");
  if (!isWhole || parts.some((part) => part.joined === null)) return false;
  for (const { name, cell, joined: lines } of parts) {
    if (lines === null) continue;
    if (cell === words) target.lines = lines;
    else if (name !== undefined) target.fields[name] = lines;
  }
  return true;
}

/** The lines as one text; `null`: those below do not go on with those above. */
function joined(above: Lines, below: CellView["lines"]): Lines | null {
  const last = above.at(-1);
  const [first, ...others] = below;
  if (last === undefined || first === undefined || itemMark(first) !== null) return null;
  const goesOn = /[\p{L}\p{N},]\s*$/u.test(last.text) && /^\s*\p{Ll}/u.test(first.text);
  if (!goesOn || isLeadIn(`${last.text}:`)) return null;
  return [...above.slice(0, -1), runTogether(last, first), ...others];
}
