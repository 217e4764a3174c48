import {
  CheckBox,
  TextRun,
  type Paragraph,
  type ParagraphChild,
  type Table,
  type TableRow,
} from "docx";
import type { LongTerm } from "../../fixtures/fixture";
import {
  cell,
  formTable,
  gap,
  headerRow,
  LYING_WIDTH,
  labelled,
  partHeading,
  row,
  UPRIGHT_WIDTH,
} from "../../../scripts/samples/form-parts";
import { comments, reviews } from "./around";
import {
  allIndicators,
  headingsOf,
  indicatorWords,
  usual,
  valuesOf,
  withSuccess,
  type Column,
} from "./columns";

export function details(label: string, value: string): Table {
  return formTable(
    UPRIGHT_WIDTH,
    [1, 2],
    [
      row([cell("Name", { look: "label" }), cell("Invented Pupil")]),
      row([cell(label, { look: "label" }), cell(value)]),
    ],
  );
}

export function valueRows(target: LongTerm, columns: readonly Column[]): readonly TableRow[] {
  return target.shortTermTargets.map((one) =>
    row(valuesOf(one, columns).map((words) => cell(words))),
  );
}

type Indicators = (target: LongTerm) => readonly ParagraphChild[];

export function blockTables(
  targets: readonly LongTerm[],
  columns: readonly Column[] = usual,
  indicators: Indicators = ({ indicators: all }) =>
    labelled("Wellbeing indicator(s):", indicatorWords(all)),
): readonly (Table | Paragraph)[] {
  const widths = columns.map((_, at) => (at === 0 ? 3 : 2));
  return targets.flatMap((target, at) => [
    formTable(UPRIGHT_WIDTH, widths, [
      row([
        cell(labelled(`Long Term Target ${at + 1}:`, target.text), {
          look: "target",
          span: columns.length - 2,
        }),
        cell(indicators(target), { look: "target", span: 2 }),
      ]),
      headerRow(headingsOf(columns)),
      ...valueRows(target, columns),
      row(columns.map(() => cell(""))),
    ]),
    gap(),
  ]);
}

export function tickBoxes({ indicators }: LongTerm): readonly ParagraphChild[] {
  return [
    new TextRun({ text: "Wellbeing indicator(s): ", bold: true }),
    ...allIndicators.flatMap(({ indicator, name }) => [
      new CheckBox({ checked: indicators.includes(indicator) }),
      new TextRun(` ${name}  `),
    ]),
  ];
}

export function flatTable(targets: readonly LongTerm[]): Table {
  return formTable(
    LYING_WIDTH,
    [3, 2, 4, 3, 1, 2, 2],
    [
      headerRow(["Long Term Target", "Wellbeing indicator(s)", ...headingsOf(usual)]),
      ...targets.flatMap((target) =>
        target.shortTermTargets.map((one, at) => {
          const merge = at === 0 ? ("starts" as const) : ("continues" as const);
          const beside = at === 0 ? [target.text, indicatorWords(target.indicators)] : ["", ""];
          return row([
            ...beside.map((words) => cell(words, { merge })),
            ...valuesOf(one, usual).map((words) => cell(words)),
          ]);
        }),
      ),
    ],
  );
}

export function longTermTable(targets: readonly LongTerm[]): Table {
  return formTable(
    UPRIGHT_WIDTH,
    [1, 6, 3],
    [
      headerRow(["No.", "Long Term Target", "Wellbeing indicator(s)"]),
      ...targets.map(({ text, indicators }, at) =>
        row([`${at + 1}.`, text, indicatorWords(indicators)].map((words) => cell(words))),
      ),
    ],
  );
}

export function transposedTable({ text, indicators, shortTermTargets }: LongTerm): Table {
  const span = shortTermTargets.length;
  return formTable(
    LYING_WIDTH,
    [1, ...shortTermTargets.map(() => 2)],
    [
      row([cell("Long-term target", { look: "label" }), cell(text, { span })]),
      row([
        cell("Wellbeing indicators", { look: "label" }),
        cell(indicatorWords(indicators), { span }),
      ]),
      ...withSuccess.map(([heading, field]) =>
        row([
          cell(heading, { look: "label" }),
          ...shortTermTargets.map((one) => cell(one[field] ?? "")),
        ]),
      ),
    ],
  );
}

export function actionPlan(): Table {
  return formTable(
    UPRIGHT_WIDTH,
    [2, 3, 3, 2, 2, 3],
    [
      headerRow(["Wellbeing indicator", "Need", "Action", "Who", "When", "Outcome"]),
      row(
        [
          "Healthy",
          "Tired in the mornings",
          "Earlier bedtime",
          "Parents",
          "October",
          "More rest",
        ].map((words) => cell(words)),
      ),
    ],
  );
}

/** Comments as a table and a record with a row for each meeting. */
export function back(): readonly (Table | Paragraph)[] {
  const [pupil, parent] = comments;
  return [
    partHeading("Review of IEP – Pupil & Parent/Carer Comments"),
    formTable(
      UPRIGHT_WIDTH,
      [1, 3, 3],
      [
        headerRow(["Date of review", "Pupil comments", "Parent/Carer comments"]),
        row([pupil?.date, pupil?.text, parent?.text].map((words) => cell(words ?? ""))),
      ],
    ),
    partHeading("Review Record"),
    formTable(
      UPRIGHT_WIDTH,
      [2, 2, 3, 3, 2, 2],
      [
        headerRow([
          "Type of meeting",
          "Date",
          "Invited",
          "Attended",
          "Invitations sent",
          "Minutes sent",
        ]),
        ...reviews.map((review) =>
          row(
            [
              review.type,
              review.date,
              review.invited.join("\n"),
              review.attended.join("\n"),
              review.invitationsSent,
              review.minutesSent,
            ].map((words) => cell(words)),
          ),
        ),
      ],
    ),
  ];
}
