import { colour, enjoyBooks, inParagraphs, retell, saySafe, sixty, whole } from "./aims-of-orla";
import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const front =
  table([
    ["Pupil", "Orla Petrie"],
    ["Class", "P4"],
  ]) + paragraph("");

const read = (body: string) => outline(front + inParagraphs(body));

describe("a form in words of its own is read", () => {
  const step = (aim: string, who: string) => `Hop: ${aim}\nPal: ${who}`;
  const corner = (aim: string, petals: string, ...steps: string[]) =>
    [`My muckle pace`, aim, `Petals: ${petals}`, ...steps].join("\n");
  const lines = (aim: string, ways: string, who: string) =>
    `Peerie pace\n${aim}\nWhat folk will do\n${ways}\nFolk\n${who}`;

  it.each<[string, string]>([
    [
      "in the corners of a map round the pupil",
      table([
        [
          corner(enjoyBooks, "Achieving", step(sixty, "PSA"), step(retell, "Mrs Laing")),
          "↖ ↗",
          corner(saySafe, "Safe, Nurtured", step(colour, "PSA")),
        ],
        ["", "ME\nOrla", ""],
      ]),
    ],
    [
      "in cards side by side, each label on a line above its words or above nothing",
      [
        tbl(2, [
          [wide(`Before I am done: ${enjoyBooks}`, 2)],
          [wide("Petals: Achieving", 2)],
          [lines(sixty, "Word cards", "PSA"), lines(retell, "", "Mrs Laing")],
        ]),
        tbl(2, [
          [wide(`Before I am done: ${saySafe}`, 2)],
          [wide("Petals: Safe, Nurtured", 2)],
          [lines(colour, "Zones board", "PSA"), ""],
        ]),
      ].join(paragraph("")),
    ],
    [
      "in headings with numbers and lines below them",
      [
        heading(`Muckle pace 1: ${enjoyBooks}`),
        paragraph("Petals: Achieving"),
        heading(`Peerie pace 1.1: ${sixty}`),
        paragraph("How: Word cards"),
        paragraph("Who: PSA"),
        heading(`Peerie pace 1.2: ${retell}`),
        paragraph("How: Story mitten"),
        paragraph("Who: PSA"),
        heading(`Muckle pace 2: ${saySafe}`),
        paragraph("Petals: Safe, Nurtured"),
        heading(`Peerie pace 2.1: ${colour}`),
        paragraph("How: Zones board"),
        paragraph("Who: PSA"),
      ].join(""),
    ],
    [
      "in a table turned round, below a row that counts the targets",
      [
        tbl(3, [
          ["Muckle pace", wide(enjoyBooks, 2)],
          ["Petals", wide("Achieving", 2)],
          ["", "Hop A", "Hop B"],
          ["Peerie pace", sixty, retell],
          ["What folk will do", "Word cards", "Story mitten"],
          ["Folk", "PSA", "Mrs Laing"],
        ]),
        table([
          ["Muckle pace", saySafe],
          ["Petals", "Safe, Nurtured"],
          ["", "Hop A"],
          ["Peerie pace", colour],
          ["What folk will do", "Zones board"],
          ["Folk", "PSA"],
        ]),
      ].join(paragraph("")),
    ],
    [
      "in columns, a row for each of the first and the second",
      table([
        ["", "Rocket 1", "Rocket 2"],
        ["Muckle pace", enjoyBooks, saySafe],
        ["Petals", "Achieving", "Safe, Nurtured"],
        ["First peerie pace", sixty, colour],
        ["What folk will do", "Word cards", "Zones board"],
        ["Second peerie pace", retell, ""],
        ["What folk will do", "Story mitten", ""],
      ]),
    ],
    [
      "below lines that count them with a full stop",
      [
        paragraph(`Muckle pace 1. ${enjoyBooks}`),
        paragraph("Petals: Achieving"),
        table([
          ["Peerie pace", "What folk will do"],
          [sixty, "Word cards"],
          [retell, "Story mitten"],
        ]),
        paragraph(`Muckle pace 2. ${saySafe}`),
        paragraph("Petals: Safe, Nurtured"),
        table([
          ["Peerie pace", "What folk will do"],
          [colour, "Zones board"],
        ]),
      ].join(""),
    ],
    [
      "below questions with a line on how to answer them",
      [
        [enjoyBooks, "Achieving", [sixty, "Word cards", "Done"], [retell, "Story mitten", ""]],
        [saySafe, "Safe, Nurtured", [colour, "Zones board", ""]],
      ]
        .map(([aim, petals, ...rows], at) =>
          [
            heading(`Landing ${at + 1}: where would we like to be by June?`),
            paragraph("Write one long-term target on each sheet."),
            paragraph(String(aim)),
            paragraph(`Petals: ${String(petals)}`),
            table([["Hop", "What folk will do", "Have we arrived?"], ...(rows as string[][])]),
          ].join(""),
        )
        .join(""),
    ],
    [
      "beside a column that counts the steps and has no heading",
      [
        [enjoyBooks, "Achieving", ["Rung 1", sixty, "PSA"], ["Rung 2", retell, "Mrs Laing"]],
        [saySafe, "Safe, Nurtured", ["Rung 1", colour, "PSA"]],
      ]
        .map(([aim, petals, ...rows]) =>
          tbl(3, [
            ["Top of the ladder", wide(String(aim), 2)],
            ["Petals", wide(String(petals), 2)],
            ["", "Peerie pace", "Folk"],
            ...(rows as string[][]),
          ]),
        )
        .join(paragraph("")),
    ],
  ])("%s", (_, body) => {
    expect(read(body)).toEqual({ recognised: "likely", targets: whole, unassigned: [] });
  });

  it("with nothing taken for the words of an empty place", () => {
    const { longTermTargets } = wordsOf(
      front +
        inParagraphs(
          [enjoyBooks, saySafe]
            .map((aim) =>
              tbl(2, [
                [wide(`Before I am done: ${aim}`, 2)],
                [lines(sixty, "", "PSA"), lines(retell, "Mitten", "")],
              ]),
            )
            .join(paragraph("")),
        ),
    );
    expect(longTermTargets[0]?.shortTermTargets).toEqual([
      { text: sixty, strategies: "", who: "PSA" },
      { text: retell, strategies: "Mitten", who: "" },
    ]);
  });
});

describe("a card that could not be read, like others that were,", () => {
  const card = (aim: string, success: string, label: string) =>
    table([
      ["Target for now", aim],
      ["What staff will do", "Cards"],
      ["Who is doing it", "CT"],
      ["Finished by", "Easter"],
      [label, success],
      ["What happened", "Not there yet"],
    ]) + paragraph("");
  const aim =
    table([
      ["Aim", enjoyBooks],
      ["Indicators of wellbeing", "Achieving"],
    ]) + paragraph("");
  const of = (label: string) =>
    read(
      heading("Aim for the session") +
        aim +
        card(sixty, "Chat held the same day", label) +
        card(retell, "8 of 10 in a week", label),
    );

  it("is asked about", () => {
    expect(of("Zubrin when").recognised).toBe("ask");
  });

  it.each(["It has worked when", "We have managed it if"])("is read with “%s”", (label) => {
    const { targets } = of(label);
    expect(targets).toEqual([[enjoyBooks, "achieving", sixty, retell]]);
  });
});
