import { HostError } from "./host-error";
import { runWord } from "./run-word";
import { removeSquiggles } from "./squiggles";

/** Takes every temporary mark out of the view. Asks nothing of a Word that has no such marks. */
export async function clearMarks(): Promise<void> {
  if (!canHighlight()) return;
  await runWord(async (context) => {
    context.document.body.getRange("Whole").removeHighlight();
    await context.sync();
  });
  try {
    await runWord(removeSquiggles);
  } catch (error) {
    // Where squiggles fail (#4953, #5735) there is none to take away; anything else is worth telling.
    if (!(error instanceof HostError) || error.code !== "unknown") throw error;
  }
}

/** Whether Word can mark words for a while without changing the document. */
export function canHighlight(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.8");
}
