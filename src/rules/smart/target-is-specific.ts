import * as v from "valibot";
import { QUESTIONS } from "../assess/reasons";
import { defineRule } from "../define-rule";
import { writtenShortTermTargets } from "../written";
import { asMessages, askWhenInDoubt } from "./questions";

/** Guidance Section 5: targets are SMART. Long-term targets are broad by design and are not asked. */
export const targetIsSpecific = defineRule({
  id: "target-is-specific",
  meta: {
    category: "smart",
    impact: "moderate",
    description: "Ensure each short-term target names something to see or hear the child do",
    help: "A short-term target should say what you will see or hear the child do",
    source: "Section 5",
    messages: asMessages(QUESTIONS.specific),
  },
  options: v.object({}),
  select: ({ plan }) => writtenShortTermTargets(plan),
  check: (target) => askWhenInDoubt(target, "specific", QUESTIONS.specific),
});
