import { kinds, nouns, phrases } from "./heading-cues";
import { isSeenBy, wordsOf } from "./match-label";
import { remembered } from "./remembered";
import type { TargetRole } from "./target-synonyms";
import { inEnglish } from "./two-languages";

/**
 * What a heading asks for that is in no list of words, by the question it puts or its main noun: "Teaching
 * methods" are methods, "Progress towards the target" is progress. `null`: it cannot be told, or two
 * things are asked for. What comes of it is a good guess and to be treated as one.
 */
export const meaningOf = remembered((label: string): TargetRole | null => {
  const plain = spelledOut(inEnglish(label).replace(/\([^()]*\)/g, " "));
  const words = wordsOf(plain);
  const most = /[?…]\s*$|^\s*(?:what|where|how)\b/i.test(label) ? longest * 2 : longest;
  if (words.length === 0 || words.length > most || isSentence(label, words)) return null;
  // "To be done by (person)", "By (date)".
  const aside =
    /\(\s*(?:(people|person|staff|initials?|adults?|names?|who)|dates?|when)\s*\)/i.exec(label);
  if (aside !== null && !isSeenBy(plain)) return aside[1] === undefined ? "when" : "who";
  return byPhrase(words.join(" ")) ?? byParts(plain);
});

/** "I will improve my balance and hand skills." and "To develop my hand skills" ask for nothing; "I will know it is met when" does. */
function isSentence(label: string, words: readonly string[]): boolean {
  const isAimed = /^\s*To\s+(?!be\b|do\b)\p{Ll}{3,}\s[^?…:]+$/u.test(label);
  const isClosed = words.length > 3 && /\p{Ll}[.!]\s*$/u.test(label);
  const isSaid =
    /^\s*(?!(?:how|who|what|when|where|which|why|we|you)\b)\S+\s+will\s+\p{Ll}/iu.test(label) &&
    !/[?…:]\s*$|\b(?:when|if|because|that|by|to)\W*$/i.test(label);
  return isClosed || (isSaid && words.length > 5) || (isAimed && words.length > 4);
}

/** "We'll" and "I'm" as two words. */
function spelledOut(label: string): string {
  return label.replace(/['’](m|ll|re|ve)\b/gi, (all, end: string) => {
    const word = full.get(end.toLowerCase());
    return word === undefined ? all : ` ${word}`;
  });
}

const full = new Map([
  ["m", "am"],
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
]);

/** More words are a sentence. */
const longest = 10;

const ofYear = /\b(?:year|session)$|\bby (?:the end of )?(?:(?:next|the) )?(?:summer|june)$/;
/** "What will be worked on first?" asks for what comes soon, as "this term" does. */
const ofTerm = /\b(?:(?:this|next|each) (?:half )?(?:term|block)|first)$/;

function byPhrase(text: string): TargetRole | null {
  const role = phrases.find(({ pattern }) => pattern.test(text))?.role ?? null;
  // "What we want to happen by the end of the session"
  if (role === "aim" && ofYear.test(text)) return "long-term";
  return role === "target" && ofTerm.test(text) ? "short-term" : role;
}

/** "Support / arrangements": parts that say different things say nothing plain. */
function byParts(label: string): TargetRole | null {
  const parts = label.split(/[/&+,\n;–—]|\s-\s|\band\b|\bor\b/i).map(wordsOf);
  const roles = new Set(parts.flatMap((part) => byNoun(part) ?? []));
  // "Department / person": who it is there.
  if (roles.size === 2 && roles.has("who")) roles.delete("aside");
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? only : null;
}

function byNoun(words: readonly string[]): TargetRole | null {
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const phrase = end === -1 ? words : words.slice(0, end);
  const roles = phrase.map((word) => nouns.find(({ pattern }) => pattern.test(word))?.role ?? null);
  const at = roles.findLastIndex((role) => role !== null);
  const role = roles[at];
  // "Plan of support", "Kind of help": the thing itself stands behind.
  const isHull = end > 0 && words[end] === "of" && hulls.has(words[end - 1] ?? "");
  if (at === -1 && isHull) return fieldOf(byNoun(words.slice(end + 1)));
  if (role === undefined || role === null) return null;

  const before = roles.slice(0, at);
  // "Adult support" may ask for either; "Support at home" is not the school's.
  const isShared = before.includes("who") || words.some((word) => atHome.has(word));
  if (role === "strategies" && isShared) return null;
  if (role === "indicator" && before.includes("success")) return "success";
  const isOutcome = /^outcome$/.test(phrase[at] ?? "");
  return isGoal(role) || isOutcome ? goalOf(words, role) : role;
}

/** Names of no matter before "of". */
const hulls = new Set(["plan", "kind", "type", "form", "sort", "detail", "amount", "list"]);

/** "Type of target" says which of two it is. */
function fieldOf(role: TargetRole | null): TargetRole | null {
  return role === "strategies" || role === "who" || role === "success" ? role : null;
}

function isGoal(role: TargetRole): boolean {
  return role === "aim" || role === "target" || role === "short-term";
}

/** "Targets for this term", "Outcome for the year": which kind is meant. */
function goalOf(words: readonly string[], role: TargetRole): TargetRole {
  const text = words.join(" ");
  return kinds.find(({ pattern }) => pattern.test(text))?.role ?? role;
}

const atHome = new Set(["home", "parent", "parental", "carer", "family", "student", "pupil"]);
const prepositions = new Set([
  ...["of", "for", "to", "toward", "in", "at", "with", "from", "on", "by", "we", "i", "that"],
  ...["this", "next", "during", "over", "used", "needed", "it", "they", "these", "which", "who"],
]);
