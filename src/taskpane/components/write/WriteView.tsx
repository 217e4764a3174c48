import type { PlanCheck } from "../../../actions/check-plan";
import { keptSettings } from "../../../actions/kept";
import { EMPTY_DRAFT, isEmptyDraft, readTargetDraft } from "../../../actions/target-draft";
import { useJudges } from "../../use-judges";
import type { ViewProps } from "../../views";
import { writeStrings } from "../../write-strings";
import { WithPlan } from "../WithPlan";
import { WriteForm } from "./WriteForm";

/** Writes a target or rewords one, with help at every letter. */
export function WriteView({ pane }: ViewProps) {
  return (
    <WithPlan pane={pane} title={writeStrings.title}>
      {(check) => <Draft check={check} pane={pane} />}
    </WithPlan>
  );
}

function Draft({ check, pane }: ViewProps & { readonly check: PlanCheck }) {
  const { drafts } = pane;
  const judges = useJudges(pane);
  const typed = drafts.of("write");
  // What another sitting left in the document counts until something is typed in this one.
  const stored = typed === undefined ? keptSettings(check.kept)?.drafts?.["write"] : typed;
  const draft = readTargetDraft(stored) ?? EMPTY_DRAFT;

  if (judges === null) return null;
  return (
    <WriteForm
      check={check}
      pane={pane}
      draft={draft}
      draftState={typed === undefined && !isEmptyDraft(draft) ? "kept" : drafts.stateOf("write")}
      judges={judges}
      onChange={(next) => drafts.change("write", next, isEmptyDraft(next))}
      onKeep={() => drafts.keep("write")}
    />
  );
}
