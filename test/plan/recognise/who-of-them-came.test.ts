import { heading, tbl } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const planWith = (body: string) => wordsOf(iep + heading("Review Record") + body);
const rows = (cells: readonly (readonly string[])[]) =>
  tbl(
    cells[0]?.length ?? 0,
    cells.map((row) => row.map((text) => text.split("\n"))),
  );

describe("answers beside the names of those who were asked", () => {
  const meetings = (asked: string, came: string, said: string) =>
    planWith(
      rows([
        ["Date", "Invited", asked],
        ["14.5.26", said, came],
      ]),
    );
  const invited = ["Dr Ross (EP)", "Mr Innes (OT)", "Mum"];

  it.each([
    ["Attended? (yes/no)", "Yes\nNo\nYes", invited.join("\n")],
    ["Came?", "Y\nApologies\nY", invited.join("\n")],
    ["Present", "✓\n–\n✓", invited.join("\n")],
    ["Present", "Yes, no, yes", invited.join(", ")],
    ["Present", "y / n / y", invited.join("; ")],
  ])("say one by one who came: %s %j", (asked, came, said) => {
    expect(meetings(asked, came, said).reviews).toEqual([
      { date: "14.5.26", invited, attended: ["Dr Ross (EP)", "Mum"] },
    ]);
  });

  it("name nobody where they are too few, which is said", () => {
    const { reviews, problems } = meetings("Attended?", "Yes\nYes", invited.join("\n"));
    expect(reviews).toEqual([{ date: "14.5.26", invited, attended: [] }]);
    expect(problems).toContain("review-partly-read");
  });

  it("are none where names stand there", () => {
    const { reviews } = meetings("Attended", "Dr Ross (EP)\nMum", invited.join("\n"));
    expect(reviews).toEqual([{ date: "14.5.26", invited, attended: ["Dr Ross (EP)", "Mum"] }]);
  });
});

describe("marks for those who came among those who were asked", () => {
  const whole = { invited: ["Mrs Noble", "Ms Forsyth", "Mum"], attended: ["Mrs Noble", "Mum"] };

  it.each([
    ["Invited (tick if attended)", "☒ Mrs Noble\n☐ Ms Forsyth\n☒ Mum"],
    ["People invited, those who came ticked", "✓ Mrs Noble\nMs Forsyth\n✓ Mum"],
    ["Who was invited? (✓ = came)", "☑ Mrs Noble ☐ Ms Forsyth ☑ Mum"],
    ["Invited (* was present)", "Mrs Noble*, Ms Forsyth, Mum*"],
    ["Asked to come (star = attended)", "Mrs Noble *\nMs Forsyth\nMum *"],
  ])("stand in one column: %s", (label, said) => {
    const body = rows([
      ["Date", label, "Minutes sent"],
      ["14.5.26", said, "1.6.26"],
    ]);
    expect(planWith(body).reviews).toEqual([{ date: "14.5.26", ...whole, minutesSent: "1.6.26" }]);
  });

  it.each([
    [
      "beside the label",
      [
        ["Date", "14.5.26"],
        ["Invited (tick if attended)", "☒ Mrs Noble\n☐ Ms Forsyth\n☒ Mum"],
      ],
    ],
    [
      "behind the label",
      [["Date: 14.5.26"], ["Invited (tick if attended):\n☒ Mrs Noble\n☐ Ms Forsyth\n☒ Mum"]],
    ],
  ])("stand in a card, %s", (_, cells) => {
    expect(planWith(rows(cells)).reviews).toEqual([{ date: "14.5.26", ...whole }]);
  });

  it("say nothing where nobody has one", () => {
    const body = rows([
      ["Date", "Invited (tick if attended)", "Minutes sent"],
      ["14.5.26", "Mrs Noble\nMum", "1.6.26"],
    ]);
    const { reviews } = planWith(body);
    expect(reviews).toEqual([
      { date: "14.5.26", invited: ["Mrs Noble", "Mum"], minutesSent: "1.6.26" },
    ]);
  });
});

describe("one of a couple who were asked", () => {
  it.each([
    ["Mr & Mrs Leask, SLT, Physio", ["Mr & Mrs Leask", "SLT", "Physio"], ["Mrs Leask", "SLT"]],
    ["Mr & Mrs Ross, SLT, Physio", ["Mr & Mrs Ross", "SLT", "Physio"], ["Mrs Leask, SLT"]],
  ])("came by herself, and nobody else is she: %s", (asked, invited, attended) => {
    const body = table([
      ["Date", "Invited", "Attended"],
      ["14/5/25", asked, "Mrs Leask, SLT"],
    ]);
    expect(planWith(body).reviews).toEqual([{ date: "14/5/25", invited, attended }]);
  });
});

it.each([
  ["All but the EP", "Mum, Dad, the EP", ["Mum", "Dad"]],
  ["Everyone except Dad, EP", "Mum, Dad, EP", ["Mum"]],
  ["All invited", "Mum, Dad", ["Mum", "Dad"]],
  ["Both", "Mum, Dad", ["Mum", "Dad"]],
  ["CT only", "Mum, CT", ["CT"]],
  // Near miss: the OT was not asked, as far as is known.
  ["All but the OT", "Mum, Dad", ["All but the OT"]],
])("those who came by who was asked: %s", (came, asked, attended) => {
  const invited = asked.split(", ");
  const column = table([
    ["Date", "Invited", "Attended"],
    ["14/5/25", asked, came],
  ]);
  const card = table([
    ["Date", "14/5/25"],
    ["Invited", asked],
    ["Attended", came],
  ]);
  for (const body of [column, card])
    expect(planWith(body).reviews).toEqual([{ date: "14/5/25", invited, attended }]);
});
