import type { Plan, PlanText, Setting } from "../plan/model";
import type { Finding } from "../rules/define-rule";
import type { Mapping } from "../plan/teach/mapping";
import type { PlanDocument } from "../word/plan-document";
import type { Edit } from "../plan/edits/edit";
import type { Applied, ApplyOptions, Refusals } from "./apply-edits";
import type { Undo } from "./take-back";
import type { PlanCheck } from "./check-plan";
import { passFailure } from "./failure";
import type { Kept, KeptSettings } from "./kept";
import type { JudgeWording } from "./judge-wording";
import type { CheckWatch } from "./judge-in-steps";
import { goToFinding, goToText } from "./go-to-finding";
import type { Preview } from "./preview";
import type { PutBack } from "./put-back";
import type { HelpWithTarget } from "./target-help";
import type { Teaching } from "./teach";

export type { PlanDocument };

/** What judges a wording by itself, and a target in its place in the plan. */
export type Judges = {
  readonly judgeWording: JudgeWording;
  readonly helpWithTarget: HelpWithTarget;
};

/** What a person can do with the open document. Every member rejects with `HostError`. */
export type PlanActions = {
  /** Rejects with the reason of the signal when it is stopped. */
  readonly check: (
    setting: Setting | null,
    forms: readonly Mapping[],
    watch?: CheckWatch,
  ) => Promise<PlanCheck>;
  readonly hasChanged: (check: PlanCheck) => Promise<boolean>;
  /** Calls back when the document changes, where Word tells; gives the way to end it. Never rejects. */
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
  /** What edits would write, and whether they can be written. */
  readonly previewEdits: (
    edits: readonly Edit[],
    forms: readonly Mapping[],
  ) => Promise<Preview | Refusals>;
  /** Writes edits, all of them or none. */
  readonly applyEdits: (edits: readonly Edit[], options: ApplyOptions) => Promise<Applied>;
  /** Takes out again what `applyEdits` has written. */
  readonly putBack: (undo: Undo) => Promise<PutBack>;
  readonly goToFinding: (plan: Plan, finding: Finding) => Promise<boolean>;
  /** Underlines the words of findings; gives how many, `null` where this Word cannot. */
  readonly markFindings: (plan: Plan, findings: readonly Finding[]) => Promise<number | null>;
  /** Leaves a finding as a comment; `false` where it cannot be. */
  readonly leaveComment: (plan: Plan, finding: Finding) => Promise<boolean>;
  /** Takes the comments of Amas out again; gives how many. */
  readonly takeOutComments: () => Promise<number>;
  readonly clearMarks: () => Promise<void>;
  readonly goToText: (plan: Plan, text: PlanText) => Promise<boolean>;
  readonly keepSetting: (setting: Setting | null) => Promise<boolean>;
  readonly keep: (members: Partial<Omit<KeptSettings, "version">>) => Promise<boolean>;
  readonly keepDraft: (form: string, draft: unknown) => Promise<boolean>;
  readonly removeKept: () => Promise<void>;
  readonly beginTeaching: () => Promise<Teaching>;
  readonly keepForms: (forms: readonly Mapping[]) => Promise<boolean>;
  readonly removeForm: (form: Mapping) => Promise<boolean>;
  readonly readKept: () => Promise<Kept>;
  /** Reads another plan, from the bytes of its .docx. */
  readonly readPlanFile: (file: Uint8Array, forms: readonly Mapping[]) => Promise<Plan>;
  /** Gives what judges while somebody writes, so that it can be asked at every letter. */
  readonly judges: () => Promise<Judges>;
  /** The day it is, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

/**
 * The actions on one document. `today` gives the day of a check as `YYYY-MM-DD`. The reader and the
 * rules are half of all code and come in a file of their own, so that the pane can show itself first.
 */
export function planActions(document: PlanDocument, today: () => string): PlanActions {
  return {
    check: async (setting, forms, watch) =>
      (await engine()).checkPlan(document, { setting, today: today(), forms }, watch),
    hasChanged: async (check) => (await engine()).hasChanged(document, check),
    watch: (onChange) => watchOrNot(document, onChange),
    previewEdits: async (edits, forms) => (await engine()).previewEdits(document, edits, forms),
    applyEdits: async (edits, options) => (await engine()).applyEdits(document, edits, options),
    putBack: async (undo) => (await engine()).putBack(document, undo),
    goToFinding: (plan, finding) => goToFinding(document, plan, finding),
    markFindings: async (plan, findings) => (await engine()).markFindings(document, plan, findings),
    leaveComment: async (plan, finding) => (await engine()).leaveComment(document, plan, finding),
    takeOutComments: async () => (await engine()).takeOutComments(document),
    clearMarks: () => document.clearMarks(),
    goToText: (plan, text) => goToText(document, plan, text),
    keepSetting: async (setting) => (await engine()).keepSetting(document, setting),
    keep: async (members) => (await engine()).keep(document, members),
    keepDraft: async (form, draft) => (await engine()).keepDraft(document, form, draft),
    removeKept: async () => (await engine()).removeKept(document),
    beginTeaching: async () => (await engine()).beginTeaching(document),
    keepForms: async (forms) => (await engine()).keepForms(document, forms),
    removeForm: async (form) => (await engine()).removeForm(document, form),
    readKept: async () => (await engine()).readKept(document),
    readPlanFile: async (file, forms) => (await engine()).readPlanFile(file, forms),
    judges: engine,
    today,
  };
}

/** What reads, judges and writes: fetched once, when it is first needed. */
function engine() {
  return import("./engine");
}

/** Events are a help and no more: where they fail, coming back to the pane is looked at all the same. */
async function watchOrNot(
  document: PlanDocument,
  onChange: () => void,
): Promise<() => Promise<void>> {
  try {
    return await document.watch(onChange);
  } catch (error) {
    passFailure(error);
    return () => Promise.resolve();
  }
}
