import { labelAndRest } from "../labels/label-and-rest";
import type { ShortTermDraft } from "../reading";
import { filled, type RowView } from "../survey/grid";
import { targetRoleOf } from "./header";
import { fieldOfRole } from "./target-fields";

/**
 * "Evaluation: going well" across the table, where each target has such a row below it. Below several targets it
 * may be said of all, and is left out.
 */
export class FieldsAcross {
  /** How many targets have come since the headings, or since the last such row. */
  private since = 0;

  begin(): void {
    this.since = 0;
  }

  passed(targets: number): void {
    this.since += targets;
  }

  /** Whether a row says more of the target above it, which it is noted for. */
  read(row: RowView, [target]: readonly ShortTermDraft[]): boolean {
    const field = fieldIn(row);
    if (field === null || target === undefined || this.since !== 1) return false;
    if (field.name in target.fields) return false;
    target.fields[field.name] = field.lines;
    this.begin();
    return true;
  }
}

function fieldIn(row: RowView) {
  const [cell] = filled(row);
  if (cell?.lines[0]?.text.includes(":") !== true) return null;
  const { label, rest } = labelAndRest(cell.lines);
  const role = targetRoleOf(label);
  const name = role === "evaluation" || role === "success" ? fieldOfRole[role] : undefined;
  return name === undefined ? null : { name, lines: rest };
}
