/**
 * The text of the innermost table that the cursor or the beginning of the selection is in; `null` when it is in none. One
 * sync. The text of the whole range, as nobody says what `values` gives for merged cells, and `cellIndex` fails (#3200).
 */
export async function tableAtCursor(context: Word.RequestContext): Promise<string | null> {
  const table = context.document.getSelection().getRange("Start").parentTableOrNullObject;
  const range = table.getRange("Whole");
  table.load("nestingLevel");
  range.load("text");
  await context.sync();
  return table.isNullObject ? null : range.text;
}
