import { readSettings, saveSettings } from "./document-settings";
import type { PlanDocument } from "./plan-document";
import { readParagraphs, readSnapshot } from "./read-snapshot";
import { runWord, toHostError } from "./run-word";
import { watchParagraphs } from "./watch-paragraphs";

/** The document that is open in Word. What is not needed at once comes in files of its own. */
export const wordDocument: PlanDocument = {
  snapshot: readSnapshot,
  write: async (decide, options) =>
    (await fetched(import("./write-document"))).writeDocument(decide, options),
  paragraphTexts: () => runWord(readParagraphs),
  watch: watchParagraphs,
  tableAtCursor: async () => runWord((await fetched(import("./table-at-cursor"))).tableAtCursor),
  goTo: async (place) => {
    const { goTo } = await fetched(import("./go-to"));
    return runWord((context) => goTo(context, place));
  },
  addSquiggles: async (squiggles) => {
    const { addSquiggles } = await fetched(import("./squiggles"));
    return runWord((context) => addSquiggles(context, squiggles));
  },
  addComment: async (place, text) => {
    const { addComment } = await fetched(import("./comments"));
    return runWord((context) => addComment(context, place, text));
  },
  removeComments: async (isMeant) => {
    const { removeComments } = await fetched(import("./comments"));
    return runWord((context) => removeComments(context, isMeant));
  },
  clearMarks: async () => (await fetched(import("./clear-marks"))).clearMarks(),
  readSettings,
  saveSettings,
};

/** A part of the program; rejects with `HostError` like everything here when it cannot be fetched. */
async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw toHostError(error);
  }
}
