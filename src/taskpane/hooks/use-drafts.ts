import { useEffect, useRef, useState } from "react";
import type { PlanCheck } from "../../actions/check-plan";
import { passFailure } from "../../actions/failure";
import { keptSettings } from "../../actions/kept";
import type { PlanActions } from "../../actions/plan-actions";

/** The forms of the pane that something can be typed into; one view may have several small ones. */
export type FormName = "write" | "review" | "aside" | "teach" | "terms" | "need" | "meeting";

/** Where what is typed is safe: only in this pane, or in the document too. */
export type DraftState = "unsaved" | "kept" | "not-kept" | "large";

export type Drafts = {
  /** What was typed into a form and not used yet, in this sitting, else in another one that the document keeps. */
  readonly of: (form: FormName) => unknown;
  readonly stateOf: (form: FormName) => DraftState;
  /** Something was typed. An empty form leaves nothing in the document. */
  readonly change: (form: FormName, draft: unknown, isEmpty: boolean) => void;
  /** Everything kept is gone, and what was typed with it. */
  readonly forget: () => void;
  /** Keeps a large draft in the document too, when asked to. */
  readonly keep: (form: FormName) => void;
};

const NOTHING: Readonly<Record<FormName, null>> = {
  write: null,
  review: null,
  aside: null,
  teach: null,
  terms: null,
  need: null,
  meeting: null,
};

/** As JSON; what is longer is kept in the document only on request. */
const largest = 8000;
/** So long after the last letter a draft is kept, in milliseconds. */
const quiet = 800;

/**
 * What is typed into the forms; `shown` is the check that is shown. It stays while the pane is open, whatever else is looked at, and small drafts
 * are kept in the document as well, because Word ends the pane without a word when it is closed.
 */
export function useDrafts(actions: PlanActions, shown: PlanCheck | null): Drafts {
  const [drafts, setDrafts] = useState<Partial<Record<FormName, unknown>>>({});
  const [states, setStates] = useState<Partial<Record<FormName, DraftState>>>({});
  const waiting = useRef(new Map<FormName, () => Promise<void>>());
  const timer = useRef<number | undefined>(undefined);
  const left = (shown === null ? null : keptSettings(shown.kept))?.drafts ?? {};

  function setState(form: FormName, state: DraftState): void {
    setStates((before) => ({ ...before, [form]: state }));
  }

  async function save(form: FormName, draft: unknown): Promise<void> {
    try {
      setState(form, (await actions.keepDraft(form, draft)) ? "kept" : "not-kept");
    } catch (error) {
      // A document that cannot be changed keeps nothing; the form says so and goes on.
      setState(form, "not-kept");
      passFailure(error);
    }
  }

  function change(form: FormName, draft: unknown, isEmpty: boolean): void {
    setDrafts((before) => ({ ...before, [form]: draft }));
    if (JSON.stringify(draft).length > largest) {
      waiting.current.delete(form);
      setState(form, "large");
      return;
    }
    setState(form, "unsaved");
    waiting.current.set(form, () => save(form, isEmpty ? null : draft));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => flush(waiting.current), quiet);
  }

  useEffect(() => {
    const saves = waiting.current;
    const leave = (): void => flush(saves);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  return {
    // What another sitting left in the document counts until something is typed in this one.
    of: (form) => (drafts[form] === undefined ? left[form] : drafts[form]),
    stateOf: (form) => states[form] ?? "kept",
    change,
    forget: () => {
      waiting.current.clear();
      setDrafts(NOTHING);
      setStates({});
    },
    keep: (form) => void save(form, drafts[form]),
  };
}

/** Starts every save that is waiting. */
function flush(saves: Map<FormName, () => Promise<void>>): void {
  for (const save of saves.values()) void save();
  saves.clear();
}
