import { actionPlan, backPart, frontPart } from "../../fixtures/decoys";
import { heading, tbl, text, wide } from "../../fixtures/word-xml";
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
} from "./columns";
import { blockRows, blocks, flat } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");

/** A block for each long-term target; flat tables; one tall table. */
export const rawBlocks: readonly TestDocument[] = [
  raw(
    "block-with-everything-round-it",
    [
      frontPart([["School type", "Mainstream primary"]]),
      actionPlan(),
      iep,
      blocks(isla),
      commentsTable(),
      recordByMeeting(),
      backPart(),
    ],
    whole(shown(isla, fieldsOf(usual)), { setting: "mainstream", comments, reviews }),
  ),
  raw(
    "block-numbered-by-hand",
    [
      frontPart([["Type of establishment", "Nursery"]]),
      iep,
      blocks(mairi, {
        columns: short,
        label: (n) => `LTT ${n} – `,
        indicatorLabel: "SHANARRI: ",
        mark: (n) => `STT ${n}: `,
      }),
      recordByPerson("control"),
      commentsBoxes(),
    ],
    whole(shown(mairi, fieldsOf(short)), {
      setting: "preschool",
      reviews: reviews.slice(0, 1),
      comments: undated,
    }),
  ),
  raw(
    "block-columns-in-another-order",
    [
      frontPart(),
      actionPlan(),
      heading("Individualised Educational Programme"),
      blocks(ruaridh, { columns: other, label: (n) => `Long-term target ${n} (one session): ` }),
      recordAsLabels(),
      backPart(),
    ],
    whole(shown(ruaridh, fieldsOf(other)), { reviews: reviews.slice(0, 1) }),
  ),
  raw(
    "block-target-as-heading",
    [
      iep,
      ...ruaridh.flatMap((target, at) => [
        heading(`Long Term Target ${at + 1}: ${target.text}`, 2),
        text(`Wellbeing indicators: ${indicatorWords(target.indicators)}`),
        tbl(usual.length, [
          headingsOf(usual),
          ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
        ]),
      ]),
      commentsParagraphs(),
    ],
    whole(shown(ruaridh, fieldsOf(usual)), { comments: undated }),
  ),
  raw(
    "flat-merged-down",
    [frontPart([["School type", "Special school"]]), iep, flat(ruaridh), recordByMeeting(", ")],
    whole(shown(ruaridh, fieldsOf(usual)), { setting: "special", reviews }),
  ),
  raw(
    "flat-blank-below",
    [frontPart(), actionPlan(), iep, flat(isla, { columns: withSuccess, below: "blank" })],
    whole(shown(isla, fieldsOf(withSuccess))),
  ),
  raw(
    "flat-repeated-in-each-row",
    [
      iep,
      flat(mairi, {
        below: "repeated",
        longTermHeading: "Long Term Target (LTT)",
        columns: withSuccess,
      }),
      commentsTable(),
    ],
    whole(shown(mairi, fieldsOf(withSuccess)), { comments }),
  ),
  raw(
    "flat-headings-typed-again",
    [iep, flat(isla, { headingsAgain: true }), recordByPerson("glyph")],
    whole(shown(isla, fieldsOf(usual)), { reviews: reviews.slice(0, 1) }),
  ),
  raw(
    "tall-with-bands",
    [
      frontPart(),
      tbl(usual.length, [
        [wide("Section 4: Individualised Educational Programme (IEP)", usual.length)],
        ...isla.flatMap((target, at) => [
          ...blockRows(target, at + 1).slice(0, 2),
          [wide(at === 0 ? "Literacy" : "Social skills", usual.length)],
          ...blockRows(target, at + 1).slice(2),
        ]),
      ]),
      backPart(),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "tall-headings-once",
    [
      iep,
      tbl(withSuccess.length, [
        headingsOf(withSuccess),
        ...ruaridh.flatMap((target, at) => [
          [wide(`Long Term Target ${at + 1}: ${target.text}`, withSuccess.length)],
          [wide(`Wellbeing indicators: ${indicatorWords(target.indicators)}`, withSuccess.length)],
          ...target.shortTermTargets.map((one) => valuesOf(one, withSuccess)),
        ]),
      ]),
      recordByPerson("word"),
    ],
    whole(shown(ruaridh, fieldsOf(withSuccess)), { reviews: reviews.slice(0, 1) }),
  ),
];
