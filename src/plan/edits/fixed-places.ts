import { assertOpen } from "./cell-hand";
import type { Change } from "./change";
import { changesOf } from "./changes-of";
import type { Ground } from "./ground";
import type { Sheet } from "./sheet";

/**
 * Throws `Refused` when something is to be added where a locked control or a group lets nothing be added, though
 * the controls in it may be written into.
 */
export function assertFree(sheet: Sheet): void {
  const isFixed = changesOf(sheet).some((change) => isAtFixedPlace(sheet.ground, change));
  assertOpen({ barrier: isFixed ? "locked-cells" : null });
}

function isAtFixedPlace({ spotOf, sourceOf }: Ground, change: Change): boolean {
  if (change.kind === "add-rows") return spotOf(change.beside)?.table.isFixed === true;
  if (!("after" in change)) return false;
  const isAfterTable = "isAfterTable" in change && change.isAfterTable;
  const place = isAfterTable ? spotOf(change.after)?.table : sourceOf(change.after);
  return place?.isFixed === true;
}
