import { sliceLine } from "../../ooxml/lines";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { meaningOf } from "../labels/heading-meaning";
import type { TargetRole } from "../labels/target-synonyms";
import type { Doubt, FieldName, Lines, ShortTermDraft } from "../reading";
import { filled, type CellView, type RowView } from "../survey/grid";
import { targetRoleOf, type Header } from "./header";
import { doubtOfLabel } from "./settle-columns";
import { fieldOfRole } from "./field-of-role";

type Field = { readonly name: FieldName; readonly lines: Lines; readonly doubt?: Doubt };

/**
 * "Strategies: cards" across the table, "Evaluation | going well" or such labels with their values in the row below,
 * where each target has such rows below it. Below several targets it may be said of all, and is left out.
 */
export class FieldsAcross {
  /** How many targets have come since the headings, or since the last such row. */
  private since = 0;
  /** The target that the last such row was noted for. */
  private owner: ShortTermDraft | null = null;
  /** A row of labels alone, whose values stand below. */
  private labels: RowView | null = null;

  /** `doubts`: where it is said that a label in other words was understood. */
  constructor(private readonly doubts: Doubt[]) {}

  begin(): void {
    this.since = 0;
    this.owner = null;
    this.labels = null;
  }

  passed(targets: number): void {
    this.since += targets;
  }

  /** Whether a row says more of the target above it, which it is noted for. */
  read(row: RowView, header: Header, [target]: readonly ShortTermDraft[]): boolean {
    const { labels } = this;
    const isWhole = row.length === header.cells;
    this.labels = null;
    if (target === undefined) return false;
    if (this.since !== 1 && (this.since > 0 || this.owner !== target)) return false;
    if (areLabels(row)) {
      this.labels = row;
      return true;
    }
    // The number beside both rows of a target is said already.
    const own = isWhole ? row : row.filter((cell) => !cell.continues);
    const fields =
      (labels && below(labels, row)) ??
      pairsIn(own, isWhole) ??
      (isWhole ? null : withinCells(own));
    if (fields === null || fields.some(({ name }) => name in target.fields)) return false;
    // Below the rows of another target a day or a name alone may be the block's.
    const isOwn = this.owner === null || this.owner === target;
    if (!isOwn && fields.length === 1 && fields.every(({ name }) => !ofOne.has(name))) return false;
    for (const { name, lines, doubt } of fields) {
      target.fields[name] = lines;
      if (doubt !== undefined) this.doubts.push(doubt);
    }
    this.since = 0;
    this.owner = target;
    return true;
  }
}

/** "Strategies | Evaluation", with nothing beside them. */
function areLabels(row: RowView): boolean {
  const cells = filled(row);
  return cells.length > 1 && cells.length === row.length && cells.every((cell) => nameOf(cell));
}

function below(labels: RowView, row: RowView): readonly Field[] | null {
  if (row.length !== labels.length || row.some((cell) => nameOf(cell))) return null;
  return labels.flatMap((label, at) => {
    const name = nameOf(label);
    return name === undefined ? [] : [{ name, lines: row[at]?.lines ?? [] }];
  });
}

/** "Success criteria | 8 of 10 | Evaluation | Reads 15". */
function pairsIn(row: RowView, isWhole: boolean): readonly Field[] | null {
  if (row.length === 0 || row.length % 2 === 1 || row.some(({ continues }) => continues))
    return null;
  const fields = row.flatMap((label, at): Field[] => {
    const value = row[at + 1];
    // "What we do: | Cards" across some columns may have any words.
    const named = namedBy(label.text, !isWhole && row.length === 2);
    const isPair = at % 2 === 0 && named !== null && value !== undefined && !nameOf(value);
    return isPair ? [{ ...named, lines: value.lines }] : [];
  });
  return fields.length === row.length / 2 ? fields : null;
}

function nameOf({ text }: CellView): FieldName | undefined {
  return namedBy(text, false)?.name;
}

/** "Evaluation: going well" and "How did it go? Well", which is a guess; "By when? May | Evaluation: Well" beside one another. */
function withinCells(row: RowView): readonly Field[] | null {
  const fields = filled(row).map(fieldIn);
  const [first, ...others] = fields.flatMap((field) => field ?? []);
  return first === undefined || others.length + 1 < fields.length ? null : [first, ...others];
}

function fieldIn({ lines: [first, ...more] }: CellView): Field | null {
  const sign = /^[^:?]{2,60}[:?](?=\s|$)/.exec(first?.text ?? "")?.[0];
  if (first === undefined || sign === undefined) return null;
  const named = namedBy(sign.replace(/:$/, ""), true);
  const after = sliceLine(first, sign.length);
  const isSaid = after.text.trim() !== "" || after.ticks.length > 0;
  return named && { ...named, lines: isSaid ? [after, ...more] : more };
}

/** What a label asks for, and what is doubtful about that where it is in no list. */
function namedBy(label: string, mayGuess: boolean): Omit<Field, "lines"> | null {
  const role = targetRoleOf(label);
  const name = nameIn(role ?? (mayGuess ? meaningOf(label) : null));
  if (name === undefined || isAuthor(commentRoleOf(label))) return null;
  return { name, ...(role === null && { doubt: doubtOfLabel(label.replace(/\s*:\s*$/, "")) }) };
}

function nameIn(role: TargetRole | null): FieldName | undefined {
  return role === null ? undefined : fieldOfRole[role];
}

/** What is said of one target, where it stands alone across the table. */
const ofOne: ReadonlySet<FieldName> = new Set(["strategies", "success", "evaluation"]);
