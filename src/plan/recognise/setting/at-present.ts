import { ANY_RELATIVE } from "../content/family";
import { anyWord } from "../labels/patterns";
import { early, later } from "./kinds-of-school";

/** What a sentence says of where the pupil is now, without where they were before or go next. */
export function ofNow(sentence: string): string {
  return sentence
    .replace(pastAside, " ")
    .replace(next, "")
    .replace(past, "")
    .replace(more, "$1")
    .replace(cameFrom, "is in ");
}

/** Whether a sentence says something of another school, another time or of no pupil. */
export function isElsewhere(sentence: string): boolean {
  return elsewhere.test(sentence) || ofHowMany.test(sentence);
}

/** So many letters are no sentence that states a kind. */
export const LONGEST = 400;

/** "Mainstream (was in nursery until 2021)" */
export const pastAside = /\([^()]*\b(?:was|were|until|before|previously|formerly|moved)\b[^()]*\)/g;

/** "Four to eight in a mainstream school" is said of plans, and of no pupil. */
const ofHowMany =
  /\b(?:usually|normally|no more than)\b|^\W*(?:about |up to )?(?:\d+|two|three|four|five|six)\s*(?:to|or|[–-])\s*(?:\d+|\p{Ll}+)\s+(?:in|at|for)\b/iu;

/** Somebody else's school, a past or a wish, states nothing of this pupil's. */
export const elsewhere = anyWord(
  "i",
  // The family, and others at the school
  "sister|brother|sibling|cousin",
  ANY_RELATIVE,
  "other|another|staff|teachers?",
  // A visit, or help from there
  "spends?|joins?|visits?|outreach (?:from|by)",
  /from(?=.*\b(?:special|mainstream|nursery)\b)/,
  "nearest|nearby",
  // Another time
  "not|previously|formerly|used to|went to|at the time|until|before",
  "transition|moving|for (?:his|her|their|the|an?) move",
  // What is thought of, and "may" that is no month
  /might|(?<!\b(?:in|since|last) )may|could|would|should|will|if|whether/,
  "wants?|hopes?|wish|talk|talked|discuss\\w*|considere?d?|considering|suggest\\w*",
  "appl(?:y|ie[sd]|ications?)|request\\w*",
);

/** "He is in the nursery class and will start P1": where the pupil goes next takes nothing from where they are. */
const next =
  /\s+(?:and|but)\s+(?:(?:he|she|they|I)\s+)?(?:will (?:start|move|go|transfer|join|be)|is (?:to|due to|going to) (?:start|move|go|transfer|join)|starts|moves|transfers)\b.*$/;

/** "Innes attends a mainstream school and lives with his mum", "… and I have a helper": what more is said takes nothing from where they are. */
const more = new RegExp(
  `^(.*\\b(?:${later}|${early})\\b.*?),?\\s+(?:and|but|who|where)\\s+(?:(?:he|she|they|I)\\s+)?(?:(?!is\\b)\\p{Ll}{2,}s|have|get|use|work|see|meet)\\b.*$`,
  "u",
);

/** "She was at Bairns First nursery until June and is now in P1": where they were, where the sentence goes on to now. */
const past =
  /^.*\b(?:was|were|went|attended)\b.*?\b(?:and|but)\s+(?:(?:he|she|they|I)\s+)?(?=(?:is|are|am) now\b)/;

/** "She moved from her mainstream primary to this special school in May": where they came to is where they are. */
const cameFrom =
  /^.*\b(?:moved|transferred|came) (?:here |to us )?from\b.*?\bto (?=(?:this|our)\b)/;
