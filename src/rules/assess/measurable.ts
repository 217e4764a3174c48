import { CRITERIA } from "../data/criteria";
import { HEDGES } from "../data/hedges";
import { NOT_CRITERIA, PRACTICE } from "../data/not-criteria";
import type { Judgement } from "./assessment";
import type { Bundle } from "./bundle";
import { findHead } from "./clause";
import { findLists } from "./lists";
import { isContent, objectOf, range } from "./object";
import { isOf, phraseFinder, stretch, without, type Hit } from "./phrases";
import { outermost, type Reading } from "./reading";
import type { Token } from "./tokens";

/** What a criterion says: how much, with how much help, how well, done or not; or only how often. */
export type Criterion = (typeof CRITERIA)[number]["id"];

const NO_WORDS: ReadonlySet<string> = new Set();
const findCriteria = phraseFinder(CRITERIA);
const findNoCriteria = phraseFinder(NOT_CRITERIA);
const findHedges = phraseFinder(HEDGES);
const findPractice = phraseFinder(PRACTICE);

/** The words by which two people who do not know the child would agree: met, or not yet. */
export function findMeasures(reading: Reading): readonly Hit<Criterion>[] {
  const { tokens, deadlines } = reading;
  const noCriteria = [...deadlines, ...findNoCriteria(tokens)];
  const found = [
    ...findCriteria(tokens),
    ...findAmounts(tokens),
    ...findDoneAlone(reading),
    ...findDone(reading),
  ];
  const measures = without(found, noCriteria);
  const events = deadlines
    .filter((deadline) => isEvent(tokens, deadline))
    .map(({ from, to }) => ({ list: "event" as const, from, to }));
  return outermost([...measures, ...events]);
}

/** "At his review in March", "on Monday 8 March": happens once, and then it has happened or not. */
function isEvent(tokens: readonly Token[], { from, to }: Hit): boolean {
  const isAt = tokens[from]?.word === "at" && !tokens.slice(from, to).some(isEnd);
  const before = tokens[from - 1];
  const isOn = before?.word === "on";
  return isAt || isOn || (isOf("weekday", before) && tokens[from - 2]?.word === "on");
}

/** "Fastens her boots herself": after the thing itself; not "feeds himself", "talks to the nurse himself". */
function findDoneAlone(reading: Reading): readonly Hit<"prompting">[] {
  const { tokens } = reading;
  const head = findHead(reading);
  const object = objectOf(tokens, range(head + 1, tokens.length));
  const at = object.find((i) => i > head + 1 && isOf("self", tokens[i]));
  if (at === undefined || !isContent(tokens[at - 1], NO_WORDS)) return [];
  if (object.some((i) => i < at && /^(?:to|of|with|for|at|on)$/.test(tokens[i]?.word ?? "")))
    return [];
  return [{ list: "prompting", from: at - 1, to: at + 1 }];
}

/** "Will have sat a mock interview", "has asked the head": once, and then it is done. */
function findDone(reading: Reading): readonly Hit<"event">[] {
  const { tokens, deadlines } = reading;
  const head = findHead(reading);
  const [verb, before] = [tokens[head], tokens[head - 1]];
  if (verb === undefined || !isOf("participle", verb) || deadlines.length === 0) return [];
  const hasBefore = /^(?:has|have|having)$/.test(before?.word ?? "");
  if (!hasBefore && !(verb.opens && verb.word.endsWith("ed"))) return [];
  return [{ list: "event", from: hasBefore ? head - 1 : head, to: head + 1 }];
}

function isEnd({ word }: Token): boolean {
  return /^(?:end|close|start|beginning|age|weekend|weekends)$/.test(word);
}

/**
 * Whether two people who do not know the child would agree: met, or not yet. "Every day" and "always"
 * measure only what can be seen (`isSeen`): when somebody always behaves well is anyone's guess.
 */
export function judgeMeasurable(
  { tokens, deadlines }: Reading,
  measures: readonly Hit<Criterion>[],
  { isSeen, bundle }: { readonly isSeen: boolean; readonly bundle: Bundle | null },
): Judgement {
  if (bundle !== null && measuresOnlyOne(tokens, measures, bundle)) {
    return { holds: false, at: null, reason: "noMeasure" };
  }
  const counting = isSeen
    ? measures
    : measures.filter(({ list }) => list !== "always" && list !== "event");
  const best = counting.find(({ list }) => list === "amount") ?? counting[0];
  if (best !== undefined) return { holds: true, at: stretch(tokens, best), reason: best.list };

  const hedge = without(findHedges(tokens), deadlines)[0];
  if (hedge === undefined) return { holds: false, at: null, reason: "noMeasure" };
  return { holds: false, at: stretch(tokens, hedge), reason: "softMeasure" };
}

/** Of several outcomes each needs its measure, or one that stands before them all. */
function measuresOnlyOne(
  tokens: readonly Token[],
  measures: readonly Hit<Criterion>[],
  bundle: Bundle,
): boolean {
  const [only, ...others] = measures;
  if (only === undefined || others.length > 0) return false;
  const after = tokens.slice(only.to).filter(({ kind }) => kind !== "mark");
  const isForAll = only.from < bundle.from || (only.list === "always" && after.length === 0);
  return !isForAll;
}

/** Numbers that count something, and lists that end. */
function findAmounts(tokens: readonly Token[]): readonly Hit<"amount">[] {
  const hits: Hit<"amount">[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === "percent" || isCount(tokens, at)) {
      hits.push({ list: "amount", from: at, to: at + 1 });
    }
  });
  if (findPractice(tokens).length > 0) return hits;
  return [...hits, ...findLists(tokens).map((list) => ({ ...list, list: "amount" as const }))];
}

function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !isOf("number", token) || isOf("dayOfMonth", token)) return false;
  const isName = next?.start === token.start + token.length && /^\p{L}$/u.test(next.word);
  if (isName && next.capital) return false;
  if (next?.tied === true && /^(?:word|sentence|page|paragraph)s?$/.test(next.word)) return false;
  if (next?.tied === true && !isOf("unit", next) && !isOf("number", next)) return false;
  return token.word !== "one" || next?.kind === "word";
}
