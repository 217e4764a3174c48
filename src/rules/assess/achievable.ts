import { ABSOLUTES, ALLOWANCES, END_STATES } from "../data/absolutes";
import { FUNCTION_WORDS, PREPOSITIONS } from "../data/plain-words";
import { STEP_VERBS } from "../data/verbs";
import { wordSet } from "../data/word-list";
import type { Judgement } from "./assessment";
import { findHead, isVerb, VERBS } from "./clause";
import { phraseFinder, stretch } from "./phrases";
import type { Reading } from "./reading";
import { endsSentence, type Token } from "./tokens";

/** This many outcomes in one target are too many to follow at once. */
const BUNDLE = 3;

const findAbsolutes = phraseFinder(ABSOLUTES);
const findAllowances = phraseFinder(ALLOWANCES);
const findEndStates = phraseFinder(END_STATES);
const stepVerbs = wordSet(STEP_VERBS);
const prepositions = wordSet(PREPOSITIONS);
const functionWords = wordSet(FUNCTION_WORDS);

/**
 * Whether the wording itself leaves the target within reach. What the child can do now is not in the
 * text, so this sees only absolutes, end states without an end, and several targets in one.
 */
export function judgeAchievable(reading: Reading): Judgement {
  const { tokens } = reading;
  const [endState] = findEndStates(tokens);
  if (endState !== undefined) {
    return { holds: false, at: stretch(tokens, endState), reason: "endState" };
  }
  const [absolute] = findAbsolutes(tokens);
  if (absolute !== undefined && findAllowances(tokens).length === 0) {
    return { holds: false, at: stretch(tokens, absolute), reason: "absolute" };
  }
  const head = findHead(reading);
  const outcomes = VERBS.vague.has(tokens[head]?.word ?? "")
    ? findTraits(tokens, head)
    : findOutcomes(tokens, head);
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  if (first !== undefined && last !== undefined && outcomes.length >= BUNDLE) {
    return { holds: false, at: stretch(tokens, { from: first, to: last + 1 }), reason: "bundle" };
  }
  return { holds: true, at: null, reason: "withinReach" };
}

/** Verbs with an object each: "read three books, make two friends and join a club". Steps count once. */
function findOutcomes(tokens: readonly Token[], head: number): readonly number[] {
  const outcomes: number[] = [];
  for (let at = head; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > head && !isJoined(tokens[at - 1]))) continue;
    const isOutcome =
      isVerb(token) && !stepVerbs.has(token.word) && !/(?:ing|ed)$/.test(token.word);
    if (isOutcome && hasObject(tokens, at)) outcomes.push(at);
  }
  return outcomes;
}

/** What is to get better, or the next verb: "improve his reading, tidy his desk and speak to visitors". */
function findTraits(tokens: readonly Token[], head: number): readonly number[] {
  const traits: number[] = [];
  for (let at = head + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token)) break;
    if (prepositions.has(token.word) && !isJoin(token)) break;
    const startsItem = at === head + 1 || isJoined(tokens[at - 1]);
    if (startsItem && token.kind === "word" && !isJoin(token)) traits.push(at);
  }
  return traits;
}

function isJoined(before: Token | undefined): boolean {
  return before !== undefined && (isJoin(before) || before.word === "then");
}

function isJoin({ word }: Token): boolean {
  return word === "," || word === "and" || word === ";";
}

function hasObject(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token) || isJoin(token)) return false;
    if (token.kind === "word" && !functionWords.has(token.word)) return true;
  }
  return false;
}
