import { INDICATORS } from "../../indicators";
import { keyInRows } from "../content/indicator-key";
import { inTurn, oneOf } from "../labels/patterns";
import { filled, type RowView } from "./grid";

/** Whether a table explains words, targets or short names, as a guide to the form does: "Word | What it means". */
export function isGlossary(rows: readonly RowView[]): boolean {
  if (isIndicatorKey(rows)) return true;
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

/** "S | Safe", and so on: the short names of the eight, with a title and headings at most. */
function isIndicatorKey(rows: readonly RowView[]): boolean {
  const written = rows.flatMap(filled).length;
  return written <= 2 * INDICATORS.length + 3 && keyInRows(rows).size > 0;
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
