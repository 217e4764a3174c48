import type { Edit } from "../plan/edits/edit";
import type { Plan } from "../plan/model";
import type { ActionPoint, Meeting, TargetSheet } from "./meeting";
import { inRecord } from "./names";
import { recordEdits } from "./recorded";
import { sameWords } from "./sheet";

/** What the form decides: how a meeting is called in its Review Record, and which columns a short-term target has. */
export type FormOf = {
  readonly held: string;
  readonly next: string;
  readonly fields: readonly Field[];
};

type Field = "when" | "who" | "strategies" | "success";

/**
 * What a meeting writes into the plan, in one go: the long-term targets with what the group confirmed, under
 * each the action points that are over and above class provision (guidance Section 6), the meeting itself in the
 * Review Record, and the next review. What the plan says already is not written again.
 */
export function toEdits(meeting: Meeting, plan: Plan, form: FormOf): readonly Edit[] {
  const targets = meeting.targets.filter(({ wording }) => wording.trim() !== "");
  const isNew = (target: TargetSheet) => placeIn(plan, target) === -1;
  // What is there comes first: a new long-term target may find its place before it and move its number.
  return [
    ...targets.filter((target) => !isNew(target)).flatMap((target) => addedTo(target, plan, form)),
    ...targets.filter(isNew).flatMap((target) => added(target, form)),
    ...reviewEdits(meeting, plan, form),
  ];
}

/** The fields that somebody filled in and the form has no column for. */
export function fieldsWithoutPlace({ targets }: Meeting, { fields }: FormOf): readonly Field[] {
  const filledIn = targets.flatMap(shortTermOf).flatMap((action) => filledFields(action, FIELDS));
  return FIELDS.filter(
    (field) => !fields.includes(field) && filledIn.some(([name]) => name === field),
  );
}

const FIELDS: readonly Field[] = ["when", "who", "strategies", "success"];

/** The action points that become short-term targets: agreed as over and above, and worded. */
function shortTermOf({ actions }: TargetSheet): readonly ActionPoint[] {
  return actions.filter(
    ({ isOverAndAbove, wording }) => isOverAndAbove === true && wording.trim() !== "",
  );
}

/** Which long-term target of the plan says the same; -1: none does. */
function placeIn({ longTermTargets }: Plan, { wording }: TargetSheet): number {
  return longTermTargets.findIndex(({ text }) => sameWords(text.text, wording));
}

function added(target: TargetSheet, { fields }: FormOf): readonly Edit[] {
  const { wording, indicators } = target;
  const confirmed = indicators.length === 0 ? {} : { indicators };
  return [
    { do: "add-long-term-target", text: wording.trim(), ...confirmed },
    ...shortTermOf(target).map((action) => shortTermEdit(action, "just-added", fields)),
  ];
}

function addedTo(target: TargetSheet, plan: Plan, { fields }: FormOf): readonly Edit[] {
  const place = placeIn(plan, target);
  const there = plan.longTermTargets[place];
  if (there === undefined) return [];
  const { indicators } = target;
  const isNoted = indicators.every((indicator) => there.indicators.includes(indicator));
  const steps = shortTermOf(target).filter(
    ({ wording }) => !there.shortTermTargets.some(({ text }) => sameWords(text.text, wording)),
  );
  return [
    ...(isNoted || there.indicatorText === undefined
      ? []
      : [{ do: "note-indicators", longTermTarget: place, indicators } as const]),
    ...steps.map((action) => shortTermEdit(action, place, fields)),
  ];
}

function shortTermEdit(
  action: ActionPoint,
  longTermTarget: number | "just-added",
  fields: readonly Field[],
): Edit {
  return {
    do: "add-short-term-target",
    longTermTarget,
    text: action.wording.trim(),
    ...Object.fromEntries(filledFields(action, fields)),
  };
}

function reviewEdits(meeting: Meeting, plan: Plan, form: FormOf): readonly Edit[] {
  if (!plan.has.reviewRecord) return [];
  const { people, date, nextReview } = meeting;
  const invited = people.map(inRecord);
  const attended = people.filter(({ isPresent }) => isPresent).map(inRecord);
  return [
    ...(date === "" ? [] : recordEdits(plan, { type: form.held, date, invited, attended })),
    ...(nextReview === "" || nextReview === date
      ? []
      : recordEdits(plan, { type: form.next, date: nextReview, invited })),
  ];
}

function filledFields(action: ActionPoint, fields: readonly Field[]) {
  return fields
    .map((field) => [field, action[field].trim()] as const)
    .filter(([, value]) => value !== "");
}
