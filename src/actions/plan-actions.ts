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
import type { Teaching } from "./teach";

export type { PlanDocument };

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
  /** Gives what judges a wording, so that it can be asked at every letter that is typed. */
  readonly wordingJudge: () => Promise<JudgeWording>;
  /** The day it is, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

/**
 * The actions on one document. `today` gives the day of a check as `YYYY-MM-DD`. The reader and the
 * rules are half of all code and come in a file of their own, so that the pane can show itself first.
 */
export function planActions(document: PlanDocument, today: () => string): PlanActions {
  return {
    async check(setting, forms, watch) {
      const { checkPlan } = await import("./check-plan");
      return checkPlan(document, { setting, today: today(), forms }, watch);
    },
    async hasChanged(check) {
      const { hasChanged } = await import("./check-plan");
      return hasChanged(document, check);
    },
    watch: (onChange) => watchOrNot(document, onChange),
    async previewEdits(edits, forms) {
      const { previewEdits } = await import("./apply-edits");
      return previewEdits(document, edits, forms);
    },
    async applyEdits(edits, options) {
      const { applyEdits } = await import("./apply-edits");
      return applyEdits(document, edits, options);
    },
    async putBack(undo) {
      const { putBack } = await import("./put-back");
      return putBack(document, undo);
    },
    goToFinding: (plan, finding) => goToFinding(document, plan, finding),
    async markFindings(plan, findings) {
      const { markFindings } = await import("./marks");
      return markFindings(document, plan, findings);
    },
    async leaveComment(plan, finding) {
      const { leaveComment } = await import("./marks");
      return leaveComment(document, plan, finding);
    },
    async takeOutComments() {
      const { takeOutComments } = await import("./marks");
      return takeOutComments(document);
    },
    clearMarks: () => document.clearMarks(),
    goToText: (plan, text) => goToText(document, plan, text),
    async keepSetting(setting) {
      const { keepSetting } = await import("./plan-settings");
      return keepSetting(document, setting);
    },
    async keep(members) {
      const { keep } = await import("./plan-settings");
      return keep(document, members);
    },
    async keepDraft(form, draft) {
      const { keepDraft } = await import("./plan-settings");
      return keepDraft(document, form, draft);
    },
    async removeKept() {
      const { removeKept } = await import("./plan-settings");
      return removeKept(document);
    },
    async beginTeaching() {
      const { beginTeaching } = await import("./teach");
      return beginTeaching(document);
    },
    async keepForms(forms) {
      const { keepForms } = await import("./plan-settings");
      return keepForms(document, forms);
    },
    async removeForm(form) {
      const { removeForm } = await import("./plan-settings");
      return removeForm(document, form);
    },
    async readKept() {
      const { readKept } = await import("./plan-settings");
      return readKept(document);
    },
    async readPlanFile(file, forms) {
      const { readPlanFile } = await import("./read-plan-file");
      return readPlanFile(file, forms);
    },
    async wordingJudge() {
      const { judgeWording } = await import("./judge-wording");
      return judgeWording;
    },
    today,
  };
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
