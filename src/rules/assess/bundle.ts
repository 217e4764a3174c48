import { FUNCTION_WORDS, PREPOSITIONS } from "../data/plain-words";
import { KNOWING_VERBS, STEP_VERBS } from "../data/verbs";
import { wordSet } from "../data/word-list";
import type { TargetArea } from "../data/target-areas";
import type { Indicator } from "../../plan/indicators";
import { areApart, areasOf } from "./areas";
import { findHead, isFragment } from "./clause";
import { isAdverb, isVerb, VERBS } from "./known-verbs";
import { genericWords } from "./object";
import type { Criterion } from "./measurable";
import { isOf, type Hit } from "./phrases";
import type { Reading } from "./reading";
import { rankIndicators } from "./suggest-indicators";
import { endsSentence, type Token } from "./tokens";

/** So many outcomes in one target are too many to follow at once. */
const BUNDLE = 3;
/** So many bare verbs in a row: "run, hop, skip and jump". */
const MANY_BARE = 4;
/** From this score on, the words of a part point at a field of life. */
const CLEAR = 0.36;

const stepVerbs = wordSet(STEP_VERBS);
const knowingVerbs = wordSet(KNOWING_VERBS);
const prepositions = wordSet(PREPOSITIONS);
const functionWords = wordSet(FUNCTION_WORDS);

/** Something is said, asked or noted in the course of nearly everything. */
const TELLING = /^(?:say|ask|tell|answer|explain|describe|talk|name|write|draw)s?$/;

type Measure = Hit<Criterion>;

/** One of the outcomes: tokens `from` up to, not including, `to`. */
export type Part = { readonly from: number; readonly to: number };

/** Several outcomes in one target: three or more, or two of different kinds. */
export type Bundle = Hit<"bundle" | "twoOutcomes"> & { readonly last: Part };

/**
 * Several outcomes in one target; `null` for one outcome, one routine or one list. `measures` are those of the same
 * reading. Guidance Section 5.
 */
export function findBundle(reading: Reading, measures: readonly Measure[]): Bundle | null {
  const { tokens } = reading;
  const head = findHead(reading);
  const traits = namesTraits(tokens, head) ? findTraits(tokens, head) : [];
  const parts = traits.length > 0 ? traits : findOutcomes(tokens, head);
  const isBundle =
    traits.length > 0 ? isManyTraits(reading, parts, head) : isMany(reading, parts, measures);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!isBundle || first === undefined || last === undefined) return null;
  const list = parts.length === 2 ? "twoOutcomes" : "bundle";
  return { list, from: first.from, to: lastWord(tokens, last) + 1, last };
}

function isMany(reading: Reading, parts: readonly Part[], measures: readonly Measure[]): boolean {
  const { tokens } = reading;
  const bare = parts.filter(({ from, to }) => to === from + 1);
  if (bare.length >= MANY_BARE) return true;
  const whole = parts.filter(
    ({ from }) => !stepVerbs.has(tokens[from]?.word ?? "") && hasObject(tokens, from),
  );
  const needed = parts.length === 2 ? measures : null;
  if (whole.length >= BUNDLE || isOfTwoAreas(tokens, whole, needed)) return true;
  return parts.length >= BUNDLE && whole.length >= BUNDLE - 1 && fieldsOf(reading, parts).size > 1;
}

/**
 * "Counts to 20 and ties his laces": two things that have nothing to do with each other. Where there are no more
 * than two, either the verbs say so by themselves or each has one of the `needed` measures of its own; else one
 * belongs to the other.
 */
function isOfTwoAreas(
  tokens: readonly Token[],
  parts: readonly Part[],
  needed: readonly Measure[] | null,
): boolean {
  const told = parts.filter(({ from }) => !isTelling(tokens[from]) && !isNext(tokens, from));
  const ofVerbs = told.map(({ from }) => areasOf(tokens.slice(from, from + 1)));
  if (haveApart(ofVerbs)) return true;
  const counted = told.filter((part) => needed === null || hasOne(part, needed));
  return haveApart(counted.map(({ from, to }) => areasOf(tokens.slice(from, to))));
}

function haveApart(areas: readonly ReadonlySet<TargetArea>[]): boolean {
  return areas.some((one, at) => areas.slice(at + 1).some((other) => areApart(one, other)));
}

function isManyTraits(reading: Reading, parts: readonly Part[], head: number): boolean {
  const { tokens } = reading;
  const isListOfNames =
    isFragment(tokens, head) ||
    knowingVerbs.has(tokens[head]?.word ?? "") ||
    parts.every(({ from }) => tokens[from]?.quoted === true);
  if (parts.length >= BUNDLE && !isListOfNames) return true;
  if (/^(?:feel|be|is)/.test(tokens[head]?.word ?? "")) return false;
  return (
    !isMeasured(tokens) && haveApart(parts.map(({ from, to }) => areasOf(tokens.slice(from, to))))
  );
}

/** The fields of life that the parts plainly belong to. */
function fieldsOf({ tokens }: Reading, parts: readonly Part[]): ReadonlySet<Indicator> {
  const fields = new Set<Indicator>();
  for (const { from, to } of parts) {
    const [first] = rankIndicators({ tokens: tokens.slice(from, to), deadlines: [] });
    if (first !== undefined && first.score >= CLEAR) fields.add(first.name);
  }
  return fields;
}

function isTelling(token: Token | undefined): boolean {
  return TELLING.test(token?.word ?? "");
}

function hasOne({ from, to }: Part, measures: readonly Measure[]): boolean {
  return measures.some((measure) => from <= measure.from && measure.to <= to);
}

function isMeasured(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "percent" || isOf("number", token));
}

/** Verbs with what belongs to them: "read three books, make two friends and join a club". */
function findOutcomes(tokens: readonly Token[], head: number): readonly Part[] {
  const starts = [head];
  let isListOfThings = false;
  for (let at = head + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    // What follows a colon spells out the one thing before it.
    if (token?.word === ":") break;
    if (token === undefined || !isJoined(tokens, at) || isOpenBracket(tokens, head, at)) continue;
    const start = isAdverb(token) || token.word === "to" ? at + 1 : at;
    const verb = tokens[start];
    if (verb === undefined || !isVerb(verb) || isOf("be", verb)) continue;
    if (/(?:ing|ed)$/.test(verb.word) || !isSameForm(tokens[head], verb)) continue;
    isListOfThings = !hasObject(tokens, start) && (isListOfThings || endsInThing(tokens, at - 1));
    if (!isListOfThings) starts.push(start);
  }
  return starts.map((from, index) => ({
    from,
    to: endOf(tokens, starts[index + 1] ?? tokens.length),
  }));
}

/** "Reads … and writes", "read … and write"; what follows "has jotter, pencil and" is no verb: "water bottle". */
function isSameForm(head: Token | undefined, verb: Token): boolean {
  const isThird = (token: Token | undefined) => /(?:[^su]|[aeo]u)s$/.test(token?.word ?? "");
  return head === undefined || !isVerb(head) || isThird(head) === isThird(verb);
}

/** "The toilet, water and help", "its size, colour and use": what follows belongs to the one article. */
function endsInThing(tokens: readonly Token[], join: number): boolean {
  if (tokens[join]?.word !== ",") return false;
  return /^(?:the|a|an|its|his|her|their|my)$/.test(tokens[join - 2]?.word ?? "");
}

/** What is to get better, or is named without a verb: "her confidence, resilience and speech". */
function findTraits(tokens: readonly Token[], head: number): readonly Part[] {
  const first = isFragment(tokens, head) ? head : head + 1;
  const starts: number[] = [];
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token) || token.word === ":") break;
    if (
      starts.length > 0 &&
      /^(?:to|for|towards|about|with|how|by|through|using|when|where|than|such|that)$/.test(
        token.word,
      )
    )
      break;
    const startsItem = at === first || isJoined(tokens, at);
    if (!startsItem || token.kind !== "word" || isJoin(token)) continue;
    if (isPronoun(tokens[at + 1])) continue;
    if (starts.length > 0 && prepositions.has(token.word)) break;
    starts.push(at);
  }
  return starts.map((from, index) => ({
    from,
    to: endOf(tokens, starts[index + 1] ?? tokens.length),
  }));
}

/** "Improve his reading and …", "build up her confidence and …", "Healthier, happier and …". */
function namesTraits(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head];
  if (token === undefined) return false;
  if (VERBS.vague.has(token.word) || isFragment(tokens, head)) return true;
  const object = tokens.slice(head + 1, head + 4).find(({ word }) => !functionWords.has(word));
  return (
    VERBS.light.has(token.word) && genericWords.has(object?.word ?? "") && /^buil/.test(token.word)
  );
}

/** The end of a part, without the join before the next. */
function endOf(tokens: readonly Token[], next: number): number {
  let to = next;
  while (to > 0 && isJoined(tokens, to)) to -= 1;
  return to;
}

function lastWord(tokens: readonly Token[], { from, to }: Part): number {
  for (let at = from; at < to; at += 1) {
    const next = tokens[at + 1];
    if (next === undefined || endsSentence(next) || prepositions.has(next.word)) return at;
  }
  return to - 1;
}

function isOpenBracket(tokens: readonly Token[], head: number, at: number): boolean {
  const between = tokens.slice(head, at);
  const opened = between.filter(({ word }) => word === "(").length;
  return opened > between.filter(({ word }) => word === ")").length;
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:it|them|this|these)$/.test(token.word);
}

/** "Pack her bag, then share a snack": a chain. */
function isNext(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === "then";
}

/** Whether "and", "then" or the like comes before the token. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.word === "as") return tokens[at - 2]?.word === "well";
  return isJoin(before) || /^(?:then|plus)$/.test(before.word);
}

function isJoin({ word }: Token): boolean {
  return word === "," || word === "and" || word === ";";
}

function hasObject(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token) || isJoin(token)) return false;
    if (at === verb + 1 && isPronoun(token)) return false;
    if (token.kind !== "mark" && !functionWords.has(token.word)) return true;
  }
  return false;
}
