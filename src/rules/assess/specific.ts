import { END_STATES } from "../data/absolutes";
import {
  ADULTS,
  ADVERBS_FOR_BEHAVIOUR,
  EMPTY_OBJECTS,
  HIDDEN_NOUNS,
  TRAITS,
} from "../data/plain-words";
import {
  ANSWERING_VERBS,
  HIDDEN_VERBS,
  IMPROVERS,
  SEEN_PHRASES,
  STAFF_DOINGS,
  VAGUE_OPENINGS,
  VAGUE_PHRASES,
} from "../data/verbs";
import { wordSet } from "../data/word-list";
import type { Judgement } from "./assessment";
import { findHead, isFragment, isVerb, VERBS } from "./clause";
import {
  genericWords,
  isBound,
  isContent,
  isCounted,
  isNarrowedLater,
  objectOf,
  range,
} from "./object";
import type { Criterion } from "./measurable";
import { isOf, phraseFinder, stretch, type Hit } from "./phrases";
import type { Reading } from "./reading";
import type { Token } from "./tokens";

/** An adverb so near the verb stands in the place of the behaviour. */
const NEAR = 4;

const adults = wordSet(ADULTS);
const adverbsForBehaviour = wordSet(ADVERBS_FOR_BEHAVIOUR);
const answeringVerbs = wordSet(ANSWERING_VERBS);
const emptyObjects = wordSet(EMPTY_OBJECTS);
const hiddenNouns = wordSet(HIDDEN_NOUNS);
const hiddenVerbs = wordSet(HIDDEN_VERBS);
const traits = wordSet(TRAITS);
const improvers = wordSet(IMPROVERS);
const findStaffDoings = phraseFinder(STAFF_DOINGS);
const findVagueOpenings = phraseFinder(VAGUE_OPENINGS);
const findVaguePhrases = phraseFinder(VAGUE_PHRASES);
const findEndStates = phraseFinder(END_STATES);
const findSeenPhrases = phraseFinder(SEEN_PHRASES);

/** The main verb, what comes after it (dates apart), and the words of the thing itself among those. */
type Clause = {
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly verb: string;
  readonly rest: readonly number[];
  readonly object: readonly number[];
};

/** Whether the text names something to see or hear the child do, and narrows it down. */
export function judgeSpecific(reading: Reading, measures: readonly Hit<Criterion>[]): Judgement {
  const { tokens, deadlines } = reading;
  const head = findHead(reading);
  const verb = tokens[head]?.word;
  if (verb === undefined) return { holds: false, at: null, reason: "noBehaviour" };

  const inDeadline = new Set(deadlines.flatMap(({ from, to }) => range(from, to)));
  const rest = range(head + 1, tokens.length).filter((at) => !inDeadline.has(at));
  const object = objectOf(tokens, rest);
  const clause = { tokens, head, verb, rest, object };
  const adverb = adverbForBehaviour(clause);
  if (adverb !== null) {
    return {
      holds: false,
      at: stretch(tokens, { from: adverb, to: adverb + 1 }),
      reason: "adverbOnly",
    };
  }
  const at = stretch(tokens, { from: head, to: Math.max(head, ...object) + 1 });
  const doubt = isAboutAdults(tokens) ? "staffAction" : doubtAbout(clause, measures);
  const isSettled =
    doubt !== null &&
    doubt !== "staffAction" &&
    !isNeverSeen(clause, measures) &&
    isCountable(clause, measures);
  if (doubt === null || isSettled) return { holds: true, at, reason: "behaviour" };
  return { holds: false, at, reason: doubt };
}

function doubtAbout(clause: Clause, measures: readonly Hit<Criterion>[]): string | null {
  const { tokens, head, verb, rest, object } = clause;
  if (isNarrowedLater(tokens, rest, head)) return null;
  if (isVaguePhrase(clause) || isNeverSeen(clause, measures)) return "vagueVerb";
  if (VERBS.vague.has(verb)) return isVagueVerbCounted(clause) ? null : "vagueVerb";
  if (isFragment(tokens, head)) return "noBehaviour";

  const isPlainVerb = !VERBS.light.has(verb) || isSeenPhrase(clause);
  if (VERBS.light.has(verb) && object.some((at) => hiddenNouns.has(tokens[at]?.word ?? ""))) {
    return "wideWords";
  }
  if (!isPlainVerb) {
    return object.some((at) => isContent(tokens[at], genericWords)) ? null : "wideWords";
  }
  if (VERBS.staff.has(verb) && !VERBS.seen.has(verb)) return "staffAction";
  const isNarrow = rest.some(
    (at) =>
      (isContent(tokens[at], emptyObjects) && !isJoinedVerb(tokens, at)) || isBound(tokens, at),
  );
  return isNarrow ? null : "bareSkill";
}

/**
 * "Comply with adult directions in 8 of 10", "call-outs drop from 6 to 2": what is counted is seen,
 * unless it is a trait or goes on inside the child ("be confident 80% of the time").
 */
function isCountable(clause: Clause, measures: readonly Hit<Criterion>[]): boolean {
  const { tokens, head, object } = clause;
  const counts = measures.filter(({ list }) => ["amount", "prompting", "endState"].includes(list));
  if (counts.length === 0) return false;
  const inCount = new Set(counts.flatMap(({ from, to }) => range(from, to)));
  const isThing = (at: number) =>
    !inCount.has(at) && isContent(tokens[at], traits) && !isName(tokens[at]);
  return (
    object.some(isThing) || range(0, head + 1).some((at) => isThing(at) && !isVerbAt(tokens, at))
  );
}

/** "Blending and segmenting": the second verb narrows nothing. */
function isJoinedVerb(tokens: readonly Token[], at: number): boolean {
  return isVerbAt(tokens, at) && /^(?:and|or|,)$/.test(tokens[at - 1]?.word ?? "");
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isVerb(token);
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true && !token.opens;
}

/** "Staff will provide …", "Mum and Dad to attend …", "programme carried out by support staff". */
function isAboutAdults(tokens: readonly Token[]): boolean {
  if (findStaffDoings(tokens).length > 0) return true;
  let at = ["the", "all", "both"].includes(tokens[0]?.word ?? "") ? 1 : 0;
  if (adults.has(tokens[at]?.word ?? "") && tokens[at + 1]?.word === "and") at += 2;
  const next = tokens[at + 1]?.word ?? "";
  return adults.has(tokens[at]?.word ?? "") && ["will", "to", "should", "must"].includes(next);
}

/** "Reduce fights from 3 to 1", "maintain attention for 4 minutes", "know 20 of the 26 letter names". */
function isVagueVerbCounted({ tokens, verb, rest, object }: Clause): boolean {
  if (improvers.has(verb)) {
    return isCounted(tokens, rest, object) || rest.some((at) => isOf("span", tokens[at]));
  }
  return hiddenVerbs.has(verb) && rest.some((at) => isOf("number", tokens[at]));
}

/** The token of the adverb in "responds appropriately", or `null`. */
function adverbForBehaviour({ tokens, verb, rest }: Clause): number | null {
  if (!answeringVerbs.has(verb)) return null;
  const near = rest.slice(0, NEAR);
  return near.find((at) => adverbsForBehaviour.has(tokens[at]?.word ?? "")) ?? null;
}

/** Traits, marks and hopes: no measure makes them something to see. A degree or a job is plain enough. */
function isNeverSeen({ tokens, head }: Clause, measures: readonly Hit<Criterion>[]): boolean {
  const phrases = [...findVaguePhrases(tokens), ...findVagueOpenings(tokens)];
  const isMain = ({ from }: Hit) => from <= head + 1 || tokens[from]?.opens === true;
  if (phrases.some((hit) => hit.list === "never" && isMain(hit))) return true;
  const isDone = measures.some(({ list }) => list === "endState");
  return !isDone && findEndStates(tokens).length > 0;
}

function isVaguePhrase({ tokens, head }: Clause): boolean {
  return (
    findVaguePhrases(tokens).some(({ from }) => from === head) ||
    findVagueOpenings(tokens).length > 0
  );
}

function isSeenPhrase({ tokens, head }: Clause): boolean {
  return findSeenPhrases(tokens).some(({ from }) => from === head);
}
