import { LEAD_INS, LIGHT_VERBS, SEEN_VERBS, STAFF_VERBS, VAGUE_VERBS } from "../data/verbs";
import { wordSet } from "../data/word-list";
import { phraseFinder } from "./phrases";
import type { Reading } from "./reading";
import type { Token } from "./tokens";

export const VERBS = {
  vague: wordSet(VAGUE_VERBS),
  light: wordSet(LIGHT_VERBS),
  seen: wordSet(SEEN_VERBS),
  staff: wordSet(STAFF_VERBS),
} as const;

const MODALS = new Set([
  "will",
  "shall",
  "must",
  "should",
  "can",
  "would",
  "could",
  "may",
  "i'll",
  "won't",
]);
const OPENERS = new Set(
  `by given when in within over on during with after before at throughout using from for if shown once
   following across through as while until upon where whilst between under having`.split(/\s+/),
);
const SUBJECTS = new Set(
  `the a an my his her their this pupil child student learner he she they i we name and all each class
   group both`.split(/\s+/),
);
const CHILD = new Set("him her them me us".split(" "));
const CHILD_OR_THING = new Set("the child pupil learner student".split(" "));
const findLeadIns = phraseFinder(LEAD_INS);

/**
 * The token of the main verb: behind opening phrases, names, "will be able to", "help him to" and the
 * like. The number of tokens when there is none.
 */
export function findHead(reading: Reading): number {
  const { tokens } = reading;
  const leadIns = new Map(findLeadIns(tokens).map(({ from, to }) => [from, to]));
  let at = skipLeadIns(tokens, startOfVerb(reading), leadIns);
  const isStaffVerb = VERBS.staff.has(tokens[at]?.word ?? "");
  if (!isStaffVerb || !takesChild(tokens[at + 1], tokens[at + 2])) return at;
  at += 1;
  while (isSubject(tokens[at])) at += 1;
  if (tokens[at]?.word === "to") at += 1;
  return skipLeadIns(tokens, at, leadIns);
}

function startOfVerb({ tokens, deadlines }: Reading): number {
  if (tokens[0]?.word === "to") return 1;
  const modal = tokens.findIndex(
    ({ word, capital }) => MODALS.has(word) && !(capital && word === "may"),
  );
  if (modal !== -1 && !startsWithVerb(tokens)) return modal + 1;
  let at = 0;
  if (OPENERS.has(tokens[0]?.word ?? "")) {
    const comma = tokens.findIndex(({ word }) => word === ",");
    at = comma !== -1 ? comma + 1 : (deadlines.find(({ from }) => from === 0)?.to ?? 0);
  }
  if (tokens[at]?.word === "for") {
    const to = tokens.findIndex(({ word }) => word === "to");
    if (to !== -1) return to + 1;
  }
  while (isSubject(tokens[at])) at += 1;
  return tokens[at]?.word === "to" ? at + 1 : at;
}

/** "Uses a card when he should wait", "Isla uses …": what can or should comes later. */
function startsWithVerb(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined || OPENERS.has(first.word)) return false;
  return (
    isVerb(first) ||
    (second !== undefined && isSubject(first) && /s$/.test(second.word) && isVerb(second))
  );
}

function skipLeadIns(
  tokens: readonly Token[],
  from: number,
  leadIns: ReadonlyMap<number, number>,
): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    const to = leadIns.get(at);
    if (to !== undefined && isVerbal(tokens[to], tokens[at])) at = to;
    else if (token !== undefined && isAdverb(token)) at += 1;
    else if (token?.word === "self" && tokens[at + 1]?.tied === true) at += 1;
    else return at;
  }
}

/** "Has" before a noun is the verb itself; before "put" or "been" it is not. */
function isVerbal(next: Token | undefined, first: Token | undefined): boolean {
  if (next === undefined) return false;
  if (!/^(?:has|have|having)$/.test(first?.word ?? "")) return true;
  return /(?:ed|ing|en)$/.test(next.word) || isVerb(next) || next.word === "to";
}

export function isVerb({ word }: Token): boolean {
  return VERBS.seen.has(word) || VERBS.light.has(word) || VERBS.vague.has(word);
}

export function isAdverb({ word }: Token): boolean {
  return (
    word.length > 4 &&
    word.endsWith("ly") &&
    !["reply", "apply", "supply", "family", "comply"].includes(word)
  );
}

function isSubject(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  if (SUBJECTS.has(token.word) || CHILD.has(token.word) || CHILD_OR_THING.has(token.word))
    return true;
  return token.capital && !isVerb(token) && !VERBS.staff.has(token.word) && token.word !== "to";
}

/** "Help her read", "help Isla to …"; not "support her reading", "support Isla’s reading". */
function takesChild(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined) return false;
  if (token.word === "her") return next.word === "to" || isVerb(next);
  const isPossessive = token.word.length < token.length;
  if (token.capital) return !isPossessive;
  return CHILD.has(token.word) || (token.word === "the" && CHILD_OR_THING.has(next.word));
}
