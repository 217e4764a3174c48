import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useReducer, useRef } from "react";
import type { PlanCheck } from "../../actions/check-plan";
import { failureCode } from "../../actions/failure";
import type { KeptSettings } from "../../actions/kept";
import type { PlanActions } from "../../actions/plan-actions";
import { withDismissal, withDismissals, withoutDismissal } from "../../actions/set-aside";
import type { PlanText, Setting } from "../../plan/model";
import type { Mapping } from "../../plan/teach/mapping";
import type { Finding, Target } from "../../rules/define-rule";
import { formsIn } from "../selectors";
import {
  openingState,
  reduce,
  shownCheck,
  viewIn,
  type Notice,
  type PaneState,
  type Shown,
  type View,
} from "../state";
import { strings } from "../strings";
import { useCheck } from "./use-check";
import { useDrafts, type Drafts } from "./use-drafts";
import { useWriting, type Writing } from "./use-writing";

export type Pane = {
  readonly state: PaneState;
  /** For a view that keeps a state of its own. */
  readonly actions: PlanActions;
  readonly drafts: Drafts;
  readonly writing: Writing;
  readonly chooseView: (view: View) => void;
  readonly check: () => void;
  readonly stop: () => void;
  readonly choose: (shown: Shown) => void;
  readonly chooseSetting: (setting: Setting | null) => void;
  readonly goTo: (check: PlanCheck, finding: Finding) => void;
  readonly showText: (text: PlanText) => void;
  /** Opens a target of the plan in the Write view, where nothing else is being written there. */
  readonly reword: (target: Target) => void;
  readonly setAside: (finding: Finding, reason: string) => void;
  readonly restore: (finding: Finding) => void;
  readonly keep: (members: Partial<Omit<KeptSettings, "version">>) => void;
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
  const { announce } = useAnnounce();
  const { check, stop } = useCheck(actions, state, dispatch);
  const askedToCheck = useRef(viewIn(search) === "check");
  const shown = shownCheck(state.check);
  const drafts = useDrafts(actions, shown);
  const writing = useWriting(actions, formsIn(state), () => check(state, "written"));

  function show(notice: Notice | null): void {
    if (notice === null) return;
    dispatch({ type: "noticed", notice });
    announce(strings.notice(notice).title, { alert: true });
  }

  function chooseView(view: View): void {
    // What was put back is news in its own view only; what stands in the plan can be put back from any.
    if (writing.state.status === "put-back") writing.cancel();
    dispatch({ type: "view-chosen", view });
  }

  async function chooseSetting(choice: Setting | null): Promise<void> {
    dispatch({ type: "setting-chosen", setting: choice });
    const notice = await keeping(() => actions.keepSetting(choice));
    await check({ choice, forms: state.forms });
    show(notice);
  }

  async function goTo(checked: PlanCheck, finding: Finding): Promise<void> {
    show(await going(() => actions.goToFinding(checked.plan, finding)));
  }

  async function showText(text: PlanText): Promise<void> {
    if (shown !== null) show(await going(() => actions.goToText(shown.plan, text)));
  }

  async function reword(target: Target): Promise<void> {
    if (shown === null) return;
    const { rewordDraft, isInTheMidst } = await import("../../actions/engine");
    const draft = rewordDraft(shown.plan, target);
    dispatch({ type: "view-chosen", view: "write" });
    if (isInTheMidst(drafts.of("write"))) show({ kind: "still-writing" });
    else if (draft !== null) drafts.change("write", draft, false);
  }

  async function changeDismissals(
    change: typeof withoutDismissal,
    finding: Finding,
    heard: string,
  ): Promise<void> {
    if (shown === null) return;
    const dismissals = change(shown.kept, finding);
    // It counts at once, and for as long as the pane is open even where the document cannot keep it.
    dispatch({ type: "check-changed", check: withDismissals(shown, dismissals) });
    announce(heard, { polite: true });
    show(await keeping(() => actions.keep({ dismissals })));
  }

  async function keep(members: Partial<Omit<KeptSettings, "version">>): Promise<void> {
    const notice = await keeping(() => actions.keep(members));
    await check();
    show(notice);
  }

  async function removeKept(): Promise<void> {
    dispatch({ type: "all-removed" });
    drafts.forget();
    const notice = await keeping(async () => {
      await actions.removeKept();
      return true;
    });
    await check({ choice: null, forms: [] });
    show(notice);
  }

  async function keepForms(forms: readonly Mapping[]): Promise<void> {
    dispatch({ type: "forms-shown", forms });
    const notice = await keeping(() => actions.keepForms(forms));
    await check({ choice: state.choice, forms: [...forms, ...state.forms] });
    show(notice);
  }

  async function removeForm(form: Mapping): Promise<void> {
    dispatch({ type: "form-removed", form });
    const notice = await keeping(() => actions.removeForm(form));
    const forms = state.forms.filter((other) => other.fingerprint !== form.fingerprint);
    await check({ choice: state.choice, forms });
    show(notice);
  }

  useEffect(() => {
    if (!askedToCheck.current) return;
    askedToCheck.current = false;
    void check();
  });

  return {
    state,
    actions,
    drafts,
    writing,
    chooseView,
    check: () => void check(),
    stop,
    choose: (wanted) => dispatch({ type: "shown-chosen", shown: wanted }),
    chooseSetting: (setting) => void chooseSetting(setting),
    goTo: (checked, finding) => void goTo(checked, finding),
    showText: (text) => void showText(text),
    reword: (target) => void reword(target),
    setAside: (finding, reason) =>
      void changeDismissals(
        (kept) => withDismissal(kept, finding, reason),
        finding,
        strings.heardSetAside,
      ),
    restore: (finding) => void changeDismissals(withoutDismissal, finding, strings.heardRestored),
    keep: (members) => void keep(members),
    removeKept: () => void removeKept(),
    closeNotice: () => dispatch({ type: "notice-closed" }),
    beginTeaching: actions.beginTeaching,
    teach: () => dispatch({ type: "teaching-begun" }),
    endTeaching: () => dispatch({ type: "teaching-ended" }),
    keepForms: (forms) => void keepForms(forms),
    removeForm: (form) => void removeForm(form),
  };
}

function keeping(deed: () => Promise<boolean>): Promise<Notice | null> {
  return noticeOf(deed, { kind: "setting-not-kept" });
}

function going(deed: () => Promise<boolean>): Promise<Notice | null> {
  return noticeOf(deed, { kind: "no-place" });
}

/** Does something beside the check and gives what to tell the user, if it did not work out. */
async function noticeOf(deed: () => Promise<boolean>, otherwise: Notice): Promise<Notice | null> {
  try {
    return (await deed()) ? null : otherwise;
  } catch (error) {
    return { kind: "failure", code: failureCode(error) };
  }
}
