import type { Place } from "../plan/place";
import { findParagraph } from "./find-words";
import { HostError } from "./host-error";

/** Words to be underlined, and the rule whose name the pop-up shows. */
export type Squiggle = {
  readonly place: Place;
  /** Where the words begin in their paragraph. */
  readonly start: number;
  /** The name of its string in manifest.xml. */
  readonly rule: string;
};

/**
 * Underlines words in the view; the document's content is not touched. Two syncs. Gives how many are underlined:
 * a paragraph that has changed is left out. Rejects where Word cannot, whatever it says it can (#4953).
 */
export async function addSquiggles(
  context: Word.RequestContext,
  squiggles: readonly Squiggle[],
): Promise<number> {
  if (!hasSquiggles()) throw new HostError("api-missing");
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();

  const texts = paragraphs.items.map(({ text }) => text);
  const critiques = new Map<number, Word.Critique[]>();
  for (const { place, start, rule } of squiggles) {
    const index = findParagraph(place, texts);
    // Offsets are of the text as it was read, so it has to be the very same.
    if (index === null || texts[index] !== place.paragraphText) continue;
    const critique = { colorScheme: colour, start, length: place.words.length, ...popUp(rule) };
    critiques.set(index, [...(critiques.get(index) ?? []), critique]);
  }
  for (const [index, own] of critiques)
    paragraphs.items[index]?.insertAnnotations({ critiques: own });
  await context.sync();
  return [...critiques.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Takes every squiggle of ours away; at most four syncs, as Word for Mac may need to be asked twice (#4319). */
export async function removeSquiggles(context: Word.RequestContext): Promise<void> {
  if (!hasSquiggles()) return;
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const found = paragraphs.items.map((paragraph) => paragraph.getAnnotations());
  found.forEach((annotations) => annotations.load("items/id"));
  await context.sync();
  const all = found.flatMap(({ items }) => items);
  if (all.length === 0) return;
  all.forEach((annotation) => annotation.delete());
  await context.sync();
}

/** Not one that Word itself underlines in. */
const colour = "Lavender" as Word.CritiqueColorScheme;

function hasSquiggles(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.7");
}

/** Pop-ups came later than squiggles. They suggest nothing: Word may put a suggestion in twice (#6358). */
function popUp(rule: string): Pick<Word.Critique, "popupOptions"> {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.8")) return {};
  return {
    popupOptions: {
      brandingTextResourceId: "Mark.Name",
      titleResourceId: rule,
      subtitleResourceId: "Mark.Subtitle",
      suggestions: [],
    },
  };
}
