import type { LongTermTarget, Plan, PlanText, ShortTermTarget } from "../plan/model";
import { RULES } from "../rules";
import { assessText } from "../rules/assess/assess-text";
import type { Dimension, IndicatorSuggestion } from "../rules/assess/assessment";
import { explain } from "../rules/assess/reasons";
import { audit } from "../rules/audit";
import type { Finding, Target } from "../rules/define-rule";
import type { PlanCheck } from "./check-plan";
import { keptSettings } from "./kept";
import { fieldsOf, isShortTerm, longTermOf, placeOfRef, type TargetDraft } from "./target-draft";

const LETTERS = ["specific", "measurable", "achievable", "relevant", "timed"] as const;
/** The letters of SMART (guidance Section 5). */
export type Letter = (typeof LETTERS)[number];

/** What a letter comes to: a question still, or the words that settle it. */
export type LetterHelp = {
  readonly letter: Letter;
  readonly holds: boolean;
  /** A question, or what settles it; of `relevant` the long-term target. `null`: nothing to judge yet. */
  readonly message: string | null;
};

export type TargetHelp = {
  /** Empty for a long-term target: it is broad by design. */
  readonly letters: readonly LetterHelp[];
  /** What else the rules ask of it, the serious first. */
  readonly questions: readonly Finding[];
  /** The indicators its words speak for, best first. */
  readonly suggestions: readonly IndicatorSuggestion[];
};

export type HelpWithTarget = typeof helpWithTarget;

/**
 * Judges a target while it is written as the check would judge it in its place in the plan: the same rules,
 * on the plan with the target in it. Pure.
 */
export function helpWithTarget(draft: TargetDraft, check: PlanCheck): TargetHelp {
  const { plan, setting, today, kept } = check;
  const terms = keptSettings(kept)?.terms;
  const placed = placeIn(plan, draft);
  const findings = audit({ plan: placed.plan, setting, today, terms }, RULES).findings.filter(
    ({ target }) => target === placed.target,
  );
  const isShort = isShortTerm(draft);
  return {
    letters: isShort
      ? LETTERS.map((letter) => helpOn(letter, placed.target, draft, findings, check))
      : [],
    questions: findings.filter(
      ({ rule, verdict }) => verdict !== "note" && !ANSWERED_BELOW.has(rule) && !SMART.has(rule),
    ),
    suggestions: assessText(placed.target.text).indicators,
  };
}

/** What the form itself asks for, in fields of their own, or what comes after this target. */
const ANSWERED_BELOW: ReadonlySet<string> = new Set([
  "delivery-is-named",
  "long-term-target-has-indicator",
  "long-term-target-is-broken-down",
]);

const SMART: ReadonlySet<string> = new Set(LETTERS.map((letter) => `target-is-${letter}`));

function helpOn(
  letter: Letter,
  target: Target,
  draft: TargetDraft,
  findings: readonly Finding[],
  { plan }: PlanCheck,
): LetterHelp {
  if (draft.text.trim() === "") return { letter, holds: false, message: null };
  const question = findings.find(({ rule }) => rule === `target-is-${letter}`);
  if (question !== undefined) return { letter, holds: false, message: question.message };
  return settled(letter, target, draft, plan);
}

function settled(letter: Letter, target: Target, draft: TargetDraft, plan: Plan): LetterHelp {
  switch (letter) {
    case "relevant": {
      const longTerm = longTermOf(draft, plan);
      return { letter, holds: longTerm !== null, message: longTerm?.target.text.text ?? null };
    }
    case "measurable":
      return { letter, holds: true, message: bySentence(letter, target, draft.success) };
    case "timed":
      return { letter, holds: true, message: bySentence(letter, target, draft.when) };
    case "specific":
    case "achievable":
      return { letter, holds: true, message: bySentence(letter, target, "") };
  }
}

/** What in the wording settles it, else what a column of the form says. */
function bySentence(dimension: Dimension, { text }: Target, column: string): string {
  const judgement = assessText(text)[dimension];
  if (judgement.holds || column.trim() === "") {
    return explain(dimension, judgement, text.text).message;
  }
  return `“${column.trim()}”`;
}

/** The plan with the draft in its place. */
function placeIn(plan: Plan, draft: TargetDraft): { readonly plan: Plan; readonly target: Target } {
  const longTerm = longTermOf(draft, plan);
  if (draft.task === "add-long-term" || (draft.task === "reword" && draft.shortTerm === null)) {
    const before = draft.task === "reword" ? longTerm?.target : undefined;
    const target: LongTermTarget = {
      shortTermTargets: [],
      ...before,
      text: textOf(draft.text),
      indicators: before?.indicators ?? draft.indicators,
    };
    const at =
      longTerm === null || before === undefined ? plan.longTermTargets.length : longTerm.at;
    return {
      plan: { ...plan, longTermTargets: replaced(plan.longTermTargets, at, target) },
      target,
    };
  }
  const steps = longTerm?.target.shortTermTargets ?? [];
  const found = draft.task === "reword" ? placeOfRef(steps, draft.shortTerm) : -1;
  const before = steps[found];
  const target: ShortTermTarget = {
    ...(before ?? columnsOf(draft, plan)),
    text: textOf(draft.text),
  };
  if (longTerm === null) {
    const unassignedShortTermTargets = [...plan.unassignedShortTermTargets, target];
    return { plan: { ...plan, unassignedShortTermTargets }, target };
  }
  const changed = {
    ...longTerm.target,
    shortTermTargets: replaced(steps, before === undefined ? steps.length : found, target),
  };
  return {
    plan: { ...plan, longTermTargets: replaced(plan.longTermTargets, longTerm.at, changed) },
    target,
  };
}

function columnsOf(draft: TargetDraft, plan: Plan): Partial<ShortTermTarget> {
  return Object.fromEntries(fieldsOf(plan).map((field) => [field, textOf(draft[field])]));
}

function replaced<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at + 1)];
}

/** Words that stand nowhere in the document yet. */
function textOf(text: string): PlanText {
  return { text: text.trim(), segments: [] };
}
