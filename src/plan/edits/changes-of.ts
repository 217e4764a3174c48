import { assertOpen, type CellHand } from "./cell-hand";
import type { AddParagraphs, Change, NewRow } from "./change";
import { handsIn, markupOf } from "./new-markup";
import { difference, wordsOf, type ParagraphHand } from "./paragraph-hand";
import type { Sheet } from "./sheet";

/** What a sheet comes to: the steps of writing, each independent of the others. */
export function changesOf(sheet: Sheet): readonly Change[] {
  return [
    ...sheet.written.flatMap(writing),
    ...sheet.looks.map((stand) => marking(sheet, stand)),
    ...sheet.ticks.values(),
    ...sheet.choices.values(),
    ...sheet.cells.flatMap(additions),
    ...rows(sheet),
    ...sheet.blocks.map(({ parts, ...place }): Change => {
      const texts = handsIn(parts).map(({ text }) => text);
      const sizes = parts.map((part) => ({
        count: handsIn([part]).length,
        isTable: part.kind !== "paragraph",
      }));
      return { kind: "add-block", ...place, texts, parts: sizes, markup: markupOf(parts) };
    }),
    ...sheet.pictures.map((picture): Change => ({ kind: "add-picture", ...picture })),
  ];
}

function writing({ at, before, text, look, prompt }: ParagraphHand): readonly Change[] {
  if (at === null) return [];
  const { start, length, text: words } = difference(before, text);
  return [
    {
      kind: "write-text",
      paragraph: at,
      before,
      start,
      length,
      words: [{ text: words, look }],
      prompt,
    },
  ];
}

/** The same words with another look. */
function marking(sheet: Sheet, { paragraph, start, length, look }: Sheet["looks"][number]): Change {
  const { before, text } = sheet.paragraph(paragraph);
  if (text !== before) throw new Error("Words are marked in a paragraph that is written over.");
  const words = [{ text: before.slice(start, start + length), look }];
  return { kind: "write-text", paragraph, before, start, length, words, prompt: null };
}

/** The paragraphs added to a cell of the document, by the one that they come after. */
function additions(cell: CellHand): readonly Change[] {
  const added: AddParagraphs[] = [];
  let after: number | null = null;
  for (const paragraph of cell.paragraphs) {
    if (paragraph.at !== null) {
      after = paragraph.at;
      continue;
    }
    assertOpen(cell);
    const last = added.at(-1);
    if (after === null) continue;
    const paragraphs = [...(last?.after === after ? last.paragraphs : []), wordsOf(paragraph)];
    if (last?.after === after) added.pop();
    added.push({ kind: "add-paragraphs", after, paragraphs });
  }
  return added;
}

function rows(sheet: Sheet): readonly Change[] {
  const byPlace = new Map<number, NewRow[]>();
  for (const { beside, cells } of sheet.rows) {
    const row = cells.map(({ paragraphs }) => paragraphs.map(wordsOf));
    byPlace.set(beside, [...(byPlace.get(beside) ?? []), row]);
  }
  return [...byPlace].map(([beside, added]) => ({ kind: "add-rows", beside, rows: added }));
}
