import type { Problem } from "../../plan/model";
import { notesOf } from "../selectors";
import { strings } from "../strings";
import { Explained } from "./Explained";

/** What limits the reading or the writing, in the reader's words, with what to do about it. */
export function ProblemNotes({ problems }: { readonly problems: readonly Problem[] }) {
  return notesOf(problems).map(({ code, message }) => (
    <Explained key={code} kind="info" title={message} advice={strings.problemAdvice(code)} />
  ));
}
