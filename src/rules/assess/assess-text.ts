import type { PlanText } from "../../plan/model";
import { assess } from "./assess";
import type { Assessment } from "./assessment";

/** Several rules ask about each target; a text of a plan never changes, so it is judged once. */
const judged = new WeakMap<PlanText, Assessment>();

/** Judges the wording of a text of the plan, as `assess` does. */
export function assessText(planText: PlanText): Assessment {
  const known = judged.get(planText);
  if (known !== undefined) return known;
  const assessment = assess(planText.text);
  judged.set(planText, assessment);
  return assessment;
}
