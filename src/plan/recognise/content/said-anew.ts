import type { Line } from "../../ooxml/blocks";
import type { Lines } from "../reading";
import { isPronoun, subjectOf } from "./aim-begins";

/**
 * How lines without list marks hang together. "each": each says of the same child what will be done, by name,
 * "I" or "To": "Ailsa will …", "Ailsa will …". "pronouns": so they do, but later ones by "he", "she" or "they" only,
 * which may as well go on with the one before. "unclear": each begins as a target might. "one": anything else.
 */
export type Together = "one" | "each" | "pronouns" | "unclear";

export function linesTogether(lines: Lines): Together {
  const whole = wholeLines(lines);
  const ends = whole.map((each) => each.at(-1)?.text.trimEnd() ?? "");
  if (whole.length < 2 || ends.slice(0, -1).some(goesOn)) return "one";
  const texts = whole.map(([first]) => (first?.text ?? "").trim().slice(0, LONGEST_BEGINNING));
  const subjects = texts.map(subjectOf);
  const said = subjects.filter((subject) => subject !== null);
  if (said.length < 2) return said.length === 0 && texts.every(mayBeTarget) ? "unclear" : "one";
  if (texts.slice(1).some(refersBack)) return "one";
  const names = new Set(said.filter((subject) => !isPronoun(subject)));
  if (said.length < texts.length || names.size > 1) return "unclear";
  return said.slice(1).every((subject) => names.has(subject)) ? "each" : "pronouns";
}

/** The lines, each with those behind it that go on with its words in small letters: a break is no end of a sentence. */
export function wholeLines(lines: Lines): readonly Lines[] {
  const whole: Line[][] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const isRest = /^\s*\p{Ll}/u.test(line.text) && goesOn(before?.at(-1)?.text.trimEnd() ?? "");
    if (before !== undefined && isRest) before.push(line);
    else whole.push([line]);
  }
  return whole;
}

/** Letters in which a line says whom it is about. */
const LONGEST_BEGINNING = 300;

/** Whether the words of a line go on in the next one. */
export function goesOn(text: string): boolean {
  return /(?:[,:;–-]|\b(?:and|or|that|because|when|if|so|to|the|a|an|with|of|in|for|by|at|on|his|her|their|my|(?:be|being|feel|become)(?: more)?))$/i.test(
    text.slice(-12),
  );
}

/** "He will do this four times out of five" says more of the target before it. */
function refersBack(text: string): boolean {
  return /\b(?:will|can)\s+(?:\w+\s+){1,2}(?:this|that|so|it|these|those|them)\b/i.test(text);
}

/** "Spell 25 words": with a capital, and more than a few words. */
function mayBeTarget(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/).length > 2 && !/^[^.]{0,30}:/.test(text);
}
