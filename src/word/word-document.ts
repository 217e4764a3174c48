import { clearMarks } from "./clear-marks";
import { readSettings, saveSettings } from "./document-settings";
import { goTo } from "./go-to";
import type { PlanDocument } from "./plan-document";
import { readSnapshot } from "./read-snapshot";
import { runWord } from "./run-word";
import { writeDocument } from "./write-document";
import { tableAtCursor } from "./table-at-cursor";

/** The document that is open in Word. */
export const wordDocument: PlanDocument = {
  snapshot: readSnapshot,
  write: writeDocument,
  tableAtCursor: () => runWord(tableAtCursor),
  goTo: (place) => runWord((context) => goTo(context, place)),
  clearMarks: () => runWord(clearMarks),
  readSettings,
  saveSettings,
};
