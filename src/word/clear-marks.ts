/** Takes every temporary mark out of the view. Asks nothing of a Word that has no such marks. */
export async function clearMarks(context: Word.RequestContext): Promise<void> {
  if (!canHighlight()) return;
  context.document.body.getRange("Whole").removeHighlight();
  await context.sync();
}

/** Whether Word can mark words for a while without changing the document. */
export function canHighlight(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.8");
}
