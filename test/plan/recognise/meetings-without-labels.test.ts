import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = (...body: readonly string[]) =>
  wordsOf(iep + heading("Review Record") + body.join(""));
const text = (...lines: readonly string[]) => lines.map(paragraph).join("");

describe("a meeting told below the targets without a heading", () => {
  it.each([
    [
      "We met on 4 March 2027. Present: Mum, Mrs Ross.",
      { date: "4 March 2027", attended: ["Mum", "Mrs Ross"] },
    ],
    [
      "Interim review: 4 March 2027. Invited: Mum, CT. Attended: Mum. Minutes sent 11 March 2027.",
      {
        type: "Interim review",
        date: "4 March 2027",
        invited: ["Mum", "CT"],
        attended: ["Mum"],
        minutesSent: "11 March 2027",
      },
    ],
  ])("is read, on a line or in a box: %s", (line, review) => {
    expect(wordsOf(iep + text(line)).reviews).toEqual([review]);
    expect(wordsOf(iep + table([[line]])).reviews).toEqual([review]);
  });

  it.each([
    ["What did people say at the review on 4 March 2027?"],
    ["Mum came in on 4 March 2027 to hear him read."],
    ["We will meet on 4 March 2027. Invited: Mum."],
  ])("is none: %s", (line) => {
    expect(wordsOf(iep + text(line)).reviews ?? []).toEqual([]);
  });

  it("has beside those who came who else was asked", () => {
    const came = ["Reviewed on 4 March 2027.", "Attended by:", "Mum", "Mrs Ross"];
    const { reviews } = wordsOf(
      iep +
        heading("Reviewing the plan") +
        text(...came, "Also invited, but unable to come:", "Dr Flett"),
    );
    expect(reviews).toEqual([
      {
        date: "4 March 2027",
        invited: ["Mum", "Mrs Ross", "Dr Flett"],
        attended: ["Mum", "Mrs Ross"],
      },
    ]);
  });
});

describe("the kind of a meeting under a bare question", () => {
  const rows = (asked: string, kind: string) =>
    record(
      table([
        ["When we met", asked, "Who we asked", "Who came"],
        ["4/3/27", kind, "Mum, CT", "Mum"],
      ]),
    ).reviews;
  const rest = { date: "4/3/27", invited: ["Mum", "CT"], attended: ["Mum"] };

  it.each([
    ["Why", "Start of year"],
    ["What is it?", "Term 1 review"],
    ["What was it for?", "Move to P5"],
  ])("is what stands there: %s", (asked, type) => {
    expect(rows(asked, type)).toEqual([{ type, ...rest }]);
  });

  it.each([
    ["Why", "Because he was moving, and Mum was worried."],
    ["What was agreed", "New targets"],
  ])("is none where more is said or asked: %s, %s", (asked, said) => {
    expect(rows(asked, said)).toEqual([rest]);
  });
});

describe("people of a meeting in a grid", () => {
  const whole = { invited: ["Mrs Ross", "Mr Yule", "Mum"], attended: ["Mrs Ross", "Mum"] };

  it("have their jobs before the columns of the meetings", () => {
    const { reviews } = wordsOf(
      iep +
        paragraph("") +
        tbl(6, [
          ["Name", "Role", wide("Annual review 4/3/27", 2), wide("Termly review 9/9/27", 2)],
          ["", "", "Inv", "Att", "Inv", "Att"],
          ["Mrs Ross", "HT", "✓", "✓", "✓", ""],
          ["Mr Yule", "OT", "✓", "", "✓", "✓"],
          ["Mum", "", "✓", "✓", "", ""],
        ]),
    );
    expect(reviews).toEqual([
      { type: "Annual review", date: "4/3/27", ...whole },
      {
        type: "Termly review",
        date: "9/9/27",
        invited: ["Mrs Ross", "Mr Yule"],
        attended: ["Mr Yule"],
      },
    ]);
  });

  it("stand side by side below a label across the table", () => {
    const { reviews } = record(
      tbl(2, [
        ["Type of meeting: Annual review", "Date: 4/3/27"],
        [wide("Invited (tick if attended)", 2)],
        ["✓ Mrs Ross", "Mr Yule"],
        ["✓ Mum", ""],
        ["Minutes sent", "9/3/27"],
      ]),
    );
    expect(reviews).toEqual([
      { type: "Annual review", date: "4/3/27", ...whole, minutesSent: "9/3/27" },
    ]);
  });

  it("have below the title of the meeting words to tick", () => {
    const { reviews } = record(
      table([
        ["Annual review – 4/3/27", ""],
        ["Mrs Ross", "☒ invited ☒ attended"],
        ["Mr Yule", "☒ invited ☐ attended"],
        ["Mum", "☒ invited ☒ attended"],
      ]),
    );
    expect(reviews).toEqual([{ type: "Annual review", date: "4/3/27", ...whole }]);
  });

  const across = table([
    ["", "Mrs Ross", "Mr Yule", "Mum"],
    ["Invited", "x", "x", "x"],
    ["Attended", "x", "", "x"],
  ]);

  it("stand across the top, and below them which meeting it was", () => {
    const { reviews } = record(across, text("Annual review held 4/3/27. Minutes sent 9/3/27."));
    expect(reviews).toEqual([
      { type: "Annual review", date: "4/3/27", ...whole, minutesSent: "9/3/27" },
    ]);
  });

  it("are of another meeting where a title has its own people below it", () => {
    const { problems } = record(
      across,
      text("Annual review – 4/3/27", "Invited: Mum", "Attended: Mum"),
    );
    expect(problems).toContain("review-partly-read");
  });

  it.each([
    ["2/2/27", ["Mrs Ross", "Mr Yule", "Mum"]],
    ["", undefined],
  ])("were asked on the day beside each: %j", (day, invited) => {
    const { reviews } = record(
      table([
        ["Who", "Invited (date sent)", "Attended"],
        ["Mrs Ross", "2/2/27", "Yes"],
        ["Mr Yule", day, "No"],
        ["Mum", "2/2/27", "Yes"],
      ]),
      text("Meeting: annual review, 4/3/27"),
    );
    expect(reviews?.[0]?.invited).toEqual(invited);
    expect(reviews?.[0]?.attended).toEqual(["Mrs Ross", "Mum"]);
  });
});

describe("columns of a record with labels in their cells", () => {
  it("have the kinds and the days of the meetings without any", () => {
    const { reviews } = record(
      table([
        ["Interim review", "Annual review"],
        ["4 March 2027", "9 June 2027"],
        ["Invited: Mum, Mrs Ross", "Invited: Mum"],
        ["Attended: Mum", "Attended: Mum"],
      ]),
    );
    expect(reviews).toEqual([
      {
        type: "Interim review",
        date: "4 March 2027",
        invited: ["Mum", "Mrs Ross"],
        attended: ["Mum"],
      },
      { type: "Annual review", date: "9 June 2027", invited: ["Mum"], attended: ["Mum"] },
    ]);
  });

  it.each([[""], ["Venue: hall\n"]])(
    "have all that is said of a meeting in one below its kind: %j",
    (more) => {
      const said = (day: string, who: string) => [
        `Date: ${day}`,
        `Invited: ${who}`,
        `Attended: ${who}`,
      ];
      const { reviews } = record(
        tbl(2, [
          [["Interim review"], ["Annual review"]],
          [
            said("4 March 2027", "Mum, CT"),
            [...more.split("\n").filter(Boolean), ...said("9 June 2027", "Mum")],
          ],
        ]),
      );
      expect(reviews).toMatchObject([
        { type: "Interim review", date: "4 March 2027", attended: ["Mum", "CT"] },
        { type: "Annual review", date: "9 June 2027", attended: ["Mum"] },
      ]);
    },
  );
});

describe("the rest of the meetings by their numbers", () => {
  const people = table([
    ["No", "Type of meeting", "Date", "Invited", "Attended"],
    ["1", "Interim review", "4/3/27", "Mum, CT", "Mum"],
    ["2", "Annual review", "9/6/27", "Mum", "Mum"],
  ]);

  it("goes with each", () => {
    const sent = table([
      ["Meeting no", "Invitations sent", "Minutes sent"],
      ["2", "1/6/27", ""],
      ["1", "1/3/27", "8/3/27"],
    ]);
    const { reviews } = record(people, paragraph(""), sent);
    expect(reviews).toMatchObject([
      { date: "4/3/27", invitationsSent: "1/3/27", minutesSent: "8/3/27" },
      { date: "9/6/27", invitationsSent: "1/6/27", minutesSent: "" },
    ]);
    expect(reviews).toHaveLength(2);
  });
});

describe("what may have been read wrong of a meeting", () => {
  it.each([
    ["People invited", "Mum (A)\nMrs Ross", "Invitations sent", "1/3/27"],
    ["Invited", "Mum, CT", "Invitations / minutes sent", "1/3/27 / 8/3/27"],
  ])("is said: %s %j, %s %s", (who, names, sent, days) => {
    const { problems } = record(
      tbl(
        3,
        [
          ["Date", who, sent],
          ["4/3/27", names, days],
        ].map((row) => row.map((said) => said.split("\n"))),
      ),
    );
    expect(problems).toContain("review-partly-read");
  });
});
