import { mayBeTwo, namedApart, oddities } from "../../../src/plan/recognise/reviews/review-sanity";
import type { ReviewRecord } from "../../../src/plan/model";

const text = (words: string) => ({ text: words, segments: [] });
const meeting: ReviewRecord = {
  type: text("Annual review"),
  date: text("9/10/2026"),
  invited: ["Mrs A Leask (CT)", "Mum"],
  attended: ["Mum"],
  invitationsSent: text("18/09/2026"),
  minutesSent: text(""),
};

describe("what speaks for a meeting having been read wrong", () => {
  it.each<[string, Partial<ReviewRecord>]>([
    ["a date that is none", { date: text("Invited") }],
    ["a label as type", { type: text("Held on") }],
    ["a date as type", { type: text("9 October 2026") }],
    ["somebody twice", { invited: ["Mrs A Leask (CT)", "Mum", "Mrs A Leask (CT)"] }],
    ["a label among the names", { attended: ["Mum", "Minutes sent"] }],
    ["words of somebody among the names", { attended: ["Mum", "What Fergus said"] }],
    ["a tick among the names", { attended: ["Yes"] }],
    ["who came below the type", { type: text("Termly review\nMum, CT") }],
    ["the next label behind the type", { type: text("Termly review Date") }],
    ["a whole meeting for a date", { minutesSent: text("Annual review 14 May 2026 19 May 2026") }],
    ["names where a date is asked for", { invitationsSent: text("Mrs A Leask") }],
  ])("%s", (_, odd) => {
    expect(oddities([{ ...meeting, ...odd }])).toHaveLength(1);
  });

  it.each<[string, Partial<ReviewRecord>]>([
    ["a plain meeting", {}],
    ["a date not filled in", { date: text("") }],
    ["a meeting still to come", { attended: [] }],
    ["one that nobody is asked to yet", { invited: [], attended: [] }],
    ["a date in words", { date: text("end of Term 2") }],
    ["a type with a common word", { type: text("Review meeting") }],
    ["two teachers without names", { invited: ["Class teacher", "Class teacher"] }],
  ])("nothing: %s", (_, rest) => {
    expect(oddities([{ ...meeting, ...rest }])).toEqual([]);
  });
});

it("nothing: a form that asks for no people", () => {
  expect(oddities([{ type: text("Annual review"), date: text("9/10/2026") }])).toEqual([]);
});

it("one of several meetings that people came to has no date", () => {
  const undated = { type: text("Core group"), attended: ["Mum"] };
  expect(oddities([meeting, undated])).toHaveLength(1);
  expect(oddities([undated])).toEqual([]);
});

describe("a name and a job behind it", () => {
  const apart = (lists: object, ...loose: readonly string[]) =>
    namedApart([{ ...meeting, ...lists }], new Set(loose), ["isla", "ross"]);

  it("are two where both are named by themselves elsewhere", () => {
    const invited = ["Mrs Ross", "CT"];
    const lists = { invited, attended: ["Mrs Ross, CT", "Mr Test, EP"] };
    expect(apart(lists, "Mrs Ross, CT", "Mr Test, EP")).toEqual([
      { ...meeting, invited, attended: ["Mrs Ross", "CT", "Mr Test, EP"] },
    ]);
  });

  it.each([
    ["the name", ["Gran", "Mrs Ross"]],
    ["the job", ["Gran", "School nurse"]],
  ])("are two where %s stands alone in the other list", (_name, attended) => {
    const lists = { invited: ["Gran", "Mrs Ross, School nurse"], attended };
    expect(apart(lists, "Mrs Ross, School nurse")).toEqual([
      { ...meeting, attended, invited: ["Gran", "Mrs Ross", "School nurse"] },
    ]);
    // Near miss: a semicolon shows that they are one.
    expect(apart(lists)).toEqual([{ ...meeting, ...lists }]);
  });

  it.each([
    ["Mrs Ross, CT", ["Mrs Ross", "CT"]],
    ["Mrs Test, CT", ["Mrs Test, CT"]],
  ])("are two where a CT was asked and the name is the pupil’s: %s", (pair, attended) => {
    const lists = { invited: ["Parents", "CT"], attended: [pair] };
    expect(apart(lists, pair)[0]?.attended).toEqual(attended);
  });

  it.each([
    [
      ["Isla", "Mr Ross, CT"],
      ["Isla", "Mr Ross", "CT"],
    ],
    [
      ["Mr Ross, CT", "Dr Flett"],
      ["Mr Ross", "CT", "Dr Flett"],
    ],
    // Near misses: a teacher of the same name, and a father who is said to be one.
    [["Mum", "Mr Ross, CT"], null],
    [["Mr Ross, CT", "Ms Bain, SLT"], null],
    [["Isla", "Mr Ross, father"], null],
    [["Isla", "Mrs Ross, kinship carer"], null],
    [["Isla", "Mr Test, CT"], null],
  ])("are two where only they can be the parent: %j", (invited, expected) => {
    const pairs = invited.filter((name) => name.includes(", "));
    expect(apart({ invited, attended: invited }, ...pairs)[0]?.invited).toEqual(
      expected ?? invited,
    );
  });

  it("are two in all meetings where one of them shows it", () => {
    const first = { ...meeting, invited: ["Gran", "Mrs Test, SW"], attended: ["Mrs Test, SW"] };
    const second = { ...meeting, invited: ["Gran", "Mrs Test, SW"], attended: ["Mrs Test"] };
    const records = namedApart([first, second], new Set(["Mrs Test, SW"]), ["isla", "ross"]);
    const invited = ["Gran", "Mrs Test", "SW"];
    expect(records).toEqual([
      { ...first, invited, attended: ["Mrs Test", "SW"] },
      { ...second, invited, attended: ["Mrs Test"] },
    ]);
  });

  it("are two where the name has another job elsewhere", () => {
    const lists = { attended: ["Mum", "Mrs Ross, OT"] };
    expect(apart(lists, "Mrs Ross, OT", "Mrs Ross, SLT")[0]?.attended).toEqual([
      "Mum",
      "Mrs Ross",
      "OT",
    ]);
  });

  it("are said where nothing shows what they are", () => {
    const doubt = (...attended: readonly string[]) =>
      mayBeTwo([{ ...meeting, attended }], new Set(["Mrs Ross, CT", "Mr Test, EP"]));
    expect(doubt("Mum", "Mrs Ross, CT")).toHaveLength(1);
    expect(doubt("Mum", "Mrs Ross, HT")).toEqual([]);
    expect(doubt("Mrs Ross, CT", "Mr Test, EP")).toEqual([]);
    expect(
      mayBeTwo(
        [{ ...meeting, invited: ["Mrs Ross (CT)"], attended: ["Mrs Ross, CT"] }],
        new Set(["Mrs Ross, CT"]),
      ),
    ).toEqual([]);
  });
});
