import type { PlanComment } from "../model";
import { asksForWords } from "./comment-labels";
import type { Reach } from "./comment-reach";
import type { CommentRole } from "./comment-synonyms";
import { filled, type CellView, type RowView } from "./grid";
import { labelledPieces } from "./labelled-pieces";
import { planText } from "./plan-text";
import type { CommentCells, Lines } from "./reading";
import { hasEmptyBoxes, isDates } from "./review-heads";
import { reviewRoleOf } from "./review-labels";
import { saysWhen } from "./says-when";

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
 * `reach`: how plainly they must ask for comments.
 */
export function commentHeadsOf(
  row: RowView,
  reach: Reach,
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
  const others = cells.filter((cell) => roleIn(cell, roleOf) === null && !isOfRecord(cell));
  const asks = people.map(({ index }) => row[index]?.text ?? "");
  if (reach === "comments" || (reach === "asked" && !asks.some(asksForWords)))
    return asks.some((text) => /comment/i.test(text)) && others.length === 0 ? heads : null;
  const isMostly =
    cells.length - others.length >= cells.length * 0.6 ||
    names.has("pupil") === names.has("parent");
  const isDated = !names.has("date") && isDates(0, heads, below);
  const all = isDated ? [{ role: "date" as const, index: 0 }, ...heads] : heads;
  return isMostly && !others.some(isFilledIn) ? all : null;
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

function isOfRecord(cell: CellView): boolean {
  return reviewRoleOf(cell.text.replaceAll("\n", " ")) !== null;
}

function isFilledIn({ text }: CellView): boolean {
  return saysWhen(text) || text.trim().split(/\s+/).length > 8;
}
