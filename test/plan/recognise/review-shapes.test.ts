import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const lines = (...all: readonly string[]) => all.map(paragraph).join("");
const bold = (words: string) => p(run(words, "<w:b/>"));
const full = {
  type: "Annual review",
  date: "12/06/2026",
  invited: ["Mum", "Mrs Ross (HT)", "Mr Test"],
  attended: ["Mum", "Mrs Ross (HT)"],
  invitationsSent: "22/05/2026",
  minutesSent: "19/06/2026",
};
const { type, date, invited, attended, invitationsSent, minutesSent } = full;
const tops = { type, date, invitationsSent, minutesSent };
const asked = invited.join(", ");
const there = attended.join("; ");

type Case = readonly [shape: string, title: string, body: string, reviews: readonly unknown[]];

const shapes: readonly Case[] = [
  [
    "columns of meetings with the label in every cell",
    "Review Record",
    table([
      ["Review 1", "Review 2", "Review 3"],
      ["Type of meeting: Termly", "Type of meeting: Annual", "Type of meeting:"],
      ["Date: 13.11.26", "Date: 5/2/27", "Date:"],
      ["Attended: CT, Mum", "Attended: CT", "Attended:"],
    ]),
    [
      { type: "Termly", date: "13.11.26", attended: ["CT", "Mum"] },
      { type: "Annual", date: "5/2/27", attended: ["CT"] },
    ],
  ],
  [
    "the card of one meeting with two labels in a row, which is no pair of columns",
    "Review Record",
    table([
      ["Type of meeting: Termly", "Date: 13.11.26"],
      ["Invited: CT, Mum", "Attended: CT"],
    ]),
    [{ type: "Termly", date: "13.11.26", invited: ["CT", "Mum"], attended: ["CT"] }],
  ],
  [
    "a line with two labels behind each other",
    "Review Record",
    lines("Type of meeting: Termly review     Date: 13.11.26", "Attended: CT, Mum"),
    [{ type: "Termly review", date: "13.11.26", attended: ["CT", "Mum"] }],
  ],
  [
    "terms as kinds of meetings, beside their dates",
    "Review Record",
    table([
      ["Review", "Date", "Attended"],
      ["Annual", "May 2026", "CT, Mum"],
      ["Term 1", "October 2026", "CT"],
    ]),
    [
      { type: "Annual", date: "May 2026", attended: ["CT", "Mum"] },
      { type: "Term 1", date: "October 2026", attended: ["CT"] },
    ],
  ],
  [
    "the kind of a meeting beside its date, over the people",
    "Review Record",
    tbl(3, [
      ["Annual review", wide("Date: 13.11.26", 2)],
      ["Person", "Invited", "Attended (please initial)"],
      ["Mum – Ann Ross", "✓", "AR"],
      ["Mr Test", "✓", ""],
      ["Minutes sent", wide("20.11.26", 2)],
    ]),
    [
      {
        type: "Annual review",
        date: "13.11.26",
        invited: ["Mum – Ann Ross", "Mr Test"],
        attended: ["Mum – Ann Ross"],
        minutesSent: "20.11.26",
      },
    ],
  ],
  [
    "what was sent under labels of its own, below headings that ask for neither",
    "Review Record",
    table([
      ["Meeting", "On", "Invited", "Attended"],
      ["Termly review", "13.11.26", "CT, Mum", "CT"],
      ["Invitations sent: 1.11.26", "Minutes sent: 20.11.26", "", ""],
    ]),
    [
      {
        type: "Termly review",
        date: "13.11.26",
        invited: ["CT", "Mum"],
        attended: ["CT"],
        invitationsSent: "1.11.26",
        minutesSent: "20.11.26",
      },
    ],
  ],
  [
    "columns by other names, in another order",
    "Record of meetings",
    table([
      ["Letters out", "Kind of meeting", "Who was asked", "Who came", "Held on", "Minute issued"],
      [invitationsSent, type, asked, there, date, minutesSent],
      ["", "", "", "", "", ""],
    ]),
    [full],
  ],
  [
    "columns with a line below a heading that says how to fill it in",
    "Review Record",
    tbl(5, [
      [
        "Type of meeting",
        ["Date", "please keep this short"],
        "Invited",
        "Attended",
        "Minutes sent",
      ],
      [type, date, asked, there, minutesSent],
    ]),
    [{ type, date, invited, attended, minutesSent }],
  ],
  [
    "a column for the venue and one for the next meeting",
    "IEP meetings",
    table([
      ["Date", "Purpose", "Venue", "Present", "Notes circulated", "Date of next meeting"],
      [date, type, "Library", there, minutesSent, "02/10/2026"],
    ]),
    [{ type, date, attended, minutesSent }],
  ],
  [
    "two columns",
    "Review meetings",
    table([
      ["When", "Sederunt"],
      [date, there],
      ["02/10/2026", "Dad & Mrs Ross (HT)"],
    ]),
    [
      { date, attended },
      { date: "02/10/2026", attended: ["Dad", "Mrs Ross (HT)"] },
    ],
  ],
  [
    "type and date in one column",
    "Review Record",
    table([
      ["Meeting", "Invited", "Attended", "Minutes sent"],
      [`${type}, ${date}`, asked, there, minutesSent],
    ]),
    [{ type, date, invited, attended, minutesSent }],
  ],
  [
    "a date alone under Meeting",
    "Review Record",
    table([
      ["Meeting", "Present", "Apologies", "Minutes sent to family"],
      [date, there, "Mr Test", minutesSent],
    ]),
    [{ date, attended, minutesSent }],
  ],
  [
    "headings in two rows",
    "Review Record",
    tbl(6, [
      [wide("Meeting", 2), wide("People", 2), wide("Date sent", 2)],
      ["Type", "Date", "Invited", "Attended", "Invitations", "Minutes"],
      [type, date, asked, there, invitationsSent, minutesSent],
    ]),
    [full],
  ],
  [
    "a row for each person and meeting",
    "Record of reviews",
    table([
      ["Date", "Type of review", "Name", "Invited", "Attended", "Minutes sent"],
      [date, type, "Mum", "✓", "✓", minutesSent],
      ["", "", "Mr Test", "✓", "", ""],
      ["02/10/2026", "Termly review", "Mum", "✓", "apologies", ""],
    ]),
    [
      { type, date, invited: ["Mum", "Mr Test"], attended: ["Mum"], minutesSent },
      {
        type: "Termly review",
        date: "02/10/2026",
        invited: ["Mum"],
        attended: [],
        minutesSent: "",
      },
    ],
  ],
  [
    "a column for each meeting, by number",
    "Reviews this session",
    table([
      ["", "Meeting 1", "Meeting 2"],
      ["What kind of meeting?", type, "Termly review"],
      ["When was it held?", date, "02/10/2026"],
      ["Who was asked?", asked, "Mum"],
      ["Who was there?", there, "Mum"],
      ["Letters sent on", invitationsSent, ""],
      ["Notes sent on", minutesSent, ""],
    ]),
    [
      full,
      {
        type: "Termly review",
        date: "02/10/2026",
        invited: ["Mum"],
        attended: ["Mum"],
        invitationsSent: "",
        minutesSent: "",
      },
    ],
  ],
  [
    "a column for each meeting, its type on top",
    "Reviews and meetings",
    table([
      ["", "Annual review", "Termly review"],
      ["Date", date, "02/10/2026"],
      ["Invited", asked, "Mum"],
      ["Attended", there, "Mum"],
    ]),
    [
      { type, date, invited, attended },
      { type: "Termly review", date: "02/10/2026", invited: ["Mum"], attended: ["Mum"] },
    ],
  ],
  [
    "a column for each meeting, one of a kind that says how people met",
    "Review Record",
    table([
      ["Type of meeting", type, "Phone review"],
      ["Date", date, "02/10/2026"],
      ["Invited", asked, "Mum"],
      ["Attended", there, "Mum"],
    ]),
    [
      { type, date, invited, attended },
      { type: "Phone review", date: "02/10/2026", invited: ["Mum"], attended: ["Mum"] },
    ],
  ],
  [
    "blocks and people in one table, several meetings",
    "Log of meetings",
    tbl(4, [
      ["Type of meeting", type, "Date", date],
      ["Invitations sent", invitationsSent, "Minutes sent", ""],
      [wide("People", 4)],
      ["Name", "Designation", "Invited", "Attended"],
      ["Mum", "parent", "Yes", "Yes"],
      ["Mr Test", "EP", "Yes", "No"],
      ["Type of meeting", "Termly review", "Date", "02/10/2026"],
      ["Invitations sent", "", "Minutes sent", ""],
      ["Name", "Designation", "Invited", "Attended"],
      ["Dad", "parent", "Y", "Y"],
    ]),
    [
      {
        type,
        date,
        invitationsSent,
        minutesSent: "",
        invited: ["Mum", "Mr Test"],
        attended: ["Mum"],
      },
      {
        type: "Termly review",
        date: "02/10/2026",
        invitationsSent: "",
        minutesSent: "",
        invited: ["Dad"],
        attended: ["Dad"],
      },
    ],
  ],
  [
    "the kind of each meeting over its column, and comments below",
    "Review record and comments",
    table([
      ["", "Termly review", "Annual review"],
      ["Date held", "12/06/2026", "02/10/2026"],
      ["Who attended", "Mum, Mr Test", "Dad, Mr Test"],
      ["Pupil’s comments", "Lego club is best", "More maths please"],
    ]),
    [
      { type: "Termly review", date, attended: ["Mum", "Mr Test"] },
      { type: "Annual review", date: "02/10/2026", attended: ["Dad", "Mr Test"] },
    ],
  ],
  [
    "names down the side and a column for each date",
    "Attendance at meetings",
    table([
      ["Name", "12/06/2026", "02/10/2026"],
      ["Mum", "✓", "✓"],
      ["Mr Test", "", "Y"],
      ["Minutes sent", "19/06/2026", ""],
    ]),
    [
      { date, attended: ["Mum"], minutesSent },
      { date: "02/10/2026", attended: ["Mum", "Mr Test"], minutesSent: "" },
    ],
  ],
  [
    "boxes with the label above",
    "Review Record",
    tbl(2, [
      ["Type of meeting", "Date of meeting"],
      [type, date],
      ["Who was invited", "Who attended"],
      [asked, there],
      ["Date invitations sent out", "Date minutes sent out"],
      [invitationsSent, minutesSent],
    ]),
    [full],
  ],
  [
    "boxes one below the other",
    "Review Record",
    tbl(
      1,
      [
        "Type of meeting",
        type,
        "Date held",
        date,
        "People invited",
        asked,
        "People attending",
        there,
        "Invitations out",
        invitationsSent,
        "Minutes out",
        minutesSent,
      ].map((words) => [words]),
    ),
    [full],
  ],
  [
    "all in one cell",
    "Review Record",
    tbl(1, [
      [
        [
          `Type of meeting: ${type}`,
          `Date: ${date}`,
          `Invited: ${asked}`,
          `Attended: ${there}`,
          "Apologies: Mr Test",
          `Invitations sent: ${invitationsSent}. Minutes sent: ${minutesSent}`,
        ],
      ],
    ]),
    [full],
  ],
  [
    "who was invited and came in one cell of a row",
    "Review Record",
    table([
      ["Date", "Type of meeting", "People"],
      [date, type, `Invited: ${asked} Attended: ${there}`],
    ]).replace(` Attended:`, "</w:t><w:br/><w:t>Attended:"),
    [{ type, date, invited, attended }],
  ],
  [
    "paragraphs",
    "Record of meeting",
    lines(
      `Kind of meeting – ${type}`,
      `Date of meeting: ${date}`,
      `Invited: Mum, Mrs Ross (HT) and Mr Test`,
      "Present:",
      "Mum",
      "Mrs Ross (HT)",
      "Apologies: Mr Test",
      `Letters out: ${invitationsSent}; minutes out: ${minutesSent}`,
      "Discussion: Mum was happy. We looked at the targets.",
      "Next meeting: 02/10/2026",
    ),
    [full],
  ],
  [
    "several meetings in paragraphs under their titles",
    "Review Record",
    heading("Annual review – 12 June 2026", 3) +
      lines("Present: Mum, Mrs Ross (HT)", "Minutes sent: 19 June") +
      heading("Termly review – 2 October 2026", 3) +
      lines("Present: Mrs Ross (HT)", "Minutes sent:"),
    [
      {
        type,
        date: "12 June 2026",
        attended: ["Mum", "Mrs Ross (HT)"],
        minutesSent: "19 June",
      },
      {
        type: "Termly review",
        date: "2 October 2026",
        attended: ["Mrs Ross (HT)"],
        minutesSent: "",
      },
    ],
  ],
  [
    "a line above a table of people",
    "Review Record",
    lines("Annual review 12/06/2026") +
      table([
        ["Name", "Designation", "Invitation sent", "Attended (Y/N)", "Minutes sent"],
        ["Mum", "parent", "22/05/2026", "Y", "19/06/2026"],
        ["Mr Test", "EP", "22/05/2026", "N", "19/06/2026"],
      ]),
    [{ ...tops, attended: ["Mum"] }],
  ],
  [
    "invited by name, attended by tick",
    "Review Record",
    lines(`Type of meeting: ${type}`, `Date: ${date}`) +
      table([
        ["Who was asked", "Who came"],
        ["Mum", "x"],
        ["Mrs Ross (HT)", "yes"],
        ["Mr Test", "sent apologies"],
      ]),
    [{ type, date, invited, attended }],
  ],
  [
    "the type ticked among others",
    "Review Record",
    tbl(2, [
      ["Type of meeting", "☒ Annual review ☐ Termly review ☐ Other"],
      ["Date of meeting", date],
      ["Present", there],
      ["Minutes sent", minutesSent],
    ]),
    [{ type, date, attended, minutesSent }],
  ],
  [
    "names ticked in one cell",
    "Review Record",
    table([
      ["Date", "Type", "Invited", "Attended"],
      [
        date,
        type,
        "☒ Mum ☒ Mrs Ross (HT) ☒ Mr Test ☐ Nurse",
        "☒ Mum ☒ Mrs Ross (HT) ☐ Mr Test ☐ Nurse",
      ],
    ]),
    [{ type, date, invited, attended }],
  ],
  [
    "no heading of its own, but plain labels",
    "Section 5",
    tbl(2, [
      ["Date of meeting", date],
      ["Who was invited", asked],
      ["Who came", there],
      ["Minutes issued", minutesSent],
    ]),
    [{ date, invited, attended, minutesSent }],
  ],
  [
    "a later part with a heading of its own",
    "Review Record",
    table([
      ["Date", "Type", "Present"],
      [date, type, there],
    ]) +
      p(run("Medication"), '<w:outlineLvl w:val="1"/>') +
      table([
        ["Date", "Type", "Dose"],
        ["01/02/2026", "Tablet", "5 ml"],
      ]) +
      bold("Transport") +
      lines("Date: 3 May 2026"),
    [{ type, date, attended }],
  ],
  [
    "a form still to be filled in",
    "Review Record",
    tbl(2, [
      ["Type of meeting", "Annual / Termly / Other (please delete)"],
      ["Date of meeting", "dd/mm/yyyy"],
      ["Invitations sent", ""],
      ["Minutes sent", "__________"],
    ]) +
      table([
        ["Name", "Role", "Invited", "Attended"],
        ["Mrs Ross", "HT", "☐", "☐"],
        ["", "", "☐", "☐"],
      ]),
    [],
  ],
  [
    "a band of the school year and headings said again",
    "Review Record",
    tbl(3, [
      [wide("Session 2025–26", 3)],
      ["Date", "Type of meeting", "Attended"],
      [date, type, there],
      [wide("Session 2026–27", 3)],
      ["Date", "Type of meeting", "Attended"],
      ["02/10/2026", "Termly review", "Mum"],
    ]),
    [
      { type, date, attended },
      { type: "Termly review", date: "02/10/2026", attended: ["Mum"] },
    ],
  ],
];

it.each([
  ["Review", "Date of review"],
  ["Meetings", "Date"],
  ["IEP review", "Date of meeting"],
])("“%s” over lines with a label each asks for nothing", (title, label) => {
  const one = lines(`${label}: 2 October 2026`, "Type of review: Termly", "Present: CT, Mum");
  const two = lines(`${label}: Tues 24 Nov`, "Type of review: Core group", "Present: CT");
  expect(wordsOf(iep + heading(title, 2) + one + paragraph("") + two).reviews).toEqual([
    { type: "Termly", date: "2 October 2026", attended: ["CT", "Mum"] },
    { type: "Core group", date: "Tues 24 Nov", attended: ["CT"] },
  ]);
});

it("“Review” with its value on the next line asks for the kind of meeting", () => {
  const body = lines("Review", "Annual review", "Date: 12/06/2026", "Present: CT, Mum");
  expect(wordsOf(iep + heading("Review Record", 2) + body).reviews).toEqual([
    { type: "Annual review", date: "12/06/2026", attended: ["CT", "Mum"] },
  ]);
});

describe("the review record as schools keep it", () => {
  it.each(shapes)("is read from %s", (_, title, body, reviews) => {
    const { recognised, problems, ...plan } = wordsOf(iep + heading(title, 2) + body);
    expect(plan.reviews).toEqual(reviews);
    expect({ recognised, problems }).toEqual({ recognised: "certain", problems: [] });
  });

  it.each([
    [
      "a column that may be one of its own",
      table([
        ["Date", "Type of meeting", "Attended", "Blue slip"],
        [date, type, there, "22/05/2026"],
      ]),
    ],
    [
      "a table without headings",
      table([
        [date, type, asked],
        ["02/10/2026", "Termly", "Mum"],
      ]),
    ],
    ["sentences", lines("We met on 12 June 2026 and a few came.")],
  ])("is doubted with %s", (_, body) => {
    const plan = wordsOf(iep + heading("Review Record", 2) + body);
    expect(plan.recognised).toBe("likely");
    expect(plan.problems).toEqual(["review-partly-read"]);
    expect(plan.longTermTargets).toHaveLength(1);
  });
});
