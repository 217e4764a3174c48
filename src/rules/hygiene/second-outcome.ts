import { SKILL_AREAS } from "../data/skill-areas";
import { wordSet } from "../data/word-list";

type Stretch = { readonly start: number; readonly length: number };

const AREAS = SKILL_AREAS.map(wordSet);

const OWN_SENTENCE =
  /[.;\n]\s*(?:(?:and|also)\s+)?(?<outcome>(?:(?:he|she|they|I|\p{Lu}\p{Ll}+)\s+(?:will|can|should)(?:\s+also)?(?:\s+be able to)?|(?:[Aa]lso\s+)?(?:[Tt]o|[Ww]ill|[Cc]an|[Bb]e able to))\s+(?<verb>\p{L}+)[^.;\n]*)/gu;

/** What the adults do or how it will be judged: not a second thing for the pupil to learn. */
const SUPPORT_VERBS =
  /^(?:be|have|get|use|practise|need|work|receive|start|continue|help|support)$/i;

const JOINED =
  /\b(?:and|as well as|plus)\s+(?:to\s+|will\s+|also\s+|can\s+|be able to\s+|independently\s+)*(?<verb>\p{L}+)\s+(?<object>\p{L}+)[^.;\n]*/giu;

const PRONOUNS = /^(?:it|them|this|these|that|those|each|both)$/i;

/** Where a second thing to learn begins in a target's text; `null`: it is one, or one routine. */
export function secondOutcome(text: string): Stretch | null {
  return inOwnSentence(text) ?? inOtherArea(text);
}

function inOwnSentence(text: string): Stretch | null {
  for (const { groups, index, 0: match } of text.matchAll(OWN_SENTENCE)) {
    const outcome = groups?.outcome ?? "";
    if (SUPPORT_VERBS.test(groups?.verb ?? "")) continue;
    const start = index + match.length - outcome.length;
    return { start, length: outcome.trimEnd().length };
  }
  return null;
}

/** "Read 20 words and throw a ball": verbs that name skills of different areas. */
function inOtherArea(text: string): Stretch | null {
  for (const { groups, index, 0: match } of text.matchAll(JOINED)) {
    const second = areaOf(groups?.verb ?? "");
    if (second === undefined || PRONOUNS.test(groups?.object ?? "")) continue;
    const before = text.slice(0, index).match(/\p{L}+/gu) ?? [];
    const first = before.map(areaOf).find((area) => area !== undefined);
    if (first !== undefined && first !== second) {
      return { start: index, length: match.trimEnd().length };
    }
  }
  return null;
}

function areaOf(word: string): ReadonlySet<string> | undefined {
  return AREAS.find((area) => area.has(word.toLowerCase()));
}
