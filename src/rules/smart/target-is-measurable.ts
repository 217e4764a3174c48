import * as v from "valibot";
import { QUESTIONS } from "../assess/reasons";
import { defineRule } from "../define-rule";
import { isBlank, writtenShortTermTargets } from "../written";
import { asMessages, askWhenInDoubt } from "./questions";

/** Guidance Section 5. For short-term targets only; a filled success-criteria cell is a measure too. */
export const targetIsMeasurable = defineRule({
  id: "target-is-measurable",
  meta: {
    category: "smart",
    impact: "moderate",
    description: "Ensure each short-term target says how everyone will know that it is met",
    help: "A short-term target should say how everyone will know that it is met",
    source: "Section 5",
    messages: asMessages(QUESTIONS.measurable),
  },
  options: v.object({}),
  select: ({ plan }) => writtenShortTermTargets(plan).filter(({ success }) => isBlank(success)),
  check: (target) => askWhenInDoubt(target, "measurable", QUESTIONS.measurable),
});
