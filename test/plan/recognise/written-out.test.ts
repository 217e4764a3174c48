import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { sectionOf } from "../../../src/plan/recognise/survey/sections";
import { undotted, writtenOut } from "../../../src/plan/recognise/labels/written-out";
import { outline, wordsOf } from "./outline";

it.each([
  ["Rev. date", "review date"],
  ["IEP rev.", "IEP review"],
  ["Succ. crit.", "success criteria"],
  ["Strats", "strategies"],
  ["Mtgs", "meetings"],
  ["Target dt", "Target date"],
  ["Basel.", "baseline"],
  ["WB ind.", "wellbeing indicator"],
  ["W/being", "wellbeing"],
  ["Eval’n", "evaluation"],
  ["Eval'n.", "evaluation"],
  ["Pupil comm.", "Pupil comment"],
  ["Parent’s comms", "Parent’s comments"],
  // Longer words only begin alike.
  ["Revision", "Revision"],
  ["Critical", "Critical"],
  ["w/b 14 Dec", "w/b 14 Dec"],
  // Of nobody: it may be communication.
  ["Lang. and comm.", "Lang. and comm."],
])("“%s” is “%s”", (label, full) => {
  expect(writtenOut(label)).toBe(full);
});

describe("a plan whose labels are shortened", () => {
  const targets = table([
    ["LTT", "STT", "Strats", "Res.", "Resp.", "Succ. crit.", "Rev. date", "Eval."],
    ["Read more", "Read 30 words", "Paired reading", "Cards", "CT", "30 words", "Dec", "20 words"],
  ]);
  const record = table([
    ["Date", "Mtg", "Inv.", "Att.", "Inv. sent", "Mins sent"],
    ["6.11.26", "Annual review", "Mum; CT", "Mum", "20.10.26", "12.11.26"],
  ]);
  const comments = table([
    ["Rev. date", "Pupil", "Parent/carer"],
    ["6.11.26", "I like PE.", "We are pleased."],
  ]);
  const plan = wordsOf(
    [
      heading("Sect. 4 – IEP") + targets,
      heading("Rev. Record") + record,
      heading("IEP rev. – pupil & parent comments") + comments,
    ].join(""),
  );

  it("has its targets read, and of two columns for strategies the plainer", () => {
    expect(plan.longTermTargets[0]?.shortTermTargets).toEqual([
      expect.objectContaining({
        text: "Read 30 words",
        strategies: "Paired reading",
        who: "CT",
        success: "30 words",
        when: "Dec",
        evaluation: "20 words",
      }),
    ]);
  });

  it("has its meetings and comments read", () => {
    expect(plan.reviews).toEqual([
      {
        type: "Annual review",
        date: "6.11.26",
        invited: ["Mum", "CT"],
        attended: ["Mum"],
        invitationsSent: "20.10.26",
        minutesSent: "12.11.26",
      },
    ]);
    expect(plan.comments).toEqual([
      { by: "pupil", date: "6.11.26", text: "I like PE." },
      { by: "parent", date: "6.11.26", text: "We are pleased." },
    ]);
  });
});

describe("a block with shortened labels", () => {
  const blockOf = (people: readonly string[]) =>
    heading("IEP") +
    table([
      ["LTT 1: Move with better balance"],
      ["WB ind.: Healthy, Active"],
      ["Basel.", "STT", "Target dt", "Strats", "By"],
      ["Not yet", "a) Climb the steps", "w/b 14 Dec", "Daily walk", people[0] ?? ""],
      ["Emerging", "b) Catch a ball", "end of Term 2", "Warm up", people[1] ?? ""],
    ]);

  it("has its indicators, dates and people read", () => {
    const [target] = wordsOf(blockOf(["S&LT", "PSA, parents"])).longTermTargets;
    expect(target).toMatchObject({
      text: "Move with better balance",
      indicators: ["healthy", "active"],
      shortTermTargets: [
        { text: "Climb the steps", when: "w/b 14 Dec", who: "S&LT" },
        { text: "Catch a ball", when: "end of Term 2", who: "PSA, parents" },
      ],
    });
  });
});

describe("a column headed “By”", () => {
  const plan = (...by: readonly string[]) =>
    wordsOf(
      heading("IEP") +
        table([
          ["LTT", "STT", "By", "Strats"],
          ...by.map((each, at) => ["Move well", `Climb ${String(at + 2)} steps`, each, "Walk"]),
        ]),
    ).longTermTargets[0]?.shortTermTargets;

  it.each<["who" | "when", readonly string[]]>([
    ["who", ["Kirsty", "CT"]],
    ["who", ["PSA", "S&LT"]],
    ["when", ["Dec 2026", "end of term"]],
    // Near miss: a day among them leaves it open.
    ["when", ["Dec 2026", "CT"]],
  ])("says %s over %j", (field, by) => {
    expect(plan(...by)?.map((target) => target[field])).toEqual(by);
  });
});

it.each([
  ["L.T.T.", "LTT"],
  ["S.T.T", "STT"],
  ["L.T. Target", "LT Target"],
  ["L.T.1", "LT1"],
  ["Section 4: I.E.P.", "Section 4: IEP"],
  // Near misses: one letter alone, a word, a number.
  ["Plan B. Targets", "Plan B. Targets"],
  ["Ms K. Ross", "Ms K. Ross"],
  ["2.1 Reading", "2.1 Reading"],
])("“%s” without its dots is “%s”", (label, plain) => {
  expect(undotted(label)).toBe(plain);
});

it.each(["I.E.P.", "Section 4: I.E.P.", "Ailsa’s I.E.P."])("“%s” names the IEP", (title) => {
  expect(sectionOf(title, false)).toMatchObject({ kind: "iep", title });
});

describe("labels with dots in them", () => {
  const block = (longTerm: string, shortTerm: string) =>
    tbl(3, [
      ["Wellbeing area", wide("Achieving, Safe", 2)],
      [longTerm, wide("Read more", 2)],
      ["Eval.", "Who", shortTerm],
      ["Half way", "CT", "Read 30 words"],
      ["", "PSA", "Read a page"],
    ]);

  it.each([
    ["L.T.T.", "S.T.T."],
    ["L.T.T. 1", "S.T.T.s"],
    ["L.T. Target", "S.T. Targets"],
    ["L.T.G.", "S.T.G."],
  ])("are those of a block: “%s”, “%s”", (...labels) => {
    expect(outline(heading("I.E.P.") + block(...labels))).toMatchObject({
      recognised: "certain",
      targets: [["Read more", "safe,achieving", "Read 30 words", "Read a page"]],
    });
  });

  it("may stand before a target above its table", () => {
    const above = (number: number, words: string, step: string) =>
      paragraph(`L.T.T. ${String(number)}: ${words}`) +
      table([
        ["S.T.T.", "Who", "When"],
        [step, "CT", "Dec"],
      ]);
    const body = above(1, "Read more", "Read 30 words") + above(2, "Make friends", "Share a toy");
    expect(outline(heading("I.E.P.") + body).targets).toEqual([
      ["Read more", "", "Read 30 words"],
      ["Make friends", "", "Share a toy"],
    ]);
  });

  it("may say of each row which kind of target it has", () => {
    const body = table([
      ["Target", "Type", "Who"],
      ["Read more", "L.T.T.", ""],
      ["Read 30 words", "S.T.T.", "CT"],
      ["Make friends", "L.T.T.", ""],
      ["Share a toy", "S.T.T.", "CT"],
    ]);
    expect(outline(heading("I.E.P.") + body).targets).toEqual([
      ["Read more", "", "Read 30 words"],
      ["Make friends", "", "Share a toy"],
    ]);
  });
});
