import type { TargetRole } from "../labels/target-synonyms";
import type { FieldName } from "../reading";

/** The field of a short-term target that a column or label asks for. */
export const fieldOfRole: Partial<Readonly<Record<TargetRole, FieldName>>> = {
  strategies: "strategies",
  who: "who",
  when: "when",
  "other-date": "when",
  success: "success",
  evaluation: "evaluation",
};
