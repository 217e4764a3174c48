import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const read = (body: string, title = "Review Record") => wordsOf(iep + heading(title) + body);

const first = "12/9/26";
const second = "5/6/27";

describe("a person in each row and a column for each meeting", () => {
  const meetings = [
    { date: first, invited: ["Mum", "CT"], attended: ["Mum"] },
    { date: second, invited: ["Mum", "CT", "EP"], attended: ["CT"] },
  ];

  it.each([
    ["words", "invited, attended", "invited", ""],
    ["other words", "Asked and came", "Asked – apologies", "not asked"],
    ["more words", "invited & present", "invited, did not attend", ""],
    ["boxes", "☒ Invited ☒ Attended", "☒ Invited ☐ Attended", "☐ Invited ☐ Attended"],
  ])("may say of everybody in %s who was invited and came", (_, both, asked, none) => {
    const { reviews, comments } = read(
      table([
        ["Person", first, second],
        ["Mum", both, asked],
        ["CT", asked, both],
        ["EP", none, asked],
      ]),
    );
    expect(reviews).toEqual(meetings);
    expect(comments).toEqual([]);
  });

  it("may have rows that say more of each meeting", () => {
    const { reviews } = read(
      table([
        ["Type of meeting", "Termly", "Annual"],
        ["Date", first, second],
        ["Mum", "Invited and attended", "Invited, sent apologies"],
        ["Mrs Ross", "Invited", "Invited and attended"],
        ["Minutes sent", "19/9/26", ""],
      ]),
    );
    const invited = ["Mum", "Mrs Ross"];
    expect(reviews).toEqual([
      { type: "Termly", date: first, invited, attended: ["Mum"], minutesSent: "19/9/26" },
      { type: "Annual", date: second, invited, attended: ["Mrs Ross"], minutesSent: "" },
    ]);
  });

  it("may have a column of jobs", () => {
    const { reviews } = read(
      table([
        ["Name", "Role", `Termly review ${first}`, `Annual review ${second}`],
        ["Jo Ross", "parent", "attended", "attended"],
        ["Mrs Ross", "CT", "apologies", "attended"],
      ]),
    );
    expect(reviews).toEqual([
      { type: "Termly review", date: first, attended: ["Jo Ross"] },
      { type: "Annual review", date: second, attended: ["Jo Ross", "Mrs Ross"] },
    ]);
  });

  it("may say no more than who came, or be turned round", () => {
    const grid = [
      ["Date", "Type", "Mum", "CT", "SfL teacher"],
      [first, "Termly", "✓", "✓", ""],
      [second, "Annual", "✓", "", "✓"],
    ];
    const expected = [
      { type: "Termly", date: first, attended: ["Mum", "CT"] },
      { type: "Annual", date: second, attended: ["Mum", "SfL teacher"] },
    ];
    const turned = (grid[0] ?? []).map((_, at) => grid.map((row) => row[at] ?? ""));
    expect(read(table(grid)).reviews).toEqual(expected);
    expect(read(table(turned)).reviews).toEqual(expected);
  });

  it.each([
    ["what was done", ["Targets met", "Yes", "No"]],
    ["what somebody said", ["Pupil’s views", "yes", "I like it"]],
    ["anything else than who came", ["CT", "to ask EP", "came"]],
  ])("is none with a row for %s", (_, row) => {
    const body = table([["", first, second], ["Mum", "✓", "✓"], ["HT", "✓", ""], row]);
    expect(read(body).reviews ?? []).toEqual([]);
  });
});

describe("the people of one meeting across the top", () => {
  const said = { type: "Termly review", date: first };
  const who = { invited: ["Mum", "Mr Test (EP)", "CT"], attended: ["Mum", "CT"] };
  const people = [
    ["", "Mum", "Mr Test (EP)", "CT"],
    ["Invited", "✓", "✓", "✓"],
    ["Attended", "✓", "", "✓"],
  ];

  it.each(["Review record: ", "Review meeting: ", "Record of the meeting: "])(
    "have their meeting behind the colon of the heading: “%s…”",
    (title) => {
      const { reviews } = read(table(people), `${title}Termly review, ${first}`);
      expect(reviews).toEqual([{ ...said, ...who }]);
    },
  );

  it("have it in lines above, or in rows around them", () => {
    const lines = paragraph("Type: Termly review") + paragraph(`Date: ${first}`);
    expect(read(lines + table(people)).reviews).toEqual([{ ...said, ...who }]);
    const rows = tbl(4, [
      ["Meeting", wide("Termly review", 3)],
      ["Date", wide(first, 3)],
      ["Name", "Mum", "Mr Test (EP)", "CT"],
      ["Those asked", "Yes", "Yes", "Yes"],
      ["Those present", "Yes", "No", "Yes"],
      ["Minutes sent", wide("", 3)],
    ]);
    expect(read(rows).reviews).toEqual([{ ...said, ...who, minutesSent: "" }]);
  });

  it("may stand behind the label of those who were asked", () => {
    const rows = [
      ["Date", wide(first, 2)],
      ["Invited", "Mum", "CT"],
    ];
    const invited = ["Mum", "CT"];
    expect(read(tbl(3, rows)).reviews).toEqual([{ date: first, invited }]);
    const { reviews } = read(tbl(3, [...rows, ["Attended", "no", "yes"]]));
    expect(reviews).toEqual([{ date: first, invited, attended: ["CT"] }]);
  });

  it("may be told by one row alone", () => {
    const rows = table([people[0] ?? [], people[2] ?? []]);
    const { reviews } = read(paragraph(`Date: ${first}`) + rows);
    expect(reviews).toEqual([{ date: first, attended: ["Mum", "CT"] }]);
  });
});

it.each([
  ["Invited / attended", "invited, attended", "invited"],
  ["Asked / came", "asked and came", "asked, apologies"],
])("one column “%s” says both of everybody", (head, both, asked) => {
  const rows = table([
    ["Person", head],
    ["Mum", both],
    ["CT", asked],
  ]);
  const { reviews } = read(paragraph(`Date: ${first}`) + rows);
  expect(reviews).toEqual([{ date: first, invited: ["Mum", "CT"], attended: ["Mum"] }]);
});

it("who came without being there has words that say so", () => {
  const rows = table([
    ["Person", "Attended"],
    ["Mum", "attended"],
    ["CT", "invited, sent apologies"],
  ]);
  const { reviews } = read(paragraph(`Date: ${first}`) + rows);
  expect(reviews[0]?.attended).toEqual(["Mum"]);
});

it("headings under a wider one say together what they ask for", () => {
  const rows = tbl(6, [
    [wide("The meeting", 2), wide("Who", 2), wide("Sent out", 2)],
    ["Kind", "Day", "Asked", "There", "Letters", "Notes"],
    ["Termly review", first, "Mum, CT", "Mum", "1/9/26", "20/9/26"],
  ]);
  expect(read(rows).reviews).toEqual([
    {
      type: "Termly review",
      date: first,
      invited: ["Mum", "CT"],
      attended: ["Mum"],
      invitationsSent: "1/9/26",
      minutesSent: "20/9/26",
    },
  ]);
});
