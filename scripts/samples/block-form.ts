import type { Document } from "docx";
import { document } from "./document";
import {
  cell,
  formTable,
  gap,
  headerRow,
  labelled,
  partHeading,
  prompt,
  row,
  sectionHeading,
  UPRIGHT_WIDTH,
} from "./form-parts";
import { frontSections } from "./front-sections";
import type { LongTermContent, PlanContent, ReviewContent } from "./plan-content";
import { signatures } from "./signatures";

/** The form with a block for each long-term target, comments as a table, a row for each meeting. */
export function blockForm(content: PlanContent): Document {
  return document(content, [
    {
      lying: false,
      children: [
        ...frontSections(content),
        sectionHeading("Section 4: Individualised Educational Programme (IEP)"),
        prompt(
          "Long term targets: about one school session. Short term targets: 6–8 weeks or one term.",
        ),
        ...content.longTermTargets.flatMap((target, index) => [
          targetBlock(target, index + 1, content.blankRows),
          gap(),
        ]),
        partHeading("Review of IEP – Pupil & Parent/Carer Comments"),
        commentsTable(content.comments),
        partHeading("Review Record"),
        reviewTable(content.reviews),
        ...signatures(content.signatures, UPRIGHT_WIDTH),
      ],
    },
  ]);
}

function targetBlock(target: LongTermContent, number: number, blankRows: number) {
  const blank = ["", "", "", "", ""];
  const band = { look: "target", keep: true } as const;
  const written = target.shortTermTargets.map((short) => [
    short.text,
    short.strategies,
    short.who,
    short.when,
    short.evaluation,
  ]);
  return formTable(
    UPRIGHT_WIDTH,
    [34, 24, 14, 12, 16],
    [
      row([
        cell(labelled(`Long Term Target ${number}:`, target.text), { ...band, span: 3 }),
        cell(labelled("Wellbeing indicator(s):", target.indicators), { ...band, span: 2 }),
      ]),
      headerRow([
        "Short Term Targets",
        "Strategies / Resources",
        "Who",
        "Target date",
        "Evaluation",
      ]),
      ...[...written, ...Array.from({ length: blankRows }, () => blank)].map((texts) =>
        row(
          texts.map((text) => cell(text)),
          560,
        ),
      ),
    ],
  );
}

function commentsTable(comments: PlanContent["comments"]) {
  return formTable(
    UPRIGHT_WIDTH,
    [16, 42, 42],
    [
      headerRow(["Date of review", "Pupil comments", "Parent/Carer comments"]),
      ...[...comments, ["", "", ""] as const].map((texts) =>
        row(
          texts.map((text) => cell(text)),
          700,
        ),
      ),
    ],
  );
}

function reviewTable(reviews: readonly ReviewContent[]) {
  const written = reviews.map((review) => [
    review.type,
    review.date,
    review.people.map(nameAndRole).join("\n"),
    review.people
      .filter((person) => person.attended)
      .map(nameAndRole)
      .join("\n"),
    review.invitationsSent,
    review.minutesSent,
  ]);
  return formTable(
    UPRIGHT_WIDTH,
    [16, 12, 24, 24, 12, 12],
    [
      headerRow([
        "Type of meeting",
        "Date",
        "Invited",
        "Attended",
        "Invitations sent",
        "Minutes sent",
      ]),
      ...[...written, ["", "", "", "", "", ""]].map((texts) =>
        row(
          texts.map((text) => cell(text)),
          560,
        ),
      ),
    ],
  );
}

function nameAndRole({ name, role }: ReviewContent["people"][number]): string {
  return `${name} (${role})`;
}
