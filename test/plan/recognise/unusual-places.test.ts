import { continued, heading, merged, tbl, text, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Educational Programme");
const columns = ["Short term targets", "Strategies", "Who", "When"];
const step = (words: string) => [words, "Cards", "Class teacher", "June"];

describe("a number before the label of a long-term target", () => {
  const block = (label: string, words: string) =>
    text(label) + text("Wellbeing indicators: Healthy, Safe") + table([columns, step(words)]);

  it.each(["1. Long Term Target: ", "(1) Long-term goal: ", "1) LTT: ", "a) Long term aim – "])(
    "is part of that label: %s",
    (label) => {
      const body = block(`${label}Isla will try new foods`, "Isla will sit at the table");
      expect(outline(body)).toMatchObject({
        recognised: "certain",
        targets: [["Isla will try new foods", "safe,healthy", "Isla will sit at the table"]],
      });
    },
  );

  it("of a section is no number of a long-term target", () => {
    const above = text("4. Long term targets") + table([["Isla will read"]]);
    const body = above + table([columns, ["4.1 Isla will read 30 words", "Cards", "CT", "June"]]);
    expect(outline(iep + body).targets).toEqual([
      ["Isla will read", "", "Isla will read 30 words"],
    ]);
  });
});

describe("a row below each short-term target that says more of it", () => {
  const head = [
    ["Long-term target", wide("Isla will keep going with class work", 3)],
    ["Wellbeing", wide("Achieving", 3)],
    ["", "Short-term target", "Who", "When"],
  ];
  const rows = (more: string) => [
    [merged("1"), "Isla will work for 12 minutes", "CT", "June"],
    [continued, wide(more, 3)],
    [merged("2"), "Isla will start at once", "PSA", "May"],
    [continued, wide(more, 3)],
  ];

  it.each(["Strategies: Timer", "What we do: Timer", "Ways to help: Timer"])(
    "is read beside their number: %s",
    (more) => {
      const [target] = wordsOf(iep + tbl(4, [...head, ...rows(more)])).longTermTargets;
      expect(target?.shortTermTargets).toEqual([
        {
          text: "Isla will work for 12 minutes",
          who: "CT",
          when: "June",
          strategies: "Timer",
        },
        { text: "Isla will start at once", who: "PSA", when: "May", strategies: "Timer" },
      ]);
    },
  );
});

describe("words before a long-term target across the table, without a label", () => {
  const block = (words: string) =>
    heading("Section 4") +
    tbl(4, [
      [wide(words, 2), wide("Indicators – Achieving", 2)],
      ["Target", "Strategies", "Who", "When"],
      step("Isla will read 30 words"),
    ]);

  it.each(["Over the year: ", "This session: ", "In the long run: "])(
    "are what the form calls it: %s",
    (name) => {
      const [[target] = []] = outline(block(`${name}Isla will read short texts`)).targets;
      expect(target).toBe("Isla will read short texts");
    },
  );

  it.each(["By June 2027: Isla will read short texts", "By June Isla will: Read short texts"])(
    "are part of it where they say when or lead into it: %s",
    (words) => {
      const [[target] = []] = outline(block(words)).targets;
      expect(target).toBe(words);
    },
  );
});

it("“How far have we got?” asks how it went, under a heading for a group of columns as well", () => {
  const rows = [
    [wide("Long term target: Isla will know her own strengths", 4), "Nurtured"],
    [merged("Steps this term"), wide("Support", 2), wide("Review", 2)],
    [continued, "What", "From whom", "Due", "How far have we got?"],
    ["Isla will name one thing done well", "Proud jar", "CT / Mum", "14/11", "5 slips most weeks"],
    ["Isla will show a piece of work", "Gold book", "HT", "19/12", ""],
  ];
  const [target] = wordsOf(tbl(5, rows)).longTermTargets;
  expect(target?.shortTermTargets.map(({ evaluation }) => evaluation)).toEqual([
    "5 slips most weeks",
    "",
  ]);
});

it.each(["View from home (review)", "Home view (at the review)", "Thoughts of parents (meeting)"])(
  "“%s” asks for the words of parents, and for no kind of meeting",
  (label) => {
    const targets = table([
      ["Long term target", ...columns],
      ["Isla will plan her own learning", ...step("Isla will bring her kit")],
    ]);
    const said = table([
      ["Pupil’s view (review)", "I asked for big print."],
      [label, "Proud jar is in our kitchen now too."],
    ]);
    expect(wordsOf(iep + targets + said).comments).toMatchObject([
      { by: "pupil" },
      { by: "parent", text: "Proud jar is in our kitchen now too." },
    ]);
  },
);

describe("a long-term target at the foot of its block", () => {
  const foot = (label: string, words: string) => [label, wide(words, 2), "Safe, Active"];
  const rows = (...words: string[]) => [columns, ...words.map(step)];
  const label = "All of the above is towards this long term target:";

  it("takes the short-term targets above it", () => {
    const first = [...rows("Isla will climb", "Isla will catch"), foot(label, "Isla will move safely")]; // prettier-ignore
    const second = [...rows("Isla will count coins"), foot("Long term target", "Isla will use numbers")]; // prettier-ignore
    const read = {
      recognised: "likely",
      targets: [
        ["Isla will move safely", "safe,active", "Isla will climb", "Isla will catch"],
        ["Isla will use numbers", "safe,active", "Isla will count coins"],
      ],
    };
    expect(outline(iep + tbl(4, first) + tbl(4, second))).toMatchObject(read);
    expect(outline(iep + tbl(4, [...first, ...second]))).toMatchObject(read);
  });

  it("does so at the end of a card", () => {
    const card = [
      ["Short term target", "Isla will climb the stairs"],
      ["Who", "PSA"],
      ["Strategies", "Rail tape"],
      ["Long term target", "Isla will move safely round school"],
    ];
    expect(outline(iep + table(card)).targets).toEqual([
      ["Isla will move safely round school", "", "Isla will climb the stairs"],
    ]);
  });

  it("is asked about where others wait below it or one in between has none", () => {
    const empty = ["", "", "", ""];
    const open = [...rows("Isla will climb"), foot("Long term target", "Isla will move"), columns, empty]; // prettier-ignore
    expect(outline(iep + tbl(4, open)).recognised).toBe("ask");
    const two = [...rows("Isla will climb"), foot("Long term target", "Isla will move"), foot("Long term target", "Isla will count")]; // prettier-ignore
    expect(outline(iep + tbl(4, two)).recognised).toBe("ask");
  });
});

it.each(["What Isla will do", "What will Isla do?", "What the child will do"])(
  "“%s” asks for targets, and what others do for none",
  (label) => {
    const rows = [
      ["Long term target", wide("Isla will stay calm", 3)],
      [label, "Support", "Person", "Date"],
      ["Isla will ask for a break", "Red card", "PSA / CT", "6 Feb 26"],
    ];
    expect(outline(iep + tbl(4, rows)).targets).toEqual([
      ["Isla will stay calm", "", "Isla will ask for a break"],
    ]);
    const helped = rows.map((row) => row.map((cell) => (cell === label ? "What adults will do" : cell))); // prettier-ignore
    expect(outline(iep + tbl(4, helped)).recognised).toBe("ask");
  },
);

describe("a column for each short-term target, counted above words of the form’s own", () => {
  const block = (titles: readonly string[], label: string) =>
    tbl(3, [
      ["Yearly goal", wide("Use number skills in everyday situations", 2)],
      ["SHANARRI", wide("Achieving", 2)],
      ["", ...titles],
      [label, "Count out coins to 20p", "Add two digit numbers with Numicon"],
      ["We will know he can when", "4 in 5", "9/10 unaided"],
      ["Things to try in class", "Real coins", "Number line"],
      ["Helpers", "PSA", "CT"],
      ["Check on", "Friday 12 December", "Friday 28 November"],
      ["What happened", "", "Varies with tiredness"],
    ]);

  it.each([
    [["Step 1", "Step 2"], "Murdo will…"],
    [["First step", "Second step"], "What it is"],
    [["Target A", "Target B"], "In the child’s words"],
    [["Goal 1", "Goal 2"], "Target"],
  ])("is read as one: %s over “%s”", (titles, label) => {
    const [target, ...others] = wordsOf(iep + block(titles, label)).longTermTargets;
    expect(others).toEqual([]);
    expect(target?.shortTermTargets).toEqual([
      {
        text: "Count out coins to 20p",
        success: "4 in 5",
        strategies: "Real coins",
        who: "PSA",
        when: "Friday 12 December",
        evaluation: "",
      },
      {
        text: "Add two digit numbers with Numicon",
        success: "9/10 unaided",
        strategies: "Number line",
        who: "CT",
        when: "Friday 28 November",
        evaluation: "Varies with tiredness",
      },
    ]);
  });

  it("does not go on with a table of as many columns that names people over what they said", () => {
    const said = table([
      ["", "Murdo", "Home"],
      ["After block 1", "The clock job is mine.", "He tells us the time all day."],
    ]);
    const details = table([["Pupil", "Murdo Gillan"]]);
    const { longTermTargets, comments } = wordsOf(
      iep + details + block(["Step 1", "Step 2"], "Murdo will…") + said,
    );
    expect(longTermTargets).toMatchObject([{ shortTermTargets: [{}, {}] }]);
    expect(comments).toEqual([
      { by: "pupil", text: "The clock job is mine." },
      { by: "parent", text: "He tells us the time all day." },
    ]);
  });
});

it("the school is one more who says something beside pupil and parents", () => {
  const rows = [
    ["", "Pupil", "Home", "School"],
    ["November", "I like my new job.", "He tells us the time all day.", "Settled in well."],
  ];
  const targets = table([
    ["Long term target", ...columns],
    ["Isla will count", ...step("Isla will count to ten")],
  ]);
  expect(wordsOf(iep + targets + table(rows)).comments.map(({ by }) => by)).toEqual([
    "pupil",
    "parent",
  ]);
});

describe("a row at the foot of a block with a label of the form’s own", () => {
  const block = (...foot: readonly [string, string]) =>
    iep +
    tbl(4, [
      columns,
      step("Isla will climb the stairs"),
      step("Isla will catch a ball"),
      [foot[0], wide(foot[1], 3)],
    ]);
  const read = [
    ["Isla will move safely", "", "Isla will climb the stairs", "Isla will catch a ball"],
  ];

  it.each([
    ["These steps lead to the long term aim:", "Isla will move safely"],
    ["Together these help with the big goal:", "Isla will move safely"],
    ["Towards:", "Long term target – Isla will move safely"],
  ])("is read where it names a long-term target: %s", (label, words) => {
    expect(outline(block(label, words)).targets).toEqual(read);
  });

  it("is asked about where nobody knows it and words of the child stand beside it", () => {
    expect(outline(block("Zubrin:", "Isla will move safely")).recognised).toBe("ask");
    expect(outline(block("Note:", "Rail tape is in the store cupboard")).recognised).toBe(
      "certain",
    );
  });
});

it("a label in other words stands beside what it asks for, below a target and its number", () => {
  const rows = [
    ["Long term target", wide("Isla will join in", 3)],
    ["No.", "Short term target", "Who", "When"],
    [merged("1"), "Isla will take turns", "PSA", "Dec"],
    [continued, "What we do:", wide("Game box", 2)],
  ];
  const [target] = wordsOf(iep + tbl(4, rows)).longTermTargets;
  expect(target?.shortTermTargets).toMatchObject([{ strategies: "Game box" }]);
});

it("“Health and wellbeing” across a table is a part of the curriculum, and asks for no indicators", () => {
  const block = (area: string, words: string, indicator: string) => [
    [wide(area, 4)],
    [wide(`This session: ${words}`, 3), indicator],
    ["Target", "Strategies", "Who", "When"],
    step("Isla will take turns"),
  ];
  const rows = [
    ...block("HEALTH AND WELLBEING", "Isla will join in with group work", "Included"),
    ...block("LITERACY", "Isla will write for a reason", "Achieving"),
  ];
  expect(outline(iep + tbl(4, rows)).targets).toEqual([
    ["Isla will join in with group work", "included", "Isla will take turns"],
    ["Isla will write for a reason", "achieving", "Isla will take turns"],
  ]);
});
