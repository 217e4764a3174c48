import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, type Dispatch } from "react";
import type { PlanCheck } from "../../actions/check-plan";
import { failureCode, passFailure } from "../../actions/failure";
import type { PlanActions } from "../../actions/plan-actions";
import type { CheckStep } from "../../actions/judge-in-steps";
import { keptSettings } from "../../actions/kept";
import type { Setting } from "../../plan/model";
import type { Mapping } from "../../plan/teach/mapping";
import { loadResults } from "../components/lazy-results";
import { LANGUAGES, speak } from "../strings/language";
import { outcomeText } from "../outcome-text";
import { shownCheck, type PaneAction, type PaneState } from "../state";
import { strings } from "../strings";

/** What a check goes by. */
export type CheckBasis = { readonly choice: Setting | null; readonly forms: readonly Mapping[] };

export type Checking = {
  readonly check: (basis?: CheckBasis, why?: Why) => Promise<void>;
  readonly stop: () => void;
};

/** Somebody asked for it; the document had changed; Amas itself has changed it. */
type Why = "asked" | "changed" | "written";

/** After the last event of Word the document is looked at when it has been quiet so long, in milliseconds. */
const quiet = 1500;

/** Checks the plan when asked to, and again when the document has changed meanwhile. */
export function useCheck(
  actions: PlanActions,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
): Checking {
  const { announce } = useAnnounce();
  const running = useRef<AbortController | null>(null);
  const look = useRef(() => {});

  /** What nobody asked for leaves everybody where they are. */
  async function check(basis: CheckBasis = state, why: Why = "asked"): Promise<void> {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    dispatch({ type: "check-started", isQuiet: why !== "asked" });
    const onStep = (step: CheckStep): void => {
      if (!mine.signal.aborted && why === "asked") dispatch({ type: "check-stepped", step });
    };
    try {
      const watch = { signal: mine.signal, onStep };
      const [done] = await Promise.all([
        actions.check(basis.choice, basis.forms, watch),
        loadResults(),
      ]);
      if (mine.signal.aborted) return;
      speak(languageIn(done));
      dispatch({ type: "check-done", check: done, hasChanged: why === "changed" });
      if (why === "written") return;
      const heard = why === "changed" ? strings.readAgain : outcomeText(done).join(" ");
      announce(heard, { polite: true });
    } catch (error) {
      if (mine.signal.aborted) return;
      const code = failureCode(error);
      dispatch({ type: "check-failed", code });
      announce(strings.failure(code).title, { alert: true });
    }
  }

  function stop(): void {
    running.current?.abort();
    dispatch({ type: "check-stopped" });
    announce(strings.stopped, { polite: true });
  }

  async function lookAgain(): Promise<void> {
    const shown = shownCheck(state.check);
    if (shown === null || state.check.status === "checking") return;
    try {
      if (await actions.hasChanged(shown)) await check(state, "changed");
    } catch (error) {
      // It was only a look: the next check says what is wrong, if somebody wants one.
      passFailure(error);
    }
  }

  useEffect(() => {
    look.current = () => void lookAgain();
  });

  useEffect(() => {
    let timer: number | undefined;
    const now = (): void => look.current();
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(now, quiet);
    };
    const end = actions.watch(soon);
    window.addEventListener("focus", now);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("focus", now);
      void end.then((stopWatching) => stopWatching());
    };
  }, [actions]);

  return { check, stop };
}

function languageIn({ kept }: PlanCheck) {
  const wanted = keptSettings(kept)?.language;
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
}
