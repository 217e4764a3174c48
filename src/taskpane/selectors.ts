import type { PlanCheck } from "../actions/check-plan";
import { placeOfFinding } from "../actions/go-to-finding";
import { keptForms, keptSetting } from "../actions/kept";
import {
  allShortTermTargets,
  type LongTermTarget,
  type Plan,
  type Problem,
  type Setting,
  type ShortTermTarget,
} from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";
import type { Finding, Impact, Target, Verdict } from "../rules/define-rule";
import { shownCheck, type PaneState, type Shown } from "./state";

export type Item = {
  readonly finding: Finding;
  /** Whether it can be shown in the document. */
  readonly hasPlace: boolean;
  /** Another for each finding of a target, and the same after the next check. */
  readonly key: string;
};

export type ShortTermGroup = {
  /** Its place under the long-term target, from 1. */
  readonly number: number;
  readonly target: ShortTermTarget;
  readonly items: readonly Item[];
};

export type LongTermGroup = {
  /** `null`: the short-term targets that stand under no long-term target. */
  readonly target: LongTermTarget | null;
  readonly number: number;
  readonly items: readonly Item[];
  readonly shortTerm: readonly ShortTermGroup[];
  /** How many short-term targets there are that nothing was found about. */
  readonly quiet: number;
};

export type Groups = {
  readonly wholePlan: readonly Item[];
  readonly longTerm: readonly LongTermGroup[];
};

const VERDICT_ORDER: readonly Verdict[] = ["violation", "needs-review", "note"];

/**
 * The findings under the targets they are about, what is plain before what is only worth knowing.
 * None is lost: what fits nowhere is the plan's.
 */
export function groupFindings({ plan, audit }: PlanCheck): Groups {
  const known = new Set<Target>([...plan.longTermTargets, ...allShortTermTargets(plan)]);
  const itemsOf = (target: Target | null): readonly Item[] =>
    audit.findings
      .filter((finding) => (isKnown(finding.target, known) ? finding.target : null) === target)
      .sort((a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict))
      .map((finding, index, all) => ({
        finding,
        hasPlace: placeOfFinding(plan, finding) !== null,
        key: `${finding.rule} ${finding.message} ${countSame(all.slice(0, index), finding)}`,
      }));

  const longTerm = plan.longTermTargets.map((target, index) =>
    groupOf(target, index + 1, target.shortTermTargets, itemsOf),
  );
  const unassigned = plan.unassignedShortTermTargets;
  return {
    wholePlan: itemsOf(null),
    longTerm:
      unassigned.length === 0
        ? longTerm
        : [...longTerm, groupOf(null, longTerm.length + 1, unassigned, itemsOf)],
  };
}

/** The check with only the findings that are to be shown. */
export function filtered(check: PlanCheck, shown: Shown): PlanCheck {
  if (shown === "all") return check;
  const findings = check.audit.findings.filter(({ verdict }) => verdict === shown);
  return { ...check, audit: { ...check.audit, findings } };
}

/** The kinds of findings there are, each with its number; all of them first. */
export function shownKinds({
  audit,
}: PlanCheck): readonly { readonly kind: Shown; readonly count: number }[] {
  const kinds = VERDICT_ORDER.map((kind) => ({
    kind,
    count: audit.findings.filter(({ verdict }) => verdict === kind).length,
  })).filter(({ count }) => count > 0);
  return [{ kind: "all", count: audit.findings.length }, ...kinds];
}

const IMPACT_ORDER: readonly Impact[] = ["serious", "moderate", "minor"];

/**
 * The finding to begin with: plain before a question, serious before minor, one with words to go to before
 * one about the plan as a whole; `null` when nothing asks for anything.
 */
export function firstToSee({ plan, audit }: PlanCheck): Finding | null {
  const asking = audit.findings.filter(({ verdict }) => verdict !== "note");
  const rank = (finding: Finding): readonly number[] => [
    placeOfFinding(plan, finding) === null ? 1 : 0,
    VERDICT_ORDER.indexOf(finding.verdict),
    IMPACT_ORDER.indexOf(finding.impact),
  ];
  const [first] = asking.toSorted((a, b) => compareRanks(rank(a), rank(b)));
  return first ?? null;
}

/**
 * The exact words to show with a finding; `null` when they stand right above it or in its message
 * already, because reading the same words three times helps nobody.
 */
export function quoteOf({ words, message, target }: Finding): string | null {
  if (words === null || words === "") return null;
  return message.includes(words) || words === target?.text.text ? null : words;
}

export type Counts = {
  readonly longTerm: number;
  readonly shortTerm: number;
  /** Targets with at least one finding that asks for something. */
  readonly targetsToSee: number;
  /** Findings about the whole plan that ask for something. */
  readonly planToSee: number;
  /** Findings that are only worth knowing. */
  readonly notes: number;
};

export function countFindings({ plan, audit }: PlanCheck): Counts {
  const asking = audit.findings.filter(({ verdict }) => verdict !== "note");
  const targets = new Set(asking.flatMap(({ target }) => (target === null ? [] : [target])));
  return {
    ...countTargets(plan),
    targetsToSee: targets.size,
    planToSee: asking.filter(({ target }) => target === null).length,
    notes: audit.findings.length - asking.length,
  };
}

/** How many targets of each kind there are. */
export function countTargets(
  targets: Parameters<typeof allShortTermTargets>[0],
): Pick<Counts, "longTerm" | "shortTerm"> {
  return {
    longTerm: targets.longTermTargets.length,
    shortTerm: allShortTermTargets(targets).length,
  };
}

/**
 * What there is to show: `unsure` when the user would have to point at the table, `nothing-read` when
 * there is no plan to judge, `empty` when the form is there but has no target in it.
 */
export function outcomeOf({
  recognised,
  longTermTargets,
  unassignedShortTermTargets,
}: Plan): "read" | "empty" | "unsure" | "nothing-read" {
  if (recognised === "none") return "nothing-read";
  if (recognised === "ask") return "unsure";
  return longTermTargets.length + unassignedShortTermTargets.length === 0 ? "empty" : "read";
}

/** The chosen setting, which may be another than the plan states; `null`: by what the plan states. */
export function chosenSetting(check: PlanCheck, choice: Setting | null): Setting | null {
  return choice ?? keptSetting(check.kept);
}

/** The forms that were shown in this pane or are kept in the document, each once. */
export function shownForms(check: PlanCheck, shown: readonly Mapping[]): readonly Mapping[] {
  const all = [...shown, ...keptForms(check.kept)];
  return all.filter(
    ({ fingerprint }, at) => all.findIndex((form) => form.fingerprint === fingerprint) === at,
  );
}

/** The same, before and after the plan is read. */
export function formsIn({ check, forms }: PaneState): readonly Mapping[] {
  const shown = shownCheck(check);
  return shown === null ? forms : shownForms(shown, forms);
}

/** What to say under the choice of setting; `null`: nothing. */
export function settingHint(check: PlanCheck): "kept" | "choose" | null {
  if (keptSetting(check.kept) !== null) return "kept";
  return check.setting === null ? "choose" : null;
}

/** Whether nothing at all was found that asks for something. */
export function needsNothing(check: PlanCheck): boolean {
  const { targetsToSee, planToSee } = countFindings(check);
  return outcomeOf(check.plan) === "read" && targetsToSee + planToSee === 0;
}

/** The problems worth a box of their own: not those that the pane's whole state already says, or somebody has settled. */
export function notesOf(check: PlanCheck): readonly Problem[] {
  const { problems, setting } = check.plan;
  const isChosen = keptSetting(check.kept) !== null || check.setting !== setting;
  const settled = ["no-plan-table", "ask-which-table", ...(isChosen ? ["setting-unclear"] : [])];
  return problems.filter(({ code }) => !settled.includes(code));
}

/** Whether a problem of the plan says that it seems to state a kind of school that Amas is not sure of. */
export function hasUnclearSettingProblem({ plan }: PlanCheck): boolean {
  return plan.problems.some(({ code }) => code === "setting-unclear");
}

function groupOf(
  target: LongTermTarget | null,
  number: number,
  shortTermTargets: readonly ShortTermTarget[],
  itemsOf: (target: Target | null) => readonly Item[],
): LongTermGroup {
  const shortTerm = shortTermTargets
    .map((shortTermTarget, index) => ({
      number: index + 1,
      target: shortTermTarget,
      items: itemsOf(shortTermTarget),
    }))
    .filter(({ items }) => items.length > 0);
  return {
    target,
    number,
    items: target === null ? [] : itemsOf(target),
    shortTerm,
    quiet: shortTermTargets.length - shortTerm.length,
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function countSame(findings: readonly Finding[], { rule, message }: Finding): number {
  return findings.filter((other) => other.rule === rule && other.message === message).length;
}

function isKnown(target: Target | null, known: ReadonlySet<Target>): boolean {
  return target !== null && known.has(target);
}
