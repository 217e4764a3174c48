type Stretch = { readonly start: number; readonly length: number };

const OWN_SENTENCE =
  /[.;\n]\s*(?:(?:and|also)\s+)?(?<outcome>(?:(?:he|she|they|I|\p{Lu}\p{Ll}+)\s+(?:will|can|should)(?:\s+also)?(?:\s+be able to)?|(?:[Aa]lso\s+)?(?:[Tt]o|[Ww]ill|[Cc]an|[Bb]e able to))\s+(?<verb>\p{L}+)(?<rest>[^.;\n]*))/gu;

/** What the adults do or how it will be judged: not a second thing for the pupil to learn. */
const SUPPORT_VERBS =
  /^(?:be|have|get|use|practise|need|work|receive|start|continue|help|support)$/i;

/** "He will do this by May": the same thing once more. */
const THE_SAME = /^\s+(?:it|them|this|these|that|those|each|both|so)\b/i;

/** In so few words nothing is said yet: "R. will hop", "L. to write no. bonds". */
const FEWEST_WORDS = 3;
/** So many letters are looked at for them. */
const NEAR = 40;

/** Where a second thing to learn has a sentence of its own in a target's text; `null`: there is one thing. */
export function secondOutcome(text: string): Stretch | null {
  for (const { groups, index, 0: match } of text.matchAll(OWN_SENTENCE)) {
    const { outcome = "", verb = "", rest = "" } = groups ?? {};
    const before =
      text
        .slice(Math.max(0, index - NEAR), index)
        .split(/[.;\n]/)
        .at(-1) ?? "";
    if (before.trim().split(/\s+/).length < FEWEST_WORDS) continue;
    if (SUPPORT_VERBS.test(verb) || THE_SAME.test(rest)) continue;
    const start = index + match.length - outcome.length;
    return { start, length: outcome.trimEnd().length };
  }
  return null;
}
