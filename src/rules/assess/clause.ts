import { GENERIC_WORDS } from "../data/plain-words";
import { LEAD_INS, STOP_VERBS } from "../data/verbs";
import { wordSet } from "../data/word-list";
import { isAdverb, isVerb, VERBS } from "./known-verbs";
import { isOf, phraseFinder } from "./phrases";
import type { Reading } from "./reading";
import { endsLabel, type Token } from "./tokens";

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
   following across through as while until upon where whilst between under having every each whenever`.split(
    /\s+/,
  ),
);
const SUBJECTS = new Set(
  `the a an my his her their this pupil child student learner he she they i we name and all each class
   group both`.split(/\s+/),
);
const CHILD = new Set("him her them me us".split(" "));
const CHILD_OR_THING = new Set("the child pupil learner student".split(" "));
/** "Keeps on trying", "stops hitting"; not "keeps on task". */
const TAKES_DOING = new Set([...wordSet(STOP_VERBS), "keep", "keeps", "keeping", "kept"]);
/** What stands after a verb and seldom after a noun. */
const AFTER_VERB = new Set(
  "a an the his her their my its up down off out back him them it".split(" "),
);
/** So many words from "have no more than" to the deed at most. */
const FAR_FROM_COUNT = 10;
/** A label is a word or a few before a colon or a dash. */
const LONGEST_LABEL = 6;
const generic = wordSet(GENERIC_WORDS);
const THINGS = [
  "bad",
  "badThing",
  "badDoing",
  "badFeeling",
  "unit",
  "calendar",
  "break",
  "support",
];
const findLeadIns = phraseFinder(LEAD_INS);

/**
 * The token of the main verb: behind opening phrases, names, "will be able to", "help him to" and the
 * like. The number of tokens when there is none.
 */
export function findHead(reading: Reading): number {
  const { tokens } = reading;
  const leadIns = new Map(findLeadIns(tokens).map(({ from, to }) => [from, to]));
  let at = skipLeadIns(tokens, startOfVerb(reading), leadIns);
  const counted = countedDeed(tokens, at);
  if (counted !== null) return counted;
  const isStaffVerb = VERBS.staff.has(tokens[at]?.word ?? "");
  if (!isStaffVerb || !takesChild(tokens[at + 1], tokens[at + 2])) return at;
  at += 1;
  while (isSubject(tokens[at])) at += 1;
  if (tokens[at]?.word === "to") at += 1;
  return skipLeadIns(tokens, at, leadIns);
}

/** "Zero incidents of running out", "have no more than one incident of kicking": what is counted is the deed. */
function countedDeed(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from];
  if (first === undefined || (isVerb(first) && !isOf("have", first))) return null;
  const near = tokens.slice(from, from + FAR_FROM_COUNT);
  const at = near.findIndex(
    ({ word }, i) =>
      /^(?:incident|episode|instance|bout)s?$/.test(word) &&
      near[i + 1]?.word === "of" &&
      isOf("ing", near[i + 2]),
  );
  return at === -1 ? null : from + at + 2;
}

function startOfVerb({ tokens, deadlines }: Reading): number {
  const start = afterLabel(tokens, deadlines);
  if (tokens[start]?.word === "to") return start + 1;
  const clause = afterOpening(tokens, deadlines, start);
  const modal = tokens.findIndex(
    ({ word, capital }, at) => at >= clause && MODALS.has(word) && !(capital && word === "may"),
  );
  if (modal !== -1 && !startsWithVerb(tokens.slice(clause))) return modal + 1;
  let at = clause;
  if (tokens[at]?.word === "for") {
    const to = tokens.findIndex(({ word }) => word === "to");
    if (to !== -1) return to + 1;
  }
  while (isSubject(tokens[at]) && !isUnknownVerb(tokens[at], tokens[at + 1])) at += 1;
  const isInfinitive = tokens[at]?.word === "to" && isKnown(tokens[at + 1]);
  return isInfinitive ? at + 1 : at;
}

/** "Scribbles on paper", "Owns up": opens the sentence as a name might, but no verb comes after it. */
function isUnknownVerb(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.opens !== true || next === undefined) return false;
  if (/^(?:the|an?|his|her|their)$/.test(next.word)) return true;
  if (!/[^s]s$/.test(token.word)) return false;
  if (AFTER_VERB.has(next.word) || next.word === "on") return true;
  // "Splashes with arms and legs"; but "Fights with others", "Skills in maths".
  return (
    /^(?:with|for|at|into|onto|through|across|over|under|round)$/.test(next.word) && !isThing(token)
  );
}

/** Plurals that open a target without a verb: "Skills in maths", "Fights with others". */
function isThing(token: Token): boolean {
  return generic.has(token.word) || THINGS.some((name) => isOf(name, token));
}

function isKnown(token: Token | undefined): boolean {
  return token !== undefined && (isVerb(token) || isAdverb(token) || VERBS.staff.has(token.word));
}

/** "Numeracy – to count …", "Buddy bench: sits there": the target comes after the label. */
function afterLabel(tokens: readonly Token[], deadlines: Reading["deadlines"]): number {
  const end = tokens.findIndex(endsLabel);
  const first = tokens[end + 1];
  if (end === -1 || end > LONGEST_LABEL || first === undefined) return 0;
  if (deadlines.some(({ from, to }) => from === 0 && to === end)) return end + 1;
  if (tokens.slice(0, end).some((token) => isVerb(token) && /s$/.test(token.word))) return 0;
  const isStart =
    first.word === "to" ||
    MODALS.has(first.word) ||
    OPENERS.has(first.word) ||
    startsWithVerb(tokens.slice(end + 1));
  return isStart ? end + 1 : 0;
}

/** "When upset, …", "By May …": the main clause comes after the comma, or after the date. */
function afterOpening(
  tokens: readonly Token[],
  deadlines: Reading["deadlines"],
  start: number,
): number {
  if (!OPENERS.has(tokens[start]?.word ?? "")) return start;
  const dated = deadlines.find(({ from }) => from === start)?.to ?? start;
  const comma = tokens.findIndex(({ word }, at) => at > start && word === ",");
  const modal = tokens.findIndex(({ word }, at) => at >= dated && MODALS.has(word));
  const main = modal === -1 ? tokens.findIndex((token, at) => at >= dated && isVerb(token)) : modal;
  const afterComma = tokens[comma + 1];
  const isMain = afterComma !== undefined && isVerb(afterComma) && comma - dated <= LONGEST_LABEL;
  if (comma === -1 || (dated > start && main !== -1 && main < comma && !isMain)) {
    return modal === -1 && main !== -1 && main - dated <= LONGEST_LABEL ? main : dated;
  }
  return afterOpening(tokens, deadlines, comma + 1);
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
    else if (isDoing(token, tokens[at + 1])) at += 1;
    else if (token !== undefined && isAdverb(token)) at += 1;
    else if (token?.word === "self" && tokens[at + 1]?.tied === true) at += 1;
    else return at;
  }
}

/** "Will be playing", "is putting on". */
function isDoing(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || !isOf("ing", next)) return false;
  return isOf("be", token) && isVerb(next);
}

/** "Has" before a noun is the verb itself; before "put" or "been" it is not. */
function isVerbal(next: Token | undefined, first: Token | undefined): boolean {
  if (next === undefined) return false;
  if (TAKES_DOING.has(first?.word ?? "")) return isOf("ing", next);
  if (!/^(?:has|have|having)$/.test(first?.word ?? "")) return true;
  if (isOf("number", next)) return false;
  return isOf("ing", next) || /(?:ed|en)$/.test(next.word) || isVerb(next) || next.word === "to";
}

/** No verb at all: "Road safety", "Basic sight words". A verb that is in no list is known by its place. */
export function isFragment(tokens: readonly Token[], head: number): boolean {
  const [token, next] = [tokens[head], tokens[head + 1]];
  if (token === undefined || isVerb(token) || VERBS.staff.has(token.word)) return false;
  if (isOf("ing", token) && TAKES_DOING.has(tokens[head - 1]?.word ?? "")) return false;
  let before = head - 1;
  for (let at = tokens[before]; at !== undefined && isAdverb(at); at = tokens[before]) before -= 1;
  const lead = tokens[before]?.word ?? "";
  if (lead === "to" || MODALS.has(lead)) return false;
  return next === undefined || !(AFTER_VERB.has(next.word) || isUnknownVerb(token, next));
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
