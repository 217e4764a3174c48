import { commentSynonyms, isAuthor, type CommentRole } from "./comment-synonyms";
import {
  askingWords,
  evaluations,
  fillerWords,
  isPersonWord,
  personWords,
  softVerbs,
  wordVerbs,
  type Person,
} from "./comment-words";
import { askedBefore } from "./form-questions";
import { bare, haveWords, isNoun, known, peopleIn, wordsIn, type Named } from "./label-words";
import { namesNobodyAsked } from "./no-labels";
import { withoutDate } from "../content/says-when";
import { matcherOf } from "../labels/match-label";
import { remembered } from "../labels/remembered";
import { halvesOf, isGaelic } from "../labels/two-languages";
import { endsSentence, withoutAccents } from "../labels/words";
import { reviewRoleOf } from "../reviews/review-labels";

const matchComment = matcherOf(commentSynonyms);
const synonymFor = remembered((label: string) => asDate(label, matchComment(withoutDate(label))));

/** Longer labels are sentences. */
const MOST_WORDS = 14;

/**
 * What a heading, column or label asks for: by the lists of words, else by who is named and that it is
 * somebody's word ("What Mum and Dad said"). `names`: those of the pupil. `null`: nothing known, or pupil
 * and parents both ("Pupil & Parent/Carer Comments"), which parts nothing. `isTitle`: whether it stands
 * where only labels stand, so that "I think" is one.
 */
export function commentRoleOf(
  written: string,
  names: readonly string[] = [],
  isTitle = false,
): CommentRole | null {
  if (written.length > 120) return null;
  if (aCouple.test(written))
    return commentRoleOf(written.replace(aCouple, "Parents"), names, isTitle);
  if (names.some((name) => smallLetters(written).includes(name)))
    return roleIn(withParent(written, names), withParts(names), isTitle || isOpen(written));
  // Without a name in it, a label asks for the same of every pupil.
  return isTitle || isOpen(written) ? roleOfTitle(written) : roleOfLabel(written);
}

/** "Mr and Mrs Gillies' comments": no two of the school are called so. */
const aCouple = /\bMrs?\.?\s+(?:and|&|\+)\s+Mrs?\.?\s+\p{Lu}[\p{L}-]+/u;

/** "Mrs Bain" is a parent where the pupil is Zofia Bain. */
function withParent(label: string, [, ...surnames]: readonly string[]): string {
  return label.replace(/\b(?:Mr|Mrs|Ms)\.?\s+(\p{Lu}[\p{L}-]+)/gu, (whole, surname) =>
    surnames.at(-1) === smallLetters(String(surname)) ? "Parent" : whole,
  );
}

/** "Ailsa-Rose" is Ailsa and Rose as well, as the words of a label are. */
function withParts(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [...new Set([...name.split("-"), name])]);
}

/** "I think…" is to be gone on with. */
function isOpen(label: string): boolean {
  return /(?:…|\.{3})\s*:?\s*$/.test(label);
}

const smallLetters = remembered((label) => withoutAccents(label).toLowerCase());
const roleOfTitle = remembered((label) => roleIn(label, [], true));
const roleOfLabel = remembered((label) => roleIn(label, [], false));

function roleIn(written: string, names: readonly string[], isTitle: boolean): CommentRole | null {
  // Told at once: most texts are sentences, and no label has its stop and nothing that asks.
  if (endsSentence(written) && !/[:?(/|]/.test(written)) return null;
  const ofWhom = ofReview.exec(written)?.[1] ?? askedBefore(written);
  if (ofWhom != null) return commentRoleOf(ofWhom, names, isTitle);
  const named = /['’]s\s/.test(written) ? withoutOwner(written, names) : written;
  const label = asksForWords(named) ? named.replace(related, "$1") : named;
  if (namesNobodyAsked(label)) return null;
  const aside = asideOf(label, names);
  if (aside !== null) return aside;
  const inTwoLanguages = eitherOf(halvesOf(label), names);
  if (inTwoLanguages !== null) return inTwoLanguages;
  const text = bare(label);
  const words = wordsIn(text);
  const isNone = /\d|[!;,]\s*$/.test(text) || endsSentence(text);
  if (words.length === 0 || words.length > MOST_WORDS || isNone) return null;
  const people = peopleIn(words, names);
  const synonym = synonymFor(label);
  if (people.length === 0)
    return asksSchool(words) ? "staff" : (synonym ?? (asksWhenSaid(words) ? "date" : null));
  const unknown = words.filter((word) => !known.has(word) && !names.includes(word)).length;
  const asks = haveWords(words);
  const isQuestion = askingWords.has(words[0] ?? "");
  if (unknown > (asks ? (isQuestion ? 4 : 1) : 0) || unknown * 2 > words.length) return null;
  const person = speakerOf(words, people);
  if (person === null) return null;
  // "SfL teacher, Mum, Dad" are those who came, and no label.
  const isListed = /[,;]/.test(text) && new Set(people.map((one) => one.person)).size > 1;
  if (!asks && isListed) return null;
  if (!asks && isMixed(label, people)) return null;
  const isSoft = words.some((word) => softVerbs.has(word));
  if (!asks && !isSoft) return bareRole(person, words, names, synonym);
  if (isSentence(wordsIn(text.replace(atMeeting, "")), person, isQuestion) && !isTitle) return null;
  return person === "self" ? "pupil" : person;
}

/** "Comments from Isla's mother" are her mother's: without whose mother or teacher somebody is. */
function withoutOwner(label: string, names: readonly string[]): string {
  return label.replace(/([\p{L}-]+)['’]s\s+(?=(\p{L}[^,;:/()]*))/gu, (whole, owner, behind) => {
    const isPupil = peopleIn(wordsIn(String(owner)), names)[0]?.person === "pupil";
    return isPupil && beginsWithPerson(wordsIn(String(behind)).slice(0, 3)) ? "" : whole;
  });
}

/** "mother", "class teacher thinks"; not "views and those of parents". */
function beginsWithPerson(words: readonly string[]): boolean {
  const at = words.findIndex((word) => isPersonWord(word) && !personWords.self.has(word));
  const joins = /^(?:and|or|with|on|about|from|by|of|for|to)$/;
  const before = words.slice(0, Math.max(at, 0));
  return at !== -1 && before.every((w) => !isNoun(w) && !wordVerbs.has(w) && !joins.test(w));
}

/** "What Mrs Gray (mum) says" is what Mum says. */
const related = /\b(?:mr|mrs|ms|miss|dr)\.?\s+\p{Lu}[\p{L}'’-]+\s*\((\p{L}+)\)/giu;

/** Whether a label says that it asks for somebody's words: "What Mum thinks", not "Mum". */
export function asksForWords(label: string): boolean {
  return ofReview.test(label) || haveWords(wordsIn(bare(label)));
}

/** "Review of IEP: parents" asks for the words of the parents. */
const ofReview = /^\W*(?:review of (?:the )?iep|iep review)\s*(?::|[–—-]\s)\s*([^\d:]+)$/i;

/** Whether a text names pupil and parents together, as the title of both. */
export function namesBoth(text: string, names: readonly string[] = []): boolean {
  const words = wordsIn(bare(text));
  const people = peopleIn(words, names).map(({ person }) => person);
  const isPair = people.includes("parent") && people.includes("pupil");
  const isOfBoth = () => speakerOf(words, peopleIn(words, names)) === null || asksEach(text, names);
  return words.length <= MOST_WORDS && isPair && isOfBoth();
}

/** "Pupil said / Parents said": each is asked by a label of its own. */
function asksEach(text: string, names: readonly string[]): boolean {
  const sides = text.split(/\s*[/|;]\s*/).map((side) => wordsIn(bare(side)));
  const people = sides.map((words) => haveWords(words) && speakerOf(words, peopleIn(words, names)));
  return people.includes("pupil") && people.includes("parent");
}

/** Somebody of the family and a word for saying, in a label that Amas does not understand. */
export function mayAskFamily(label: string, names: readonly string[]): boolean {
  const words = wordsIn(bare(label));
  if (words.length > MOST_WORDS || !asksForWords(label) || /[.!;,]\s*$/.test(label)) return false;
  return peopleIn(words, names).some(({ person }) => isAuthor(person));
}

/** "CT / Parents" are those who came: people of several kinds, and nothing that is asked of them. */
function isMixed(label: string, people: readonly Named[]): boolean {
  const named = new Set(people.map(({ person }) => person).filter((person) => person !== "self"));
  return named.size > 1 && /[,;/&+]|\b(?:and|or)\b/.test(label);
}

/** Whose word is asked for among those named; `null`: that of several together. */
function speakerOf(words: readonly string[], people: readonly Named[]): Person | null {
  // "I tell the time to Papa" is what the pupil says, whoever it is about.
  if (words[0] === "i" && wordVerbs.has(words[1] ?? "")) return "self";
  const others = people.filter(({ person }) => person !== "self");
  const named = others.length > 0 ? others : people;
  const [only, ...further] = new Set(named.map(({ person }) => person));
  if (only !== undefined && further.length === 0) return only;
  if (named.some((one, at) => isJoined(words, one, named[at + 1]))) return null;
  const verb = words.findIndex((word) => wordVerbs.has(word) || isNoun(word));
  const isAfter =
    /^(?:of|from|by)$/.test(words[verb + 1] ?? "") && named.every(({ at }) => at > verb);
  // "Ailsa's parents" are asked, and so are the "parents of Ailsa".
  const isWhose = verb === -1 && !words.includes("of");
  const before = isWhose ? named : named.filter(({ at }) => at < verb);
  return (isAfter ? named[0] : (before.at(-1) ?? named[0]))?.person ?? null;
}

/** "Pupil and parent": two who are asked together. "Ailsa's mum" is one. */
function isJoined(words: readonly string[], one: Named, next: Named | undefined): boolean {
  if (next === undefined || one.person === next.person) return false;
  const between = words.slice(one.at + 1, next.at);
  if (between.length === 0) return words[one.at] === "pupil";
  return (
    between.every((word) => /^(?:and|or|the|my|our|their|his|her)$/.test(word)) &&
    between.some((word) => word === "and" || word === "or")
  );
}

function bareRole(
  person: Person,
  words: readonly string[],
  names: readonly string[],
  synonym: CommentRole | null,
): CommentRole | null {
  const isStaff = person === "staff";
  if (person === "self" || (isStaff && words.length > 3)) return synonym;
  const isOnlyPerson = words.every(
    (word) =>
      isPersonWord(word) ||
      // "Support teacher", "Social worker".
      (isStaff && fillerWords.has(word)) ||
      names.includes(word) ||
      /^(?:the|my|our|his|her|their|and|or|a|of|for|from|by|(?:him|her|them)sel(?:f|ves))$/.test(
        word,
      ),
  );
  return words.length <= 5 && isOnlyPerson ? person : null;
}

/** "Ailsa said at the review" is no longer than "Ailsa said". */
const atMeeting =
  /\s+(?:at|in|during)\s+(?:(?:the|our|this|my)\s+)?(?:\w+\s+)?(?:review|meeting)(?=\W*$)/i;

/** "I think", "Mum says I read more" begin what somebody says; "What I think" asks for it. */
function isSentence(words: readonly string[], person: Person, isQuestion: boolean): boolean {
  if (isQuestion || words.some((word) => isNoun(word) || evaluations.has(word))) return false;
  // "Ailsa says about her plan" is no longer than "Ailsa says".
  const at = words.indexOf("about");
  const isOf = at > 0 && words.slice(at).every((word) => fillerWords.has(word));
  return person === "self" || (isOf ? at : words.length) > 4;
}

/** "Review" may head a date; "Type of review" and "Minutes sent" ask for something else. */
function asDate(label: string, role: CommentRole | null): CommentRole | null {
  if (/\b(?:next|birth|start|due|target|achieved)\b/i.test(label))
    return role === "date" ? null : role;
  const words = wordsIn(bare(label));
  if (role === "date" && words.some(isNoun)) return role;
  const meant = reviewRoleOf(label);
  if (meant === "date") return role ?? "date";
  const isOther = role === "date" && meant !== null && words.length > 1;
  return isOther ? null : role;
}

/** "Date comments given", "When views were gathered" */
function asksWhenSaid([first = "", ...words]: readonly string[]): boolean {
  const isHow = /^(?:gathered|collected|received|sought|taken|noted|recorded|shared)$/;
  const isPlain = words.every(
    (word) => known.has(word) || isHow.test(word) || talks.test(word) || word === "we",
  );
  const isTalk = words.some((word) => isNoun(word) || wordVerbs.has(word) || talks.test(word));
  return /^(?:date|when)$/.test(first) && isTalk && isPlain;
}

/** "When did we talk about it?", "Date discussed" */
const talks = /^(?:talk(?:ed)?|discuss(?:ed|ion)?|chat(?:ted)?|spoke|speak|ask(?:ed)?|met|meet)$/;

/** "What the school says"; "Could the school tell us sooner when …" is said by somebody. */
function asksSchool(words: readonly string[]): boolean {
  const isShort = words.length <= 7 || askingWords.has(words[0] ?? "");
  // "How do you feel about school?" asks somebody else.
  return (
    isShort &&
    words.includes("school") &&
    !words.includes("you") &&
    words.some((word) => isNoun(word) || wordVerbs.has(word))
  );
}

/** "Rory (pupil)", "Mrs Haldane (parent)". */
const isName = /^\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+|$)){1,3}$/u;

const inBrackets = /^([^()]*)\(([^()]+)\)\s*[:?]?\s*$/;
/** "Kirsty Ross, mother" */
const behindName = /^((?:\p{Lu}[\p{L}.'’-]*\s*){1,3}?)(?:,|\s[–—-])\s+(\p{L}[\p{L} /]+?)\s*:?\s*$/u;

/** "Comments (pupil)" and "What do you think? (Mum and Dad)": who is asked stands in brackets alone. */
function asideOf(label: string, names: readonly string[]): CommentRole | null {
  const [, outside = "", inside = ""] = inBrackets.exec(label) ?? behindName.exec(label) ?? [];
  // "Ailsa, Mum" are two who came.
  if (!label.includes("(") && isPupilOrJob(outside, names)) return null;
  const said = wordsIn(inside);
  const person = said.every((word) => known.has(word)) ? speakerOf(said, peopleIn(said, [])) : null;
  if (isName.test(outside) && (asksForWords(inside) || isAuthor(person)))
    return person === "self" ? null : person;
  const words = wordsIn(outside);
  const isUnnamed = peopleIn(words, names).every(({ person }) => person === "self");
  if (!isUnnamed || words.length > MOST_WORDS || /\d/.test(outside) || !asksForWords(outside))
    return null;
  // "My thoughts (scribed by a key worker)" are the pupil's.
  const isHow =
    /\b(?:scribed|written|recorded|noted|typed|drawn|helped|supported) (?:down )?(?:by|with)\b|^\s*with (?:(?:some|adult) )?(?:support|help)\b/i;
  const named = isHow.test(inside) ? [] : wordsIn(inside);
  const isPlain =
    named.length > 0 && named.every((word) => known.has(word) || names.includes(word));
  const asked = isPlain ? speakerOf(named, peopleIn(named, names)) : null;
  return asked === "self" ? null : asked;
}

function isPupilOrJob(name: string, names: readonly string[]): boolean {
  const [first = ""] = wordsIn(name);
  return first === names[0] || isPersonWord(first);
}

/** "Beachdan an sgoileir / Pupil comments": a label in two languages, one of which is known. */
function eitherOf(sides: readonly string[], names: readonly string[]): CommentRole | null {
  if (sides.length !== 2) return null;
  const roles = sides.map((side) => commentRoleOf(side, names));
  const [role, ...others] = [...new Set(roles.filter((each) => each !== null))];
  const rest = sides.filter((_, at) => roles[at] === null);
  const isForeign = rest.every(
    (side) => isGaelic(side) || peopleIn(wordsIn(side), names).length === 0,
  );
  return role !== undefined && others.length === 0 && isForeign ? role : null;
}
