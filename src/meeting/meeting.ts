import type { Indicator } from "../plan/indicators";
import { choose, chosenOf, emptySheet, writeUp, type Sheet, type Suggestion } from "./sheet";

/** Someone of the core group. */
export type Person = {
  readonly id: number;
  readonly name: string;
  /** "Mum", "Speech and Language Therapist"; may be empty. */
  readonly role: string;
  /** Who is not there does not vote; what they sent in writing is written up all the same. */
  readonly isPresent: boolean;
};

/** The parts to be taken in the meeting (guidance Section 6); one person may take several. */
export type Part = "chair" | "facilitator" | "keyProfessional";

/** An action point of a long-term target, and what becomes of it. */
export type ActionPoint = {
  /** The idea it was. */
  readonly suggestion: number;
  /** More than the class gets anyway, hence an individual target (Sections 3 and 6); `null`: not said yet. */
  readonly isOverAndAbove: boolean | null;
  /** The SMART wording; until it is written, the idea as it was said. */
  readonly wording: string;
  readonly when: string;
  readonly who: string;
  readonly strategies: string;
  readonly success: string;
};

/** An issue that became a long-term target, with its own flip-chart sheet. */
export type TargetSheet = {
  /** The issue it was. */
  readonly suggestion: number;
  readonly wording: string;
  /** What the group confirmed; empty: nothing yet. */
  readonly indicators: readonly Indicator[];
  readonly ideas: Sheet;
  readonly actions: readonly ActionPoint[];
};

/** How far the meeting is: the stages of Section 6, the people before them and the writing after. */
export type Step =
  | { readonly at: "people" | "sharing" | "issues" | "issue-votes" | "targets" | "write" }
  | { readonly at: "ideas" | "idea-votes" | "wording"; readonly target: number };

/** A core-group meeting on long-term targets (guidance Section 6) as plain data, kept and taken up again at any point. */
export type Meeting = {
  readonly child: string;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string;
  readonly people: readonly Person[];
  readonly parts: Readonly<Record<Part, number | null>>;
  readonly step: Step;
  /** Seconds of stage 1 that have gone by, kept when the meeting is interrupted. */
  readonly sharingSeconds: number;
  /** What was shared in stage 1, for the record. */
  readonly shared: string;
  readonly issues: Sheet;
  readonly targets: readonly TargetSheet[];
  /** The day set for the next review, `YYYY-MM-DD`; empty: none yet. */
  readonly nextReview: string;
  readonly nextId: number;
};

/** More people or suggestions than any meeting has; beyond them nothing is added. */
export const mostPeople = 30;
export const mostSuggestions = 100;

/** Guidance Section 6: stage 1 is limited to 15 minutes. */
export const SHARING_SECONDS = 15 * 60;

export function newMeeting(child: string, date: string): Meeting {
  return {
    child,
    date,
    people: [],
    parts: { chair: null, facilitator: null, keyProfessional: null },
    step: { at: "people" },
    sharingSeconds: 0,
    shared: "",
    issues: emptySheet,
    targets: [],
    nextReview: "",
    nextId: 1,
  };
}

export function addPerson(
  meeting: Meeting,
  person: Pick<Person, "name" | "role" | "isPresent">,
): Meeting {
  if (person.name.trim() === "" || meeting.people.length >= mostPeople) return meeting;
  const people = [...meeting.people, { ...person, name: person.name.trim(), id: meeting.nextId }];
  return { ...meeting, people, nextId: meeting.nextId + 1 };
}

/** Takes a person off the list, with the parts and the votes they had. What they proposed stays. */
export function removePerson(meeting: Meeting, id: number): Meeting {
  const without = (sheet: Sheet): Sheet => ({
    ...sheet,
    ballots: sheet.ballots.filter(({ person }) => person !== id),
  });
  const { chair, facilitator, keyProfessional } = meeting.parts;
  const left = (holder: number | null) => (holder === id ? null : holder);
  return {
    ...meeting,
    people: meeting.people.filter((person) => person.id !== id),
    parts: {
      chair: left(chair),
      facilitator: left(facilitator),
      keyProfessional: left(keyProfessional),
    },
    issues: without(meeting.issues),
    targets: meeting.targets.map((target) => ({ ...target, ideas: without(target.ideas) })),
  };
}

/** Those who vote: who is there. */
export function voters({ people }: Meeting): readonly Person[] {
  return people.filter(({ isPresent }) => isPresent);
}

/** Stage 2: an issue as it was said, by whom. */
export function addIssue(meeting: Meeting, text: string, by: number | null): Meeting {
  const issues = added(meeting.issues, { id: meeting.nextId, text: text.trim(), by });
  return issues === meeting.issues ? meeting : { ...meeting, issues, nextId: meeting.nextId + 1 };
}

/** Stage 4: an idea for a long-term target, without debate. */
export function addIdea(
  meeting: Meeting,
  target: number,
  text: string,
  by: number | null,
): Meeting {
  const before = meeting.targets[target]?.ideas;
  if (before === undefined) return meeting;
  const ideas = added(before, { id: meeting.nextId, text: text.trim(), by });
  if (ideas === before) return meeting;
  return { ...changeTarget(meeting, target, { ideas }), nextId: meeting.nextId + 1 };
}

/**
 * Stage 3: the chosen issues become the long-term targets, in the order of their votes. A target that was
 * there before keeps its wording, indicators and ideas.
 */
export function settleIssues(meeting: Meeting, ids: readonly number[]): Meeting {
  const issues = choose(meeting.issues, ids);
  const targets = chosenOf(issues).map(
    ({ id, text }): TargetSheet =>
      meeting.targets.find(({ suggestion }) => suggestion === id) ?? {
        suggestion: id,
        wording: text,
        indicators: [],
        ideas: emptySheet,
        actions: [],
      },
  );
  return { ...meeting, issues, targets };
}

/** Stage 5: the chosen ideas become the action points of a target; those that were there keep their wording. */
export function settleIdeas(meeting: Meeting, target: number, ids: readonly number[]): Meeting {
  const sheet = meeting.targets[target];
  if (sheet === undefined) return meeting;
  const ideas = choose(sheet.ideas, ids);
  const actions = chosenOf(ideas).map(
    ({ id, text }): ActionPoint =>
      sheet.actions.find(({ suggestion }) => suggestion === id) ?? {
        suggestion: id,
        isOverAndAbove: null,
        wording: text,
        when: "",
        who: "",
        strategies: "",
        success: "",
      },
  );
  return changeTarget(meeting, target, { ideas, actions });
}

export function changeTarget(
  meeting: Meeting,
  target: number,
  change: Partial<Omit<TargetSheet, "suggestion">>,
): Meeting {
  const targets = meeting.targets.map((sheet, index) =>
    index === target ? { ...sheet, ...change } : sheet,
  );
  return { ...meeting, targets };
}

export function changeAction(
  meeting: Meeting,
  target: number,
  suggestion: number,
  change: Partial<Omit<ActionPoint, "suggestion">>,
): Meeting {
  const actions = meeting.targets[target]?.actions.map((action) =>
    action.suggestion === suggestion ? { ...action, ...change } : action,
  );
  return actions === undefined ? meeting : changeTarget(meeting, target, { actions });
}

/** Every step of this meeting in order: the sheets of each target one after the other, as in Section 6. */
export function stepsOf({ targets }: Meeting): readonly Step[] {
  return [
    { at: "people" },
    { at: "sharing" },
    { at: "issues" },
    { at: "issue-votes" },
    { at: "targets" },
    ...targets.flatMap((_, target): readonly Step[] => [
      { at: "ideas", target },
      { at: "idea-votes", target },
      { at: "wording", target },
    ]),
    { at: "write" },
  ];
}

/** The step after or before the present one; the same at either end. */
export function go(meeting: Meeting, by: 1 | -1): Meeting {
  const steps = stepsOf(meeting);
  const step = steps[positionOf(meeting, steps) + by];
  return step === undefined ? meeting : { ...meeting, step };
}

/** Where the present step stands in `steps`; one whose target is gone counts as the naming of the targets. */
export function positionOf({ step }: Meeting, steps: readonly Step[]): number {
  const found = steps.findIndex((each) => isSameStep(each, step));
  return found === -1 ? steps.findIndex(({ at }) => at === "targets") : found;
}

function isSameStep(a: Step, b: Step): boolean {
  return a.at === b.at && targetOfStep(a) === targetOfStep(b);
}

function targetOfStep(step: Step): number | null {
  return "target" in step ? step.target : null;
}

function added(sheet: Sheet, suggestion: Suggestion): Sheet {
  return sheet.suggestions.length >= mostSuggestions ? sheet : writeUp(sheet, suggestion);
}
