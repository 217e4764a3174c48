import { heading, p, run, tbl, text, wide, merged, continued } from "../../fixtures/word-xml";
import { fieldsOf, headingsOf, indicatorWords, usual, valuesOf, type Column } from "./columns";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Individualised Educational Programme");
const areas = ["Motor skills", "Daily living"];
const inGaelicToo: readonly Column[] = [
  ["Targaid gheàrr-ùine / Short-term target", "text"],
  ["Ro-innleachdan / Strategies", "strategies"],
  ["Cò? / Who?", "who"],
  ["Cuin? / When?", "when"],
];
const mistyped: readonly Column[] = [
  ["Short Term Traget", "text"],
  ["Stratagies", "strategies"],
  ["Who", "who"],
  ["Evalaution", "evaluation"],
];

/** Arrangements in which a table is not simply headings above rows. */
export const rawOtherArrangements: readonly TestDocument[] = [
  raw(
    "year-planner-with-a-column-for-each-term",
    [
      iep,
      tbl(5, [
        [
          "Long term target",
          "Wellbeing indicator",
          "Short term target: Term 1",
          "Short term target: Term 2",
          "Short term target: Term 3",
        ],
        ...isla.map(({ text: words, indicators, shortTermTargets }) => [
          words,
          indicatorWords(indicators),
          ...[0, 1, 2].map((at) => shortTermTargets[at]?.text ?? ""),
        ]),
      ]),
    ],
    whole(shown(isla, [])),
  ),
  raw(
    "tables-in-the-cells-beside-long-term-targets",
    [
      iep,
      tbl(2, [
        ["Long-term targets", "Short-term targets"],
        ...ruaridh.map((target, at) => [
          {
            xml:
              text(`${at + 1}. ${target.text}`) +
              text(`Wellbeing: ${indicatorWords(target.indicators)}`),
          },
          {
            xml:
              tbl(usual.length, [
                ["Target", ...headingsOf(usual).slice(1)],
                ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
              ]) + p(""),
          },
        ]),
      ]),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "pasted-from-a-spreadsheet-with-empty-columns",
    [
      iep,
      tbl(
        usual.length + 1,
        isla.flatMap((target) => [
          [
            "Long Term Target",
            "",
            wide(target.text, 3),
            `Wellbeing: ${indicatorWords(target.indicators)}`,
          ],
          withGap(headingsOf(usual)),
          ...target.shortTermTargets.map((one) => withGap(valuesOf(one, usual))),
          withGap(usual.map(() => "")),
        ]),
      ),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "title-down-the-side-of-the-targets",
    [
      iep,
      ...mairi.map(
        (target) =>
          tbl(usual.length + 1, [
            ["Long term target", wide(target.text, usual.length)],
            ["Wellbeing indicators", wide(indicatorWords(target.indicators), usual.length)],
            [merged("Short term targets"), "Target", ...headingsOf(usual).slice(1)],
            ...target.shortTermTargets.map((one) => [continued, ...valuesOf(one, usual)]),
          ]) + text(""),
      ),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "forms-that-name-their-long-term-target",
    [
      iep,
      tbl(4, [
        ["No.", "Area of curriculum", "Long-term target", "Wellbeing indicator"],
        ...ruaridh.map((target, at) => [
          `${at + 1}`,
          "Independence and self care",
          target.text,
          indicatorWords(target.indicators),
        ]),
      ]),
      ...ruaridh.flatMap((target, at) => [
        heading("Short-Term Target Form", 2),
        tbl(usual.length, [
          [wide(`Relates to long-term target no. ${at + 1}`, usual.length)],
          headingsOf(usual),
          ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
        ]),
      ]),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  ...[inGaelicToo, mistyped].map((columns, at) =>
    raw(
      at === 0 ? "headings-in-gaelic-beside-english" : "headings-with-slips-in-them",
      [
        iep,
        ...isla.map(
          (target) =>
            tbl(columns.length, [
              [
                at === 0 ? "Targaid fad-ùine / Long-term target" : "Long term targt",
                wide(target.text, columns.length - 1),
              ],
              ["Wellbeing indicators", wide(indicatorWords(target.indicators), columns.length - 1)],
              headingsOf(columns),
              ...target.shortTermTargets.map((one) => valuesOf(one, columns)),
            ]) + text(""),
        ),
      ],
      whole(shown(isla, fieldsOf(columns))),
    ),
  ),
  raw(
    "tables-joined-by-the-area-in-their-titles",
    [
      iep,
      tbl(3, [
        ["Area / Raon", "Long term target / Targaid fad-ùine", "Wellbeing indicators"],
        ...ruaridh.map((target, at) => [
          areas[at] ?? "",
          target.text,
          indicatorWords(target.indicators),
        ]),
      ]),
      ...ruaridh.flatMap((target, at) => [
        heading(`Short term targets – ${areas[at] ?? ""}`, 2),
        tbl(usual.length, [
          headingsOf(usual),
          ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
        ]),
      ]),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "tables-joined-by-letters-with-hints-left-in-them",
    [
      iep,
      tbl(3, [
        ["Ref", "Long term target", "Wellbeing indicator"],
        ...isla.map((target, at) => [
          "AB"[at] ?? "",
          target.text,
          indicatorWords(target.indicators),
        ]),
      ]),
      text(""),
      tbl(usual.length + 1, [
        ["Ref", ...headingsOf(usual)],
        ...isla.flatMap((target, at) =>
          target.shortTermTargets.map((one, index) => [
            `${"AB"[at] ?? ""}${index + 1}`,
            ...valuesOf(one, usual).map((words) =>
              words === "" ? "To be completed at review" : words,
            ),
          ]),
        ),
        [
          "",
          "e.g. will … with … by …",
          "ideas",
          "Enter name",
          "dd/mm/yy",
          "To be completed at review",
        ].map((words) => ({ xml: words === "ideas" ? greyHint("ideas for home") : text(words) })),
      ]),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "turned-round-with-long-term-targets-merged-across",
    [
      iep,
      tbl(1 + mairi.flatMap(({ shortTermTargets }) => shortTermTargets).length, [
        ["Long Term Target", ...mairi.map((target) => wide(target.text, across(target)))],
        [
          "Wellbeing indicator(s)",
          ...mairi.map((target) => wide(indicatorWords(target.indicators), across(target))),
        ],
        ...usual.map(([label], row) => [
          label,
          ...mairi.flatMap(({ shortTermTargets }) =>
            shortTermTargets.map((one) => valuesOf(one, usual)[row] ?? ""),
          ),
        ]),
      ]),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
];

function across({ shortTermTargets }: (typeof mairi)[number]): number {
  return shortTermTargets.length;
}

/** As a form says what to write: grey, in italics. */
function greyHint(words: string): string {
  return p(run(words, '<w:i/><w:color w:val="7F7F7F"/>'));
}

function withGap([first = "", ...others]: readonly string[]): readonly string[] {
  return [first, "", ...others];
}
