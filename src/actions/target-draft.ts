import * as v from "valibot";
import type { Edit } from "../plan/edits/edit";
import { INDICATORS } from "../plan/indicators";
import { allShortTermTargets, type LongTermTarget, type Plan } from "../plan/model";

export const TASKS = ["add-short-term", "add-long-term", "reword"] as const;
export type Task = (typeof TASKS)[number];

/** The other columns of a target that a form may have. */
export const FIELDS = ["when", "who", "strategies", "success"] as const;
export type Field = (typeof FIELDS)[number];

/** Which target of the plan, known by its number and its wording, as the plan may change meanwhile. */
const TargetRef = v.object({
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  text: v.string(),
});
export type TargetRef = v.InferOutput<typeof TargetRef>;

const StoredDraft = v.object({
  task: v.picklist(TASKS),
  /** The long-term target that it belongs to, or that is reworded; `null`: not chosen yet. */
  longTerm: v.nullable(TargetRef),
  /** The short-term target to reword; `null`: the long-term target itself. */
  shortTerm: v.nullable(TargetRef),
  text: v.string(),
  when: v.string(),
  who: v.string(),
  strategies: v.string(),
  success: v.string(),
  indicators: v.pipe(v.array(v.picklist(INDICATORS)), v.readonly()),
});

/** A target that somebody is writing. */
export type TargetDraft = Readonly<v.InferOutput<typeof StoredDraft>>;

export const EMPTY_DRAFT: TargetDraft = {
  task: "add-short-term",
  longTerm: null,
  shortTerm: null,
  text: "",
  when: "",
  who: "",
  strategies: "",
  success: "",
  indicators: [],
};

/** A kept draft; `null` when it is none of this version. */
export function readTargetDraft(stored: unknown): TargetDraft | null {
  const parsed = v.safeParse(StoredDraft, stored);
  return parsed.success ? parsed.output : null;
}

/** Whether nothing has been typed yet that could be lost. */
export function isEmptyDraft(draft: TargetDraft): boolean {
  return [draft.text, ...FIELDS.map((field) => draft[field])].every((text) => text.trim() === "");
}

/** The columns that the form has; all of them while it has no short-term target to tell by. */
export function fieldsOf(plan: Plan): readonly Field[] {
  const targets = allShortTermTargets(plan);
  if (targets.length === 0) return FIELDS;
  return FIELDS.filter((field) => targets.some((target) => target[field] !== undefined));
}

/** A target of a list as a draft remembers it. */
export function refTo(
  targets: readonly { readonly text: { readonly text: string } }[],
  at: number,
): TargetRef | null {
  const target = targets[at];
  return target === undefined ? null : { at, text: target.text.text };
}

/** Where the remembered target stands now: where it was, else where its wording is; -1: nowhere. */
export function placeOfRef(
  targets: readonly { readonly text: { readonly text: string } }[],
  ref: TargetRef | null,
): number {
  if (ref === null) return -1;
  if (targets[ref.at]?.text.text === ref.text) return ref.at;
  return targets.findIndex(({ text }) => text.text === ref.text);
}

/** The long-term target of a draft, with its number from 0. */
export function longTermOf(
  draft: TargetDraft,
  plan: Plan,
): { readonly at: number; readonly target: LongTermTarget } | null {
  const at = placeOfRef(plan.longTermTargets, draft.longTerm);
  const target = plan.longTermTargets[at];
  return target === undefined ? null : { at, target };
}

/** What a draft changes in the plan; `null` while something is missing that it cannot do without. */
export function editOf(draft: TargetDraft, plan: Plan): Edit | null {
  const text = draft.text.trim();
  if (text === "") return null;
  const longTerm = longTermOf(draft, plan);
  switch (draft.task) {
    case "add-long-term":
      return {
        do: "add-long-term-target",
        text,
        ...(draft.indicators.length === 0 ? {} : { indicators: draft.indicators }),
      };
    case "add-short-term":
      if (longTerm === null) return null;
      return {
        do: "add-short-term-target",
        longTermTarget: longTerm.at,
        text,
        ...filledFields(draft, fieldsOf(plan)),
      };
    case "reword": {
      if (longTerm === null) return null;
      const shortTermTarget = placeOfRef(longTerm.target.shortTermTargets, draft.shortTerm);
      if (draft.shortTerm !== null && shortTermTarget === -1) return null;
      if (text === (draft.shortTerm ?? draft.longTerm)?.text) return null;
      return {
        do: "reword-target",
        longTermTarget: longTerm.at,
        text,
        ...(draft.shortTerm === null ? {} : { shortTermTarget }),
      };
    }
  }
}

function filledFields(
  draft: TargetDraft,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const filled = fields.filter((field) => draft[field].trim() !== "");
  return Object.fromEntries(filled.map((field) => [field, draft[field].trim()]));
}

/** Whether the draft is of a short-term target. */
export function isShortTerm({ task, shortTerm }: TargetDraft): boolean {
  return task === "add-short-term" || (task === "reword" && shortTerm !== null);
}
