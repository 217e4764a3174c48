import type { PlanComment } from "../model";
import { filled, type CellView, type RowView } from "./grid";
import { commentRoleOf, startsComments } from "./headings";
import { labelAndRest } from "./label-and-rest";
import { planText } from "./plan-text";
import type { CommentCells, Lines, Region } from "./reading";
import type { CommentRole } from "./comment-synonyms";

type Author = PlanComment["by"];
type Heads = readonly { readonly role: CommentRole; readonly index: number }[];

/** The comments of a region, and the cells of every row or box for them, filled or not. */
export type FoundComments = {
  readonly comments: readonly PlanComment[];
  readonly cells: readonly CommentCells[];
};

/**
 * What pupil and parents/carers said, from a table with a column each, from boxes under one another,
 * or from text under headings. `null`: the region has no place for comments. "Views" count only under
 * a heading that asks for comments at a review; an assessment asks for views as well.
 */
export function readComments(region: Region): FoundComments | null {
  const isUnderComments = region.section?.kind === "comments";
  const comments: PlanComment[] = [];
  let heads: Heads | null = null;
  let by: Author | null = null;
  let said: Lines[] = [];
  let date: string | undefined;
  let hasPlace = false;
  const places: CommentCells[] = [];
  /** The box that what comes next belongs to. */
  let box: CommentCells | null = null;

  for (const row of region.rows) {
    const found = headsOf(row, isUnderComments);
    if (found !== null) {
      endBox();
      heads = found;
      hasPlace = true;
    } else if (heads !== null && !readDateBand(row)) {
      comments.push(...fromColumns(row, heads, date));
      places.push(cellsUnder(row, heads));
    } else if (heads === null) {
      readBoxRow(row);
    }
  }
  endBox();
  return hasPlace ? { comments, cells: places } : null;

  /** "Date of review: 2 October" across the table, above what was said then. */
  function readDateBand(row: RowView): boolean {
    const [cell, ...others] = filled(row);
    if (cell === undefined || others.length > 0) return false;
    const titled = titleOf(cell, isUnderComments);
    if (titled?.role !== "date") return false;
    const text = planText(titled.rest).text;
    date = text === "" ? undefined : text;
    return true;
  }

  function readBoxRow(row: RowView): void {
    noteEmptyBox(row);
    for (const cell of filled(row)) {
      if (cell.continues) continue;
      const titled = titleOf(cell, isUnderComments);
      if (isSignature(cell.text)) {
        endBox();
        return;
      }
      if (titled === null) {
        if (by !== null) said.push(cell.lines);
      } else if (titled.role === "date") {
        const text = planText(titled.rest.length > 0 ? titled.rest : nextCell(row, cell)).text;
        endBox();
        date = text === "" ? undefined : text;
        places.push({
          row,
          fields: { date: titled.rest.length > 0 ? cell : (row[row.indexOf(cell) + 1] ?? cell) },
        });
        if (titled.rest.length === 0) return;
      } else {
        endBox();
        by = titled.role;
        hasPlace = true;
        box = { row, fields: { [titled.role]: boxBeside(row, cell, titled.rest) ?? cell } };
        places.push(box);
        if (titled.rest.length > 0) said.push(titled.rest);
      }
    }
  }

  function boxBeside(row: RowView, cell: CellView, rest: Lines): CellView | undefined {
    const beside = rest.length > 0 ? undefined : row[row.indexOf(cell) + 1];
    const isBox = beside?.continues === false && titleOf(beside, isUnderComments) === null;
    return isBox ? beside : undefined;
  }

  /** The cell under or beside a title is the box; without one, the title's own cell. */
  function noteEmptyBox(row: RowView): void {
    const [cell, ...others] = row.filter(({ continues }) => !continues);
    if (box === null || by === null || cell === undefined || others.length > 0) return;
    if (filled(row).length === 0 || titleOf(cell, isUnderComments) === null) box.fields[by] = cell;
    box = null;
  }

  function endBox(): void {
    if (by !== null) comments.push(...comment(by, said.flat(), date));
    by = null;
    said = [];
  }
}

/** A row of headings: pupil and parent side by side, or one of them beside a date. */
function headsOf(row: RowView, isUnderComments: boolean): Heads | null {
  const cells = filled(row);
  const roles = row.flatMap((cell, index) => {
    const role = cell.text.trim() === "" ? null : commentRoleOf(cell.text);
    return role === null ? [] : [{ role, index }];
  });
  if (cells.length < 2 || roles.length < cells.length) return null;
  const names = new Set(roles.map(({ role }) => role));
  const isByPerson = names.has("author") && names.has("comment");
  const people = roles.filter(({ role }) => role === "pupil" || role === "parent");
  if (!isByPerson && people.length === 0) return null;
  if (!isUnderComments && !people.some(({ index }) => /comment/i.test(row[index]?.text ?? "")))
    return null;
  return roles;
}

function fromColumns(
  row: RowView,
  heads: Heads,
  lastDate: string | undefined,
): readonly PlanComment[] {
  const linesUnder = (role: CommentRole) => {
    const head = heads.find((candidate) => candidate.role === role);
    return head === undefined ? [] : (row[head.index]?.lines ?? []);
  };
  const stated = planText(linesUnder("date")).text;
  const date = stated === "" ? lastDate : stated;
  const author = authorIn(planText(linesUnder("author")).text);
  return [
    ...comment("pupil", linesUnder("pupil"), date),
    ...comment("parent", linesUnder("parent"), date),
    ...(author === null ? [] : comment(author, linesUnder("comment"), date)),
  ];
}

function cellsUnder(row: RowView, heads: Heads): CommentCells {
  const fields: CommentCells["fields"] = {};
  for (const { role, index } of heads) {
    const cell = row[index];
    if (cell !== undefined) fields[role] ??= cell;
  }
  return { row, fields };
}

function titleOf(cell: CellView, isUnderComments: boolean) {
  const { label, rest } = labelAndRest(cell.lines);
  const role = commentRoleOf(label);
  if (role === "date") return isUnderComments ? { role, rest } : null;
  if (role !== "pupil" && role !== "parent") return null;
  return isUnderComments || startsComments(cell) ? { role, rest } : null;
}

/** "Signed: ____ Date: ____" stands below what was said and is no part of it. */
function isSignature(text: string): boolean {
  return /^\s*(?:(?:pupil|child|parent|carer|parent\s*\/\s*carer)\S*\s+)?(?:signed|signatures?)\b\s*(?:$|[:(_.…]|by\b)/i.test(
    text,
  );
}

function nextCell(row: RowView, cell: CellView): Lines {
  return row[row.indexOf(cell) + 1]?.lines ?? [];
}

function authorIn(name: string): Author | null {
  if (/parent|carer|mum|mother|dad|father|gran|foster/i.test(name)) return "parent";
  return /pupil|child|young person|learner/i.test(name) ? "pupil" : null;
}

function comment(by: Author, lines: Lines, date: string | undefined): readonly PlanComment[] {
  const text = planText(lines.filter((line) => !isSignature(line.text)));
  if (text.text === "") return [];
  return [date === undefined ? { by, text } : { by, date, text }];
}
