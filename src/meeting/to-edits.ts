import type { Edit } from "../plan/edit";
import type { Plan } from "../plan/model";
import { readDate } from "../rules/dates/read-date";
import type { ActionPoint, Meeting, TargetSheet } from "./meeting";
import { inRecord } from "./names";
import { sameWords } from "./sheet";

/** How a meeting is called in the Review Record; words of the form, so whoever writes chooses them. */
export type ReviewNames = { readonly held: string; readonly next: string };

/**
 * What a meeting writes into the plan, in one go: the long-term targets with what the group confirmed, under
 * each the action points that are over and above class provision (guidance Section 6), the meeting itself in the
 * Review Record, and the next review. What the plan says already is not written again.
 */
export function toEdits(meeting: Meeting, plan: Plan, names: ReviewNames): readonly Edit[] {
  const targets = meeting.targets.filter(({ wording }) => wording.trim() !== "");
  const isNew = targets.map((target) => placeIn(plan, target) === -1);
  const firstNew = plan.longTermTargets.length;
  const longTerm = targets.map((target, index) => {
    const place = placeIn(plan, target);
    return place === -1 ? firstNew + isNew.slice(0, index).filter(Boolean).length : place;
  });
  return [
    ...targets.flatMap((target, index) => {
      const place = longTerm[index] ?? 0;
      return [...longTermEdits(target, place, plan), ...shortTermEdits(target, place, plan)];
    }),
    ...reviewEdits(meeting, plan, names),
  ];
}

/** The action points that become short-term targets: agreed as over and above, and worded. */
export function shortTermOf({ actions }: TargetSheet): readonly ActionPoint[] {
  return actions.filter(
    ({ isOverAndAbove, wording }) => isOverAndAbove === true && wording.trim() !== "",
  );
}

/** Which long-term target of the plan says the same; -1: none does. */
function placeIn({ longTermTargets }: Plan, { wording }: TargetSheet): number {
  return longTermTargets.findIndex(({ text }) => sameWords(text.text, wording));
}

function longTermEdits(
  { wording, indicators }: TargetSheet,
  place: number,
  plan: Plan,
): readonly Edit[] {
  const there = plan.longTermTargets[place];
  if (there === undefined) {
    const confirmed = indicators.length === 0 ? {} : { indicators };
    return [{ do: "add-long-term-target", text: wording.trim(), ...confirmed }];
  }
  const isNoted = indicators.every((indicator) => there.indicators.includes(indicator));
  if (isNoted || there.indicatorText === undefined) return [];
  return [{ do: "note-indicators", longTermTarget: place, indicators }];
}

function shortTermEdits(target: TargetSheet, place: number, plan: Plan): readonly Edit[] {
  const there = plan.longTermTargets[place]?.shortTermTargets ?? [];
  return shortTermOf(target)
    .filter(({ wording }) => !there.some(({ text }) => sameWords(text.text, wording)))
    .map(({ wording, when, who, strategies, success }) => ({
      do: "add-short-term-target",
      longTermTarget: place,
      text: wording.trim(),
      ...filled({ when, who, strategies, success }),
    }));
}

function reviewEdits(meeting: Meeting, plan: Plan, names: ReviewNames): readonly Edit[] {
  if (!plan.has.reviewRecord) return [];
  const { people, date, nextReview } = meeting;
  const invited = people.map(inRecord);
  const attended = people.filter(({ isPresent }) => isPresent).map(inRecord);
  const isRecorded = (day: string) =>
    plan.reviews.some((review) => {
      const reading = readDate(review.date?.text ?? "", day);
      return reading?.earliest === day && reading.latest === day;
    });
  return [
    ...(date === "" || isRecorded(date)
      ? []
      : [{ do: "add-review", type: names.held, date, invited, attended } as const]),
    ...(nextReview === "" || nextReview === date || isRecorded(nextReview)
      ? []
      : [{ do: "add-review", type: names.next, date: nextReview, invited } as const]),
  ];
}

function filled(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ""),
  );
}
