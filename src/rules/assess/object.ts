import { EXAMPLE_MARKERS, FUNCTION_WORDS, GENERIC_WORDS, PREPOSITIONS } from "../data/plain-words";
import { NEGATIVE_WORDS } from "../data/negative-words";
import { wordSet, wordsOf } from "../data/word-list";
import { isAdverb, VERBS } from "./known-verbs";
import { isOf } from "./phrases";
import { endsLabel, endsSentence, type Token } from "./tokens";

/** So many words after a verb belong to it at most. */
const LONGEST_OBJECT = 12;
const NONE: ReadonlySet<string> = new Set();

const functionWords = wordSet(FUNCTION_WORDS);
const prepositions = wordSet(PREPOSITIONS);
const exampleMarkers = wordSet(EXAMPLE_MARKERS);
const joins = new Set([",", "and", "to", "then"]);

/** Words too wide to see. */
export const genericWords = new Set([
  ...wordSet(GENERIC_WORDS),
  ...wordsOf(NEGATIVE_WORDS.badThing),
]);

/** The words of the thing itself: up to the next preposition, one directly after the verb apart. */
export function objectOf(tokens: readonly Token[], rest: readonly number[]): readonly number[] {
  const phrase: number[] = [];
  let hasContent = false;
  for (const at of rest.slice(0, LONGEST_OBJECT)) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token)) break;
    if (hasContent && (token.kind === "mark" || prepositions.has(token.word))) break;
    hasContent ||= isContent(token, NONE);
    phrase.push(at);
  }
  return phrase;
}

/** "… by using a wider range of nouns", "such as lifting objects", "and read 20 words", "respect: returns the book". */
export function isNarrowedLater(
  tokens: readonly Token[],
  rest: readonly number[],
  head: number,
): boolean {
  const isVague = VERBS.vague.has(tokens[head]?.word ?? "");
  return rest.some((at, index) => {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (token === undefined || before === undefined || at - 1 === head) return false;
    if (!opensNarrower(before, token, isVague)) return false;
    const object = objectOf(tokens, rest.slice(index + 1, index + 1 + LONGEST_OBJECT));
    return object.some((i) => isContent(tokens[i], genericWords));
  });
}

function opensNarrower(before: Token, token: Token, isVague: boolean): boolean {
  if (exampleMarkers.has(token.word) || exampleMarkers.has(before.word)) return true;
  if (before.word === "by") return isOf("ing", token) && !VERBS.vague.has(token.word);
  if (token.word === "using") return !isVague;
  if (endsLabel(before)) return VERBS.seen.has(token.word);
  const isSecondVerb = joins.has(before.word) && VERBS.seen.has(token.word);
  return isSecondVerb && !isVague && !token.word.endsWith("ing");
}

/** "Reduce physical fights from 3 to 1", "increase handing in homework from 1 time to 4". */
export function isCounted(
  tokens: readonly Token[],
  rest: readonly number[],
  object: readonly number[],
): boolean {
  return (
    rest.some((at) => tokens[at]?.word === "from" && isOf("number", tokens[at + 1])) &&
    object.some((at) => isContent(tokens[at], genericWords))
  );
}

export function isContent(token: Token | undefined, tooWide: ReadonlySet<string>): boolean {
  if (token?.kind !== "word" || isOf("number", token) || isAdverb(token)) return false;
  if (tooWide.has(token.word) || VERBS.light.has(token.word)) return false;
  return token.tied || !functionWords.has(token.word);
}

/** A number that says what, not how often: "count to 20", "sit for 10 minutes". */
export function isBound(tokens: readonly Token[], at: number): boolean {
  if (isOf("number", tokens[at]) && isOf("span", tokens[at + 1])) return true;
  return (
    tokens[at]?.kind === "number" && /^(?:to|from|than|by|in)$/.test(tokens[at - 1]?.word ?? "")
  );
}

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
