import type { Comment, Review } from "../../fixtures/fixture";
import { heading, p, tbl, text, tickControl, type CellSource } from "../../fixtures/word-xml";

const record = heading("Review Record");
const views = heading("Review of IEP – Pupil & Parent/Carer Comments");

export const reviews: readonly Required<Review>[] = [
  {
    type: "Annual review",
    date: "16/09/2026",
    invited: ["Mrs F Invented", "Mr O Sample", "Miss B Example"],
    attended: ["Mrs F Invented", "Miss B Example"],
    invitationsSent: "26/08/2026",
    minutesSent: "23/09/2026",
  },
  {
    type: "Termly review",
    date: "9 December 2026",
    invited: ["Mrs F Invented", "Mr O Sample"],
    attended: [],
    invitationsSent: "18 November 2026",
    minutesSent: "",
  },
];

export const comments: readonly Required<Comment>[] = [
  { by: "pupil", date: "16/09/2026", text: "I like my word tin.\nI want more games." },
  { by: "parent", date: "16/09/2026", text: "She is glad to go to school." },
];

/** The same comments in a form that has no place for a date. */
export const undated: readonly Comment[] = comments.map(({ by, text: said }) => ({
  by,
  text: said,
}));

/** A row for each meeting. */
export function recordByMeeting(between = "; "): string {
  return (
    record +
    tbl(6, [
      ["Type of meeting", "Date", "Invited", "Attended", "Invitations sent", "Minutes sent"],
      ...reviews.map((review) => [
        review.type,
        review.date,
        review.invited.join(between),
        review.attended.join(between),
        review.invitationsSent,
        review.minutesSent,
      ]),
      ["", "", "", "", "", ""],
    ])
  );
}

/** A box about the meeting and a row for each person; for the first review. */
export function recordByPerson(tick: "control" | "glyph" | "word"): string {
  const [review] = reviews;
  if (review === undefined) return "";
  const marks = { control: { xml: p(tickControl(true)) }, glyph: "✓", word: "Yes" } as const;
  const none = { control: { xml: p(tickControl(false)) }, glyph: "", word: "No" } as const;
  return (
    record +
    tbl(4, [
      ["Type of meeting", review.type, "Date", review.date],
      ["Invitations sent", review.invitationsSent, "Minutes sent", review.minutesSent],
    ]) +
    text("") +
    tbl(4, [
      ["Name", "Role", "Invited", "Attended"],
      ...review.invited.map((name): readonly CellSource[] => [
        name,
        "Partner",
        marks[tick],
        review.attended.includes(name) ? marks[tick] : none[tick],
      ]),
    ])
  );
}

/** Labels down the side, for the first review. */
export function recordAsLabels(): string {
  const [review] = reviews;
  if (review === undefined) return "";
  return (
    record +
    tbl(2, [
      ["Type of meeting", review.type],
      ["Date of meeting", review.date],
      ["Invited", review.invited],
      ["Attended", review.attended],
      ["Invitations sent", review.invitationsSent],
      ["Minutes sent", review.minutesSent],
    ])
  );
}

export function commentsTable(): string {
  const [pupil, parent] = comments;
  return (
    views +
    tbl(3, [
      ["Date of review", "Pupil comments", "Parent/Carer comments"],
      [pupil?.date ?? "", pupil?.text.split("\n") ?? "", parent?.text ?? ""],
      ["", "", ""],
    ])
  );
}

export function commentsBoxes(): string {
  const [pupil, parent] = comments;
  return (
    views +
    tbl(1, [["Pupil comments"], [pupil?.text.split("\n") ?? ""]]) +
    text("") +
    tbl(1, [["Parent/Carer comments"], [parent?.text ?? ""]])
  );
}

export function commentsParagraphs(): string {
  const [pupil, parent] = comments;
  return [
    views,
    text("Pupil comments:"),
    ...(pupil?.text.split("\n") ?? []).map(text),
    text("Parent/Carer comments:"),
    text(parent?.text ?? ""),
  ].join("");
}

export function commentsByPerson(): string {
  const [pupil, parent] = comments;
  return (
    views +
    tbl(2, [
      ["Pupil’s views", pupil?.text.split("\n") ?? ""],
      ["Parent/Carer’s views", parent?.text ?? ""],
    ])
  );
}
