import type { LongTerm } from "../../fixtures/fixture";
import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { fieldsOf, headingsOf, indicatorWords, usual, valuesOf } from "./columns";
import { isla } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Individualised Educational Programme");

/** Lewis, whose long-term targets read like headings, and whose short-term ones begin anew with him. */
const lewis: readonly LongTerm[] = [
  {
    text: "I will improve my balance and hand skills.",
    indicators: ["active"],
    shortTermTargets: [
      {
        text: "Lewis will cut along a curved line in four shapes out of five.",
        strategies: "Motor group on Mondays",
        who: "PSA",
        when: "Dec 2026",
        evaluation: "Three so far",
      },
      {
        text: "He will do up his coat zip without help, four days out of five.",
        strategies: "Motor group on Mondays",
        who: "CT",
        when: "Dec 2026",
        evaluation: "",
      },
    ],
  },
  {
    text: "I will understand my feelings and know what helps.",
    indicators: ["healthy", "nurtured"],
    shortTermTargets: [
      {
        text: "Lewis will point to how he feels at check-in, four mornings in five",
        strategies: "Zones chart",
        who: "CT",
        when: "March 2027",
        evaluation: "",
      },
      {
        text: "By Easter Lewis will ask for his calm card three times a week",
        strategies: "Zones chart",
        who: "CT",
        when: "March 2027",
        evaluation: "Once a week",
      },
    ],
  },
];

/** Cells in which the words themselves say where a target begins, or look like something else. */
export const rawWordsInCells: readonly TestDocument[] = [
  raw(
    "many-in-a-cell-each-begun-anew-on-its-line",
    [
      iep,
      tbl(4, [
        ["Long term target", "Wellbeing indicator", "Short term targets", "Strategies"],
        ...lewis.map(({ text: words, indicators, shortTermTargets }, at) => [
          words,
          indicatorWords(indicators),
          { xml: (at === 0 ? onLines : inParagraphs)(shortTermTargets.map((one) => one.text)) },
          shortTermTargets[0]?.strategies ?? "",
        ]),
      ]),
    ],
    whole(shown(lewis, ["strategies"])),
  ),
  raw(
    "frames-whose-goals-read-like-headings",
    [
      iep,
      ...lewis.map(
        (target, at) =>
          tbl(1, [
            [
              {
                xml:
                  text(`Big goal ${at + 1}`) +
                  tbl(usual.length, [
                    ["What do we want to happen by June?", wide(target.text, usual.length - 1)],
                    [
                      "Wellbeing indicators",
                      wide(indicatorWords(target.indicators), usual.length - 1),
                    ],
                    ["My next steps", ...headingsOf(usual).slice(1)],
                    ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
                  ]) +
                  p(""),
              },
            ],
          ]) + text(""),
      ),
    ],
    whole(shown(lewis, fieldsOf(usual))),
  ),
  raw(
    "annual-aim-with-its-words-behind-the-label",
    [
      iep,
      tbl(usual.length, [
        headingsOf(usual),
        ...isla.flatMap((target, at) => [
          [wide(at === 0 ? "READING" : "FRIENDSHIP", usual.length)],
          [
            wide(`Annual aim (long-term target): ${target.text}`, usual.length - 1),
            `Wellbeing: ${indicatorWords(target.indicators)}`,
          ],
          ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
        ]),
      ]),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
];

function onLines(words: readonly string[]): string {
  return p(words.map((each) => run(each)).join("<w:r><w:br/></w:r>"));
}

function inParagraphs(words: readonly string[]): string {
  return words.map((each) => text(each)).join("");
}
