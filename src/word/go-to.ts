import type { Place } from "../plan/place";
import { findParagraph, piecesOf, type Piece } from "./find-words";
import { HostError } from "./host-error";
import { canHighlight } from "./clear-marks";

/**
 * Selects the place's words, and marks them for a while where Word can. At most three syncs. Where the words
 * cannot be found by searching, their paragraph is selected.
 * Throws "stale-document" when the paragraph is gone or changed.
 */
export async function goTo(context: Word.RequestContext, place: Place): Promise<void> {
  const range = await findRange(context, place);
  range.select("Select");
  if (canHighlight()) {
    context.document.body.getRange("Whole").removeHighlight();
    range.highlight();
  }
  await context.sync();
}

/** The place's words, else their paragraph; two syncs. Throws "stale-document" as `goTo` does. */
export async function findRange(context: Word.RequestContext, place: Place): Promise<Word.Range> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();

  const texts = paragraphs.items.map(({ text }) => text);
  const index = findParagraph(place, texts);
  const paragraph = index === null ? undefined : paragraphs.items[index];
  if (paragraph === undefined) throw new HostError("stale-document");

  const words = await findWords(context, paragraph, place);
  return words ?? paragraph.getRange("Content");
}

async function findWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  place: Place,
): Promise<Word.Range | null> {
  const pieces = piecesOf(place, paragraph.text);
  const finds = pieces.map(({ words }) => paragraph.search(words, { matchCase: true }));
  finds.forEach((found) => found.load("items/text"));
  if (finds.length === 0) return null;
  await context.sync();

  const [first, last = first] = finds.map((found, index) => pick(found, pieces[index]));
  if (!first || !last) return null;
  return first === last ? first : first.expandTo(last);
}

/** Word takes curly and straight quotes for the same, so only the finds that say the very words count. */
function pick(found: Word.RangeCollection, piece: Piece | undefined): Word.Range | undefined {
  if (piece === undefined) return undefined;
  return found.items.filter(({ text }) => text === piece.words)[piece.occurrence];
}
