import { heading, tbl, wide } from "../../fixtures/word-xml";
import { comments, reviews, undated } from "./around";
import { fieldsOf, usual } from "./columns";
import { blocks } from "./layouts";
import { isla } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument, type Truth } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const [annual, termly] = reviews;
const [pupil, parent] = comments;
if (!annual || !termly || !pupil || !parent) throw new Error("The reviews are missing.");
const initial = { ...termly, type: "Initial meeting" };

/** Meetings and comments in one table, turned round, in cards and under questions. */
export const rawMeetings: readonly TestDocument[] = [
  below(
    "meetings-across-under-numbers",
    [
      heading("Review Record"),
      tbl(4, [
        ["", "Review 1", "Review 2", "Review 3"],
        ["Kind of meeting", annual.type, initial.type, ""],
        ["When we met", annual.date, initial.date, ""],
        ["Who was asked", annual.invited, initial.invited, ""],
        ["Who came", annual.attended, initial.attended, ""],
        ["Letters sent out", annual.invitationsSent, initial.invitationsSent, ""],
        ["Notes sent home", annual.minutesSent, initial.minutesSent, ""],
      ]),
    ],
    { reviews: [annual, initial] },
  ),
  below(
    "meetings-in-cards-with-values-like-labels",
    [
      heading("Review Record"),
      ...[initial, annual].map((one) =>
        tbl(2, [
          ["Meeting", one.type],
          ["Held on", one.date],
          ["Who was invited", one.invited],
          ["Who atended", one.attended],
          ["Invitations issued", one.invitationsSent],
          ["Minute issued", one.minutesSent],
        ]),
      ),
    ],
    { reviews: [initial, annual] },
  ),
  below(
    "meetings-and-comments-in-one-table",
    [
      heading("Review of IEP"),
      tbl(8, [
        [
          "Date of review",
          "Type of review",
          "Invited",
          "Attended",
          "Invitations sent",
          "Minutes sent",
          "Pupil comments",
          "Parent/carer comments",
        ],
        [
          annual.date,
          annual.type,
          annual.invited,
          annual.attended,
          annual.invitationsSent,
          annual.minutesSent,
          pupil.text.split("\n"),
          parent.text,
        ],
        ["", "", "", "", "", "", "", ""],
      ]),
    ],
    { reviews: [annual], comments },
  ),
  below(
    "comments-in-a-card-with-their-date",
    [
      tbl(2, [
        [wide("Review of IEP", 2)],
        ["Date", pupil.date],
        ["Pupil comment", pupil.text.split("\n")],
        ["Parent/carer comment", parent.text],
      ]),
    ],
    { comments },
  ),
  below(
    "comments-under-questions",
    [
      heading("What do we all think about it?"),
      tbl(2, [
        ["What I think (pupil)", "How do Mum and Dad see it?"],
        [pupil.text.split("\n"), parent.text],
      ]),
    ],
    { comments: undated },
  ),
];

function below(name: string, parts: readonly string[], truth: Partial<Truth>): TestDocument {
  return raw(name, [iep, blocks(isla), ...parts], whole(shown(isla, fieldsOf(usual)), truth));
}
