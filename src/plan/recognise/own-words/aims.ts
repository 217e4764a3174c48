import { beginsWithVerb, FEWEST_WORDS, whoWill, withoutCount } from "../content/aim-begins";
import { isOnlyIndicators } from "../content/indicators-in";
import { opening, withoutAccents } from "../labels/words";
import type { Lines } from "../reading";
import { countsOf } from "./recurring";

/** Says whether a text is what somebody is to come to do: "Ailsa will …", "I can …", "To read …", "Read …". */
export type IsAim = (text: string) => boolean;

/**
 * How the aims of a plan begin, by the names of its pupil in small letters. `texts` are all of the document: where
 * the form states no name, the one that most of them begin with is meant.
 */
export function aimsOf(names: readonly string[], texts: readonly string[]): IsAim {
  const subjects = new Set([...names, ...commonSubject(texts)].map(withoutAccents));
  return (text) => {
    const words = withoutCount(text).replace(counted, "").trim();
    const told = words.replace(/\([^()]*\)$/, "").trim();
    if (told.split(/\s+/).length < FEWEST_WORDS || asks.test(words)) return false;
    if (own.test(words) || beginsWithVerb(words)) return true;
    const [, subject = "", verb = ""] = said.exec(words) ?? [];
    return subjects.has(withoutAccents(subject.toLowerCase())) && isDone(verb);
  };
}

/** Whether all lines of a text are aims. */
export function areAims(lines: Lines, isAim: IsAim): boolean {
  const written = lines.filter((line) => line.text.trim() !== "" && !isOnlyIndicators([line]));
  return written.length > 0 && written.every(({ text }) => isAim(text));
}

/** "What comes first?", "Look at it again on": there is more to come. */
const asks = /(?:[?:…]|\.\.\.)$|\b(?:on|by|for|with|of|to|at|in|when|because)$/i;
const own =
  /^(?:I (?:can|will|am able|am learning|want to be able)\b(?! now\b)|To (?!be (?:\p{L}+ed|seen|done|held)\b|follow\b)\p{Ll}{2,}\s)/u;
/** "Rung 3: Ailsa will", "Hop 1b) Ailsa will". */
const counted = /^\p{L}{2,12}\s\d{1,2}\p{Ll}?(?:\s[–—-]|[:.)])\s+/u;
/** "Ailsa will", "Ailsa Ross is able", "He reads". */
const said = /^(\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)?\s(\p{Ll}+(?:\s\p{Ll}+)?)/u;

/** "Will", "can", "reads": what is to come; "has read", "can now" and "likes" say how it is. */
function isDone(verb: string): boolean {
  const [first = "", second] = verb.split(/\s/);
  if (first === "will") return second === undefined || !needs.has(second);
  if (first === "can" || first === "to") return second !== "now";
  if (first === "is") return second === "able" || second === "to";
  return /[^s]s$/.test(first) && !asItIs.has(first);
}

const needs = new Set(["need", "require", "benefit", "struggle", "continue"]);
const asItIs = new Set(
  "was has does gets likes loves enjoys needs finds seems says thinks feels lives attends knows wants hopes struggles prefers dislikes comes goes remembers".split(
    " ",
  ),
);

/** The name that the most texts begin with before "will" or "can", behind a label or without, where there are three at least. */
function commonSubject(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap(
    (text) => whoWill(opening(withoutCount(text.slice(0, 120).replace(lead, "")))) ?? [],
  );
  const counts = countsOf(names.filter((name) => !/^(?:i|we)$/.test(name)));
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > 2 ? [first[0]] : [];
}

/** "Our dream: Ailsa will", "Lang look 1 – Ailsa will". */
const lead = /^[^:–—-]{2,50}(?::|(?<=\s)[–—-])\s+(?=\p{Lu})/u;
