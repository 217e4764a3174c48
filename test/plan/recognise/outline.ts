import { readSnapshot } from "../../../src/plan/read-snapshot";
import { heading } from "../../fixtures/word-xml";
import { docxFrom, table } from "../../helpers/docx";
import { planWords } from "../../helpers/plan-words";

/** What is read from a document with this body. */
export function planOf(body: string) {
  return readSnapshot({ ooxml: null, file: docxFrom({ body }), liveParagraphs: null });
}

/** The same, as words alone. */
export function wordsOf(body: string) {
  return planWords(planOf(body));
}

/** Long-term targets, their indicators and their short-term targets. */
export function outline(body: string) {
  const { recognised, longTermTargets, unassignedShortTermTargets } = wordsOf(body);
  return {
    recognised,
    targets: longTermTargets.map(({ text, indicators, shortTermTargets }) => [
      text,
      indicators.join(),
      ...shortTermTargets.map((target) => target.text),
    ]),
    unassigned: unassignedShortTermTargets.map(({ text }) => text),
  };
}

/** The kind of school that is read where a plan with an IEP begins with this. */
export function settingOf(front: string) {
  return wordsOf(front + iep).setting;
}

/** The title of an IEP and a table of one target. */
export const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Read more", "Read 30 words", "CT", "Dec"],
  ]);
