import { filled, type RowView } from "./grid";

/** Whether a table explains words, as a guide to the form does: "Word | What it means". */
export function isGlossary(rows: readonly RowView[]): boolean {
  const headings = rows.map(filled).find((cells) => cells.length > 0) ?? [];
  const [word, ...others] = headings;
  return (
    word !== undefined &&
    /^\s*(?:words?|terms?|phrases?|abbreviations?|initials|short forms?|acronyms?|headings?|box(?:es)?|columns?|parts? of the form)(?:\s+(?:you (?:may|might|will) (?:hear|see|meet)|(?:that )?we use|used(?: here)?))?\s*:?\s*$/i.test(
      word.text,
    ) &&
    others.some(({ text }) =>
      /\bmean(?:s|ing)?\b|explan|definition|stands for|what (?:to|goes)|how to/i.test(text),
    )
  );
}
