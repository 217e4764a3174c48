import { inTurn, oneOf } from "../labels/patterns";
import { filled, type RowView } from "./grid";

/** Whether a table explains words or targets, as a guide to the form does: "Word | What it means". */
export function isGlossary(rows: readonly RowView[]): boolean {
  if (rows.some(([asked]) => asksHowMany.test(asked?.text ?? ""))) return true;
  const headings = rows.map(filled).find((cells) => cells.length > 0) ?? [];
  const [word, ...others] = headings;
  return (
    word !== undefined &&
    explained.test(word.text) &&
    others.some(({ text }) =>
      /\bmean(?:s|ing)?\b|explan|definition|stands for|what (?:to|goes)|how to/i.test(text),
    )
  );
}

/** "Terms we use", "Words you may hear" */
const explained = inTurn(
  "i",
  /^\s*/,
  oneOf(
    /words?|terms?|phrases?|abbreviations?|initials|short forms?|acronyms?/,
    /headings?|box(?:es)?|columns?|parts? of the form/,
  ),
  /(?:\s+(?:you (?:may|might|will) (?:hear|see|meet)|(?:that )?we use|used(?: here)?))?\s*:?\s*$/,
);

/** "How many?" beside "Two to five": of a target itself it is not asked. */
const asksHowMany =
  /^\s*how many(?: (?:targets?|of (?:each|them)|should there be|are there))?\s*\?\s*$/i;
