import * as v from "valibot";
import { FORM_PROMPTS, UNFINISHED } from "../data/form-prompts";
import { defineRule, type Report } from "../define-rule";
import { textsOf, type PlacedText } from "../texts";

type MessageId = "prompt" | "promptInMany" | "unfinished" | "unfinishedInMany";

type Leftover = {
  readonly messageId: "prompt" | "unfinished";
  readonly place: PlacedText;
  readonly words: string;
  readonly start: number;
};

/** Guidance Section 6: copies go to everyone involved, so nothing of the blank form stays behind. */
export const noLeftoverPrompts = defineRule({
  id: "no-leftover-prompts",
  meta: {
    category: "hygiene",
    impact: "moderate",
    description: "Ensure nothing of the blank form or of a first draft is left in the plan",
    help: "A plan should hold only what was written for this pupil",
    source: "Section 6",
    messages: {
      prompt: {
        verdict: "violation",
        text: "“{{words}}” looks like the blank form’s own words. What belongs here, or can it be cleared?",
      },
      promptInMany: {
        verdict: "violation",
        text: "“{{words}}” looks like the blank form’s own words. It stands in {{count}} places.",
      },
      unfinished: {
        verdict: "needs-review",
        text: "“{{words}}” looks unfinished. Is it known by now what belongs here?",
      },
      unfinishedInMany: {
        verdict: "needs-review",
        text: "“{{words}}” looks unfinished. It stands in {{count}} places. Is it known by now what belongs there?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => (textsOf(plan).length > 0 ? [plan] : []),
  check(plan) {
    const byWords = new Map<string, Leftover[]>();
    for (const leftover of textsOf(plan).flatMap(leftoverIn)) {
      const key = leftover.words.toLowerCase();
      byWords.set(key, [...(byWords.get(key) ?? []), leftover]);
    }
    return [...byWords.values()].flatMap(toReport);
  },
});

function toReport(leftovers: readonly Leftover[]) {
  const [first] = leftovers;
  if (first === undefined) return [];
  const { place, words, start } = first;
  const many = leftovers.length > 1;
  return [
    {
      messageId: many ? (`${first.messageId}InMany` as const) : first.messageId,
      ...(place.target === undefined ? {} : { target: place.target }),
      at: { of: place.text, start, length: words.length },
      data: { words, count: leftovers.length },
    } satisfies Report<MessageId>,
  ];
}

function leftoverIn(place: PlacedText): readonly Leftover[] {
  const kinds = [
    { messageId: "prompt", patterns: FORM_PROMPTS },
    { messageId: "unfinished", patterns: UNFINISHED },
  ] as const;
  for (const { messageId, patterns } of kinds) {
    // What a pupil or parent said may well trail off.
    if (messageId === "unfinished" && place.column === "comment") continue;
    for (const { pattern } of patterns) {
      const match = pattern.exec(place.text.text);
      if (match !== null) return [{ messageId, place, words: match[0], start: match.index }];
    }
  }
  return [];
}
