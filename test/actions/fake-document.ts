import type { PlanDocument } from "../../src/actions/plan-actions";
import type { Snapshot } from "../../src/plan/snapshot";
import { docxFrom, paragraph, table } from "../helpers/docx";

export type FakeDocument = PlanDocument & {
  /** Everything done to the document, in order: "goTo better at listening". */
  readonly done: readonly string[];
  /** What is kept in it now. */
  readonly kept: () => unknown;
};

/** A Child's Plan with one long-term target and two short-term targets, one of them vague. */
export const PLAN_FILE = docxFrom({
  body: [
    paragraph("Section 4: Individualised Educational Programme (IEP)"),
    table([
      ["Long term target", "Short term targets", "By when", "By whom"],
      ["Isla will take part in group work.", "Isla will try to be better.", "", "Mrs Grant"],
      ["Isla will read with pleasure.", "Isla will read 20 words by 18 December 2026.", "", ""],
    ]),
  ].join(""),
});

/** A document of a file, as the actions see it; `overrides` make a member fail or answer otherwise. */
export function fakeDocument(
  initiallyKept: unknown = null,
  overrides: Partial<PlanDocument> = {},
): FakeDocument {
  let kept = initiallyKept;
  const done: string[] = [];
  const snapshot: Snapshot = { ooxml: null, file: PLAN_FILE, liveParagraphs: null };

  return {
    done,
    kept: () => kept,
    snapshot: () => Promise.resolve(snapshot),
    paragraphTexts: () => Promise.resolve([]),
    watch: () => Promise.resolve(() => Promise.resolve()),
    goTo: ({ words }) => {
      done.push(`goTo ${words}`);
      return Promise.resolve();
    },
    write: () => Promise.resolve({ after: null, failure: null }),
    tableAtCursor: () => Promise.resolve(null),
    addSquiggles: (squiggles) => {
      done.push(...squiggles.map(({ place, rule }) => `underline ${place.words} (${rule})`));
      return Promise.resolve(squiggles.length);
    },
    addComment: ({ words }, text) => {
      done.push(`comment ${words}: ${text}`);
      return Promise.resolve();
    },
    removeComments: () => Promise.resolve(0),
    clearMarks: () => {
      done.push("clearMarks");
      return Promise.resolve();
    },
    readSettings: () => kept,
    saveSettings: (settings) => {
      kept = settings;
      done.push("saveSettings");
      return Promise.resolve();
    },
    ...overrides,
  };
}
