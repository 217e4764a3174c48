import { listedAs, sayings } from "./add-review";
import { isEmpty } from "./cell-hand";
import type { CompleteReview } from "./edit";
import { Refused } from "./refusal";
import type { Sheet } from "./sheet";
import { fillCell } from "./write-cell";

const FIELDS = ["invited", "attended", "invitationsSent", "minutesSent"] as const;

/**
 * Fills in what is still empty in an entry of the Review Record, as when a planned meeting has been held. What stands
 * there stays. Throws `Refused` where the form has no place for it.
 */
export function completeReview(sheet: Sheet, edit: CompleteReview): void {
  const found = sheet.form.found?.reviews ?? null;
  const cells = found?.cells[edit.review];
  const outline = sheet.outline.reviews[edit.review];
  if (found === null || cells === undefined || outline === undefined) {
    throw new Refused("invalid", "There is no such entry in the Review Record.");
  }
  const said = sayings(sheet, edit, listedAs([...found.cells, ...found.blanks]));
  for (const name of FIELDS) {
    const text = said[name];
    if (text === undefined) continue;
    const view = cells.fields[name];
    if (view === undefined) {
      throw new Refused(
        "no-place",
        "This entry of the Review Record has no empty place for that. Please type it in yourself.",
      );
    }
    const cell = sheet.cell(view);
    if (!isEmpty(cell)) continue;
    fillCell(cell, text);
    if (name === "invited" || name === "attended") outline[name] = edit[name] ?? [];
    else outline[name] = text;
  }
}
