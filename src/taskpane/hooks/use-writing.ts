import { useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { failureCode, type FailureCode } from "../../actions/failure";
import type { PlanActions } from "../../actions/plan-actions";
import type { Preview } from "../../actions/preview";
import type { Undo } from "../../actions/take-back";
import type { Edit } from "../../plan/edits/edit";
import type { Refusal } from "../../plan/edits/refusal";
import type { Mapping } from "../../plan/teach/mapping";
import { writingStrings } from "../strings/writing";

/** How far writing into the plan is. `edits` tells which form of the pane it belongs to. */
export type WritingState =
  | { readonly status: "idle" }
  | { readonly status: "busy"; readonly doing: "looking" | "writing" | "putting-back" }
  | { readonly status: "previewed"; readonly edits: string; readonly preview: Preview }
  | { readonly status: "refused"; readonly edits: string; readonly reasons: readonly string[] }
  | { readonly status: "failed"; readonly code: FailureCode }
  | { readonly status: "written"; readonly undo: Undo; readonly refusal: string | null }
  | { readonly status: "put-back" };

export type Writing = {
  readonly state: WritingState;
  /** Says what would be written where, without writing it. */
  readonly preview: (edits: readonly Edit[]) => void;
  readonly cancel: () => void;
  /** Writes what was previewed; `onWritten` is called when it stands in the plan. */
  readonly write: (edits: readonly Edit[], onWritten: () => void) => void;
  /** Takes the last thing written out again. */
  readonly putBack: () => void;
};

/** The same for the same edits: what was previewed is only written as long as nothing else is meant. */
export function editsKey(edits: readonly Edit[]): string {
  return JSON.stringify(edits);
}

/** Writes into the plan: a look first, then the writing, and the way back. `onChanged`: the plan is another. */
export function useWriting(
  actions: PlanActions,
  forms: readonly Mapping[],
  onChanged: () => Promise<void>,
): Writing {
  const [state, setState] = useState<WritingState>({ status: "idle" });
  const { announce } = useAnnounce();

  async function attempt(
    doing: "looking" | "writing" | "putting-back",
    deed: () => Promise<WritingState>,
  ): Promise<void> {
    setState({ status: "busy", doing });
    const next = await deed().catch((error: unknown): WritingState => ({
      status: "failed",
      code: failureCode(error),
    }));
    setState(next);
    const heard = writingStrings.heard(next);
    if (heard !== null) announce(heard, { polite: true });
  }

  function preview(edits: readonly Edit[]): Promise<void> {
    return attempt("looking", async () => {
      const seen = await actions.previewEdits(edits, forms);
      return seen.kind === "preview"
        ? { status: "previewed", edits: editsKey(edits), preview: seen }
        : refusedState(edits, seen.refused);
    });
  }

  function write(edits: readonly Edit[], onWritten: () => void): Promise<void> {
    const agreed = state.status === "previewed" ? { agreed: state.preview } : {};
    return attempt("writing", async () => {
      const applied = await actions.applyEdits(edits, { forms, ...agreed });
      if (applied.kind === "refused") return refusedState(edits, applied.refused);
      onWritten();
      await onChanged();
      return { status: "written", undo: applied.undo, refusal: null };
    });
  }

  async function putBack(): Promise<void> {
    if (state.status !== "written") return;
    const { undo } = state;
    await attempt("putting-back", async () => {
      const result = await actions.putBack(undo);
      if (result.kind === "refused") return { status: "written", undo, refusal: result.message };
      await onChanged();
      return { status: "put-back" };
    });
  }

  return {
    state,
    preview: (edits) => void preview(edits),
    cancel: () => setState({ status: "idle" }),
    write: (edits, onWritten) => void write(edits, onWritten),
    putBack: () => void putBack(),
  };
}

function refusedState(edits: readonly Edit[], refused: readonly Refusal[]): WritingState {
  const reasons = [...new Set(refused.map(({ message }) => message))];
  return { status: "refused", edits: editsKey(edits), reasons };
}
