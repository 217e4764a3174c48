import { CRITERIA, NOT_CRITERIA, PRACTICE } from "../data/criteria";
import { HEDGES } from "../data/hedges";
import type { Judgement } from "./assessment";
import { isOf, phraseFinder, stretch, without, type Hit } from "./phrases";
import { outermost, type Reading } from "./reading";
import type { Token } from "./tokens";

const findCriteria = phraseFinder(CRITERIA);
const findNoCriteria = phraseFinder(NOT_CRITERIA);
const findHedges = phraseFinder(HEDGES);
const findPractice = phraseFinder(PRACTICE);

/** Whether two people who do not know the child would agree: met, or not yet. */
export function judgeMeasurable({ tokens, deadlines }: Reading): Judgement {
  const noCriteria = [...deadlines, ...findNoCriteria(tokens)];
  const criteria = outermost(
    without([...findCriteria(tokens), ...findAmounts(tokens)], noCriteria),
  );
  const best = criteria.find(({ list }) => list === "amount") ?? criteria[0];
  if (best !== undefined) return { holds: true, at: stretch(tokens, best), reason: best.list };

  const hedge = without(findHedges(tokens), deadlines)[0];
  if (hedge === undefined) return { holds: false, at: null, reason: "noMeasure" };
  return { holds: false, at: stretch(tokens, hedge), reason: "softMeasure" };
}

/** Numbers that count something, and lists of letters or sounds. */
function findAmounts(tokens: readonly Token[]): readonly Hit<"amount">[] {
  const hits: Hit<"amount">[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === "percent" || isCount(tokens, at)) {
      hits.push({ list: "amount", from: at, to: at + 1 });
    }
  });
  return findPractice(tokens).length > 0 ? hits : [...hits, ...findLetterLists(tokens)];
}

function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !isOf("number", token)) return false;
  if (next?.tied === true && !isOf("unit", next) && !isOf("number", next)) return false;
  return token.word !== "one" || next?.kind === "word";
}

function findLetterLists(tokens: readonly Token[]): readonly Hit<"amount">[] {
  const hits: Hit<"amount">[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let letters = 0;
    for (; to < tokens.length; to += 1) {
      const { word } = tokens[to] ?? { word: "" };
      if (/^\p{L}$/u.test(word)) letters += 1;
      else if (letters === 0 || !/^(?:,|and|\/|or)$/.test(word)) break;
    }
    if (letters >= 3) hits.push({ list: "amount", from, to });
    from = to + 1;
  }
  return hits;
}
