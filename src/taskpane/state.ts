import type { PlanCheck } from "../actions/check-plan";
import { isFailureCode, type FailureCode } from "../actions/failure";
import type { CheckStep } from "../actions/judge-in-steps";
import type { Setting } from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";
import type { Verdict } from "../rules/define-rule";

export const VIEWS = ["check", "write", "review", "plan", "settings"] as const;

/** Views that are opened from another one, so that the navigation stays short. */
export const INNER_VIEWS = ["need", "meeting", "year", "progress"] as const;

export type NavigatedView = (typeof VIEWS)[number];
export type InnerView = (typeof INNER_VIEWS)[number];
export type View = NavigatedView | InnerView;

export type CheckState =
  | { readonly status: "idle" }
  | {
      readonly status: "checking";
      readonly previous: PlanCheck | null;
      /** How far it is; `null`: it has just begun. */
      readonly step: CheckStep | null;
    }
  | { readonly status: "stopped" }
  | { readonly status: "done"; readonly check: PlanCheck }
  | { readonly status: "failed"; readonly code: FailureCode };

/** Something that did not work out while the results stay on the screen. */
export type Notice =
  | { readonly kind: "failure"; readonly code: FailureCode }
  | { readonly kind: "no-place" }
  | { readonly kind: "still-writing" }
  | { readonly kind: "setting-not-kept" };

/** Which findings are shown: all, or those of one verdict. */
export type Shown = "all" | Verdict;

export type PaneState = {
  readonly view: View;
  readonly check: CheckState;
  /** The setting chosen in this pane; `null`: none, so what the document keeps or states counts. */
  readonly choice: Setting | null;
  /** The forms shown in this pane; they count even where the document could not keep them. */
  readonly forms: readonly Mapping[];
  /** Whether Amas is being shown a table just now. */
  readonly isTeaching: boolean;
  readonly notice: Notice | null;
  readonly shown: Shown;
  /** Whether the plan was read again because the document had changed. */
  readonly hasChanged: boolean;
};

export type PaneAction =
  | { readonly type: "view-chosen"; readonly view: View }
  | { readonly type: "setting-chosen"; readonly setting: Setting | null }
  | { readonly type: "teaching-begun" }
  | { readonly type: "teaching-ended" }
  | { readonly type: "forms-shown"; readonly forms: readonly Mapping[] }
  | { readonly type: "form-removed"; readonly form: Mapping }
  | { readonly type: "all-removed" }
  | { readonly type: "shown-chosen"; readonly shown: Shown }
  | { readonly type: "check-started"; readonly isQuiet: boolean }
  | { readonly type: "check-stepped"; readonly step: CheckStep }
  | { readonly type: "check-stopped" }
  | { readonly type: "check-done"; readonly check: PlanCheck; readonly hasChanged: boolean }
  | { readonly type: "check-changed"; readonly check: PlanCheck }
  | { readonly type: "check-failed"; readonly code: FailureCode }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-closed" };

/** The pane as it opens, at the view its address asks for (`?view=check`), else at the check. */
export function openingState(search: string): PaneState {
  return {
    view: viewIn(search) ?? "check",
    check: { status: "idle" },
    choice: null,
    forms: [],
    isTeaching: false,
    notice: null,
    shown: "all",
    hasChanged: false,
  };
}

/** The view an address asks for; `null` when it names none of ours. */
export function viewIn(search: string): View | null {
  const asked = new URLSearchParams(search).get("view");
  return [...VIEWS, ...INNER_VIEWS].find((view) => view === asked) ?? null;
}

/** Whether a view is opened from another one and has no place of its own in the navigation. */
export function isInnerView(view: View): view is InnerView {
  return INNER_VIEWS.some((inner) => inner === view);
}

/** The failure an address asks to show and nothing else: how a ribbon button says what went wrong. */
export function failureIn(search: string): FailureCode | null {
  const code = new URLSearchParams(search).get("failure");
  return code !== null && isFailureCode(code) ? code : null;
}

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "view-chosen":
      return { ...state, view: action.view, notice: null, hasChanged: false };
    case "setting-chosen":
      return { ...state, choice: action.setting };
    case "teaching-begun":
      return { ...state, view: "check", isTeaching: true, notice: null };
    case "teaching-ended":
      return { ...state, isTeaching: false };
    case "forms-shown":
      return { ...state, forms: [...action.forms, ...without(state.forms, action.forms)] };
    case "form-removed":
      return { ...state, forms: without(state.forms, [action.form]) };
    case "all-removed":
      return { ...state, choice: null, forms: [] };
    case "shown-chosen":
      return { ...state, shown: action.shown };
    case "check-started": {
      const check = { status: "checking", previous: shownCheck(state.check), step: null } as const;
      // What nobody asked for leaves everybody where they are.
      if (action.isQuiet) return { ...state, check };
      return { ...state, isTeaching: false, notice: null, hasChanged: false, check };
    }
    case "check-stepped":
      if (state.check.status !== "checking") return state;
      return { ...state, check: { ...state.check, step: action.step } };
    case "check-stopped": {
      const before = shownCheck(state.check);
      if (state.check.status !== "checking") return state;
      const check =
        before === null
          ? ({ status: "stopped" } as const)
          : ({ status: "done", check: before } as const);
      return { ...state, check };
    }
    case "check-done":
      return {
        ...state,
        hasChanged: action.hasChanged,
        check: { status: "done", check: action.check },
      };
    case "check-changed":
      return { ...state, check: { status: "done", check: action.check } };
    case "check-failed":
      return { ...state, check: { status: "failed", code: action.code } };
    case "noticed":
      return { ...state, notice: action.notice };
    case "notice-closed":
      return { ...state, notice: null };
  }
}

function without(forms: readonly Mapping[], others: readonly Mapping[]): readonly Mapping[] {
  return forms.filter((form) => !others.some((other) => other.fingerprint === form.fingerprint));
}

/** The check whose results are on the screen: while a new one runs, the one before. */
export function shownCheck(check: CheckState): PlanCheck | null {
  switch (check.status) {
    case "done":
      return check.check;
    case "checking":
      return check.previous;
    case "idle":
    case "stopped":
    case "failed":
      return null;
  }
}
