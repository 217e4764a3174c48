import { clearMarks } from "./clear-marks";
import { readSettings, saveSettings } from "./document-settings";
import { goTo } from "./go-to";
import type { PlanDocument } from "./plan-document";
import { readParagraphs, readSnapshot } from "./read-snapshot";
import { runWord } from "./run-word";
import { writeDocument } from "./write-document";
import { tableAtCursor } from "./table-at-cursor";
import { watchParagraphs } from "./watch-paragraphs";

/** The document that is open in Word. */
export const wordDocument: PlanDocument = {
  snapshot: readSnapshot,
  write: writeDocument,
  paragraphTexts: () => runWord(readParagraphs),
  watch: watchParagraphs,
  tableAtCursor: () => runWord(tableAtCursor),
  goTo: (place) => runWord((context) => goTo(context, place)),
  clearMarks: () => runWord(clearMarks),
  readSettings,
  saveSettings,
};
