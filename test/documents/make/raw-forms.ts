import type { Indicator } from "../../../src/plan/indicators";
import { frontPart } from "../../fixtures/decoys";
import type { LongTerm } from "../../fixtures/fixture";
import {
  control,
  formText,
  formTick,
  heading,
  p,
  run,
  tblOf,
  text,
  tickControl,
  tr,
  type CellSource,
} from "../../fixtures/word-xml";
import { comments, commentsTable } from "./around";
import {
  allIndicators,
  fieldsOf,
  headingsOf,
  usual,
  valuesOf,
  withSuccess,
  type Column,
} from "./columns";
import { blocks, flat } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const forms = '<w:documentProtection w:edit="forms" w:enforcement="1"/>';

const choices = allIndicators
  .map(({ name }) => `<w:listItem w:displayText="${name}" w:value="${name}"/>`)
  .join("");
const dropdown = `<w:dropDownList><w:listItem w:value="Choose an item."/>${choices}</w:dropDownList>`;
const locked = '<w:lock w:val="sdtContentLocked"/>';

/** Form fields, content controls and protection. */
export const rawForms: readonly TestDocument[] = [
  raw(
    "form-fields-protected-form",
    [
      frontPart(),
      iep,
      filledIn(isla, usual, {
        target: (words) => formText(words),
        ticks: formTick,
        field: (words) => ({ xml: p(formText(words)) }),
      }),
    ],
    whole(shown(isla, fieldsOf(usual)), {
      writable: false,
      problems: ["protected", "form-fields"],
    }),
    { settings: forms },
  ),
  raw(
    "form-fields-not-protected",
    [
      iep,
      filledIn(mairi, withSuccess, {
        target: (words) => formText(words),
        ticks: formTick,
        field: (words) => ({ xml: p(formText(words)) }),
      }),
      commentsTable(),
    ],
    whole(shown(mairi, fieldsOf(withSuccess)), {
      writable: false,
      comments,
      problems: ["form-fields"],
    }),
  ),
  raw(
    "form-section-protected-plain-cells",
    [iep, flat(ruaridh)],
    whole(shown(ruaridh, fieldsOf(usual)), { writable: false, problems: ["protected"] }),
    { settings: forms },
  ),
  raw(
    "protected-against-changes",
    [frontPart([["School type", "Special"]]), iep, blocks(mairi)],
    whole(shown(mairi, fieldsOf(usual)), {
      setting: "special",
      writable: false,
      problems: ["protected"],
    }),
    { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
  ),
  raw(
    "protection-switched-off",
    [iep, blocks(isla, { columns: withSuccess })],
    whole(shown(isla, fieldsOf(withSuccess))),
    { settings: '<w:documentProtection w:edit="forms" w:enforcement="0"/>' },
  ),
  raw(
    "read-only-recommended",
    [iep, blocks(ruaridh, { columns: withSuccess })],
    whole(shown(ruaridh, fieldsOf(withSuccess)), { writable: false, problems: ["read-only"] }),
    { settings: '<w:writeProtection w:recommended="1"/>' },
  ),
  raw(
    "controls-list-date-and-ticks",
    [
      iep,
      filledIn(ruaridh, usual, {
        target: (words) => control(words),
        ticks: tickControl,
        field: (words, [, field]) => ({
          xml: p(control(words === "" ? null : words, kindOf(field))),
        }),
      }),
      heading("Review of IEP – Pupil & Parent/Carer Comments"),
      text("Pupil comments:"),
      p(control(null)),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "controls-indicator-chosen-from-a-list",
    [
      iep,
      ...mairi.map(
        (target, at) =>
          tblOf(
            usual.length,
            [
              tr([
                { xml: p(run(`Long Term Target ${at + 1}: `) + control(target.text)), span: 3 },
                {
                  xml: p(
                    run("Wellbeing indicator(s): ") +
                      target.indicators
                        .map((one) => control(nameOf(one), dropdown))
                        .join(run(", ")),
                  ),
                  span: 2,
                },
              ]),
              tr(headingsOf(usual)),
              ...target.shortTermTargets.map((one) => rowControl(valuesOf(one, usual))),
              rowControl(usual.map(() => "")),
            ].join(""),
          ) + text(""),
      ),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "controls-rows-that-repeat",
    [
      iep,
      ...isla.map(
        (target, at) =>
          tblOf(
            usual.length,
            [
              tr([
                { xml: p(run(`Long Term Target ${at + 1}: ${target.text}`)), span: 3 },
                { xml: p(tickList(target.indicators, tickControl)), span: 2 },
              ]),
              tr(headingsOf(usual)),
              repeating(target.shortTermTargets.map((one) => tr(valuesOf(one, usual)))),
            ].join(""),
          ) + text(""),
      ),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "controls-locked",
    [
      iep,
      filledIn(isla, usual, {
        target: (words) => control(words, locked),
        ticks: tickControl,
        field: (words) => ({ xml: p(control(words === "" ? null : words, locked)) }),
      }),
    ],
    whole(shown(isla, fieldsOf(usual)), { writable: false, problems: ["locked-cells"] }),
  ),
  raw(
    "controls-round-cells",
    [
      iep,
      ...ruaridh.map(
        (target, at) =>
          tblOf(
            usual.length,
            [
              tr([
                { xml: p(run(`Long Term Target ${at + 1}: ${target.text}`)), span: 3 },
                { xml: p(tickList(target.indicators, tickControl)), span: 2 },
              ]),
              tr(headingsOf(usual)),
              ...target.shortTermTargets.map((one) =>
                tr(valuesOf(one, usual)).replaceAll(
                  /<w:tc>[\s\S]*?<\/w:tc>/g,
                  (cell) =>
                    `<w:sdt><w:sdtPr><w:tag w:val="cell"/></w:sdtPr><w:sdtContent>${cell}</w:sdtContent></w:sdt>`,
                ),
              ),
            ].join(""),
          ) + text(""),
      ),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
];

type Filling = {
  readonly target: (words: string) => string;
  readonly ticks: (ticked: boolean) => string;
  readonly field: (words: string, column: Column) => CellSource;
};

/** A block for each long-term target, every place to write in made by `filling`. */
function filledIn(
  targets: readonly LongTerm[],
  columns: readonly Column[],
  { target: ofTarget, ticks, field }: Filling,
): string {
  return targets
    .map((target, at) => {
      const rows = [
        tr([
          { xml: p(run(`Long Term Target ${at + 1}: `) + ofTarget(target.text)), span: 3 },
          {
            xml: p(run("Wellbeing indicator(s):")) + p(tickList(target.indicators, ticks)),
            span: columns.length - 3,
          },
        ]),
        tr(headingsOf(columns)),
        ...[...target.shortTermTargets, { text: "" }].map((one) =>
          tr(columns.map((column) => field(one[column[1]] ?? "", column))),
        ),
      ];
      return tblOf(columns.length, rows.join("")) + text("");
    })
    .join("");
}

function tickList(ticked: readonly Indicator[], tick: (ticked: boolean) => string): string {
  return allIndicators
    .map(({ indicator, name }) => tick(ticked.includes(indicator)) + run(` ${name}   `))
    .join("");
}

function nameOf(indicator: Indicator): string {
  return allIndicators.find((one) => one.indicator === indicator)?.name ?? "";
}

function kindOf(field: Column[1]): string {
  if (field === "when") return '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>';
  return field === "evaluation" ? dropdown.replaceAll(choices, "") : "<w:text/>";
}

function rowControl(cells: readonly string[]): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Row"/></w:sdtPr><w:sdtContent>${tr(cells)}</w:sdtContent></w:sdt>`;
}

function repeating(rows: readonly string[]): string {
  const items = rows.map(
    (row) =>
      `<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${row}</w:sdtContent></w:sdt>`,
  );
  return `<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent>${items.join("")}</w:sdtContent></w:sdt>`;
}
