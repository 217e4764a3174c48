import { actionPlan, backPart, frontPart } from "../../fixtures/decoys";
import type { LongTerm } from "../../fixtures/fixture";
import { control, heading, p, run, tbl, tblOf, text, tr, wide } from "../../fixtures/word-xml";
import {
  comments,
  commentsBoxes,
  commentsByPerson,
  commentsParagraphs,
  commentsTable,
  recordAsLabels,
  recordByMeeting,
  recordByPerson,
  reviews,
  undated,
} from "./around";
import {
  allIndicators,
  fieldsOf,
  headingsOf,
  short,
  usual,
  valuesOf,
  withSuccess,
} from "./columns";
import { blockRows, blocks, flat } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, wholeOrAsk, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const first = reviews.slice(0, 1);
const tricky: readonly LongTerm[] = [
  {
    text: "Ruaridh will reach the targets of the action plan for his behaviour at 4 clubs.",
    indicators: ["active"],
    shortTermTargets: [
      {
        text: "10 times out of 12, Ruaridh will wait for the starting signal.",
        strategies: "1:1 practice; 2.5 m line",
        who: "PE teacher",
        when: "1.12.26",
        evaluation: "8/12 so far",
      },
      {
        text: "A song of three verses: Ruaridh will sing it by 18 December.",
        strategies: "Strategies from home: a recording",
        who: "A. Sample",
        when: "18 December",
        evaluation: "",
      },
    ],
  },
];

const locked = '<w:lock w:val="sdtContentLocked"/>';

/** Rows that are no targets, indicators as ticks, and the other shapes of review and comments. */
export const rawDetails: readonly TestDocument[] = [
  raw(
    "rows-that-are-no-targets",
    [
      iep,
      ...isla.map(
        (target, at) =>
          tbl(usual.length, [
            ...blockRows(target, at + 1, { blankRows: 0 }),
            [wide("Date of next review: 12 March 2027", usual.length)],
            [wide("Signed (parent/carer):", usual.length)],
          ]) + text(""),
      ),
      recordAsLabels(),
      commentsByPerson(),
    ],
    whole(shown(isla, fieldsOf(usual)), { reviews: first, comments: undated }),
  ),
  raw(
    "rows-of-hints-below-the-headings",
    [
      iep,
      ...ruaridh.map(
        (target, at) =>
          tbl(withSuccess.length, [
            ...blockRows(target, at + 1, { columns: withSuccess }).slice(0, 2),
            [
              "(What will the pupil be able to do?)",
              "(How will we know?)",
              "(initials)",
              "(dd/mm/yy)",
              "(at review)",
            ],
            ...blockRows(target, at + 1, { columns: withSuccess }).slice(2),
          ]) + text(""),
      ),
    ],
    wholeOrAsk(shown(ruaridh, fieldsOf(withSuccess))),
  ),
  raw(
    "indicators-in-tick-columns",
    [iep, ...isla.map((target, at) => tickColumns(target, at + 1) + text("")), commentsBoxes()],
    whole(shown(isla, fieldsOf(usual)), { comments: undated }),
  ),
  raw(
    "indicators-beside-tick-cells",
    [iep, ...mairi.map((target, at) => tickCells(target, at + 1) + text("")), commentsParagraphs()],
    whole(shown(mairi, fieldsOf(usual)), { comments: undated }),
  ),
  raw(
    "action-plan-between-the-blocks",
    [
      frontPart(),
      iep,
      blocks(isla.slice(0, 1)),
      actionPlan(),
      heading("Section 4 (continued): IEP"),
      blocks(isla.slice(1), { label: () => "Long Term Target 2: " }),
      recordByMeeting(),
    ],
    whole(shown(isla, fieldsOf(usual)), { reviews }),
  ),
  raw(
    "area-column-beside-the-targets",
    [
      heading("Additional Support Plan: Individualised Educational Programme"),
      tbl(6, [
        ["Curriculum area", "Long Term Target", ...headingsOf(usual.slice(0, 4))],
        ...ruaridh.flatMap((target, number) =>
          target.shortTermTargets.map((one, at) => [
            at === 0 ? (number === 0 ? "Health and wellbeing" : "Life skills") : "",
            at === 0 ? target.text : "",
            ...valuesOf(one, usual.slice(0, 4)),
          ]),
        ),
      ]),
    ],
    whole(shown(ruaridh, ["strategies", "who", "when"], { indicators: false })),
  ),
  raw(
    "controls-locked-labels-only",
    [
      iep,
      ...mairi.map(
        (target, at) =>
          tblOf(
            usual.length,
            [
              ...blockRows(target, at + 1)
                .slice(0, 1)
                .map(tr),
              tr(headingsOf(usual).map((words) => ({ xml: p(control(words, locked)) }))),
              ...target.shortTermTargets.map((one) => tr(valuesOf(one, usual))),
            ].join(""),
          ) + text(""),
      ),
    ],
    // Locked headings leave the cells under them free.
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "controls-locked-targets",
    [
      iep,
      ...mairi
        .slice(0, 1)
        .map((target) =>
          tbl(usual.length, [
            ...blockRows(target, 1).slice(0, 2),
            ...target.shortTermTargets.map((one) =>
              valuesOf(one, usual).map((words) => ({ xml: p(control(words, locked)) })),
            ),
          ]),
        ),
    ],
    whole(shown(mairi.slice(0, 1), fieldsOf(usual)), {
      writable: false,
      problems: ["locked-cells"],
    }),
  ),
  raw(
    "controls-rows-that-repeat-in-a-flat-table",
    [
      iep,
      repeatingRows(flat(ruaridh, { columns: withSuccess, below: "blank" })),
      recordByPerson("word"),
    ],
    whole(shown(ruaridh, fieldsOf(withSuccess)), { reviews: first }),
  ),
  raw(
    "protected-for-comments",
    [iep, flat(isla, { columns: short })],
    whole(shown(isla, fieldsOf(short)), { writable: false, problems: ["protected"] }),
    { settings: '<w:documentProtection w:edit="comments" w:enforcement="1"/>' },
  ),
  raw(
    "blank-form-block",
    [
      frontPart(),
      actionPlan(),
      iep,
      ...[1, 2].map(
        (number) =>
          tbl(usual.length, [
            [wide(`Long Term Target ${number}: `, 3), wide("Wellbeing indicator(s): ", 2)],
            headingsOf(usual),
            usual.map(() => ""),
            usual.map(() => ""),
          ]) + text(""),
      ),
      backPart(),
    ],
    wholeOrAsk([]),
  ),
  raw(
    "blank-form-flat",
    [
      iep,
      tbl(7, [
        ["Long Term Target", "Wellbeing indicator(s)", ...headingsOf(withSuccess)],
        ["", "", "", "", "", "", ""],
        ["", "", "", "", "", "", ""],
      ]),
      commentsTable(),
    ],
    wholeOrAsk([], { comments }),
  ),
  raw(
    "words-that-look-like-numbers-and-labels",
    [
      heading("Individualised Educational Programme (IEP)"),
      blocks(tricky, { mark: (n) => `${n}. ` }),
    ],
    whole(shown(tricky, fieldsOf(usual))),
  ),
  raw(
    "headings-below-a-plain-title",
    [
      frontPart(),
      p(run("IEP targets for session 2026/27", "<w:b/>")),
      flat(mairi),
      recordAsLabels(),
    ],
    whole(shown(mairi, fieldsOf(usual)), { reviews: first }),
  ),
];

/** Under the long-term target a column for each indicator, ticked or not; then the short-term targets. */
function tickColumns(target: LongTerm, number: number): string {
  // Eight indicators and five columns share a grid of forty.
  const narrow = usual.length;
  const broad = allIndicators.length;
  return tbl(narrow * broad, [
    [wide(`Long Term Target ${number}: ${target.text}`, narrow * broad)],
    allIndicators.map(({ name }) => wide(name, narrow)),
    allIndicators.map(({ indicator }) =>
      wide(target.indicators.includes(indicator) ? "✓" : "", narrow),
    ),
    headingsOf(usual).map((words) => wide(words, broad)),
    ...target.shortTermTargets.map((one) =>
      valuesOf(one, usual).map((words) => wide(words, broad)),
    ),
  ]);
}

/** Under the long-term target a row of names, each with a cell for its tick. */
function tickCells(target: LongTerm, number: number): string {
  const pairs = allIndicators.map(({ indicator, name }) => [
    name,
    target.indicators.includes(indicator) ? "X" : "",
  ]);
  return tbl(8, [
    [wide(`Long Term Target ${number}: ${target.text}`, 8)],
    pairs.slice(0, 4).flat(),
    pairs.slice(4).flat(),
    headingsOf(usual).map((words, at) => wide(words, at < 3 ? 2 : 1)),
    ...target.shortTermTargets.map((one) =>
      valuesOf(one, usual).map((words, at) => wide(words, at < 3 ? 2 : 1)),
    ),
  ]);
}

/** Every row but the first in a section that repeats. */
function repeatingRows(table: string): string {
  const rows = table.match(/<w:tr [\s\S]*?<\/w:tr>/g) ?? [];
  const [headings = "", ...others] = rows;
  const items = others.map(
    (row) =>
      `<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${row}</w:sdtContent></w:sdt>`,
  );
  const section = `<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent>${items.join("")}</w:sdtContent></w:sdt>`;
  return table.replace(rows.join(""), () => headings + section);
}
