import * as v from "valibot";
import { assessText } from "../assess/assess-text";
import { phraseFinder, stretch } from "../assess/phrases";
import { QUESTIONS } from "../assess/reasons";
import { tokenise } from "../assess/tokens";
import { OPEN_ENDED } from "../data/open-ended";
import { defineRule } from "../define-rule";
import { isBlank, writtenShortTermTargets } from "../written";

const findOpenEnded = phraseFinder(OPEN_ENDED);

/**
 * Guidance Section 5. The date may stand in the target or in the form's own column. How often a thing
 * is done, or how long it must hold, is no date. Long-term targets run to the review and are not asked.
 */
export const targetIsTimed = defineRule({
  id: "target-is-timed",
  meta: {
    category: "smart",
    impact: "moderate",
    description: "Ensure each short-term target says by when it should be reached",
    help: "A short-term target should say by when it should be reached",
    source: "Section 5",
    messages: {
      noDeadline: {
        verdict: "needs-review",
        text: `${QUESTIONS.timed.noDeadline} Short-term targets are for 6–8 weeks or one term.`,
      },
      openEnded: {
        verdict: "needs-review",
        text: "“{{words}}” leaves open by when. Could it say a date, or the end of a term?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => writtenShortTermTargets(plan),
  check(target) {
    const { text, when } = target;
    if (assessText(text).timed.holds) return [];
    if (when === undefined || isBlank(when)) return [{ messageId: "noDeadline", target }];
    if (assessText(when).timed.holds) return [];

    const tokens = tokenise(when.text);
    const [openEnded] = findOpenEnded(tokens);
    const at = openEnded === undefined ? null : stretch(tokens, openEnded);
    if (at === null) return [];
    const words = when.text.slice(at.start, at.start + at.length);
    return [{ messageId: "openEnded", target, at: { of: when, ...at }, data: { words } }];
  },
});
