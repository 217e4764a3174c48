import * as v from "valibot";
import { phraseFinder, stretch } from "../assess/phrases";
import { tokenise } from "../assess/tokens";
import { CLASS_WIDE } from "../data/class-wide";
import { defineRule } from "../define-rule";
import { writtenLongTermTargets, writtenShortTermTargets } from "../written";

const findClassWide = phraseFinder(CLASS_WIDE);

/** Guidance Section 3, Steps 2 to 4, and Section 6, Stage 5: over and above what the class gets. */
export const targetIsIndividual = defineRule({
  id: "target-is-individual",
  meta: {
    category: "tone",
    impact: "moderate",
    description: "Ensure each target is for this child, over and above what the class gets",
    help: "A target should be for this child, over and above what the class gets",
    source: "Section 6",
    messages: {
      classWide: {
        verdict: "needs-review",
        text: "“{{words}}” sounds like what the whole class gets. What is over and above that for this child?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => [...writtenLongTermTargets(plan), ...writtenShortTermTargets(plan)],
  check(target) {
    const { text } = target.text;
    const tokens = tokenise(text);
    const [first] = findClassWide(tokens);
    const at = first === undefined ? null : stretch(tokens, first);
    if (at === null) return [];
    const words = text.slice(at.start, at.start + at.length);
    return [{ messageId: "classWide", target, at: { of: target.text, ...at }, data: { words } }];
  },
});
