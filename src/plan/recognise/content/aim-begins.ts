import { ANY_OF_FAMILY } from "./family";
import { wholly, wordList } from "../labels/patterns";

/** Fewer words are no aim. */
export const FEWEST_WORDS = 4;

/**
 * The child of whom a text says what will be done, in small letters: "ailsa" in "By June Ailsa will read" and "Ailsa to
 * read", "to" in "To read"; `null`: it says so of nobody, or of others.
 */
export function subjectOf(text: string): string | null {
  const [toDo] = /^(?:To|\p{Lu}[\p{L}’'-]+ to) (?!be able\b.*:)\p{Ll}/u.exec(text) ?? [];
  return whoWill(text) ?? toDo?.toLowerCase().split(" ")[0] ?? null;
}

/** The same before "will" or "can" alone. */
export function whoWill(text: string): string | null {
  const [, before = ""] = /^(?=\P{L}*\p{Lu})([^.!?:]*?)\s+(?:will|can)\s+\p{L}/u.exec(text) ?? [];
  const words = before.split(/\s+/);
  const [title = "", subject = ""] = ["", ...words].slice(-2);
  const isOther = /^(?:mr|mrs|ms|miss|dr)\.?$/i.test(title) || others.test(subject);
  const isNamed = /^\p{Lu}/u.test(subject) || isPronoun(subject);
  return isNamed && !isOther && words.length <= 8 ? subject.toLowerCase() : null;
}

/** "he" may be the child that was named before. */
export function isPronoun(subject: string): boolean {
  return /^(?:he|she|they)$/.test(subject);
}

/** Before "will" somebody else than the pupil, or nobody: "Staff will …", "This can …". */
const others = wholly(
  "i",
  "it|this|that|these|those|which|who|how|there|what",
  "staff|adults?|teachers?|psas?|sfl|ct|school|class|everyone|peers?|friends?",
  ANY_OF_FAMILY,
);

/** An aim without its number before it: "2.1 Ailsa will", "LT1 Ailsa will", "a) Ailsa will". */
export function withoutCount(text: string): string {
  return text.replace(count, "");
}

const count = /^\s*(?:[•●▪►★☆✓*-]\s*)?(?:(?:[LS]TT?\s?)?\d{0,2}(?:\.\d)?[A-Ha-z]?[.):]?\s+)?/;

/** Whether somebody is to do something by these words, so that they are no title. */
export function saysDoing(text: string): boolean {
  return /\b(?:will|can|to)\b/i.test(text);
}

/** Whether a text begins with what children are to do, in its capital, and goes on in small letters: "Read the first 60 words". */
export function beginsWithVerb(text: string): boolean {
  const [, verb = ""] = /^(\p{Lu}\p{Ll}+)\s\p{Ll}/u.exec(text) ?? [];
  return verbs.has(verb.toLowerCase());
}

const verbs: ReadonlySet<string> = new Set(
  wordList(
    "access add answer arrive ask attend become borrow bounce breathe bring brush build buy call carry catch choose clap climb colour come compare complete",
    "contribute cook cope copy count cross cut dance decide demonstrate describe draw dress drink earn eat engage enjoy enter explain express feel fill",
    "find finish fold follow form gather get give go greet hand hang help hold hop identify imitate improve interact join jump keep kick knock learn leave",
    "let lift listen look maintain make manage match measure memorise move name open order organise pack pause pay pedal pick plan play point pour practise",
    "press produce pull push put raise reach read recall recognise recount relax remain remember reply request respond retell ride roll run say see seek",
    "select sequence set settle share show sign sing sit skip solve sort speak spell spend stack stand start stay steer stop swap swim take talk tell think",
    "throw tidy touch trace travel try turn type understand use vote wait wake walk wash wear wipe work write zip",
  ),
);
