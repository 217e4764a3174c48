import type { PlanComment } from "../model";
import type { CommentRole } from "./comment-synonyms";
import { filled, type CellView, type RowView } from "./grid";
import { labelledPieces } from "./labelled-pieces";
import { planText } from "./plan-text";
import type { CommentCells, Lines } from "./reading";
import { hasEmptyBoxes, isDates } from "./review-heads";
import { dateIn, saysWhen } from "./says-when";

export type Author = PlanComment["by"];
export type RoleOf = (label: string) => CommentRole | null;
export type CommentHeads = readonly { readonly role: CommentRole; readonly index: number }[];

/** Who said what, as it was found. */
export type Said = {
  readonly by: Author;
  readonly lines: Lines;
  readonly date: string | undefined;
};

/**
 * A row of headings: pupil and parent side by side, one of them beside a date, or a column for who said it.
 * Outside the part for comments they must say that they are comments.
 */
export function commentHeadsOf(
  row: RowView,
  isUnderComments: boolean,
  roleOf: RoleOf,
  below: readonly RowView[],
): CommentHeads | null {
  const cells = filled(row);
  if (cells.length < 2 || hasEmptyBoxes(row)) return null;
  const heads = row.flatMap((cell, index) => {
    const role = roleIn(cell, roleOf);
    return role === null ? [] : [{ role, index }];
  });
  const names = new Set(heads.map(({ role }) => role));
  const people = heads.filter(({ role }) => role === "pupil" || role === "parent");
  const isBySomebody = names.has("comment") && (names.has("author") || names.has("date"));
  if (names.size < 2 || (people.length === 0 && !isBySomebody)) return null;
  const others = cells.filter((cell) => roleIn(cell, roleOf) === null);
  if (isUnderComments) {
    const isMostly =
      heads.length >= cells.length * 0.6 || names.has("pupil") === names.has("parent");
    const isDated = !names.has("date") && isDates(0, heads, below);
    const all = isDated ? [{ role: "date" as const, index: 0 }, ...heads] : heads;
    return isMostly && !others.some(isFilledIn) ? all : null;
  }
  const isComment = people.some(({ index }) => /comment/i.test(row[index]?.text ?? ""));
  return isComment && others.length === 0 ? heads : null;
}

/** The cells of a row by what they are for. */
export function cellsUnder(row: RowView, heads: CommentHeads): CommentCells {
  const fields: CommentCells["fields"] = {};
  for (const { role, index } of heads) {
    const cell = row[index];
    if (cell !== undefined) fields[role] ??= cell;
  }
  return { row, fields };
}

/** What a row says under its headings; `isLeft`: there are words that nobody is named for. */
export function saidInRow(
  row: RowView,
  heads: CommentHeads,
  lastDate: string | undefined,
  roleOf: RoleOf,
): { readonly said: readonly Said[]; readonly isLeft: boolean } {
  const linesUnder = (role: CommentRole) => {
    const head = heads.find((candidate) => candidate.role === role);
    return head === undefined ? [] : (row[head.index]?.lines ?? []);
  };
  const stated = planText(linesUnder("date")).text;
  const date = stated === "" ? lastDate : stated;
  const said: Said[] = (["pupil", "parent"] as const).map((by) => ({
    by,
    lines: linesUnder(by),
    date,
  }));
  const comment = linesUnder("comment");
  if (comment.length === 0) return { said, isLeft: false };

  const author = planText(linesUnder("author")).text;
  const by = author === "" ? null : authorIn(author, roleOf);
  if (by === "pupil" || by === "parent")
    return { said: [...said, { by, lines: comment, date }], isLeft: false };
  if (by === "staff") return { said, isLeft: false };
  const pieces = labelledPieces(comment, roleOf);
  const known = pieces.flatMap(({ role, lines }) =>
    role === "pupil" || role === "parent" ? [{ by: role, lines, date }] : [],
  );
  const isLeft = pieces.some(({ role, lines }) => role === null && lines.length > 0);
  return { said: [...said, ...known], isLeft };
}

/** Comments turned round: a column for each review, pupil and parents one below the other; `null`: not so. */
export function commentsInColumns(
  rows: readonly RowView[],
  roleOf: RoleOf,
): { readonly said: readonly Said[]; readonly cells: readonly CommentCells[] } | null {
  const body = rows.filter((row) => filled(row).length > 0 && row.length > 1);
  const [top, ...others] = body;
  const labels = others.map(([cell]) => (cell === undefined ? null : roleIn(cell, roleOf)));
  const [corner, ...reviews] = top ?? [];
  const isDates = reviews.filter(({ text }) => saysWhen(text) || dateIn(text) !== null);
  const isLabels = labels.length > 0 && labels.every((role) => role !== null);
  if (corner === undefined || reviews.length < 2 || isDates.length < 2 || !isLabels) return null;
  if (!labels.some((role) => role === "pupil" || role === "parent")) return null;
  const found = reviews.map((review, index) => {
    const date = planText(review.lines).text || undefined;
    const fields: CommentCells["fields"] = { date: review };
    const said = others.flatMap((row, at) => {
      const role = labels[at];
      const cell = row[index + 1];
      if (cell === undefined || (role !== "pupil" && role !== "parent")) return [];
      fields[role] = cell;
      return [{ by: role, lines: cell.lines, date }];
    });
    return { said, cells: { row: others[0] ?? [], fields } };
  });
  return { said: found.flatMap(({ said }) => said), cells: found.map(({ cells }) => cells) };
}

function authorIn(name: string, roleOf: RoleOf): CommentRole | null {
  if (/parent|carer|\bmum|mother|\bdad|father|gran|foster|guardian|family/i.test(name))
    return "parent";
  const parts = [name, ...name.split(/[(),\n–-]/)];
  const roles = parts.map((part) => roleOf(part.trim()));
  if (roles.includes("pupil") || /\bpupil\b|\bchild\b|young person|learner/i.test(name))
    return "pupil";
  return roles.includes("staff") || /teacher|school|therap|psycholog|nurse|worker/i.test(name)
    ? "staff"
    : null;
}

function roleIn(cell: CellView, roleOf: RoleOf): CommentRole | null {
  return cell.text.trim() === "" ? null : roleOf(cell.text.replaceAll("\n", " "));
}

function isFilledIn({ text }: CellView): boolean {
  return saysWhen(text) || text.trim().split(/\s+/).length > 8;
}
