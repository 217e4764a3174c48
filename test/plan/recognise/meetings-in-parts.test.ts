import { heading, tbl } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const reviewsOf = (body: string) => wordsOf(iep + heading("Review Record") + body).reviews;

const termly = {
  type: "Termly review",
  date: "18/09/2025",
  invited: ["HT", "CT", "Mrs Tosh"],
  attended: ["CT", "Mrs Tosh"],
  invitationsSent: "29/08/2025",
  minutesSent: "25/09/2025",
};
const annual = {
  type: "Annual review",
  date: "05/02/2026",
  invited: ["HT", "CT", "EP"],
  attended: ["HT", "EP"],
  invitationsSent: "15/01/2026",
  minutesSent: "12/02/2026",
};
const both = [termly, annual];

describe("a meeting that stands in two tables", () => {
  const people = table([
    ["Meeting", "Date", "Invited", "Attended"],
    ...both.map((one) => [one.type, one.date, one.invited.join(", "), one.attended.join(", ")]),
  ]);
  const sent = (of: readonly (typeof termly)[]) =>
    table([
      ["Meeting", "Date", "Invitations sent", "Minutes sent"],
      ...of.map((one) => [one.type, one.date, one.invitationsSent, one.minutesSent]),
    ]);

  it("is one, of the same kind on the same day", () => {
    expect(reviewsOf(people + paragraph("(b) What was sent") + sent(both))).toEqual(both);
  });

  it("is one where only one of the tables says of what kind it was", () => {
    const names = table([
      ["Date", "Invited", "Attended"],
      ...both.map((one) => [one.date, one.invited.join(", "), one.attended.join(", ")]),
    ]);
    expect(reviewsOf(sent(both) + paragraph("") + names)).toEqual(both);
  });

  it("is another on another day", () => {
    const other = { ...termly, date: "19/09/2025" };
    expect(reviewsOf(people + paragraph("(b) What was sent") + sent([other]))).toHaveLength(3);
  });

  it("is another where the same is said of both", () => {
    expect(reviewsOf(people + paragraph("At the school") + people)).toHaveLength(4);
  });
});

const box = (...lines: readonly string[]) => ({ xml: lines.map(paragraph).join("") });

describe("the kind of a meeting on the line below its label", () => {
  const read = (...lines: readonly string[]) => {
    const who = [box("Invited", "Mum", "SLT"), box("Attended", "Mum")];
    return reviewsOf(tbl(4, [[box(...lines), box("Date", "19/11/26"), ...who]]));
  };

  it.each([
    ["Review", ["Type", "Review"]],
    ["Meeting", ["What kind of meeting?", "Meeting"]],
    ["Core group", ["Type of meeting", "Core group"]],
    // Near miss: below a title its label is not filled in.
    ["", ["Review", "Type of meeting"]],
  ])("is “%s”, in %j", (type, lines) => {
    expect(read(...lines)).toEqual([
      { type, date: "19/11/26", invited: ["Mum", "SLT"], attended: ["Mum"] },
    ]);
  });
});

describe("names on the lines below “Invited” and “Attended”", () => {
  const when = [box("Type", "Termly review"), box("Date", "19/11/26")];
  const expected = { type: "Termly review", date: "19/11/26" };

  it.each([
    [["Mum", "SLT"], ["Mum"]],
    [["Mrs Ross", "PHV"], ["Mrs Ross"]],
  ])("are those of the meeting above: %j", (invited, attended) => {
    const who = [box("Invited", ...invited), box("Attended", ...attended)];
    expect(reviewsOf(tbl(2, [when, who]))).toEqual([{ ...expected, invited, attended }]);
  });

  it("are none where they tell what to write in the rows below", () => {
    const heads = [box("Type", "of meeting"), box("Date"), box("Invited", "(parents, staff)")];
    const rows = [heads, ["Termly review", "19/11/26", "Mum, SLT"]];
    expect(reviewsOf(tbl(3, rows))).toEqual([{ ...expected, invited: ["Mum", "SLT"] }]);
  });
});

const labels = {
  type: "Type",
  date: "Date",
  invited: "Invited",
  attended: "Attended",
  invitationsSent: "Invitations sent",
  minutesSent: "Minutes sent",
} as const;
const valueOf = (one: typeof termly, key: keyof typeof labels) => [one[key]].flat().join(", ");

describe("cards side by side", () => {
  const keys = Object.keys(labels) as (keyof typeof labels)[];

  it("are a meeting each, with the same labels again", () => {
    const rows = keys.map((key) => both.flatMap((one) => [labels[key], valueOf(one, key)]));
    expect(reviewsOf(tbl(4, rows))).toEqual(both);
  });

  it("are one where the labels are others", () => {
    const pairs = [0, 2, 4].map((at) =>
      keys.slice(at, at + 2).flatMap((key) => [labels[key], valueOf(termly, key)]),
    );
    expect(reviewsOf(tbl(4, pairs))).toEqual([termly]);
  });
});

it.each([
  ["Review meeting, 19 January 2027", { date: "19 January 2027" }],
  ["Review 8/12/26", { date: "8/12/26" }],
  ["Meeting held on 8/12/26", { date: "8/12/26" }],
  // Near miss: this one says of what kind it was.
  ["Termly review, 8/12/26", { type: "Termly review", date: "8/12/26" }],
])("the title “%s” says when a meeting was, and its kind where it names one", (title, said) => {
  const who = table([["Present", "Mum, SLT"]]);
  expect(reviewsOf(paragraph(title) + who)).toEqual([{ ...said, attended: ["Mum", "SLT"] }]);
});

it("lines that say all of a meeting begin with its kind and day", () => {
  const line = (one: typeof termly) =>
    paragraph(
      `${one.type}: ${one.date}. Invited: ${one.invited.join(", ")}. Attended: ${one.attended.join(", ")}. ` +
        `Invitations sent: ${one.invitationsSent}. Minutes sent: ${one.minutesSent}.`,
    );
  expect(reviewsOf(both.map(line).join(""))).toEqual(both);
});
