import { heading, tbl, wide, type CellSource } from "../../fixtures/word-xml";
import { iep, wordsOf } from "./outline";

const reviewsIn = (width: number, rows: readonly (readonly CellSource[])[]) =>
  wordsOf(iep + heading("Our meetings") + tbl(width, rows)).reviews;

const termly = { type: "Termly review", date: "4.12.26" };
const annual = { type: "Annual review", date: "5.6.27" };

describe("rows with a label of their own below the values of a meeting", () => {
  const people = [
    { invited: ["Gran", "CT", "EP"], attended: ["Gran", "CT"] },
    { invited: ["Gran", "CT"], attended: [] },
  ];

  it.each([
    ["Who was invited", "Who attended"],
    ["People invited", "Attendees"],
    ["Those asked", "Those who came"],
  ])("tell more of it, and the headings go on for the next: “%s”, “%s”", (asked, came) => {
    const rows = [
      ["Kind of review", "Held on", "Minute circulated"],
      [termly.type, termly.date, "11.12.26"],
      [asked, wide("Gran, CT, EP", 2)],
      [came, wide("Gran, CT", 2)],
      ["Apologies", wide("EP", 2)],
      ["Venue", wide("Library", 2)],
      [annual.type, annual.date, ""],
      [asked, wide("Gran; CT", 2)],
      [came, wide("", 2)],
      ["Apologies", wide("", 2)],
      ["Venue", wide("Library", 2)],
      ["", "", ""],
      [asked, wide("", 2)],
      [came, wide("", 2)],
    ];
    expect(reviewsIn(3, rows)).toEqual([
      { ...termly, minutesSent: "11.12.26", ...people[0] },
      { ...annual, minutesSent: "", ...people[1] },
    ]);
  });

  it("may hold two labels each, in cells that are not merged", () => {
    const rows = [
      ["Date", "Meeting", "Invited", "Attended"],
      [termly.date, termly.type, "Gran, CT, EP", "Gran, CT"],
      ["Invitations sent", "1.11.26", "Minutes sent", "11.12.26"],
      [annual.date, annual.type, "Gran, CT", ""],
      ["Invitations sent", "1.5.27", "Minutes sent", ""],
    ];
    expect(reviewsIn(4, rows)).toEqual([
      { ...termly, ...people[0], invitationsSent: "1.11.26", minutesSent: "11.12.26" },
      { ...annual, ...people[1], invitationsSent: "1.5.27", minutesSent: "" },
    ]);
  });

  it("may say the label and its value in one cell", () => {
    const rows = [
      ["Meeting", "Date", "Invited", "Attended"],
      [termly.type, termly.date, "Gran, CT, EP", "Gran, CT"],
      ["Minutes sent: 11.12.26", "Invitations sent: 1.11.26", "", ""],
      [annual.type, annual.date, "Gran, CT", ""],
    ];
    expect(reviewsIn(4, rows)).toEqual([
      { ...termly, ...people[0], invitationsSent: "1.11.26", minutesSent: "11.12.26" },
      { ...annual, ...people[1] },
    ]);
  });

  it("may have their values below them, across the table", () => {
    const rows = [
      ["Type", "Date", "Minutes sent"],
      [termly.type, termly.date, "11.12.26"],
      [wide("Invited", 3)],
      [wide("Gran, CT, EP", 3)],
      [wide("Attended", 3)],
      [wide("Gran, CT", 3)],
    ];
    expect(reviewsIn(3, rows)).toEqual([{ ...termly, minutesSent: "11.12.26", ...people[0] }]);
  });

  it("are meetings where what looks like a label is a kind of meeting", () => {
    const rows = [
      ["Meeting", "Date", "Attended"],
      ["Phone review", termly.date, "Gran"],
      ["Review", annual.date, "CT"],
    ];
    expect(reviewsIn(3, rows)).toEqual([
      { type: "Phone review", date: termly.date, attended: ["Gran"] },
      { type: "Review", date: annual.date, attended: ["CT"] },
    ]);
  });
});

describe("a kind of meeting that the form has in print", () => {
  const filled = ["Termly", "15.09.26", "Mum, CT", "Mum"];
  const read = { type: "Termly", date: "15.09.26", invited: ["Mum", "CT"], attended: ["Mum"] };
  const heads = ["Type of meeting", "Date", "Invited", "Attended"];

  it.each(["Termly", "Annual", "Term 3", "Review at the end of the year"])(
    "is no meeting: “%s”",
    (kind) => {
      expect(reviewsIn(4, [heads, filled, [kind, "", "", ""]])).toEqual([read]);
    },
  );

  it("is none over an empty column either", () => {
    const turned = heads.map((head, at) => [head, filled[at] ?? "", at === 0 ? "Annual" : ""]);
    expect(reviewsIn(3, turned)).toEqual([read]);
  });

  it.each([
    ["who is asked to it is known", ["Annual", "", "Mum", ""], { date: "", invited: ["Mum"] }],
    ["its day is", ["Annual", "5 June 2027", "", ""], { date: "5 June 2027", invited: [] }],
  ])("is one where %s", (_, row, said) => {
    expect(reviewsIn(4, [heads, filled, row])).toEqual([
      read,
      { type: "Annual", attended: [], ...said },
    ]);
  });
});

it("a tick in a further column for who came is nobody’s name", () => {
  const rows = [
    ["Type", "Date", "Invited", "Attended", "Child attended?"],
    [termly.type, termly.date, "Gran, CT", "Gran", "Yes"],
  ];
  expect(reviewsIn(5, rows)).toEqual([{ ...termly, invited: ["Gran", "CT"], attended: ["Gran"] }]);
});

describe("headings on two rows", () => {
  it("may have those over no others in the first", () => {
    const read = reviewsIn(6, [
      ["Type", "Date", wide("People", 2), wide("Sent", 2)],
      ["", "", "Invited", "Attended", "Invitations", "Minutes"],
      [termly.type, termly.date, "Gran, CT", "Gran", "6.11.26", "11.12.26"],
    ]);
    const sent = { invitationsSent: "6.11.26", minutesSent: "11.12.26" };
    expect(read).toEqual([{ ...termly, invited: ["Gran", "CT"], attended: ["Gran"], ...sent }]);
  });

  it("ask for nothing in a row of values with gaps", () => {
    const read = reviewsIn(3, [
      ["Type", "Date", "Attended"],
      [termly.type, termly.date, "Gran"],
      ["", "", "CT"],
    ]);
    expect(read).toEqual([{ ...termly, attended: ["Gran", "CT"] }]);
  });
});

it("a day under “Date invited” beside everybody says who was asked", () => {
  const read = reviewsIn(3, [
    [wide("Termly review, 4.12.26", 3)],
    ["Who", "Date invited", "Attended Y/N"],
    ["Gran", "6.11.26", "Y"],
    ["EP", "6.11.26", "N"],
  ]);
  const people = { invited: ["Gran", "EP"], attended: ["Gran"] };
  expect(read).toEqual([{ ...termly, ...people, invitationsSent: "6.11.26" }]);
});
