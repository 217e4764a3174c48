import type { PlanCheck } from "../../actions/check-plan";
import { notesOf } from "../selectors";
import { strings } from "../strings";
import { Explained } from "./Explained";

/** What limits the reading or the writing, in the reader's words, with what to do about it. */
export function ProblemNotes({ check }: { readonly check: PlanCheck }) {
  return notesOf(check).map(({ code, message }) => (
    <Explained key={code} kind="info" title={message} advice={strings.problemAdvice(code)} />
  ));
}
