import { useCallback, useEffect, useRef, useState } from "react";
import { failureCode, type FailureCode } from "../../actions/failure";
import { keptMeetings } from "../../actions/kept";
import type { KeptMeetings, MeetingParts } from "../../actions/meeting-schema";
import type { PlanActions } from "../../actions/plan-actions";

/** Long enough that nobody's typing is held up, short enough that little is lost when Word is closed. */
const PAUSE = 700;

export type Reading<Value> =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly value: Value | undefined }
  | { readonly status: "failed"; readonly code: FailureCode };

export type KeptPart<Value> = {
  readonly reading: Reading<Value>;
  /** Shows the value at once and keeps it in the document when typing pauses; `undefined` removes it. */
  readonly change: (value: Value | undefined) => void;
  /** Why the latest change is not in the document; `null`: nothing is wrong. */
  readonly trouble: FailureCode | "not-kept" | null;
};

/** A part of what the document keeps of meetings, read once and kept again at every change. */
export function useKept<Part extends keyof MeetingParts>(
  { readKept, keep }: PlanActions,
  part: Part,
): KeptPart<MeetingParts[Part]> {
  type Value = MeetingParts[Part];
  const [reading, setReading] = useState<Reading<Value>>({ status: "reading" });
  const [trouble, setTrouble] = useState<KeptPart<Value>["trouble"]>(null);
  const waiting = useRef<KeptMeetings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepNow = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const parts = waiting.current;
    waiting.current = null;
    if (parts === null) return;
    try {
      setTrouble((await keep(parts)) ? null : "not-kept");
    } catch (error) {
      setTrouble(failureCode(error));
    }
  }, [keep]);

  useEffect(() => {
    let isShown = true;
    readKept().then(
      (kept) => isShown && setReading({ status: "read", value: keptMeetings(kept)[part] }),
      (error: unknown) => isShown && setReading({ status: "failed", code: failureCode(error) }),
    );
    const keepAtOnce = () => void keepNow();
    document.addEventListener("visibilitychange", keepAtOnce);
    window.addEventListener("pagehide", keepAtOnce);
    return () => {
      isShown = false;
      document.removeEventListener("visibilitychange", keepAtOnce);
      window.removeEventListener("pagehide", keepAtOnce);
      keepAtOnce();
    };
  }, [readKept, part, keepNow]);

  return {
    reading,
    trouble,
    change(value) {
      setReading({ status: "read", value });
      waiting.current = { [part]: value };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keepNow(), PAUSE);
    },
  };
}
