import * as v from "valibot";
import { assessText } from "../assess/assess-text";
import type { Stretch } from "../assess/assessment";
import { phraseFinder, stretch } from "../assess/phrases";
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
  options: v.object({}),
  select: ({ plan }) => [...writtenLongTermTargets(plan), ...writtenShortTermTargets(plan)],
  check(target) {
    const { text } = target.text;
    const { holds, at } = assessText(target.text).positive;
    if (holds || at === null) return [];
    const words = text.slice(at.start, at.start + at.length);
    const examples = examplesFor(text, at);
    const place = { target, at: { of: target.text, ...at } };
    if (examples === null) return [{ messageId: "ask", ...place, data: { words } }];
    return [{ messageId: "askWithExamples", ...place, data: { words, examples } }];
  },
});

/**
 * What a child might do instead of the behaviour that the words at `at` name, else of one named after or
 * before them; of several the one that says most ("hurt himself" before "hurt"). `null`: not in the list.
 */
function examplesFor(text: string, at: Stretch): string | null {
  const tokens = tokenise(text);
  const [best] = findOpposites(tokens)
    .map((hit) => ({ ...hit, rank: rankOf(stretch(tokens, hit), at) }))
    .sort((one, other) => one.rank - other.rank || one.from - other.from || other.to - one.to);
  const opposite = POSITIVE_OPPOSITES.find(({ id }) => id === best?.list);
  return opposite === undefined ? null : OR.format(opposite.instead);
}

/** 0: among the words; 1: after them; 2: before them. */
function rankOf(hit: Stretch | null, at: Stretch): number {
  if (hit === null || hit.start + hit.length <= at.start) return 2;
  return hit.start < at.start + at.length ? 0 : 1;
}
