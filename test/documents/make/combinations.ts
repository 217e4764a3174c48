import { actionPlan, backPart, frontPart } from "../../fixtures/decoys";
import type { LongTerm } from "../../fixtures/fixture";
import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import {
  comments,
  commentsBoxes,
  commentsParagraphs,
  commentsTable,
  recordAsLabels,
  recordByMeeting,
  recordByPerson,
  reviews,
  undated,
} from "./around";
import {
  fieldsOf,
  headingsOf,
  indicatorWords,
  other,
  short,
  usual,
  valuesOf,
  withSuccess,
  type Column,
} from "./columns";
import { blockRows, blocks, flat, transposed } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument, type Truth } from "./test-document";

type Layout = (plan: readonly LongTerm[], columns: readonly Column[]) => string;

const layouts: Readonly<Record<string, Layout>> = {
  block: (plan, columns) => blocks(plan, { columns }),
  "flat-merged": (plan, columns) => flat(plan, { columns }),
  "flat-blank": (plan, columns) => flat(plan, { columns, below: "blank" }),
  "flat-repeated": (plan, columns) => flat(plan, { columns, below: "repeated" }),
  tall: (plan, columns) =>
    tbl(
      columns.length,
      plan.flatMap((target, at) => blockRows(target, at + 1, { columns })),
    ),
  "headings-once": (plan, columns) =>
    tbl(columns.length, [
      headingsOf(columns),
      ...plan.flatMap((target, at) => [
        [wide(`Long Term Target ${at + 1}: ${target.text}`, columns.length)],
        [wide(`Wellbeing indicators: ${indicatorWords(target.indicators)}`, columns.length)],
        ...target.shortTermTargets.map((one) => valuesOf(one, columns)),
      ]),
    ]),
  transposed: (plan, columns) =>
    plan.map((target) => transposed(target, columns) + text("")).join(""),
  nested: (plan, columns) => tbl(1, [[{ xml: blocks(plan, { columns }) + p("") }]]),
};

const columnSets = { usual, withSuccess, short, other } as const;
const plans = { isla, ruaridh, mairi } as const;

const headings = [
  heading("Section 4 Individualised Educational Programme (IEP)"),
  p(run("Individualised Educational Programme", "<w:b/>")),
  heading("SECTION 4: IEP"),
  heading("Individual Education Plan"),
];

const before = ["", frontPart(), actionPlan(), frontPart() + actionPlan()];

type After = { readonly xml: string; readonly truth: Partial<Truth> };
const after: readonly After[] = [
  { xml: recordByMeeting() + commentsTable(), truth: { reviews, comments } },
  { xml: commentsBoxes() + backPart(), truth: { comments: undated } },
  { xml: backPart(), truth: {} },
  {
    xml: recordAsLabels() + commentsParagraphs(),
    truth: { reviews: reviews.slice(0, 1), comments: undated },
  },
  {
    xml: commentsTable() + recordByPerson("glyph"),
    truth: { reviews: reviews.slice(0, 1), comments },
  },
];

/** Every layout with every set of columns and every plan, what stands round them in turn. Not kept as files. */
export const combinations: readonly TestDocument[] = Object.entries(layouts).flatMap(
  ([layout, write], first) =>
    Object.entries(columnSets).flatMap(([set, columns], second) =>
      Object.entries(plans).map(([name, plan], third) => {
        const turn = first * 12 + second * 3 + third;
        const { xml, truth } = inTurn(after, turn);
        return raw(
          `${layout}, columns ${set}, ${name}, ${turn}`,
          [inTurn(before, turn), inTurn(headings, turn + first), write(plan, columns), xml],
          whole(shown(plan, fieldsOf(columns)), truth),
        );
      }),
    ),
);

function inTurn<Value>(values: readonly Value[], turn: number): Value {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error("There is nothing to take in turn.");
  return value;
}
