import { saysWhen } from "../../../src/plan/recognise/content/says-when";
import { targetRoleOf } from "../../../src/plan/recognise/targets/header";
import { meaningOf } from "../../../src/plan/recognise/labels/heading-meaning";
import { sectionOf } from "../../../src/plan/recognise/survey/sections";
import { heading, p, tbl, wide } from "../../fixtures/word-xml";
import { outline, wordsOf } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");

describe("a section heading with a slip of one letter", () => {
  it.each([
    ["Pupil and parent coments", "comments"],
    ["Reveiw record", "review"],
    ["Record of meetngs", "review"],
    ["Support Faculty Improvement Plan 2026-27", "not-targets"],
    ["Commerce", undefined],
    ["Recorder", undefined],
    ["Greetings", undefined],
    ["Individualised Educational Programme", "iep"],
    ["Writing a good IEP – notes for in-service day", "other"],
    ["Writing Individualised Educational Programmes: notes for staff", "other"],
    ["Staff collegiate session: writing good IEPs", "other"],
    ["IEP targets for writing and reading", "iep"],
    ["Education: Individualised Educational Programme", "iep"],
    ["What is an IEP?", "other"],
    ["Curriculum targets", "iep"],
    ["Educational targets", "iep"],
    ["Individual targets for this year", "iep"],
    ["My learning plan", "iep"],
    ["4. Learning Plan", "iep"],
    // Near misses: targets of others or of the past, and a plan of another kind.
    ["Educational targets for staff", undefined],
    ["Review of individual targets", undefined],
    ["Home learning plan", undefined],
    ["Learning plans in our school", undefined],
    ["3. Plan for action", "not-targets"],
    ["Observations and next steps", "not-targets"],
    ["My Learning Journal", "not-targets"],
    ["Plan of Action", "not-targets"],
    ["C. Comments", "comments"],
    ["5) Meetings", "review"],
    ["Our meetings", "review"],
    ["My reviews", "review"],
    ["Review meeting", "review"],
    ["Review meeting on 3 December", undefined],
    ["Review meeting – 3 December 2026", "review"],
    ["Review meeting – 3/12/2026 (termly)", "review"],
    ["Review meeting – bring the plan", undefined],
    ["Our meetings with the family and what came of them", undefined],
    ["Long-term form", "iep"],
    ["Short-term form for LT1", "iep"],
    ["Long-term absence", undefined],
    ["Review of the short-term form", undefined],
    ["C. Commentary", undefined],
    ["IEP review comments", "comments"],
    ["IEP review: comments", "comments"],
  ])("“%s” begins %s", (text, kind) => {
    expect(sectionOf(text, true)?.kind).toBe(kind);
  });
});

it.each([
  ["What do we think about the IEP?", "comments"],
  ["What do we all think?", "comments"],
  ["Individualised Educational Programme: what am I learning?", "iep"],
  ["Review record – when did we meet?", "review"],
  // Near misses: the label of a box with its question, one that asks of another thing, and a sentence.
  ["Pupil views: what do you think of your targets?", undefined],
  ["What do we think about the trip?", undefined],
  ["Before we start: what is an IEP?", undefined],
])("the plain line “%s” begins %s", (text, kind) => {
  expect(sectionOf(text, false)?.kind).toBe(kind);
});

it.each([
  ["IEP - Zofia", "iep"],
  ["IEP for Ailsa Ross", "iep"],
  ["Ailsa’s IEP", "iep"],
  ["IEP – Section 4 of the Child’s Plan. Session 26/27", "iep"],
  ["IEP (Section 4)", "iep"],
  ["The IEP is Section 4 of the Child’s Plan", undefined],
  // Near misses: the value of a label, what somebody has, and a sentence.
  ["IEP – Yes", undefined],
  ["IEP – Review", undefined],
  ["Angus has had an IEP since P3", undefined],
])("“%s” on a plain line, with the child’s name, begins %s", (line, kind) => {
  expect(sectionOf(line, false)?.kind).toBe(kind);
});

it.each([
  ["Proof", "success"],
  ["Sign of success", "success"],
  ["Signs that it works", "success"],
  ["Signed", "aside"],
  ["Kit", "strategies"],
  ["Things needed", "strategies"],
  ["Now", "aside"],
  ["At the moment", "aside"],
  ["Where now", "aside"],
  ["What will Niamh do next?", "target"],
  ["What will support do next?", "strategies"],
  ["Things", null],
  ["Now and next", null],
])("the short heading “%s” asks for %s", (label, role) => {
  expect(meaningOf(label)).toBe(role);
});

describe("a line of the contents", () => {
  const details = tbl(2, [
    ["Name", "Ailsa Ross"],
    ["Named Person", "Mrs K Urquhart (head teacher)"],
  ]);
  it.each([
    ["Section 4: Individualised Educational Programme (IEP)\t7", "none"],
    ["Section 4: Individualised Educational Programme (IEP) ......... 7", "none"],
    // Near miss: without a page it is the heading itself.
    ["Section 4: Individualised Educational Programme (IEP)", "ask"],
  ])("“%s”: %s", (line, level) => {
    const written = line.split("\t").map((part) => `<w:t>${part}</w:t>`);
    const contents = p(`<w:r>${written.join("<w:tab/>")}</w:r>`);
    expect(outline(contents + details).recognised).toBe(level);
  });
});

it.each([
  ["How often / how long", "other-date"],
  ["How long?", "other-date"],
  ["Relates to LTT", "long-term"],
  ["For which LTT?", "long-term"],
  ["Progress with LTT", "evaluation"],
  ["How", "strategies"],
  ["How will we know", "success"],
])("“%s” asks for %s", (label, role) => {
  expect(targetRoleOf(label)).toBe(role);
});

describe("a heading in no list of words", () => {
  it.each([
    ["Main goal of the year", "long-term"],
    ["Outcomes for the session", "long-term"],
    ["Half-termly objectives", "short-term"],
    ["Mini steps", "short-term"],
    ["What are we hoping for?", "aim"],
    ["What I am aiming for", "aim"],
    ["What I am working towards", "aim"],
    ["What I'm going to learn", "target"],
    ["Teaching methods", "strategies"],
    ["What we'll try", "strategies"],
    ["How will this be taught?", "strategies"],
    ["Named adults", "who"],
    ["Supported in class by", "who"],
    ["Completion date", "when"],
    ["Finish by", "when"],
    ["How many times a week", "other-date"],
    ["Departments", "aside"],
    ["Department responsible", "who"],
    ["How shall we measure this?", "success"],
    ["We'll know we are there when", "success"],
    ["We will see", "success"],
    ["I will know I have done it when", "success"],
    ["What we noticed", "evaluation"],
    ["Notes on progress", "evaluation"],
    ["People who help", "who"],
    ["Check by", "when"],
    ["We will look at this by", "when"],
    ["Look again", "when"],
    ["Timed (by)", "when"],
    ["Timed tests", null],
    ["Achievement", "evaluation"],
    ["Achievement criteria", "success"],
    ["Look at it again on", "when"],
    ["I will be supported by", "who"],
    ["By the time Kai goes to P1 we would like him to…", "aim"],
    ["How has it gone?", "evaluation"],
    ["Met? (yes / no)", "evaluation"],
    ["Feedback from staff", "evaluation"],
    ["Which wellbeing indicator is this?", "indicator"],
    ["Where Isla is now", "aside"],
    ["Curriculum area", "aside"],
    ["Zubrin", null],
    ["What are the next steps?", "target"],
    ["What will I learn next?", "target"],
    ["What shall we work on this half term?", "short-term"],
    ["What I am going to learn this block", "short-term"],
    ["What will Isla work on this term?", "short-term"],
    ["What will be worked on first?", "short-term"],
    ["What will be learned?", "target"],
    ["What do we need to have?", "strategies"],
    // Near miss: what the adults do is no target.
    ["What will parents work on this term?", null],
    ["What will we do this term?", null],
    ["What will be read first?", null],
    ["What do we have?", null],
    ["What do we want Poppy to be able to do by the end of the session?", "long-term"],
    ["Achieved / not achieved", "evaluation"],
    ["We will know it is met when…", "success"],
    // What is said and asks for nothing.
    ["I will improve my balance and hand skills.", null],
    ["I will understand my feelings and know what helps", null],
    ["To develop listening and attention skills", null],
    ["To be reviewed by", "when"],
    ["Adult support", null],
    ["Help from home", "aside"],
    ["Progress, teacher and date", null],
  ])("“%s” asks for %s", (label, role) => {
    expect(meaningOf(label)).toBe(role);
  });
});

it.each([
  ["Easter hols", true],
  ["end of the summer holidays", true],
  ["half term", true],
  ["Easter egg hunt", false],
])("“%s” says when and nothing else: %s", (text, isWhen) => {
  expect(saysWhen(text)).toBe(isWhen);
});

it.each([
  ["L.T. Target:", "long-term"],
  ["LT targets", "long-term"],
  ["S/T Targets", "short-term"],
  ["S.T. Goal", "short-term"],
  ["Last target", null],
  ["Immediate plan: short term targets", "short-term"],
  ["Outcome (long term, by the end of the session)", "long-term"],
  ["Goals (short-term, for this block)", "short-term"],
  ["Evidence of progress at review", "evaluation"],
  ["Evidence", "success"],
  // Near misses: the value of a label, and what came of a target.
  ["Focus: short term memory games", null],
  ["Outcome (short term target met or not)", "evaluation"],
])("“%s”, in short or with its term in brackets, asks for %s", (label, role) => {
  expect(targetRoleOf(label)).toBe(role);
});

describe("a column with a heading that nobody knows", () => {
  const rows = (cells: readonly string[]) =>
    tbl(4, [
      ["Long Term Target", "Short Term Target", "Strategies", "Zubrin"],
      ["Read more", "Read 30 words", "Cards", cells[0] ?? ""],
      ["", "Read 40 words", "Cards", cells[1] ?? ""],
    ]);
  const fieldsOf = (body: string) =>
    wordsOf(iep + body).longTermTargets[0]?.shortTermTargets.map(({ who, when }) => [who, when]);

  it.each([
    ["days", ["12 Dec 2026", "end of Term 2"], [undefined, "12 Dec 2026"]],
    ["people", ["CT, PSA", "Mrs Ross (SfL)"], ["CT, PSA", undefined]],
    ["numbers", ["1", "2"], [undefined, undefined]],
    ["parts of the curriculum", ["Reading", "Maths"], [undefined, undefined]],
  ])("is known by the %s in it", (_name, cells, first) => {
    expect(fieldsOf(rows(cells))?.[0]).toEqual(first);
  });

  it.each([
    ["words", ["Level 3", "Quite well"]],
    ["nothing", []],
    ["more than one kind of thing", ["12 Dec 2026", "CT"]],
  ])("is asked about with %s in it", (_name, cells) => {
    expect(outline(iep + rows(cells)).recognised).toBe("ask");
  });

  it("is asked about with nothing in it beside those who help, too", () => {
    const heads = ["Long Term Target", "Short Term Target", "Who", "Zubrin"];
    const body = tbl(4, [heads, ["Read more", "Read 30 words", "CT", ""]]);
    expect(outline(iep + body).recognised).toBe("ask");
  });
});

describe("two columns for one field", () => {
  const read = (...heads: readonly [string, string]) => {
    const body = tbl(4, [
      [wide("Long Term Target: Read more", 4)],
      ["Short Term Targets", "Who", ...heads],
      ["Read 30 words", "CT", "Cards", "Laptop"],
    ]);
    return wordsOf(iep + body);
  };

  it.each([
    ["Strategies", "Resources", "strategies", "Cards"],
    ["Resources needed", "Approaches", "strategies", "Laptop"],
    ["What will we do?", "What will we use?", "strategies", "Cards"],
    ["RAG", "Evaluation", "evaluation", "Laptop"],
    ["Progress", "Outcome", "evaluation", "Cards"],
  ] as const)("“%s” and “%s”: the plainer one is read", (one, other, field, words) => {
    expect(read(one, other).longTermTargets[0]?.shortTermTargets[0]?.[field]).toBe(words);
  });

  it.each([
    ["Additional support / who", "Laptop"],
    ["Provision and who", "Laptop"],
    ["Support from", "Laptop"],
    // Near misses: nobody is asked for.
    ["Additional support / how", undefined],
    ["Support from home", undefined],
  ])("“%s” beside the strategies asks for the person: %s", (label, who) => {
    const body = tbl(3, [
      [wide("Long Term Target: Read more", 3)],
      ["Short Term Targets", "Methods", label],
      ["Read 30 words", "Cards", "Laptop"],
    ]);
    expect(wordsOf(iep + body).longTermTargets[0]?.shortTermTargets[0]?.who).toBe(who);
  });

  it("keeps the person in the column that asks for nothing else", () => {
    expect(
      read("Methods", "Additional support / who").longTermTargets[0]?.shortTermTargets,
    ).toMatchObject([{ who: "CT", strategies: "Cards" }]);
  });

  it.each([
    ["To be reviewed", "Christmas hols", "when"],
    ["To be reviewed", "Xmas", "when"],
    ["Review", "T3 wk 4", "when"],
    // Near miss: what was found.
    ["Reviewed", "Went well", "evaluation"],
  ] as const)("“%s” over “%s” asks for: %s", (label, words, field) => {
    const body = tbl(3, [
      [wide("Long Term Target: Read more", 3)],
      ["Short Term Targets", "Strategies", label],
      ["Read 30 words", "Cards", words],
    ]);
    expect(wordsOf(iep + body).longTermTargets[0]?.shortTermTargets[0]?.[field]).toBe(words);
  });

  it("is asked about when both are as plain", () => {
    expect(read("Evaluation", "Progress").recognised).toBe("ask");
  });
});

it.each([
  ["IEP – Ava P6", "iep"],
  ["IEP – Ava Ross (S1)", "iep"],
  ["IEP – Ava P6 reads", undefined],
])("a plain line “%s” begins %s", (line, kind) => {
  expect(sectionOf(line, false)?.kind).toBe(kind);
});
