import type { PlanCheck } from "../actions/check-plan";
import { countFindings, outcomeOf } from "./selectors";
import { strings } from "./strings";

/** A check's outcome in a few sentences: what the pane says first and a screen reader hears. */
export function outcomeText(check: PlanCheck): readonly string[] {
  switch (outcomeOf(check.plan)) {
    case "nothing-read":
      return [strings.nothingRead.title];
    case "unsure":
      return [strings.unsure.title];
    case "read":
    case "empty":
      return strings.summary(countFindings(check), check.plan.readFrom);
  }
}
