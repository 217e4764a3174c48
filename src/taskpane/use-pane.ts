import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useReducer, useRef } from "react";
import type { PlanCheck } from "../actions/check-plan";
import { failureCode } from "../actions/failure";
import type { PlanActions } from "../actions/plan-actions";
import type { PlanText, Setting } from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";
import type { Finding } from "../rules/define-rule";
import { outcomeText } from "./outcome-text";
import { strings } from "./strings";
import { useDrafts, type Drafts } from "./use-drafts";
import {
  openingState,
  reduce,
  shownCheck,
  viewIn,
  type Notice,
  type PaneState,
  type View,
} from "./state";

export type Pane = {
  readonly state: PaneState;
  readonly drafts: Drafts;
  /** For a view that keeps a state of its own. */
  readonly actions: PlanActions;
  readonly chooseView: (view: View) => void;
  readonly check: () => void;
  readonly chooseSetting: (setting: Setting | null) => void;
  readonly goTo: (check: PlanCheck, finding: Finding) => void;
  readonly showText: (text: PlanText) => void;
  readonly removeKept: () => void;
  readonly closeNotice: () => void;
  readonly beginTeaching: PlanActions["beginTeaching"];
  readonly teach: () => void;
  readonly endTeaching: () => void;
  readonly keepForms: (forms: readonly Mapping[]) => void;
  readonly removeForm: (form: Mapping) => void;
};

/** The pane's state and what the user can do to it. `search` is the query of the pane's address. */
export function usePane(actions: PlanActions, search: string): Pane {
  const [state, dispatch] = useReducer(reduce, search, openingState);
  const drafts = useDrafts(actions);
  const { announce } = useAnnounce();
  const lastCheck = useRef(0);
  const askedToCheck = useRef(viewIn(search) === "check");

  async function check(choice: Setting | null, forms: readonly Mapping[]): Promise<void> {
    lastCheck.current += 1;
    const mine = lastCheck.current;
    dispatch({ type: "check-started" });
    try {
      const done = await actions.check(choice, forms);
      if (mine !== lastCheck.current) return;
      dispatch({ type: "check-done", check: done });
      announce(outcomeText(done).join(" "), { polite: true });
    } catch (error) {
      if (mine !== lastCheck.current) return;
      const code = failureCode(error);
      dispatch({ type: "check-failed", code });
      announce(strings.failure(code).title, { alert: true });
    }
  }

  function show(notice: Notice | null): void {
    if (notice === null) return;
    dispatch({ type: "noticed", notice });
    announce(strings.notice(notice).title, { alert: true });
  }

  async function chooseSetting(setting: Setting | null): Promise<void> {
    dispatch({ type: "setting-chosen", setting });
    const notice = await noticeOf(async () =>
      (await actions.keepSetting(setting)) ? null : { kind: "setting-not-kept" },
    );
    await check(setting, state.forms);
    show(notice);
  }

  async function goTo(shown: PlanCheck, finding: Finding): Promise<void> {
    const notice = await noticeOf(async () =>
      (await actions.goToFinding(shown.plan, finding)) ? null : { kind: "no-place" },
    );
    show(notice);
  }

  async function showText(text: PlanText): Promise<void> {
    const shown = shownCheck(state.check);
    if (shown === null) return;
    const notice = await noticeOf(async () =>
      (await actions.goToText(shown.plan, text)) ? null : { kind: "no-place" },
    );
    show(notice);
  }

  async function removeKept(): Promise<void> {
    const notice = await noticeOf(async () => {
      await actions.removeKept();
      return null;
    });
    await check(state.choice, state.forms);
    show(notice);
  }

  async function keepForms(forms: readonly Mapping[]): Promise<void> {
    dispatch({ type: "forms-shown", forms });
    const notice = await noticeOf(async () =>
      (await actions.keepForms(forms)) ? null : { kind: "setting-not-kept" },
    );
    await check(state.choice, [...forms, ...state.forms]);
    show(notice);
  }

  async function removeForm(form: Mapping): Promise<void> {
    dispatch({ type: "form-removed", form });
    const notice = await noticeOf(async () =>
      (await actions.removeForm(form)) ? null : { kind: "setting-not-kept" },
    );
    await check(
      state.choice,
      state.forms.filter((other) => other.fingerprint !== form.fingerprint),
    );
    show(notice);
  }

  useEffect(() => {
    if (!askedToCheck.current) return;
    askedToCheck.current = false;
    void check(null, []);
  });

  return {
    state,
    drafts,
    actions,
    chooseView: (view) => dispatch({ type: "view-chosen", view }),
    check: () => void check(state.choice, state.forms),
    chooseSetting: (setting) => void chooseSetting(setting),
    goTo: (shown, finding) => void goTo(shown, finding),
    showText: (text) => void showText(text),
    removeKept: () => void removeKept(),
    closeNotice: () => dispatch({ type: "notice-closed" }),
    beginTeaching: actions.beginTeaching,
    teach: () => dispatch({ type: "teaching-begun" }),
    endTeaching: () => dispatch({ type: "teaching-ended" }),
    keepForms: (forms) => void keepForms(forms),
    removeForm: (form) => void removeForm(form),
  };
}

/** Does something beside the check and gives what to tell the user, if it did not work out. */
async function noticeOf(deed: () => Promise<Notice | null>): Promise<Notice | null> {
  try {
    return await deed();
  } catch (error) {
    return { kind: "failure", code: failureCode(error) };
  }
}
