import { colour, enjoyBooks, inParagraphs, retell, saySafe, sixty, whole } from "./aims-of-orla";
import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, planOf, wordsOf } from "./outline";

const lines = (...texts: readonly string[]) => texts.map((text) => paragraph(text)).join("");

/** A title that states no name, so that the aims alone say who the pupil is. */
const title = paragraph("Climbing the muckle hill");

describe("a form that states no name of the pupil is read", () => {
  const card = (aim: string) => `Hop: ${aim}\nHelping hands: cards\nWho: Meg`;

  it.each<[string, string]>([
    [
      "in cards with the aims behind their labels",
      heading(`Our muckle hope: ${enjoyBooks}`) +
        paragraph("Petals: Achieving") +
        table([[card(sixty), card(retell)]]) +
        heading(`Our muckle hope: ${saySafe}`) +
        paragraph("Petals: Safe, Nurtured") +
        table([[card(colour)]]),
    ],
    [
      "in plain lines with dashes, in two languages",
      lines(
        `Amas mòr / Big aim 1 – ${enjoyBooks}`,
        "Mathas / Wellbeing – Achieving",
        `\tCeum / Step – ${sixty}`,
        "\tCuideachadh / Help – word cards",
        "\tCò leis / With whom – Anna",
        `\tCeum / Step – ${retell}`,
        "\tCuideachadh / Help – story mitten",
        "\tCò leis / With whom – Anna, Ceit",
        `Amas mòr / Big aim 2 – ${saySafe}`,
        "Mathas / Wellbeing – Safe, Nurtured",
        `\tCeum / Step – ${colour}`,
        "\tCuideachadh / Help – zones board",
        "\tCò leis / With whom – Ceit",
        "Tapadh leibh / Thank you",
      ),
    ],
    [
      "in lines with numbers and letters, and thanks below them",
      lines(
        `Long term goal 1 - ${enjoyBooks}`,
        "Wellbeing: Achieving",
        `Step 1a - ${sixty}`,
        "Help: word cards",
        "Date: 31 October",
        `Step 1b - ${retell}`,
        "Help: story mitten",
        "Date: 31 October",
        "",
        `Long term goal 2 - ${saySafe}`,
        "Wellbeing: Safe, Nurtured",
        `Step 2a - ${colour}`,
        "Help: zones board",
        "Date: 28 November",
        "",
        "Thanks again everyone, our next meeting is after the October break.",
      ),
    ],
    [
      "in ladders, with the number of its rung before each aim",
      [
        [`${enjoyBooks} [Achieving]`, `Rung 2: ${sixty}`, `Rung 1: ${retell}`],
        [`${saySafe} [Safe, Nurtured]`, `Rung 1: ${colour}`],
      ]
        .map(([aim, ...rungs]) =>
          tbl(3, [
            ["Top rung for the year", wide(String(aim), 2)],
            ["Rung", "We’ll know because", "We’ll help by"],
            ...rungs.map((rung) => [rung, "3 in a row", "Practise at home"]),
          ]),
        )
        .join(paragraph("")),
    ],
    [
      "below a title that comes again over the box of each aim",
      [
        [enjoyBooks, "Achieving", sixty, retell],
        [saySafe, "Safe, Nurtured", colour],
      ]
        .map(([aim, petals, ...steps]) =>
          [
            paragraph("My muckle hope for this year"),
            table([[aim ?? ""]]),
            paragraph(`Petals: ${petals ?? ""}`),
            table([["My peerie hope", "What helps me"], ...steps.map((step) => [step, "Cards"])]),
          ].join(""),
        )
        .join(""),
    ],
    [
      "where a question and its answer share a cell, and a column asks for days in words of its own",
      [
        [enjoyBooks, "Achieving", sixty, retell],
        [saySafe, "Safe, Nurtured", colour],
      ]
        .map(([aim, petals, ...steps]) =>
          tbl(3, [
            [
              wide(`What would we love to see by summer? ${aim ?? ""}`, 2),
              `SHANARRI ${petals ?? ""}`,
            ],
            ["Stops on the way", "Travel companions (who helps)", "Get there…"],
            ...steps.map((step) => [step, "PSA", "by Easter"]),
          ]),
        )
        .join(paragraph("")),
    ],
  ])("%s", (_, body) => {
    expect(outline(title + inParagraphs(body))).toEqual({
      recognised: "likely",
      targets: whole,
      unassigned: [],
    });
  });
});

it("reads one short-term target for each long-term one where its label says that it is a step", () => {
  const body = table([
    ["", "Goal 1", "Goal 2"],
    ["What Orla will do by the time she starts school", enjoyBooks, saySafe],
    ["Petals", "Achieving", "Safe, Nurtured"],
    ["Her next wee step", sixty, colour],
    ["How we help her", "Word cards", "Zones board"],
  ]);
  expect(outline(title + inParagraphs(body)).targets).toEqual([
    [enjoyBooks, "achieving", sixty],
    [saySafe, "safe,nurtured", colour],
  ]);
});

it("gives the lines of a cell to the targets that they go with one by one", () => {
  const body = table([
    ["Lang view", "Wee steps", "How", "Look at it"],
    [
      `${enjoyBooks}\n(Achieving)`,
      `1. ${sixty}\n2. ${retell}`,
      "1. Word cards\n2. Story mitten",
      "1. 24 October\n2. 19 December",
    ],
    [`${saySafe}\n(Safe, Nurtured)`, colour, "Zones board", "24 October"],
  ]);
  expect(wordsOf(title + inParagraphs(body)).longTermTargets[0]?.shortTermTargets).toEqual([
    { text: sixty, strategies: "Word cards", when: "24 October" },
    { text: retell, strategies: "Story mitten", when: "19 December" },
  ]);
});

describe("aims of a pupil under several labels, of which it is not plain which are which,", () => {
  const planner = (who: string) =>
    table([
      ["Hope for the session", "Petal", "Term 1 (Aug–Oct)", "Term 2 (Oct–Dec)"],
      [
        `${who} will enjoy books`,
        "Achieving",
        `${who} will read ten words`,
        `${who} will retell it`,
      ],
      [
        `${who} will feel quite safe`,
        "Safe",
        `${who} will name one colour`,
        `${who} will pick a card`,
      ],
    ]);

  it("are asked about", () => {
    expect(planOf(title + planner("Orla"))).toMatchObject({
      recognised: "ask",
      evidence: [
        "What the pupil is to do stands under several labels, but not in words and places that Amas knows.",
      ],
    });
  });

  it.each<[string, string]>([
    [
      "all stand under one label",
      table([
        ["What Orla will learn to do instead", "How"],
        [sixty, "Word cards"],
        [retell, "Story mitten"],
        [colour, "Zones board"],
      ]),
    ],
    [
      "are those of a member of staff",
      table([
        ["Post", "PSA"],
        ["Reviewer", "Mrs Laing"],
      ]) + planner("Orla"),
    ],
    ["are what everyone will do", planner("Everyone").replaceAll("Everyone will", "Staff will")],
  ])("are none of a plan where they %s", (_, body) => {
    expect(outline(title + inParagraphs(body)).recognised).toBe("none");
  });
});

it("takes a week before an aim for no number of it", () => {
  const body =
    heading("Individualised Education Programme") +
    table([
      ["Long term target", "Short term target", "Strategies"],
      [enjoyBooks, `Week 2: ${sixty}`, "Word cards"],
      [saySafe, `Rung 1: ${colour}`, "Zones board"],
    ]);
  expect(outline(body).targets.map(([, , step]) => step)).toEqual([`Week 2: ${sixty}`, colour]);
});
