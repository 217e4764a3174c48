import {
  addIdea,
  addIssue,
  addPerson,
  go,
  mostPeople,
  mostSuggestions,
  newMeeting,
  positionOf,
  removePerson,
  settleIdeas,
  settleIssues,
  stepsOf,
  voters,
  type Meeting,
} from "../../src/meeting/meeting";
import { openPoints, toAskAbout } from "../../src/meeting/open-points";
import { actionPlanOf, recordOf } from "../../src/meeting/record";
import { cleanCuts, tally, topOf, votesLeft } from "../../src/meeting/sheet";
import { assess } from "../../src/rules/assess/assess";
import { endedMeeting, votedMeeting } from "./played";

const isPositive = (text: string) => assess(text).positive.holds;

describe("a meeting of seven with 14 issues", () => {
  const meeting = votedMeeting();

  it("has 35 votes in all, five from each", () => {
    expect(tally(meeting.issues).reduce((sum, { votes }) => sum + votes, 0)).toBe(35);
    expect(voters(meeting).map(({ id }) => votesLeft(meeting.issues, id))).toEqual(
      Array.from({ length: 7 }, () => 0),
    );
  });

  it("shows the tie for the second place, and offers the numbers that part none", () => {
    expect(topOf(tally(meeting.issues), 2).tied).toHaveLength(2);
    expect(cleanCuts(tally(meeting.issues))).toEqual([1, 3, 4, 5]);
  });

  it("asks the proposer about what is to stop, and about nothing else", () => {
    expect(toAskAbout(meeting.issues, isPositive).map(({ text }) => text)).toEqual([
      "Stop her running out of class",
    ]);
  });

  it("makes the chosen issues long-term targets in the order of the votes", () => {
    const [first, , third] = meeting.issues.suggestions;
    const { targets } = settleIssues(meeting, [third?.id ?? 0, first?.id ?? 0]);
    expect(targets.map(({ wording }) => wording)).toEqual([first?.text, third?.text]);
  });

  it("keeps what was written for a target when the group chooses once more", () => {
    const ended = endedMeeting();
    const again = settleIssues(ended, [ended.issues.suggestions[0]?.id ?? 0]);
    expect(again.targets).toEqual(ended.targets.slice(0, 1));
    const [kept] = again.targets;
    const ideas = kept?.ideas.suggestions.slice(0, 1).map(({ id }) => id) ?? [];
    expect(settleIdeas(again, 0, ideas).targets[0]?.actions).toEqual(kept?.actions.slice(0, 1));
  });

  it("is the same after it was put by as JSON and taken up again", () => {
    const ended = endedMeeting();
    expect(JSON.parse(JSON.stringify(ended))).toEqual(ended);
  });
});

describe("the people", () => {
  it("take their votes and parts with them when they are taken off the list", () => {
    const meeting = { ...votedMeeting(), parts: { chair: 1, facilitator: 1, keyProfessional: 2 } };
    const without = removePerson(meeting, 1);
    expect(tally(without.issues).reduce((sum, { votes }) => sum + votes, 0)).toBe(30);
    expect(without.parts).toEqual({ chair: null, facilitator: null, keyProfessional: 2 });
    expect(without.issues.suggestions).toHaveLength(14);
  });

  it("who sent their suggestions in writing are heard but do not vote", () => {
    const meeting = addPerson(newMeeting("A", "2026-09-10"), {
      name: "Ms Kerr",
      role: "Speech and Language Therapist",
      isPresent: false,
    });
    expect(voters(meeting)).toEqual([]);
    expect(addIssue(meeting, "Help with plurals", 1).issues.suggestions).toMatchObject([{ by: 1 }]);
  });

  it("are thirty at most, with a hundred suggestions at most", () => {
    const crowd = repeat(mostPeople + 3, newMeeting("A", "2026-09-10"), (meeting, index) =>
      addPerson(meeting, { name: `Person ${index}`, role: "", isPresent: true }),
    );
    expect(crowd.people).toHaveLength(mostPeople);
    const full = repeat(mostSuggestions + 3, crowd, (meeting, index) =>
      addIssue(meeting, `Help with number ${index}`, null),
    );
    expect(full.issues.suggestions).toHaveLength(mostSuggestions);
    expect(addPerson(crowd, { name: " ", role: "", isPresent: true })).toBe(crowd);
  });
});

describe("the steps", () => {
  it("go through the sheets of each target in turn, and stop at either end", () => {
    const meeting = endedMeeting();
    const steps = stepsOf(meeting);
    expect(steps).toHaveLength(5 + 3 * 3 + 1);
    const last = repeat(40, meeting, (now) => go(now, 1));
    expect(last.step).toEqual({ at: "write" });
    expect(repeat(40, last, (now) => go(now, -1)).step).toEqual({ at: "people" });
  });

  it("find themselves again when the target they were at is no more", () => {
    const meeting: Meeting = { ...endedMeeting(), step: { at: "ideas", target: 2 } };
    const fewer = settleIssues(meeting, [meeting.issues.suggestions[0]?.id ?? 0]);
    expect(stepsOf(fewer)[positionOf(fewer, stepsOf(fewer))]).toEqual({ at: "targets" });
    expect(go(fewer, 1).step).toEqual({ at: "ideas", target: 0 });
  });

  it("say what is open, and forbid nothing", () => {
    const meeting = endedMeeting();
    const open = (step: Parameters<typeof openPoints>[1]) =>
      openPoints(meeting, step, isPositive).map(({ kind }) => kind);
    expect(open({ at: "people" })).toEqual(["no-facilitator", "no-key-professional"]);
    expect(open({ at: "sharing" })).toEqual([]);
    expect(open({ at: "issues" })).toEqual(["ask-proposer"]);
    expect(open({ at: "issue-votes" })).toEqual([]);
    expect(open({ at: "targets" })).toEqual(["no-indicator", "no-indicator"]);
    expect(open({ at: "ideas", target: 1 })).toEqual(["nothing-written-up"]);
    expect(open({ at: "idea-votes", target: 1 })).toContain("not-settled");
    expect(open({ at: "wording", target: 0 })).toEqual([]);
    expect(open({ at: "write" })).toEqual(["no-next-review"]);
    expect(open({ at: "ideas", target: 9 })).toEqual([]);
  });
});

describe("the record", () => {
  it("has a page for each sheet that was used", () => {
    expect(recordOf(endedMeeting()).map(({ kind }) => kind)).toEqual([
      "people",
      "issues",
      "ideas",
      "action-plan",
    ]);
    expect(recordOf(newMeeting("A", "2026-09-10"))).toEqual([]);
  });

  it("has the votes in the boxes and what was chosen", () => {
    const page = recordOf(endedMeeting()).find(({ kind }) => kind === "issues");
    const lines = page !== undefined && "lines" in page ? page.lines : [];
    expect(lines[0]).toEqual({ text: "Support her reading", votes: 14, isChosen: true });
    expect(lines.filter(({ isChosen }) => isChosen)).toHaveLength(3);
  });

  it("sends to Section 3 what the class gives anyway, and nothing undecided", () => {
    expect(actionPlanOf(endedMeeting())).toEqual(["A quiet corner"]);
    const undecided = addIdea(endedMeeting(), 1, "Another idea", null);
    expect(actionPlanOf(undecided)).toEqual(["A quiet corner"]);
  });
});

function repeat(
  times: number,
  from: Meeting,
  step: (meeting: Meeting, index: number) => Meeting,
): Meeting {
  return Array.from({ length: times }).reduce<Meeting>((now, _, index) => step(now, index), from);
}
