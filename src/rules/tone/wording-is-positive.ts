import * as z from "zod/mini";
import { assessText } from "../assess/assess-text";
import { phraseFinder } from "../assess/phrases";
import { tokenise } from "../assess/tokens";
import { POSITIVE_OPPOSITES } from "../data/positive-opposites";
import { defineRule } from "../define-rule";
import { writtenLongTermTargets, writtenShortTermTargets } from "../written";

const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

const findOpposites = phraseFinder(POSITIVE_OPPOSITES);

/**
 * Guidance Section 3 (positive in tone) and Section 6, Stage 2: the proposer is asked first, and a new
 * wording is never put in their mouth. So this gives examples of what a child might do, never a rewrite.
 */
export const wordingIsPositive = defineRule({
  id: "wording-is-positive",
  meta: {
    category: "tone",
    impact: "serious",
    description: "Ensure each target says what the child will do, not what should stop",
    help: "A target should say what the child will do",
    source: "Section 6",
    messages: {
      ask: {
        verdict: "needs-review",
        text: "“{{words}}” says what there should be less of. Could you ask whoever suggested it what they would like to see instead?",
      },
      askWithExamples: {
        verdict: "needs-review",
        text: "“{{words}}” says what there should be less of. Could you ask whoever suggested it what they would like to see instead: for example {{examples}}?",
      },
    },
  },
  options: z.object({}),
  select: ({ plan }) => [...writtenLongTermTargets(plan), ...writtenShortTermTargets(plan)],
  check(target) {
    const { text } = target.text;
    const { holds, at } = assessText(target.text).positive;
    if (holds || at === null) return [];
    const words = text.slice(at.start, at.start + at.length);
    const examples = examplesFor(text.slice(at.start));
    const place = { target, at: { of: target.text, ...at } };
    if (examples === null) return [{ messageId: "ask", ...place, data: { words } }];
    return [{ messageId: "askWithExamples", ...place, data: { words, examples } }];
  },
});

/** What a child might do instead of the first behaviour named in the text; `null`: not in the list. */
function examplesFor(text: string): string | null {
  const [first] = findOpposites(tokenise(text));
  const opposite = POSITIVE_OPPOSITES.find(({ id }) => id === first?.list);
  return opposite === undefined ? null : OR.format(opposite.instead);
}
