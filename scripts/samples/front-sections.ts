import { Paragraph, TextRun, type Table } from "docx";
import {
  cell,
  formTable,
  gap,
  headerRow,
  partHeading,
  prompt,
  row,
  sectionHeading,
  UPRIGHT_WIDTH,
} from "./form-parts";
import type { PlanContent } from "./plan-content";

type Block = Paragraph | Table;

/** The title and Sections 1 to 3, which both forms share. */
export function frontSections(content: PlanContent): readonly Block[] {
  return [
    new Paragraph({ style: "FormTitle", text: "Child’s Plan" }),
    new Paragraph({
      style: "Notice",
      children: [
        new TextRun({ text: "Reconstruction – not the council’s form. ", bold: true }),
        new TextRun("Made for testing Amas. The child, the school and every word are invented."),
      ],
    }),
    ...details(content),
    ...assessment(content),
    ...actionPlan(content),
  ];
}

function details({ child, partners, reason }: PlanContent): readonly Block[] {
  const rows = [
    ["Child’s name", child.name, "Date of birth", child.dateOfBirth],
    ["School", child.school, "Stage", child.stage],
    ["School type", child.schoolType, "Date of plan", child.planDate],
    ["Named Person", child.namedPerson, "Lead Professional", child.leadProfessional],
  ];
  return [
    sectionHeading("Section 1: Details"),
    formTable(
      UPRIGHT_WIDTH,
      [18, 40, 18, 24],
      rows.map((texts) =>
        row(texts.map((text, index) => cell(text, { look: index % 2 === 0 ? "label" : "plain" }))),
      ),
    ),
    partHeading("Partners to the Plan"),
    formTable(
      UPRIGHT_WIDTH,
      [32, 34, 34],
      [
        headerRow(["Name", "Role", "Contact"]),
        ...partners.map((partner) => row(partner.map((text) => cell(text)))),
      ],
    ),
    partHeading("Reason for Plan"),
    formTable(UPRIGHT_WIDTH, [1], [row([cell(reason)], 900)]),
  ];
}

function assessment({ needs, views }: PlanContent): readonly Block[] {
  return [
    sectionHeading("Section 2: Assessment and summary of needs"),
    prompt("Strengths and needs, by wellbeing indicator."),
    formTable(
      UPRIGHT_WIDTH,
      [20, 40, 40],
      [
        headerRow(["Wellbeing indicator", "Strengths", "Needs"]),
        ...needs.map(([indicator, strengths, need]) =>
          row([cell(indicator, { look: "label" }), cell(strengths), cell(need)]),
        ),
      ],
    ),
    partHeading("Views of the child and family"),
    formTable(UPRIGHT_WIDTH, [1], [row([cell(views)], 900)]),
  ];
}

function actionPlan({ actionPlan: actions }: PlanContent): readonly Block[] {
  return [
    sectionHeading("Section 3: Action Plan"),
    prompt("Actions that can be met within class planning and need no individualised programme."),
    formTable(
      UPRIGHT_WIDTH,
      [15, 20, 24, 14, 12, 15],
      [
        headerRow(["Wellbeing indicator", "Need", "Action", "Who", "When", "Outcome"]),
        ...actions.map((texts) => row(texts.map((text) => cell(text)))),
      ],
    ),
    gap(),
  ];
}
