import { actionPlan, frontPart } from "../../fixtures/decoys";
import type { LongTerm } from "../../fixtures/fixture";
import {
  continued,
  formText,
  heading,
  listItem,
  merged,
  p,
  run,
  tbl,
  text,
  tr,
  tblOf,
  wide,
} from "../../fixtures/word-xml";
import {
  fieldsOf,
  headingsOf,
  indicatorWords,
  questions,
  usual,
  valuesOf,
  withSuccess,
  type Column,
} from "./columns";
import { blockRows, blocks, flat } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, shownShortTerm, whole, wholeOrAsk, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");

const labelsWithHints = [
  ["dash", (n: number) => `Long Term Target ${n} – to be achieved over one school session: `],
  ["brackets", (n: number) => `Long Term Target ${n} (what do we want to achieve this year?) `],
  ["goal", (n: number) => `Long term goal ${n}: `],
  ["capitals", (n: number) => `LONG TERM TARGET ${n} - `],
  ["annual", (n: number) => `Annual target no. ${n}: `],
] as const;

const rarer: readonly Column[] = [
  ["Short term goals", "text"],
  ["What we will do", "strategies"],
  ["Key person", "who"],
  ["Timescale", "when"],
  ["Criteria for success", "success"],
];

const seven = ["Safe", "Healthy", "Achieving", "Nurtured", "Active"] as const;

/** Labels in other words, with hints, on two rows, or beside everything. */
export const rawLabels: readonly TestDocument[] = [
  ...labelsWithHints.map(([kind, label]) =>
    raw(
      `label-with-hint-${kind}`,
      [frontPart(), iep, blocks(kind === "dash" ? isla : mairi, { label })],
      whole(shown(kind === "dash" ? isla : mairi, fieldsOf(usual))),
    ),
  ),
  raw(
    "label-in-rarer-words",
    [iep, blocks(mairi, { columns: rarer, label: (n) => `Long term goal ${n}: ` })],
    wholeOrAsk(shown(mairi, fieldsOf(rarer))),
  ),
  ...(["who", "success"] as const).map((field) =>
    raw(
      `label-one-rarer-word-${field}`,
      [iep, flat(mairi, { columns: oneRarer(field), below: "blank" })],
      wholeOrAsk(shown(mairi, fieldsOf(oneRarer(field)))),
    ),
  ),
  raw(
    "label-that-nobody-knows",
    [
      iep,
      tbl(4, [
        ["Long Term Target", "Short Term Target", "Zubrin", "Who"],
        ...mairi.flatMap((target) =>
          target.shortTermTargets.map((one, at) => [
            at === 0 ? target.text : "",
            one.text,
            "Level 3",
            one.who ?? "",
          ]),
        ),
      ]),
    ],
    wholeOrAsk(shown(mairi, ["who"], { indicators: false })),
  ),
  raw(
    "many-in-a-cell-one-item-empty",
    [
      iep,
      tbl(4, [
        ["Long Term Target", "Short Term Targets", "Who", "Evaluation"],
        ...ruaridh.map(({ text: words, shortTermTargets }) => [
          words,
          ...(["text", "who", "evaluation"] as const).map((field) =>
            shortTermTargets.map((one, at) => `${at + 1}. ${one[field] ?? ""}`),
          ),
        ]),
      ]),
    ],
    whole(shown(ruaridh, ["who", "evaluation"], { indicators: false })),
  ),
  raw(
    "label-as-question",
    [
      heading("Individual Education Plan (IEP)"),
      blocks(ruaridh, {
        columns: [["What are the small steps?", "text"], ...questions.slice(1)],
        label: () => "What do we want to happen? ",
      }),
    ],
    wholeOrAsk(shown(ruaridh, fieldsOf(questions))),
  ),
  raw(
    "label-beside-everything",
    [iep, ...isla.map((target) => labelled(target) + text(""))],
    wholeOrAsk(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "label-long-term-over-columns",
    [
      iep,
      tbl(6, [
        [wide("Targets", 2), wide("Support", 2), wide("Review", 2)],
        ["Long term", "Short term", "Strategies", "Who", "Target date", "Evaluation"],
        ...ruaridh.flatMap((target) =>
          target.shortTermTargets.map((one, at) => [
            at === 0 ? merged(target.text) : continued,
            ...valuesOf(one, usual),
          ]),
        ),
      ]),
    ],
    wholeOrAsk(shown(ruaridh, fieldsOf(usual), { indicators: false })),
  ),
  raw(
    "label-seven-indicators-joined",
    [
      iep,
      ...isla.map(
        (target, at) =>
          tbl(usual.length, [
            [wide(`Long Term Target ${at + 1}: ${target.text}`, usual.length)],
            [wide(joinedTicks(target), usual.length)],
            headingsOf(usual),
            ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
          ]) + text(""),
      ),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "indicator-chosen-in-a-form-field",
    [
      iep,
      ...mairi.slice(0, 1).map((target, at) =>
        tblOf(
          usual.length,
          [
            tr([
              { xml: p(run(`Long Term Target ${at + 1}: `) + formText(target.text)), span: 3 },
              { xml: p(run("Wellbeing indicator: ") + choice(target)), span: 2 },
            ]),
            ...blockRows(target, at + 1)
              .slice(1)
              .map(tr),
          ].join(""),
        ),
      ),
    ],
    wholeOrAsk(shown(mairi.slice(0, 1), fieldsOf(usual)), {
      writable: false,
      problems: ["form-fields"],
    }),
  ),
  raw(
    "long-term-targets-as-a-list-above",
    [
      iep,
      p(run("Long Term Targets", "<w:b/>")),
      ...ruaridh.map((target) => listItem(target.text)),
      p(run("Short Term Targets", "<w:b/>")),
      tbl(usual.length, [
        headingsOf(usual),
        ...ruaridh.flatMap(({ shortTermTargets }) =>
          shortTermTargets.map((one) => valuesOf(one, usual)),
        ),
      ]),
    ],
    wholeOrAsk(
      ruaridh.map((target) => ({ ...target, indicators: [], shortTermTargets: [] })),
      {
        unassignedShortTermTargets: ruaridh.flatMap(({ shortTermTargets }) =>
          shortTermTargets.map((one) => shownShortTerm(one, fieldsOf(usual))),
        ),
      },
    ),
  ),
  raw(
    "action-plan-between-without-a-new-heading",
    [iep, blocks(mairi.slice(0, 1)), actionPlan(), text(""), blocks(mairi.slice(1))],
    wholeOrAsk(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "evaluation-row-below-the-targets",
    [
      iep,
      ...isla.map(
        (target, at) =>
          tbl(4, [
            ...blockRows(target, at + 1, { columns: withSuccess.slice(0, 4), blankRows: 0 }),
            [wide("Overall evaluation: Going well so far.", 4)],
            [wide("Resources: word tin, turn cards", 4)],
          ]) + text(""),
      ),
    ],
    wholeOrAsk(shown(isla, ["success", "who", "when"])),
  ),
];

/** The usual columns of one form with the heading of one field in rarer words. */
function oneRarer(field: "who" | "success"): readonly Column[] {
  const rare = rarer.filter((column) => column[1] === field);
  return [...withSuccess.filter((column) => column[1] !== field), ...rare];
}

/** A label beside every field, one short-term target below the other. */
function labelled(target: LongTerm): string {
  return tbl(2, [
    ["Long Term Target", target.text],
    ["Wellbeing indicators", indicatorWords(target.indicators)],
    ...target.shortTermTargets.flatMap((one, at) =>
      usual.map(([name, field]) => [
        field === "text" ? `Short Term Target ${at + 1}` : name,
        one[field] ?? "",
      ]),
    ),
  ]);
}

/** The list of seven, in which Respected and Responsible are one choice. */
function joinedTicks({ indicators }: LongTerm): string {
  const box = (isTicked: boolean) => (isTicked ? "☒" : "☐");
  const words = indicatorWords(indicators);
  const boxes = seven.map((name) => `${box(words.includes(name))} ${name}`);
  return [
    "Wellbeing indicators:",
    ...boxes,
    `${box(indicators.includes("respected"))} Respected & Responsible`,
    `${box(indicators.includes("included"))} Included`,
  ].join(" ");
}

/** An old form field to choose from; which was chosen stands only in the field's data. */
function choice({ indicators }: LongTerm): string {
  const entries = ["Choose", "Safe", "Achieving", "Included"];
  const chosen = entries.indexOf(indicatorWords(indicators));
  const list = entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join("");
  return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Dropdown1"/><w:enabled/><w:ddList><w:result w:val="${chosen}"/>${list}</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}
