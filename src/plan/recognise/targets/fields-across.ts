import { labelAndRest } from "../labels/label-and-rest";
import type { TargetRole } from "../labels/target-synonyms";
import type { ShortTermDraft } from "../reading";
import { filled, type RowView } from "../survey/grid";
import { targetRoleOf } from "./header";
import { fieldOfRole } from "./target-fields";

/**
 * "Strategies: cards" and "Evaluation: going well" across the table, where each target has such rows below it. Below
 * several targets it may be said of all, and is left out.
 */
export class FieldsAcross {
  /** How many targets have come since the headings, or since the last such row. */
  private since = 0;
  /** The target that the last such row was noted for. */
  private owner: ShortTermDraft | null = null;

  begin(): void {
    this.since = 0;
    this.owner = null;
  }

  passed(targets: number): void {
    this.since += targets;
  }

  /** Whether a row says more of the target above it, which it is noted for. */
  read(row: RowView, [target]: readonly ShortTermDraft[]): boolean {
    const field = fieldIn(row);
    if (field === null || target === undefined || field.name in target.fields) return false;
    if (this.since !== 1 && (this.since > 0 || this.owner !== target)) return false;
    target.fields[field.name] = field.lines;
    this.since = 0;
    this.owner = target;
    return true;
  }
}

function fieldIn(row: RowView) {
  const [cell] = filled(row);
  if (cell?.lines[0]?.text.includes(":") !== true) return null;
  const { label, rest } = labelAndRest(cell.lines);
  const role = targetRoleOf(label);
  const name = role !== null && below.has(role) ? fieldOfRole[role] : undefined;
  return name === undefined ? null : { name, lines: rest };
}

/** A day or a name across the table may be the block's. */
const below: ReadonlySet<TargetRole> = new Set(["strategies", "success", "evaluation"]);
