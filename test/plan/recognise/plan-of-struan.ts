import { heading, p, run } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

/** What stands before the IEP. */
export const details = table([
  ["Child’s name", "Struan Petrie"],
  ["Date of birth", "3 March 2016"],
]);
export const targets = table([
  ["Long term target", "Short term target", "Strategies", "Who"],
  ["Struan will read for meaning", "Struan will read 30 words", "Paired reading", "CT"],
]);
const iep = heading("Individualised Education Programme") + targets;
/** Each on a line of its own. */
export const lines = (...all: readonly string[]) => all.map(paragraph).join("");
export const bold = (words: string) => p(run(words, "<w:b/>"));
/** Who said what below the targets, with its day. */
export const said = (body: string) =>
  wordsOf(details + iep + body).comments.map(({ by, date = "", text }) => `${by}|${date}|${text}`);
