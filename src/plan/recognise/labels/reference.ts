import { meaningOf } from "./heading-meaning";
import { wordsOf } from "./match-label";
import { targetRoleOf } from "../targets/header";
import { numberOfLetter } from "../content/listed";
import type { TargetRole } from "./target-synonyms";
import { inFigures } from "./numbering";
import { undotted } from "./written-out";

/**
 * The number of the long-term target that a title names without being one: "Short term targets for Long
 * Term Target 1", "LTT 2: steps". `null`: the text says anything else.
 */
export function referenceIn(written: string): number | null {
  const text = inFigures(undotted(written));
  const aside = inBrackets.exec(text);
  if (aside !== null && isShortLabel(text)) return numberOf(aside);
  const behind = numberBehind(text);
  if (behind !== null) return behind;
  const match = named.exec(text) ?? namedOtherwise(text);
  if (match === null) return null;
  // "(1.1 belongs to long term target 1, and so on)" explains the numbers, and names none.
  const asides = (aside: string) => (aside.includes(match[0]) ? aside : " ");
  const rest = wordsOf(text.replace(/\([^()]*\)/g, asides).replace(match[0], " "));
  const isTitle = rest.length > 0 && rest.length <= 10 && rest.every((word) => titles.has(word));
  return isTitle || (isShortLabel(text) && isOfBoth(text, match)) ? numberOf(match) : null;
}

/** "2", or the number that stands for "B"; `null` for a small letter, which is a word. */
function numberOf([, sign = ""]: RegExpExecArray): number | null {
  if (/^\d/.test(sign)) return Number(sign);
  return /^[A-H]$/.test(sign) ? numberOfLetter(sign) : null;
}

/** The number in "Outcome 2" alone, over the steps for it; `null`: the text says more. */
export function bareReferenceIn(text: string): number | null {
  const number = /^\W*(?:outcome|goal|aim|objective)\s*(?:no\.?\s*|#\s*)?(\d{1,2})\W*$/i.exec(
    text,
  )?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * "What will I work on this term? for no. 2", "Targets to be achieved for Outcome sought 1": what the table below asks
 * for, and whose it is.
 */
function numberBehind(text: string): number | null {
  const [, asked = "", owner = "", number] = ofNumber.exec(text.trim()) ?? [];
  if (number === undefined || roleIn(asked) !== "short-term") return null;
  return /^(?:no\.?|number|#)$/i.test(owner) || owners.has(roleIn(owner)) ? Number(number) : null;
}

const ofNumber = /^(.+?)\W+(?:for|under|towards)\s+([^\d]+?)\s*(\d{1,2})\W*$/i;
const owners: ReadonlySet<TargetRole | null> = new Set<TargetRole>(["long-term", "aim", "target"]);

function roleIn(label: string): TargetRole | null {
  const role = targetRoleOf(label);
  return role === null || role === "target" ? (meaningOf(label) ?? role) : role;
}

/** "Short-term target sheet for LT1", whatever stands between the two, and "LT1 – short term target sheet". */
function isOfBoth(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + words.length)];
  return /^\W*$/.test(before)
    ? /^\W*(?:short[\s-]*term\s+(?:target|goal|aim|step)|STT)s?\b/i.test(after)
    : /\bshort[\s-]*term\b|\bSTTs?\b/i.test(before) && /^\W*$/.test(after);
}

const name =
  "\\b(?:long(?:er)?[\\s-]*term\\s+(?:target|goal|aim|outcome|objective)|LTT|LT)\\s*(?:no\\.?\\s*|number\\s*|#\\s*)?(\\d{1,2}\\b|[A-H](?=\\W*$|\\s*[:)]|\\s+[–—-]))";
const named = new RegExp(name, "i");
/**
 * "Small steps for my goal for the year 2", "Outcome 1: next steps": a number of one kind beside the name of the other;
 * or "For aim 1", which is no aim itself.
 */
function namedOtherwise(text: string): RegExpExecArray | null {
  const isOfShort = /\b(?:steps?|stts?|short[\s-]*term|action points?)\b/i.test(text);
  return isOfShort || /^\W*(?:for|towards?|under)\s/i.test(text) ? otherwise.exec(text) : null;
}

const otherwise =
  /(?<!\bshort[\s-]*term )\b(?:goal|aim|outcome|objective|target)(?:\s+for\s+the\s+(?:year|session))?\s*(?:no\.?\s*|#\s*)?(\d{1,2})\b(?!\.\d)/i;

/** "Area: communication (LTT 1)". */
const inBrackets = new RegExp(`\\(\\s*${name}\\s*\\)`, "i");

/** A title and no sentence: nobody will do anything in it. */
function isShortLabel(text: string): boolean {
  return wordsOf(text).length <= 10 && !/\b(?:will|can)\b|[.!?]\s*$/i.test(text);
}

const titles = new Set([
  ...["short", "term", "target", "goal", "aim", "step", "stt", "small", "objective", "outcome"],
  ...[
    "for",
    "under",
    "to",
    "of",
    "toward",
    "linked",
    "link",
    "the",
    "these",
    "this",
    "relating",
    "my",
    "our",
    "next",
    "action",
    "point",
    "desired",
  ],
  ...[
    "related",
    "relate",
    "support",
    "supporting",
    "and",
    "from",
    "work",
    "working",
    "meet",
    "reach",
    "leading",
  ],
]);
