import { CRITERIA } from "../data/criteria";
import { HEDGES } from "../data/hedges";
import { NOT_CRITERIA, PRACTICE } from "../data/not-criteria";
import type { Judgement } from "./assessment";
import { findLists } from "./lists";
import { isOf, phraseFinder, stretch, without, type Hit } from "./phrases";
import { outermost, type Reading } from "./reading";
import type { Token } from "./tokens";

/** What a criterion says: how much, with how much help, how well, done or not; or only how often. */
export type Criterion = (typeof CRITERIA)[number]["id"];

const findCriteria = phraseFinder(CRITERIA);
const findNoCriteria = phraseFinder(NOT_CRITERIA);
const findHedges = phraseFinder(HEDGES);
const findPractice = phraseFinder(PRACTICE);

/** The words by which two people who do not know the child would agree: met, or not yet. */
export function findMeasures({ tokens, deadlines }: Reading): readonly Hit<Criterion>[] {
  const noCriteria = [...deadlines, ...findNoCriteria(tokens)];
  const measures = without([...findCriteria(tokens), ...findAmounts(tokens)], noCriteria);
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
  isSeen: boolean,
): Judgement {
  const counting = isSeen
    ? measures
    : measures.filter(({ list }) => list !== "always" && list !== "event");
  const best = counting.find(({ list }) => list === "amount") ?? counting[0];
  if (best !== undefined) return { holds: true, at: stretch(tokens, best), reason: best.list };

  const hedge = without(findHedges(tokens), deadlines)[0];
  if (hedge === undefined) return { holds: false, at: null, reason: "noMeasure" };
  return { holds: false, at: stretch(tokens, hedge), reason: "softMeasure" };
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
