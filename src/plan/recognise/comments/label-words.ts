import {
  askingWords,
  corrections,
  evaluations,
  fillerWords,
  personWords,
  softVerbs,
  wordNouns,
  wordVerbs,
  type Person,
} from "./comment-words";
import { whenBehind, withoutDate } from "../content/says-when";
import { withoutNumber } from "../labels/numbering";
import { remembered } from "../labels/remembered";
import { nearestOf } from "../labels/spelling";
import { withoutAccents } from "../labels/words";
import { writtenOut } from "../labels/written-out";

/** The words of a label, lower case, with slips of spelling put right and the names of grown-ups left out. */
export const wordsIn = remembered((label: string): readonly string[] =>
  withoutAccents(writtenOut(label))
    .toLowerCase()
    // Some spaces keep a line together.
    .replace(/\s+/g, " ")
    .replace(/\b(?:mr|mrs|ms|miss|dr)\.?\s+\p{L}+/gu, "")
    .replace(/['’‘`´]s\b/g, "")
    .replace(/['’‘`´]/g, "")
    .replace(/\byoung (?:person|people)s?\b/g, "pupil")
    .replace(/\b(?:named|lead) (?:person|professional)\b/g, "teacher")
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => (isKnown(word) ? [word] : word.split("-")))
    .filter((word) => word !== "")
    .map((word) => (isKnown(word) ? word : (nearestOf(word, corrections) ?? word))),
);

/** "Parent 1", "Parent/carer 2" */
const numberOfParent = /(?<=\b(?:parent|carer|guardian))\s+[1-4]\b/gi;

/** Without numbering, dates and what stands in brackets. */
export const bare = remembered((label: string): string => {
  const undated = withoutDate(label.slice(0, whenBehind(label)?.start));
  const text = withoutNumber(undated).replace(numberOfParent, "");
  const outside = text.replace(/\([^()]*\)/g, (aside) => (/^\(s\)$/i.test(aside) ? "" : " "));
  return /\p{L}/u.test(outside) ? outside : text;
});

/** "comments", "views": somebody's words by name. */
export function isNoun(word: string): boolean {
  return wordNouns.has(word);
}

export const known: ReadonlySet<string> = new Set(
  [
    ...Object.values(personWords),
    wordNouns,
    wordVerbs,
    softVerbs,
    askingWords,
    fillerWords,
  ].flatMap((set) => [...set]),
);

/** Whether labels for comments are made of such words. */
export function isKnown(word: string): boolean {
  return known.has(word);
}

const kinds = ["pupil", "parent", "staff", "self"] as const;

export type Named = { readonly person: Person; readonly at: number };

/** Who is named, and at which word. */
export function peopleIn(words: readonly string[], names: readonly string[]): readonly Named[] {
  return words.flatMap((word, at): readonly Named[] => {
    if (names.includes(word)) return [{ person: "pupil", at }];
    const person = kinds.find((each) => personWords[each].has(word));
    return person === undefined ? [] : [{ person, at }];
  });
}

/** "Comments", "says", and "evaluation" where it is that of one of the family. */
export function haveWords(words: readonly string[]): boolean {
  const isOwn = (word: string, at: number) =>
    evaluations.has(word) && (isFamily(words[at - 1]) || /^(?:by|from)$/.test(words[at + 1] ?? ""));
  return words.some((word, at) => isNoun(word) || wordVerbs.has(word) || isOwn(word, at));
}

function isFamily(word = ""): boolean {
  return personWords.pupil.has(word) || personWords.parent.has(word);
}
