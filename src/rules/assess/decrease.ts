import { WORD_CLASSES } from "../data/word-classes";
import { isOf, type Hit } from "./phrases";
import { endsSentence, type Token } from "./tokens";

/** "From 12 times a lesson down to 4": so many words may stand between the two. */
const LONGEST = 10;
const RATES = new Map([
  ["none", 0],
  ["zero", 0],
  ["no", 0],
  ["once", 1],
  ["twice", 2],
  ["daily", 5],
  ["always", 10],
]);
const COUNTING = /^(?:count(?:s|ing)?|numbers?|backwards?|subtract(?:s|ing)?)$/;
const NUMBERS: readonly string[] = WORD_CLASSES.number;

/** "From five times a week to once": fewer is what is asked for. Help, time and money are left alone. */
export function findDecrease(tokens: readonly Token[]): readonly Hit<"reduction">[] {
  const hits: Hit<"reduction">[] = [];
  tokens.forEach(({ word }, from) => {
    const most = word === "from" ? rateOf(tokens[from + 1]) : null;
    if (most === null) return;
    const to = endOf(tokens, from);
    const stretch = tokens.slice(Math.max(0, from - LONGEST), to);
    const least = rateOf(tokens[to]);
    const isOther =
      [...stretch, ...tokens.slice(to, to + 2)].some(isHelpOrTime) || isCounting(tokens, from);
    if (least !== null && least < most && !isOther)
      hits.push({ list: "reduction", from, to: to + 1 });
  });
  return hits;
}

function endOf(tokens: readonly Token[], from: number): number {
  for (let at = from + 2; at < Math.min(tokens.length, from + LONGEST); at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token)) break;
    if (token.word === "to") return at + 1;
  }
  return tokens.length;
}

/** "Counts back from 10 to 0", "numbers from -10 to 0": the way that numbers go. */
function isCounting(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(0, from).some(({ word }) => COUNTING.test(word));
}

function isHelpOrTime(token: Token): boolean {
  return isOf("support", token) || isOf("prompt", token) || isOf("span", token);
}

function rateOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === "number") return Number.parseFloat(token.word);
  const named = RATES.get(token.word);
  if (named !== undefined) return named;
  const at = NUMBERS.indexOf(token.word);
  return at === -1 || at > 19 ? null : at + 1;
}
