import { CheckBox, type Document, type TableCell, type TableRow } from "docx";
import { document } from "./document";
import {
  cell,
  formTable,
  gap,
  headerRow,
  LYING_WIDTH,
  partHeading,
  row,
  sectionHeading,
} from "./form-parts";
import { frontSections } from "./front-sections";
import type { LongTermContent, PlanContent, ReviewContent } from "./plan-content";
import { signatures } from "./signatures";

/** The form with one flat table of targets, comments as boxes, and a row for each person invited. */
export function flatForm(content: PlanContent): Document {
  return document(content, [
    { lying: false, children: frontSections(content) },
    {
      lying: true,
      children: [
        sectionHeading("Section 4: Individualised Educational Programme (IEP)"),
        targetTable(content.longTermTargets),
        partHeading("Review of IEP – Pupil & Parent/Carer Comments"),
        ...content.comments.flatMap((comment) => [commentBoxes(comment), gap()]),
        partHeading("Review Record"),
        ...content.reviews.flatMap((review) => [...reviewBlock(review), gap()]),
        ...signatures(content.signatures, LYING_WIDTH),
      ],
    },
  ]);
}

function targetTable(targets: readonly LongTermContent[]) {
  const labels = [
    "Long term target",
    "Wellbeing indicator",
    "Short term target",
    "Success criteria",
    "Strategies / resources",
    "By whom",
    "By when",
    "Evaluation",
  ];
  return formTable(
    LYING_WIDTH,
    [17, 11, 22, 15, 15, 11, 9, 12],
    [headerRow(labels), ...targets.flatMap(targetRows)],
  );
}

function targetRows(target: LongTermContent, index: number): readonly TableRow[] {
  return target.shortTermTargets.map((short, position) => {
    const merge = position === 0 ? "starts" : "continues";
    const isFirst = position === 0;
    return row([
      cell(isFirst ? `${index + 1}. ${target.text}` : "", { look: "target", merge }),
      cell(isFirst ? target.indicators : "", { look: "target", merge }),
      cell(`${index + 1}.${position + 1} ${short.text}`),
      cell(short.success ?? ""),
      cell(short.strategies),
      cell(short.who),
      cell(short.when),
      cell(short.evaluation),
    ]);
  });
}

function commentBoxes([date, pupil, parent]: PlanContent["comments"][number]) {
  return formTable(
    LYING_WIDTH,
    [1],
    [
      row([cell(`Pupil comments (${date})`, { look: "label" })]),
      row([cell(pupil)], 700),
      row([cell(`Parent/Carer comments (${date})`, { look: "label" })]),
      row([cell(parent)], 700),
    ],
  );
}

function reviewBlock(review: ReviewContent) {
  const facts = [
    ["Type of meeting", review.type, "Date", review.date],
    ["Invitations sent", review.invitationsSent, "Minutes sent", review.minutesSent],
  ];
  return [
    formTable(
      LYING_WIDTH,
      [16, 40, 16, 28],
      facts.map((texts) =>
        row(texts.map((text, index) => cell(text, { look: index % 2 === 0 ? "label" : "plain" }))),
      ),
    ),
    gap(),
    formTable(
      LYING_WIDTH,
      [36, 40, 12, 12],
      [
        headerRow(["Name", "Role", "Invited", "Attended"]),
        ...review.people.map(({ name, role, attended }) =>
          row([cell(name), cell(role), tick(true), tick(attended)]),
        ),
      ],
    ),
  ];
}

function tick(checked: boolean): TableCell {
  const box = new CheckBox({
    checked,
    checkedState: { value: "2612", font: "MS Gothic" },
    uncheckedState: { value: "2610", font: "MS Gothic" },
  });
  return cell([box], { centred: true });
}
