import { heading, tbl, text, wide } from "../../fixtures/word-xml";
import { comments, reviews, undated } from "./around";
import { fieldsOf, usual } from "./columns";
import { blocks } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument, type Truth } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const record = heading("Review Record");
const views = heading("Review of IEP – Pupil & Parent/Carer Comments");
const [annual, termly] = reviews;
const [pupil, parent] = comments;
if (!annual || !termly || !pupil || !parent) throw new Error("The reviews are missing.");
const first = [annual];

/** The review record and the comments in further shapes, each below a plain plan. */
export const rawReviews: readonly TestDocument[] = [
  below(
    "review-column-for-each-meeting",
    [
      record,
      tbl(3, [
        ["Type of meeting", annual.type, termly.type],
        ["Date", annual.date, termly.date],
        ["Invited", annual.invited, termly.invited],
        ["Attended", annual.attended, termly.attended],
        ["Invitations sent", annual.invitationsSent, termly.invitationsSent],
        ["Minutes sent", annual.minutesSent, termly.minutesSent],
      ]),
    ],
    { reviews },
  ),
  below(
    "review-with-apologies",
    [
      record,
      tbl(7, [
        [
          "Date of meeting",
          "Type of review",
          "Those invited",
          "Those attending",
          "Apologies",
          "Date invitations sent",
          "Date minutes sent",
        ],
        ...reviews.map((one) => [
          one.date,
          one.type,
          one.invited,
          one.attended,
          "Mr O Sample",
          one.invitationsSent,
          one.minutesSent,
        ]),
      ]),
    ],
    { reviews },
  ),
  below(
    "review-top-in-paragraphs",
    [
      record,
      text(`Type of meeting: ${annual.type}`),
      text(`Date: ${annual.date}`),
      text(`Invitations sent: ${annual.invitationsSent}`),
      text(`Minutes sent: ${annual.minutesSent}`),
      people(annual.invited, annual.attended),
    ],
    { reviews: first },
  ),
  below(
    "review-two-meetings-one-below-the-other",
    [
      record,
      ...[annual, termly].map(
        (one) =>
          tbl(4, [
            ["Type of meeting", one.type, "Date", one.date],
            ["Invitations sent", one.invitationsSent, "Minutes sent", one.minutesSent],
          ]) +
          text("") +
          people(one.invited, one.attended) +
          text(""),
      ),
    ],
    { reviews },
  ),
  below(
    "comments-below-their-dates",
    [
      views,
      tbl(2, [
        ["Pupil comments", "Parent/Carer comments"],
        [wide(`Date of review: ${pupil.date}`, 2)],
        [pupil.text.split("\n"), parent.text],
        [wide("Date of review:", 2)],
        ["", ""],
      ]),
    ],
    { comments },
  ),
  below(
    "comments-with-labels-in-the-cells",
    [
      views,
      tbl(1, [
        [["Pupil comments:", ...pupil.text.split("\n")]],
        [`Parent/Carer comments: ${parent.text}`],
      ]),
    ],
    { comments: undated },
  ),
  below(
    "comments-empty-above-a-signature",
    [
      views,
      text("Pupil comments:"),
      text(""),
      text("Parent/Carer comments:"),
      text(""),
      text("Signed: ____________________ Date: __________"),
    ],
    { comments: [] },
  ),
  below(
    "comments-row-for-each-person",
    [
      views,
      tbl(3, [
        ["Comments by", "Date", "Comment"],
        ["Pupil", pupil.date, pupil.text.split("\n")],
        ["Parent/Carer", parent.date, parent.text],
      ]),
    ],
    { comments },
  ),
];

function below(name: string, parts: readonly string[], truth: Partial<Truth>): TestDocument {
  const plan = [isla, mairi, ruaridh][name.length % 3] ?? isla;
  return raw(name, [iep, blocks(plan), ...parts], whole(shown(plan, fieldsOf(usual)), truth));
}

function people(invited: readonly string[], attended: readonly string[]): string {
  return tbl(4, [
    ["Name", "Role", "Invited", "Attended"],
    ...invited.map((name) => [name, "Partner", "✓", attended.includes(name) ? "✓" : ""]),
  ]);
}
