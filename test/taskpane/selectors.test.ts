import {
  chosenSetting,
  countFindings,
  filtered,
  firstToSee,
  groupFindings,
  needsNothing,
  notesOf,
  outcomeOf,
  quoteOf,
  settingHint,
  shownForms,
  shownKinds,
} from "../../src/taskpane/selectors";
import type { Mapping } from "../../src/plan/teach/mapping";
import { checkOf, findingOf, plan } from "../helpers/check-of";

const [joinIn, read] = plan.longTermTargets as [
  (typeof plan.longTermTargets)[number],
  (typeof plan.longTermTargets)[number],
];
const takeTurns = joinIn.shortTermTargets[0]!;
const wait = joinIn.shortTermTargets[2]!;
const hangUp = plan.unassignedShortTermTargets[0]!;

describe("quoting the words", () => {
  it.each([
    ["words the reader has not seen yet", { words: "more", message: "How much?" }, "more"],
    ["nothing when something is missing", { words: null, message: "Nobody is named." }, null],
    ["nothing for an empty stretch", { words: "", message: "Nobody is named." }, null],
    ["nothing when the message has them", { words: "more", message: "“more”: how much?" }, null],
  ])("shows %s", (_name, finding, quote) => {
    expect(quoteOf(findingOf({ ...finding, target: takeTurns }))).toBe(quote);
  });

  it("shows nothing when they are the whole target, which stands above", () => {
    const words = takeTurns.text.text;
    expect(quoteOf(findingOf({ words, message: "How often?", target: takeTurns }))).toBeNull();
  });
});

describe("what to begin with", () => {
  const about = { of: takeTurns.text, start: 0, length: 4 };
  const note = findingOf({ verdict: "note", impact: "serious", at: about });
  const question = findingOf({ impact: "moderate", at: about });
  const serious = findingOf({ impact: "serious", at: about });
  const plain = findingOf({ verdict: "violation", impact: "minor", at: about });
  const ofThePlan = findingOf({ verdict: "violation", impact: "serious" });

  it.each([
    ["what is plain", [question, plain], plain],
    ["the serious question", [question, serious], serious],
    ["what has words to go to", [ofThePlan, question], question],
    ["the first of equals", [question, { ...question }], question],
    ["the plan as a whole when there is nothing else", [note, ofThePlan], ofThePlan],
    ["nothing when nothing asks for anything", [note], null],
  ])("is %s", (_name, findings, first) => {
    expect(firstToSee(checkOf(findings))).toBe(first);
  });
});

describe("looking at some of the findings", () => {
  const findings = [findingOf({}), findingOf({ verdict: "note" }), findingOf({ rule: "b" })];

  it("offers the kinds there are, with their numbers", () => {
    expect(shownKinds(checkOf(findings))).toEqual([
      { kind: "all", count: 3 },
      { kind: "needs-review", count: 2 },
      { kind: "note", count: 1 },
    ]);
  });

  it("leaves the others out", () => {
    const check = checkOf(findings);
    expect(filtered(check, "note").audit.findings).toEqual([findings[1]]);
    expect(filtered(check, "all")).toBe(check);
  });
});

describe("grouping the findings", () => {
  it("puts each under its target, in the order of the plan", () => {
    const findings = [
      findingOf({ rule: "a", target: wait }),
      findingOf({ rule: "b", target: takeTurns }),
      findingOf({ rule: "c", target: joinIn }),
      findingOf({ rule: "d" }),
      findingOf({ rule: "e", target: wait }),
    ];
    const { wholePlan, longTerm } = groupFindings(checkOf(findings));

    expect(wholePlan.map(({ finding }) => finding.rule)).toEqual(["d"]);
    expect(longTerm[0]?.items.map(({ finding }) => finding.rule)).toEqual(["c"]);
    expect(
      longTerm[0]?.shortTerm.map(({ number, items }) => [
        number,
        items.map(({ finding }) => finding.rule),
      ]),
    ).toEqual([
      [1, ["b"]],
      [3, ["a", "e"]],
    ]);
    expect(longTerm[0]?.quiet).toBe(1);
  });

  it("puts what is plain first, and otherwise keeps the order of the rules", () => {
    const verdicts = ["note", "needs-review", "violation", "needs-review"] as const;
    const findings = verdicts.map((verdict, index) => findingOf({ verdict, rule: `${index}` }));
    const { wholePlan } = groupFindings(checkOf(findings));
    expect(wholePlan.map(({ finding }) => finding.rule)).toEqual(["2", "1", "3", "0"]);
  });

  it("shows the targets nothing was found about as well", () => {
    const { longTerm } = groupFindings(checkOf([]));
    expect(longTerm.map(({ number, quiet }) => [number, quiet])).toEqual([
      [1, 3],
      [2, 1],
      [3, 0],
      [4, 1],
    ]);
  });

  it("gives the targets under no long-term target a group of their own", () => {
    const { longTerm } = groupFindings(checkOf([findingOf({ target: hangUp })]));
    const last = longTerm.at(-1);
    expect(last?.target).toBeNull();
    expect(last?.items).toEqual([]);
    expect(last?.shortTerm).toHaveLength(1);
  });

  it("has no such group when every target has its place", () => {
    const assigned = { ...plan, unassignedShortTermTargets: [] };
    expect(groupFindings(checkOf([], { plan: assigned })).longTerm).toHaveLength(3);
  });

  it("loses no finding about a target that is not in the plan", () => {
    const stranger = findingOf({ target: { ...takeTurns } });
    expect(groupFindings(checkOf([stranger])).wholePlan).toHaveLength(1);
  });

  it("knows which findings can be shown in the document", () => {
    const findings = [findingOf({}), findingOf({ target: takeTurns })];
    const { wholePlan, longTerm } = groupFindings(checkOf(findings));
    expect(wholePlan[0]?.hasPlace).toBe(false);
    expect(longTerm[0]?.shortTerm[0]?.items[0]?.hasPlace).toBe(true);
  });
});

describe("counting", () => {
  it("counts targets, not findings, and keeps notes apart", () => {
    const findings = [
      findingOf({ target: takeTurns }),
      findingOf({ target: takeTurns, verdict: "violation" }),
      findingOf({ target: read, verdict: "note" }),
      findingOf({ verdict: "violation" }),
      findingOf({ verdict: "note" }),
    ];
    expect(countFindings(checkOf(findings))).toEqual({
      longTerm: 3,
      shortTerm: 5,
      targetsToSee: 1,
      planToSee: 1,
      notes: 2,
    });
  });

  it("finds nothing to do where there are only notes", () => {
    expect(needsNothing(checkOf([findingOf({ verdict: "note" })]))).toBe(true);
    expect(needsNothing(checkOf([findingOf({})]))).toBe(false);
  });

  it("does not praise an empty form", () => {
    const empty = { ...plan, longTermTargets: [], unassignedShortTermTargets: [] };
    expect(needsNothing(checkOf([], { plan: empty }))).toBe(false);
  });
});

describe("what there is to show", () => {
  it.each([
    ["certain", "read"],
    ["likely", "read"],
    ["ask", "unsure"],
    ["none", "nothing-read"],
  ] as const)("of a plan that is recognised as %s is %s", (recognised, outcome) => {
    expect(outcomeOf({ ...plan, recognised })).toBe(outcome);
  });

  it("of a form without targets is that it is empty", () => {
    const empty = { ...plan, longTermTargets: [], unassignedShortTermTargets: [] };
    expect(outcomeOf(empty)).toBe("empty");
    expect(outcomeOf({ ...empty, unassignedShortTermTargets: [hangUp] })).toBe("read");
  });

  it("leaves out the problems that the whole pane speaks of already", () => {
    const problems = (["no-plan-table", "protected", "ask-which-table"] as const).map((code) => ({
      code,
      message: code,
    }));
    const check = checkOf([], { plan: { ...plan, problems } });
    expect(notesOf(check).map(({ code }) => code)).toEqual(["protected"]);
  });

  it("leaves out a kind of school that is not plain once somebody has chosen it", () => {
    const problems = [{ code: "setting-unclear", message: "" }] as const;
    const unclear = { ...plan, problems };
    const kept = { kind: "settings", settings: { version: 1, setting: "special" } } as const;
    expect(notesOf(checkOf([], { plan: unclear }))).toEqual(problems);
    expect(notesOf(checkOf([], { plan: unclear, setting: "special" }))).toEqual([]);
    expect(notesOf(checkOf([], { plan: unclear, setting: "special", kept }))).toEqual([]);
  });
});

describe("the forms that were shown", () => {
  const form: Mapping = {
    fingerprint: "0123456789abcdef",
    headings: "row",
    longTerm: "named",
    roles: ["short-term"],
  };

  it("are those of this pane and those kept, each once and as last shown", () => {
    const kept = {
      kind: "settings",
      settings: { version: 1, setting: null, forms: [form] },
    } as const;
    const again: Mapping = { ...form, roles: ["long-term"] };
    expect(shownForms(checkOf([], { kept }), [])).toEqual([form]);
    expect(shownForms(checkOf([], { kept }), [again])).toEqual([again]);
    expect(shownForms(checkOf([]), [])).toEqual([]);
  });
});

describe("the choice of setting", () => {
  const kept = { kind: "settings", settings: { version: 1, setting: "special" } } as const;

  it("is what was chosen now, else what is kept", () => {
    expect(chosenSetting(checkOf([], { kept }), "preschool")).toBe("preschool");
    expect(chosenSetting(checkOf([], { kept }), null)).toBe("special");
    expect(chosenSetting(checkOf([]), null)).toBeNull();
  });

  it("says when it is kept, and asks when nobody says", () => {
    expect(settingHint(checkOf([], { kept, setting: "special" }))).toBe("kept");
    expect(settingHint(checkOf([]))).toBe("choose");
    expect(settingHint(checkOf([], { setting: "mainstream" }))).toBeNull();
  });
});
