import { actionPlan, backPart, frontPart } from "../../fixtures/decoys";
import type { LongTerm } from "../../fixtures/fixture";
import {
  continued,
  heading,
  listItem,
  merged,
  p,
  run,
  tbl,
  text,
  wide,
  type CellSource,
} from "../../fixtures/word-xml";
import { commentsByPerson, commentsTable, comments, undated } from "./around";
import {
  fieldsOf,
  headingsOf,
  indicatorWords,
  short,
  usual,
  valuesOf,
  withSuccess,
  type Column,
} from "./columns";
import { blockRows, blocks, transposed } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, shownShortTerm, whole, wholeOrAsk, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const [islaReading] = isla;
const oneOfEach = [...ruaridh, ...mairi].map((target) => ({
  ...target,
  shortTermTargets: target.shortTermTargets.slice(0, 1),
}));

const sideways: readonly Column[] = [
  ["Targets to be achieved", "text"],
  ["Achievement criteria", "success"],
  ["Possible strategies to use in class", "strategies"],
  ["Supported by", "who"],
  ["Review date", "when"],
];

/** Split, transposed, many targets in one cell, nested in frames. */
export const rawArrangements: readonly TestDocument[] = [
  raw(
    "split-joined-by-number",
    [
      iep,
      longTermTable(ruaridh),
      heading("Short Term Targets", 2),
      tbl(usual.length + 1, [
        ["No.", ...headingsOf(usual)],
        ...ruaridh.flatMap((target, at) =>
          target.shortTermTargets.map((one) => [`${at + 1}`, ...valuesOf(one, usual)]),
        ),
      ]),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "split-joined-by-long-term-number",
    [
      frontPart(),
      iep,
      longTermTable(isla),
      text(""),
      tbl(withSuccess.length + 1, [
        ["LTT", ...headingsOf(withSuccess)],
        ...isla.flatMap((target, at) =>
          target.shortTermTargets.map((one) => [`LTT ${at + 1}`, ...valuesOf(one, withSuccess)]),
        ),
      ]),
      commentsByPerson(),
    ],
    wholeOrAsk(shown(isla, fieldsOf(withSuccess)), { comments: undated }),
  ),
  ...[ruaridh, mairi].map((plan, at) =>
    raw(
      `split-with-no-link-${at + 1}`,
      [
        iep,
        longTermTable(plan),
        heading("Short Term Targets", 2),
        tbl(usual.length, [
          headingsOf(usual),
          ...plan.flatMap(({ shortTermTargets }) =>
            shortTermTargets.map((one) => valuesOf(one, usual)),
          ),
        ]),
      ],
      wholeOrAsk(
        plan.map((target) => ({ ...target, shortTermTargets: [] })),
        {
          unassignedShortTermTargets: plan.flatMap(({ shortTermTargets }) =>
            shortTermTargets.map((one) => shownShortTerm(one, fieldsOf(usual))),
          ),
        },
      ),
    ),
  ),
  raw(
    "transposed-target-in-each-column",
    [iep, ...isla.map((target) => transposed(target, sideways) + text(""))],
    whole(shown(isla, fieldsOf(sideways))),
  ),
  raw(
    "transposed-table-for-each-target",
    [
      heading("Individual Education Plan"),
      ...oneOfEach.map((target) => transposed(target, withSuccess) + text("")),
    ],
    whole(shown(oneOfEach, fieldsOf(withSuccess))),
  ),
  raw(
    "many-in-a-cell-word-lists",
    [
      frontPart(),
      iep,
      manyInACell(isla, (words) => ({ xml: words.map((one) => listItem(one)).join("") })),
      commentsTable(),
      backPart(),
    ],
    whole(shown(isla, ["strategies", "who", "when"], { indicators: false }), { comments }),
  ),
  raw(
    "many-in-a-cell-typed-bullets",
    [iep, manyInACell(ruaridh, (words) => words.map((one) => `• ${one}`))],
    whole(shown(ruaridh, ["strategies", "who", "when"], { indicators: false })),
  ),
  raw(
    "many-in-a-cell-numbers-and-line-breaks",
    [
      iep,
      manyInACell(mairi, (words) => ({
        xml: p(words.map((one, at) => run(`${at + 1}) ${one}`)).join("<w:r><w:br/></w:r>")),
      })),
    ],
    whole(shown(mairi, ["strategies", "who", "when"], { indicators: false })),
  ),
  raw(
    "nested-in-a-frame",
    [frontPart(), tbl(1, [[{ xml: iep + blocks(isla) + p("") }]]), actionPlan()],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "nested-beside-labels",
    [
      tbl(2, [
        ["Name", "Ruaridh Sample"],
        ["Plan", "Individualised Educational Programme (IEP)"],
        ...ruaridh.map((target, at): readonly CellSource[] => [
          `Part ${at + 1}`,
          { xml: tbl(short.length, blockRows(target, at + 1, { columns: short })) + p("") },
        ]),
      ]),
    ],
    whole(shown(ruaridh, fieldsOf(short))),
  ),
  raw(
    "nested-short-term-table",
    [
      iep,
      tbl(2, [
        ["Long Term Target", islaReading?.text ?? ""],
        ["Wellbeing indicators", indicatorWords(islaReading?.indicators ?? [])],
        [
          "Short Term Targets",
          {
            xml:
              tbl(usual.length, [
                headingsOf(usual),
                ...(islaReading?.shortTermTargets ?? []).map((one) => valuesOf(one, usual)),
              ]) + p(""),
          },
        ],
      ]),
    ],
    wholeOrAsk(shown(isla.slice(0, 1), fieldsOf(usual))),
  ),
  raw(
    "flat-two-rows-of-headings",
    [
      iep,
      tbl(6, [
        [
          merged("Long Term Target"),
          merged("Short Term Target"),
          wide("How we will help", 2),
          wide("Review", 2),
        ],
        [continued, continued, "Strategies", "Who", "Target date", "Evaluation"],
        ...mairi.flatMap((target) =>
          target.shortTermTargets.map((one, at) => [
            at === 0 ? merged(target.text) : continued,
            ...valuesOf(one, usual),
          ]),
        ),
      ]),
    ],
    wholeOrAsk(shown(mairi, fieldsOf(usual), { indicators: false })),
  ),
];

function longTermTable(targets: readonly LongTerm[]): string {
  return (
    heading("Long Term Targets", 2) +
    tbl(3, [
      ["No.", "Long Term Target", "Wellbeing indicator(s)"],
      ...targets.map(({ text: words, indicators }, at) => [
        `${at + 1}`,
        words,
        indicatorWords(indicators),
      ]),
    ])
  );
}

/** One row for each long-term target, everything else listed in its cells. */
function manyInACell(
  targets: readonly LongTerm[],
  list: (words: readonly string[]) => CellSource,
): string {
  const columns = usual.slice(0, 4);
  return tbl(5, [
    ["Long Term Target", ...headingsOf(columns)],
    ...targets.map(({ text: words, shortTermTargets }) => [
      words,
      ...columns.map(([, field]) => list(shortTermTargets.map((one) => one[field] ?? ""))),
    ]),
  ]);
}
