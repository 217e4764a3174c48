import type { OpenPoint } from "../../meeting/open-points";
import type { Meeting, Part, Person, Step } from "../../meeting/meeting";
import type { Tallied } from "../../meeting/sheet";
import { inLanguage } from "./language";
import { plural } from "../../rules/plural";

const english = {
  intro:
    "For the yearly meeting where the long-term targets are agreed (guidance Section 6): what the issues are, five votes each, ideas for every target, and short-term targets from them. Nothing is written into the plan before the end.",
  keptHint:
    "What you enter is kept in this document, so you can stop at any time and go on later. It is not part of the printed plan, and you can remove it.",
  begin: "Begin a meeting",
  shorter: "Is it a termly review?",
  shorterHint:
    "The guidance has a shorter form for it: how far each short-term target has come, what pupil and parents say, and the next steps.",
  fileHint: "Was a meeting begun in another copy of the plan?",
  openShorter: "Record a termly review",
  more: "Record, and removing the meeting",
  discard: "Remove this meeting from the document",
  discardHint: "What has been written into the plan stays there.",
  child: "Child’s first name",
  childHint: "For the question on the flip chart.",
  date: "Day of the meeting",
  position: (position: number, count: number): string => `Step ${position} of ${count}`,
  stepName,
  next: "Next",
  back: "Back",
  jump: "Go to a step",
  open: "Still open",
  openPoint,

  peopleHint:
    "Parents, key staff and everyone who works with the child. The child too, where appropriate.",
  name: "Name",
  role: "Role",
  roleHint: "Mum, class teacher, speech therapist …",
  addPerson: "Add",
  remove: (name: string): string => `Take ${name} off the list`,
  isPresent: "Is here",
  isHere: (name: string): string => `${name} is here`,
  fromPlan: "Named in the plan:",
  addNamed: (name: string): string => `Add ${name}`,
  absentHint: "Who cannot come does not vote. Their written suggestions can be entered as theirs.",
  part: (part: Part): string => PARTS[part],
  nobody: "Nobody yet",

  sharingHint: (leader: string | null): string =>
    `${leader ?? "The key professional"} leads: what has gone well since the last review, what the child can do, what has been seen and assessed.`,
  shared: "Notes for the record",
  start: "Start the clock",
  stop: "Stop the clock",
  minutesLeft: (seconds: number): string =>
    `${plural(Math.ceil(seconds / 60), "minute")} left of 15`,
  timeOver: "15 minutes have gone by. Time to move on when you are ready.",

  issuesQuestion: (child: string): string =>
    `What really are the issues we need to address to support ${child || "the child"}’s development and progress? We need to …`,
  ideasQuestion: (target: string): string => `In how many ways might we … ${target}`,
  issuesHint: "Write up every suggestion as it is said. No debate yet.",
  suggestion: "Suggestion",
  by: "From",
  inWriting: (name: string): string => `${name}, in writing`,
  writeUp: "Write up",
  written: (count: number): string =>
    count === 0 ? "Nothing on the sheet yet." : `${count} on the sheet.`,
  strike: (text: string): string => `Take off the sheet: ${text}`,
  askProposer: (name: string | null): string =>
    `Ask ${name ?? "the proposer"}: how could this be said as something to work towards?`,
  takeWords: "Write it so",
  keepWords: "Leave it as it was said",
  firstSaid: (text: string): string => `First said: ${text}`,

  votesHint:
    "Everyone in turn has five votes. Any number of them can go on any suggestion: type a figure, then Enter.",
  whoseTurn: "Whose turn it is",
  nobodyVotes: "Nobody is entered as being here, so there is nobody to vote.",
  fewer: (text: string): string => `One vote fewer for: ${text}`,
  oneMore: (text: string): string => `One more vote for: ${text}`,
  turnOf: (name: string): string => `${name}’s votes`,
  left: (count: number): string =>
    count === 0 ? "All five are cast." : count === 1 ? "1 vote left." : `${count} votes left.`,
  nextPerson: (name: string): string => `Next: ${name}`,
  count: "See the votes",
  tallyTitle: "The votes",
  tallied: ({ votes }: Tallied): string => (votes === 1 ? "1 vote" : `${votes} votes`),
  tie: (names: readonly string[]): string =>
    `As many votes each: ${names.join("; ")}. Talk about which of them to take.`,
  takeTop: (count: number): string => `Take the top ${count}`,
  chosenCount: (count: number): string =>
    count === 0 ? "Choose which to take on." : `${count} taken on.`,

  noTargetsYet:
    "No issue is taken on yet. Go back to the votes and choose which become long-term targets.",
  targetsHint:
    "Each becomes a long-term target for about a school session. Agree its words and its wellbeing indicators.",
  targetWords: (number: number): string => `Long-term target ${number}`,
  indicatorsOf: (number: number): string => `Wellbeing indicators of long-term target ${number}`,
  suggested: (names: string): string => `From the words: ${names}. Does the group agree?`,

  noActionsYet: "No idea is taken on for this target yet. Go back to the votes and choose.",
  wordingHint:
    "Which of these are over and above what the class or school gives anyway? Only they become short-term targets; the others belong in the Section 3 Action Plan.",
  isOverAndAbove: "Over and above what is given anyway?",
  yes: "Yes",
  no: "No, class or school planning",
  actionWords: "As a SMART target",
  field: (field: "when" | "who" | "strategies" | "success"): string => FIELDS[field],
  toActionPlan: "For the Section 3 Action Plan",

  writeHint: "This is what goes into the plan. Nothing is written before you say so.",
  noColumn: (fields: readonly string[]): string =>
    `This form has no column for: ${fields.join(", ").toLowerCase()}. That is not written.`,
  nextReview: "Day of the next review",
  nothingToWrite: "There is nothing to write that the plan does not say already.",
  recordsReviews: "Record the meeting in the Review Record too",
  withoutRecord: "Write the rest without the Review Record",
  noRecord: "This form has no Review Record, so the meeting is not recorded in the plan.",
  held: "Annual review",
  following: "Termly review",
  actionPlan: "For the Section 3 Action Plan",
  actionPlanHint:
    "These are no more than class or school gives anyway. Please put them into the Action Plan yourself.",
} as const;

/** What the meeting view says. */
export const meetingStrings = inLanguage({ "en-GB": english });

const FIELDS = {
  when: "By when",
  who: "Who",
  strategies: "Strategies and resources",
  success: "How we will know",
};

const PARTS: Readonly<Record<Part, string>> = {
  chair: "Chair (usually head teacher or depute)",
  facilitator: "Facilitator (leads and writes up)",
  keyProfessional: "Key professional (leads stage 1)",
};

const STEPS: Readonly<Record<Step["at"], string>> = {
  people: "Who is here",
  sharing: "Stage 1: sharing",
  issues: "Stage 2: the issues",
  "issue-votes": "Stage 3: votes",
  targets: "Stage 3: long-term targets",
  ideas: "Stage 4: ideas",
  "idea-votes": "Stage 5: votes",
  wording: "Short-term targets",
  write: "Into the plan",
};

function stepName(step: Step, { targets }: Meeting): string {
  if (!("target" in step) || targets.length < 2) return STEPS[step.at];
  return `${STEPS[step.at]}, target ${step.target + 1}`;
}

function openPoint(point: OpenPoint, people: readonly Person[]): string {
  switch (point.kind) {
    case "nobody-here":
      return "Nobody is entered as being here.";
    case "no-facilitator":
      return "Nobody leads the process yet. The chair may, if no one else can.";
    case "no-key-professional":
      return "Nobody leads stage 1 yet.";
    case "nothing-written-up":
      return "Nothing is written up.";
    case "ask-proposer":
      return `To ask the proposer about: ${point.suggestion.text}`;
    case "votes-left":
      return `${nameOf(people, point.person) ?? "Somebody"}: ${meetingStrings.left(point.left)}`;
    case "not-settled":
      return "What to take on is not settled.";
    case "no-next-review":
      return "No day is set for the next review.";
    case "no-indicator":
      return `Long-term target ${point.target + 1} has no wellbeing indicator yet.`;
    case "over-and-above":
      return "One action point is not yet sorted.";
  }
}

/** The name of a person in the meeting; `null` when nobody is meant, or they are off the list. */
export function nameOf(people: readonly Person[], id: number | null): string | null {
  return people.find((person) => person.id === id)?.name ?? null;
}
