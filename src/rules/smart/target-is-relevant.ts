import * as v from "valibot";
import type { LongTermTarget, ShortTermTarget } from "../../plan/model";
import { areApart, areasOf } from "../assess/areas";
import { assessText } from "../assess/assess-text";
import { tokenise } from "../assess/tokens";
import { FUNCTION_WORDS } from "../data/plain-words";
import { wordSet } from "../data/word-list";
import { defineRule } from "../define-rule";
import { isBlank, writtenLongTermTargets } from "../written";

/** Words that agree in so many letters are taken for the same word in another form. */
const SAME_BEGINNING = 5;

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
  const aims = areasOf(tokenise(longTerm.text.text));
  const steps = areasOf(tokenise(target.text.text));
  if (!areApart(aims, steps)) return false;
  return !sharesWord(longTerm, target) && !sharesIndicator(longTerm, target);
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
