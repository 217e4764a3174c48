import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const heads = ["Short term targets", "Strategies", "Who", "When", "Evaluation"];
const above = ["Rory will write the first twelve", "Look, cover, write", "PSA", "Dec", "Seven"];
const read = (...rows: readonly (readonly string[])[]) => {
  const { longTermTargets } = wordsOf(
    heading("IEP") + paragraph("Long term target: Rory will spell more.") + table([heads, ...rows]),
  );
  return longTermTargets.flatMap(({ shortTermTargets }) =>
    shortTermTargets.map(({ text, strategies }) => [text, strategies]),
  );
};

describe("a target that runs on in the row below", () => {
  it("leaves no words over to ask about, however many they are", () => {
    const { recognised } = wordsOf(
      heading("IEP") +
        paragraph("Long term target: Rory will spell more.") +
        table([heads, above, ["tricky words of the list from memory.", "", "", "", ""]]),
    );
    expect(recognised).toBe("certain");
  });

  const whole = "Rory will write the first twelve tricky words.";
  it.each([
    ["alone", [["tricky words.", "", "", "", ""]], whole, "Look, cover, write"],
    [
      "with its strategies",
      [["tricky words.", "and check", "", "", ""]],
      whole,
      "Look, cover, write and check",
    ],
    [
      "in two rows",
      [
        ["tricky", "", "", "", ""],
        ["words.", "", "", "", ""],
      ],
      whole,
      "Look, cover, write",
    ],
  ])("is one: %s", (_name, rows, text, strategies) => {
    const next = ["Rory will spell ten names.", "Cards", "CT", "June", ""];
    expect(read(above, ...rows, next)).toEqual([
      [text, strategies],
      ["Rory will spell ten names.", "Cards"],
    ]);
  });

  it.each([
    ["has ended", ["Rory will write.", ...above.slice(1)], ["spell ten names", "", "", "", ""]],
    ["begins anew", above, ["Spell ten names", "", "", "", ""]],
    ["has a date of its own", above, ["spell ten names", "", "", "by June", ""]],
    ["has somebody of its own", above, ["spell ten names", "", "mum", "", ""]],
    ["has strategies of its own", above, ["spell ten names", "Cards", "", "", ""]],
    ["has a number", above, ["b) spell ten names", "", "", "", ""]],
    [
      "is written in small letters",
      ["write twelve words", ...above.slice(1)],
      ["spell", "", "", "", ""],
    ],
    [
      "is one of those led into",
      ["Rory will:", ...above.slice(1)],
      ["spell ten names", "", "", "", ""],
    ],
  ])("is two where one %s", (_name, ...rows) => {
    expect(read(...rows)).toHaveLength(2);
  });
});

describe("a long-term target that runs on in the row below", () => {
  const columns = ["Long term targets", "Short term targets", "Strategies", "Who"];
  const outlineOf = (...rows: readonly (readonly string[])[]) =>
    outline(heading("IEP") + table([columns, ...rows])).targets;
  const first = ["Orla will make and keep", "Orla will join one", "Cards", "CT"];
  const next = ["Orla will spell more.", "Orla will spell ten names.", "Cards", "CT"];

  it.each([
    ["alone", ["friendships.", "", "", ""], "Orla will join one"],
    [
      "with its short-term target",
      ["friendships.", "lunchtime club.", "", ""],
      "Orla will join one lunchtime club.",
    ],
  ])("is one: %s", (_name, below, step) => {
    expect(outlineOf(first, below, next)).toEqual([
      ["Orla will make and keep friendships.", "", step],
      ["Orla will spell more.", "", "Orla will spell ten names."],
    ]);
  });

  it.each(["as above", "Same as above.", "ditto", "”"])(
    "is one where the row below says so again: %s",
    (again) => {
      const whole = ["Orla will spell more.", ...next.slice(1)];
      expect(outlineOf(whole, [again, "Orla will spell 20 verbs.", "", ""])).toEqual([
        ["Orla will spell more.", "", "Orla will spell ten names.", "Orla will spell 20 verbs."],
      ]);
    },
  );

  it("is one under its label in each block, too", () => {
    const block = (long: string, short: string) => [
      ["Long term target", long, ""],
      ["Short term targets", "Strategies", "Who"],
      [short, "Cards", "CT"],
    ];
    const rows = [
      ...block("Orla will spell more.", "Orla will spell ten names."),
      ...block("as above", "Orla will spell 20 verbs."),
    ];
    expect(outline(heading("IEP") + table(rows)).targets).toEqual([
      ["Orla will spell more.", "", "Orla will spell ten names.", "Orla will spell 20 verbs."],
    ]);
  });

  it("is another where more is said than that", () => {
    const more = ["As above, but in French", "Orla will spell 20 verbs.", "", ""];
    expect(outlineOf(next, more)).toHaveLength(2);
  });

  it("is two where the second has a short-term target of its own", () => {
    expect(outlineOf(first, ["friendships", "Orla will invite a friend", "", ""])).toHaveLength(2);
  });
});
