import * as v from "valibot";
import type { LongTermTarget, ShortTermTarget } from "../../plan/model";
import { assessText } from "../assess/assess-text";
import { phraseFinder } from "../assess/phrases";
import { tokenise } from "../assess/tokens";
import { FUNCTION_WORDS } from "../data/plain-words";
import { AREAS_THAT_MEET, TARGET_AREAS, type TargetArea } from "../data/target-areas";
import { wordSet } from "../data/word-list";
import { defineRule } from "../define-rule";
import { isBlank, writtenLongTermTargets } from "../written";

/** Words that agree in so many letters are taken for the same word in another form. */
const SAME_BEGINNING = 5;

const findAreas = phraseFinder(TARGET_AREAS);
const functionWords = wordSet(FUNCTION_WORDS);

/**
 * Guidance Section 5: long-term targets are broken down into short-term ones. Speaks only where both
 * are plainly about something, and about different things; in every other case it keeps silent.
 */
export const targetIsRelevant = defineRule({
  id: "target-is-relevant",
  meta: {
    category: "smart",
    impact: "minor",
    description: "Ensure each short-term target is a step towards its long-term target",
    help: "A short-term target should be a step towards its long-term target",
    source: "Section 5",
    messages: {
      otherArea: {
        verdict: "needs-review",
        text: "In what way is this a step towards “{{longTerm}}”?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) =>
    writtenLongTermTargets(plan).flatMap((longTerm) =>
      longTerm.shortTermTargets
        .filter(({ text }) => !isBlank(text))
        .map((target) => ({ longTerm, target })),
    ),
  check({ longTerm, target }) {
    if (isPlainlyElsewhere(longTerm, target)) {
      return [{ messageId: "otherArea", target, data: { longTerm: longTerm.text.text } }];
    }
    return [];
  },
});

function isPlainlyElsewhere(longTerm: LongTermTarget, target: ShortTermTarget): boolean {
  const aims = areasOf(longTerm.text.text);
  const steps = areasOf(target.text.text);
  if (aims.size === 0 || steps.size === 0) return false;
  if ([...steps].some((step) => [...aims].some((aim) => meet(aim, step)))) return false;
  return !sharesWord(longTerm, target) && !sharesIndicator(longTerm, target);
}

function areasOf(text: string): ReadonlySet<TargetArea> {
  return new Set(findAreas(tokenise(text)).map(({ list }) => list));
}

function meet(one: TargetArea, other: TargetArea): boolean {
  return (
    one === other || AREAS_THAT_MEET.some((pair) => pair.includes(one) && pair.includes(other))
  );
}

function sharesWord(longTerm: LongTermTarget, target: ShortTermTarget): boolean {
  const beginnings = new Set(contentWords(longTerm.text.text));
  return contentWords(target.text.text).some((beginning) => beginnings.has(beginning));
}

/** The content words of a text, cut to their beginnings; names of people do not count. */
function contentWords(text: string): readonly string[] {
  return tokenise(text)
    .filter(
      ({ kind, word, capital, opens }) =>
        kind === "word" && !functionWords.has(word) && (opens || !capital),
    )
    .map(({ word }) => word.slice(0, SAME_BEGINNING));
}

function sharesIndicator(longTerm: LongTermTarget, target: ShortTermTarget): boolean {
  const [first] = assessText(target.text).indicators;
  if (first === undefined) return true;
  const [aim] = assessText(longTerm.text).indicators;
  return longTerm.indicators.includes(first.name) || aim?.name === first.name;
}
