import { readSettings, saveSettings } from "./document-settings";
import type { PlanDocument } from "./plan-document";
import { readParagraphs, readSnapshot } from "./read-snapshot";
import { runWord, toHostError } from "./run-word";
import { watchParagraphs } from "./watch-paragraphs";

/** The document that is open in Word. What is not needed at once is fetched when it is. */
export const wordDocument: PlanDocument = {
  snapshot: readSnapshot,
  write: async (decide, options) => (await deeds()).writeDocument(decide, options),
  paragraphTexts: () => runWord(readParagraphs),
  watch: watchParagraphs,
  tableAtCursor: async () => runWord((await deeds()).tableAtCursor),
  goTo: async (place) => {
    const { goTo } = await deeds();
    return runWord((context) => goTo(context, place));
  },
  addSquiggles: async (squiggles) => {
    const { addSquiggles } = await deeds();
    return runWord((context) => addSquiggles(context, squiggles));
  },
  addComment: async (place, text) => {
    const { addComment } = await deeds();
    return runWord((context) => addComment(context, place, text));
  },
  removeComments: async (isMeant) => {
    const { removeComments } = await deeds();
    return runWord((context) => removeComments(context, isMeant));
  },
  clearMarks: async () => (await deeds()).clearMarks(),
  readSettings,
  saveSettings,
};

/** What writes, marks and shows; rejects with `HostError` like everything here when it cannot be fetched. */
async function deeds() {
  try {
    return await import("./deeds");
  } catch (error) {
    throw toHostError(error);
  }
}
