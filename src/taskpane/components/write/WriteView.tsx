import type { PlanCheck } from "../../../actions/check-plan";
import { EMPTY_DRAFT, isEmptyDraft, readTargetDraft } from "../../../actions/target-draft";
import { useJudges } from "../../hooks/use-judges";
import type { ViewProps } from "../../views";
import { writeStrings } from "../../strings/write";
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
  const draft = readTargetDraft(drafts.of("write")) ?? EMPTY_DRAFT;

  if (judges === null) return null;
  return (
    <WriteForm
      check={check}
      pane={pane}
      draft={draft}
      draftState={drafts.stateOf("write")}
      judges={judges}
      onChange={(next) => drafts.change("write", next, isEmptyDraft(next))}
      onKeep={() => drafts.keep("write")}
    />
  );
}
