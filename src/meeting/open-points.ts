import type { Meeting, Step } from "./meeting";
import { voters } from "./meeting";
import { votesLeft, type Sheet, type Suggestion } from "./sheet";

/** What is still open in a step. Nothing of it forbids to go on: the group decides. */
export type OpenPoint =
  | {
      readonly kind:
        "nobody-here" | "no-facilitator" | "no-key-professional" | "nothing-written-up";
    }
  | { readonly kind: "ask-proposer"; readonly suggestion: Suggestion }
  | { readonly kind: "votes-left"; readonly person: number; readonly left: number }
  | { readonly kind: "not-settled" | "no-next-review" }
  | { readonly kind: "no-indicator"; readonly target: number }
  | { readonly kind: "over-and-above"; readonly target: number; readonly suggestion: number };

/** `isPositive` judges a wording; it comes from the rules, as a question for the proposer and no verdict. */
export function openPoints(
  meeting: Meeting,
  step: Step,
  isPositive: (text: string) => boolean,
): readonly OpenPoint[] {
  switch (step.at) {
    case "people":
      return peopleMissing(meeting);
    case "sharing":
      return [];
    case "issues":
      return sheetOpen(meeting.issues, isPositive);
    case "issue-votes":
      return votesOpen(meeting, meeting.issues);
    case "targets":
      return meeting.targets.flatMap(({ indicators }, target) =>
        indicators.length === 0 ? [{ kind: "no-indicator", target }] : [],
      );
    case "ideas":
      return onTarget(meeting, step.target, ({ ideas }) => sheetOpen(ideas, isPositive));
    case "idea-votes":
      return onTarget(meeting, step.target, ({ ideas }) => votesOpen(meeting, ideas));
    case "wording":
      return onTarget(meeting, step.target, ({ actions }) =>
        actions.flatMap(({ isOverAndAbove, suggestion }) =>
          isOverAndAbove === null
            ? [{ kind: "over-and-above", target: step.target, suggestion }]
            : [],
        ),
      );
    case "write":
      return meeting.nextReview === "" ? [{ kind: "no-next-review" }] : [];
  }
}

/**
 * The suggestions whose proposer should first be asked for other words (guidance Section 6, stage 2): they say
 * what should stop, and nobody has been asked yet.
 */
export function toAskAbout(
  { suggestions }: Sheet,
  isPositive: (text: string) => boolean,
): readonly Suggestion[] {
  return suggestions.filter(({ text, isKept }) => isKept !== true && !isPositive(text));
}

function peopleMissing(meeting: Meeting): readonly OpenPoint[] {
  const { facilitator, keyProfessional } = meeting.parts;
  if (voters(meeting).length === 0) return [{ kind: "nobody-here" }];
  return [
    ...(facilitator === null ? [{ kind: "no-facilitator" } as const] : []),
    ...(keyProfessional === null ? [{ kind: "no-key-professional" } as const] : []),
  ];
}

function sheetOpen(sheet: Sheet, isPositive: (text: string) => boolean): readonly OpenPoint[] {
  if (sheet.suggestions.length === 0) return [{ kind: "nothing-written-up" }];
  return toAskAbout(sheet, isPositive).map((suggestion) => ({ kind: "ask-proposer", suggestion }));
}

function votesOpen(meeting: Meeting, sheet: Sheet): readonly OpenPoint[] {
  const waiting = voters(meeting).flatMap(({ id }): readonly OpenPoint[] => {
    const left = votesLeft(sheet, id);
    return left === 0 ? [] : [{ kind: "votes-left", person: id, left }];
  });
  return sheet.chosen === null ? [...waiting, { kind: "not-settled" }] : waiting;
}

function onTarget(
  { targets }: Meeting,
  target: number,
  open: (sheet: Meeting["targets"][number]) => readonly OpenPoint[],
): readonly OpenPoint[] {
  const sheet = targets[target];
  return sheet === undefined ? [] : open(sheet);
}
