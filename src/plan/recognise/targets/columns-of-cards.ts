import { labelAndRest } from "../labels/label-and-rest";
import { afterLabel } from "../labels/labels";
import { hasWords } from "../labels/words";
import type { CellView, RowView } from "../survey/grid";
import { fieldsInCell, roleBefore } from "./fields-in-cell";
import { fieldOfRole } from "./field-of-role";

/**
 * Cards side by side, each in a column with its labels in its cells ("STT 1 | STT 2" over the targets or before them, then
 * "Who: CT | Who: PSA"), as cards below one another. Other rows stay as they are.
 */
export function cardsBelowOneAnother(rows: readonly RowView[]): readonly RowView[] {
  const start = rows.findIndex(isTitles);
  const titles = rows[start];
  if (titles === undefined) return rows;
  const below = rows.slice(start + 1).findIndex((row) => row.length !== titles.length);
  const end = below === -1 ? rows.length : start + 1 + below;
  const isOver = titles.every(isBare);
  const targets = isOver ? rows[start + 1] : titles;
  const fields = rows.slice(start + (isOver ? 2 : 1), end);
  const isLabelled = fields.length > 0 && fields.every((row) => rolesOfRow(row) !== null);
  if (!isLabelled || targets === undefined || rolesOfRow(targets) !== null) return rows;
  const cards = titles.flatMap((title, at) => {
    const cell = (row: RowView) => row[at] ?? title;
    const target = cell(targets);
    return [target === title ? [title] : [title, target], ...fields.map((row) => [cell(row)])];
  });
  return [...rows.slice(0, start), ...cards, ...rows.slice(end)];
}

/** "STT 1 | STT 2", or each with the target behind it. */
function isTitles(row: RowView): boolean {
  const isTitled = row.every((cell) => !cell.continues && behindTitle(cell) !== null);
  return row.length > 1 && isTitled && new Set(row.map(isBare)).size === 1;
}

function isBare(cell: CellView): boolean {
  return behindTitle(cell) === "";
}

/** The words behind the label of a short-term target; `null`: a cell begins with none. */
function behindTitle({ lines: [first, ...others] }: CellView): string | null {
  const after = first === undefined ? null : afterLabel(first, "short-term");
  return after && [after, ...others].map(({ text }) => text.trim()).join("");
}

/** What the labels in the cells of a row ask for, where all ask for the same fields of a target. */
function rolesOfRow(row: RowView): string | null {
  const roles = new Set(row.map(rolesOf));
  const [role = null] = roles;
  return roles.size === 1 ? role : null;
}

function rolesOf({ lines }: CellView): string | null {
  const several = fieldsInCell(lines);
  if (several !== null) return several.map(({ role }) => role).join();
  const isLabelled = lines[0]?.text.includes(":") === true;
  const { label, rest } = labelAndRest(lines);
  const role = isLabelled ? roleBefore(label, hasWords(rest) ? rest : lines) : null;
  return role === null ? null : (fieldOfRole[role] ?? null);
}
