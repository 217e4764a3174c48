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
  HAVING_VERBS,
  HIDDEN_VERBS,
  IMPROVERS,
  SEEN_PHRASES,
  STOP_VERBS,
  VAGUE_OPENINGS,
  VAGUE_PHRASES,
} from "../data/verbs";
import { STAFF_DOINGS } from "../data/staff-doings";
import { wordSet } from "../data/word-list";
import type { Judgement } from "./assessment";
import { findHead, isFragment } from "./clause";
import { isVerb, VERBS } from "./known-verbs";
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
import { endsSentence, type Token } from "./tokens";

/** An adverb so near the verb stands in the place of the behaviour. */
const NEAR = 4;
/** So many words and marks before "out" or "away" at most. */
const LONGEST_STATE = 6;

const adults = wordSet(ADULTS);
const adverbsForBehaviour = wordSet(ADVERBS_FOR_BEHAVIOUR);
const answeringVerbs = wordSet(ANSWERING_VERBS);
const emptyObjects = wordSet(EMPTY_OBJECTS);
const havingVerbs = wordSet(HAVING_VERBS);
const hiddenNouns = wordSet(HIDDEN_NOUNS);
const hiddenVerbs = wordSet(HIDDEN_VERBS);
const stopVerbs = wordSet(STOP_VERBS);
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
  const at = stretch(tokens, deedIn(clause));
  const doubt = isAboutAdults(tokens) ? "staffAction" : doubtAbout(clause, measures);
  const isSettled =
    doubt !== null &&
    doubt !== "staffAction" &&
    !isNeverSeen(clause, measures) &&
    isCountable(clause, measures);
  if (doubt === null || isSettled) return { holds: true, at, reason: "behaviour" };
  return { holds: false, at, reason: doubt };
}

/**
 * The words to point at. "Stop shouting and read 20 words": the deed that is asked for, not what is to
 * stop; "stop pulling hair" with its stop, where nothing else is asked for.
 */
function deedIn({ tokens, head, rest, object }: Clause): { from: number; to: number } {
  const before = tokens[head - 1]?.word ?? "";
  const isStopped = stopVerbs.has(before) || /^(?:not|never|no)$|n't$/.test(before);
  if (!isStopped) return { from: head, to: Math.max(head, ...object) + 1 };
  const next = rest.find((at) => {
    const isAsked = /^(?:will|to|can|should)$/.test(tokens[at - 1]?.word ?? "");
    return isJoinedVerb(tokens, at, isAsked ? at - 2 : at - 1) && !isOf("ing", tokens[at]);
  });
  if (next === undefined) return { from: head - 1, to: Math.max(head, ...object) + 1 };
  const asked = objectOf(
    tokens,
    rest.filter((at) => at > next),
  );
  return { from: next, to: Math.max(next, ...asked) + 1 };
}

function doubtAbout(clause: Clause, measures: readonly Hit<Criterion>[]): string | null {
  const { tokens, head, verb, rest, object } = clause;
  if (isNarrowedLater(tokens, rest, head)) return null;
  if (isVaguePhrase(clause) || isNeverSeen(clause, measures)) return "vagueVerb";
  if (VERBS.vague.has(verb) && !isSeenPhrase(clause)) {
    return isVagueVerbCounted(clause) ? null : "vagueVerb";
  }
  if (isFragment(tokens, head)) return isThingDone(clause) ? null : "noBehaviour";

  const inMeasure = new Set(measures.flatMap(({ from, to }) => range(from, to)));
  const isInMeasure = (at: number) => inMeasure.has(at) && !object.includes(at);
  const isPlainVerb = !VERBS.light.has(verb) || isSeenPhrase(clause);
  if (VERBS.light.has(verb) && object.some((at) => hiddenNouns.has(tokens[at]?.word ?? ""))) {
    return "wideWords";
  }
  if (!isPlainVerb) {
    const said = havingVerbs.has(verb)
      ? object
      : rest.filter((at) => !isVerbAt(tokens, at) && !isInMeasure(at));
    return [...object, ...said].some((at) => isContent(tokens[at], genericWords))
      ? null
      : "wideWords";
  }
  if (VERBS.staff.has(verb) && !VERBS.seen.has(verb)) return "staffAction";
  const isNarrow = rest.some(
    (at) =>
      (isContent(tokens[at], emptyObjects) && !isJoinedVerb(tokens, at)) || isBound(tokens, at),
  );
  return isNarrow || isSeenPhrase(clause, "bounded") ? null : "bareSkill";
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
function isJoinedVerb(tokens: readonly Token[], at: number, join = at - 1): boolean {
  return isVerbAt(tokens, at) && /^(?:and|or|but|,|then)$/.test(tokens[join]?.word ?? "");
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
  // "Will finish two of his tasks; PSA to tick the sheet": the child comes first.
  const end = tokens.findIndex(endsSentence);
  if (findStaffDoings(tokens).some(({ from }) => end === -1 || from < end)) return true;
  let at = ["the", "all", "both"].includes(tokens[0]?.word ?? "") ? 1 : 0;
  if (adults.has(tokens[at]?.word ?? "") && tokens[at + 1]?.word === "and") at += 2;
  const next = tokens[at + 1]?.word ?? "";
  return adults.has(tokens[at]?.word ?? "") && ["will", "to", "should", "must"].includes(next);
}

/** "Coat off, bag up by nine", "pencil and ruler out": no verb, and yet plain to see. */
function isThingDone({ tokens, head }: Clause): boolean {
  const end = tokens.findIndex((token, at) => at > head && isOf("doneWith", token));
  if (end === -1 || end - head > LONGEST_STATE) return false;
  const before = tokens
    .slice(head, end)
    .filter(({ kind, word }) => kind === "word" && word !== "and");
  return before.every((token) => isContent(token, genericWords));
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

function isSeenPhrase({ tokens, head }: Clause, which?: "bounded"): boolean {
  const hits = findSeenPhrases(tokens).filter(({ from }) => from === head);
  return hits.some(({ list }) => which === undefined || list === which);
}
