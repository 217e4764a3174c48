import type { ReviewKind, ReviewStep } from "../../actions/review-draft";
import type { ReviewWords } from "../../actions/review-edits";
import type { Next, Result } from "../../meeting/carry-forward";
import { inWords } from "../../rules/dates/day";
import { inLanguage } from "./language";

const RESULTS: Readonly<Record<Result, string>> = {
  achieved: "Achieved",
  partly: "Partly achieved",
  "not-yet": "Not yet achieved",
};

const english = {
  title: "Record a review",
  step: (number: number, of: number, step: ReviewStep): string =>
    `Step ${number} of ${of}: ${STEPS[step]}`,
  back: "Back",
  next: "Next",
  kind: "Kind of review",
  kindName: (kind: ReviewKind): string => KINDS[kind],
  date: "Date of the review",
  invitationsSent: "Invitations sent on",
  minutesSent: "Minutes sent on",
  invited: "Invited",
  attended: "Attended",
  peopleHint: "One person in a line.",
  takeInvited: "Take the people named in the plan",
  allCame: "All who were invited came",
  pupil: "What the pupil said",
  parent: "What the parents or carers said",
  viewsHint: "In their own words, if you can. What they say informs the next targets.",
  target: (number: number, of: number): string => `Target ${number} of ${of}`,
  sofar: (words: string): string => `So far: ${words}`,
  howFar: "How far has the child come?",
  result: (result: Result): string => RESULTS[result],
  evaluation: "In your words",
  evaluationHint: "What you saw, for example “reads 22 of 40 words”.",
  previousTarget: "Target before",
  nextTarget: "Next target",
  noTargets: "There is no short-term target to evaluate.",
  nothingToCarry:
    "There is nothing to carry forward: no target was said to be partly or not yet achieved.",
  forwardHint: "What becomes of the targets that are not achieved yet?",
  nextFor: (words: string): string => shortened(words),
  nextName: (next: Next): string => NEXTS[next],
  dayGoneBy: (day: string): string =>
    `Its day is ${inWords(day)}. To give it another, carry it on in other words.`,
  achieved: (words: string): string => `Achieved: ${shortened(words)}`,
  draftStep: "Draft what comes next",
  draftAfter: (words: string): string => `Draft what comes next: ${shortened(words)}`,
  stepWords: "The new short-term target",
  dropStep: "Leave this one out",
  newSteps: "New short-term targets",
  newStepsHint: "The next steps that were agreed, under the long-term target that they lead to.",
  addStep: "Add one here",
  addUnder: (number: number): string => `Add one here, under long-term target ${number}`,
  longTermHint:
    "Do they still say what the coming session is for? What you change here takes the place of the words in the plan. For new long-term targets there is the core group meeting.",
  longTermWords: (number: number): string => `Long-term target ${number}`,
  noLongTerm: "There is no long-term target to look at.",
  before: (words: string): string => `So far: ${words}`,
  nextReview: "Day of the next review",
  nextReviewHint:
    "At least once a term. New targets are drafted for this day, and it goes into the Review Record.",
  writeHint: "All of it is written in one go, in the form’s own tables, or nothing is.",
  needsDate:
    "With a date, the meeting goes into the Review Record. Without one, only the rest is written.",
  missing: "Nothing has been filled in yet.",
  draftState: (state: "unsaved" | "kept" | "not-kept" | "large"): string | null => DRAFTS[state],
  keepDraft: "Keep it in the document",
  clear: "Clear the form",
  words: {
    kind: (kind) => KINDS[kind],
    result: (result) => `${RESULTS[result]}.`,
    next: (next, isWorded) =>
      next === "change" && isWorded ? "Replaced by a new target." : WRITTEN[next],
    day: (day) => day.split("-").reverse().join("/"),
  } satisfies ReviewWords,
};

/** What the Review view says, and the words it puts into the plan. */
export const reviewStrings = inLanguage({ "en-GB": english });

const STEPS: Readonly<Record<ReviewStep, string>> = {
  meeting: "the meeting",
  views: "pupil and parents",
  targets: "each target in turn",
  "long-term": "the long-term targets",
  forward: "what comes next",
  write: "into the plan",
};

const KINDS: Readonly<Record<ReviewKind, string>> = {
  termly: "Termly review",
  annual: "Annual review",
};

const NEXTS: Readonly<Record<Next, string>> = {
  "keep-as-history": "It stays in the plan as achieved",
  continue: "Carry it on as it is",
  change: "Carry it on in other words, as a new target",
  drop: "Let it rest",
};

const WRITTEN: Readonly<Record<Next, string>> = {
  "keep-as-history": "",
  continue: "Carried on.",
  change: "To be reworded.",
  drop: "Not carried on.",
};

const DRAFTS = {
  unsaved: null,
  kept: "What you type is kept in this document until you write it into the plan or clear it.",
  "not-kept": "This document cannot be changed, so what you type is lost when this pane closes.",
  large: "This is long, so it stays in this pane only, unless you ask for more.",
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 90 ? line : `${line.slice(0, 88).trimEnd()}…`;
}
