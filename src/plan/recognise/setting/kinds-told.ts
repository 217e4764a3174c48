import type { Setting } from "../../model";
import { wordCount } from "../labels/words";
import { anyOf, inTurn, oneOf } from "../labels/patterns";
import { asksOfAnother } from "./school-labels";
import { isElsewhere, LONGEST, ofNow } from "./at-present";
import { early, kindOfName, kindsNamed, mayNameKind } from "./kinds-of-school";

/**
 * Whether a text seems to say which kind of school the pupil's is, in whatever words. Wider than the readers of the kind: to be
 * asked only where these read nothing.
 */
export function tellsKind(text: string): boolean {
  return sentencesOfPupil(text).some(
    (said) =>
      partsOf(said).some((part) => isPart.test(part)) ||
      [own, which].some((words) => words.test(said)) ||
      isPlanOfKind(said),
  );
}

/** "Child’s Plan – for children who are in special schools": the title of a plan that names a kind. */
function isPlanOfKind(text: string): boolean {
  return wordCount(text) <= 12 && ofPlan.test(text) && anyNamed.test(text);
}

const ofPlan = /\b(?:iep|plan|programme)\b/i;

/** The kinds that are all a part of a text says: "Primary, mainstream", "Special school (day pupil)". */
export function kindsAlone(text: string): readonly Setting[] {
  return sentencesOfPupil(text)
    .flatMap(partsOf)
    .filter((part) => isPart.test(part))
    .flatMap((part) => strictKinds(part));
}

/** Whether a text names a kind of school by more than a stage: "primary" is in most names of schools. */
export function namesKind(text: string): boolean {
  return mayNameKind(text) && isStrict.test(text);
}

/** Whether a text is nothing but a kind of school. */
export function isKindAlone(text: string): boolean {
  return alone.test(text);
}

/** Whether a text names two kinds of school, stages among them. */
export function namesSeveral(text: string): boolean {
  return new Set(kindsNamed(text).map(({ word }) => kindOfName(word))).size > 1;
}

/** "Pre-school / Mainstream / Special (delete as appropriate)": kinds to choose from, with nothing else between them. */
export function offersKinds(text: string): boolean {
  return namesSeveral(text) && gapsIn(text).every((gap) => parting.test(gap));
}

/** "Mainstream NO, special school YES": kinds to choose from with a sign or a word for one of them. */
export function choosesKind(text: string): boolean {
  if (!namesKind(text) || !namesSeveral(text)) return false;
  const list = text.slice(kindsNamed(text)[0]?.start).replace(/\([^()]{2,}\)/g, " ");
  const isList = gapsIn(text).every((gap) => parting.test(gap.replace(/\b(?:yes|no)\b/gi, " ")));
  return isList && /\byes\b|[✓✔√☑☒●→←*]|[[(]\s*x\s*[\])]/i.test(list);
}

/** What stands between the kinds that a text names. */
function gapsIn(text: string): readonly string[] {
  const names = kindsNamed(text);
  return names
    .slice(0, -1)
    .map(({ start, word }, at) => text.slice(start + word.length, names[at + 1]?.start));
}

/** "A mainstream school and a special school": both are said. */
export function joinsKinds(text: string): boolean {
  return [...ofNow(text).matchAll(joined)].some(([both]) => new Set(strictKinds(both)).size > 1);
}

/** A text without names of schools, which may have the name of a kind in them. */
export function withoutSchoolNames(text: string): string {
  return text.replace(inName, (name) => (/^Mainstream/i.test(name) ? name : "Name"));
}

function strictKinds(text: string): readonly Setting[] {
  return kindsNamed(text).flatMap(({ word }) => (isStrict.test(word) ? [kindOfName(word)] : []));
}

/** What is said of the pupil's own school at the present time, sentence by sentence. */
function sentencesOfPupil(text: string): readonly string[] {
  if (!namesKind(text)) return [];
  return text
    .split(/(?<=[.!?;])\s|\n/)
    .filter(({ length }) => length <= LONGEST)
    .map((sentence) => ofNow(sentence).replace(eitherOf, "School"))
    .filter((said) => isStrict.test(said) && !offersKinds(said) && !isNotOwn(said));
}

function partsOf(sentence: string): readonly string[] {
  return sentence.split(/\s[–—-]\s|[|/·•;:,.()\t]|\s{3,}/);
}

/** Whether a sentence asks, or is about another school, another time, a part of the time, or who works there. */
function isNotOwn(sentence: string): boolean {
  const isAside = [/\?\s*$/, ofPeople, ofAgencies, atTimes, notYet].some((words) =>
    words.test(sentence),
  );
  return isAside || isElsewhere(sentence) || asksOfAnother(sentence);
}

const isStrict = new RegExp(`\\b(?:mainstream|special|${early})\\b`, "i");

const parting =
  /^(?:[^\p{L}\d&+]|\b\d(?=[\s).=])|\b(?:school|class|setting|provision|or|an?|\p{L})\b)*$/iu;

const noun =
  "(?:school|class|classroom|setting|provision|place(?:ment)?|sector|education|unit|centre|base|year|department|pupil|child|version|form|primary|secondary|high|group|[ps]\\d\\S*)s?";
/** A kind, with what it is a kind of. */
const named = `(?:mainstream(?: ${noun})*|special (?:\\p{L}+ )?${noun}(?: ${noun})*|(?:ante-?)?(?:${early})(?: ${noun})*)(?!\\p{L}|['’]s)`;
const anyNamed = new RegExp(named, "iu");
const alone = new RegExp(`^\\W*(?:special|${named})(?:\\s*/\\s*(?:${named}|${noun}))*\\W*$`, "iu");
const before =
  "(?:[ps]?\\d\\S*|primary|secondary|high|full|part|time|day|an?|the|in|at|our|local|authority|for|class|now|currently|enhanced)";
const behind = "\\W*$|\\s*[+&]|\\s+(?:with|for|within|from|at|of|and|\\d|full|part|\\w+ hours)\\b";
/** All of a part, or with more behind it. */
const isPart = new RegExp(`^\\W*(?:${before}[\\s/-]+)*${named}(?:${behind})`, "iu");

/** "attends our", "is a pupil in a", "is in", "has a": what is said of the pupil's own school. */
const does =
  "attend(?:s|ing)?|go(?:es)? to|comes? to|pupil|our|enrolled|placed|place(?:ment)?|taught|educated|receives|learns|joined|has an?|we are|in (?:his|her|their|my)";
const is = "(?:is|am|are|been|she|he|they)(?: \\p{L}+)? (?:in|at|an?|of)";
const own = new RegExp(
  `\\b(?:${does}|${is})(?:[ -][\\p{L}-]+){0,4}?[ -]${named}|['’]s ${named}(?= started| is\\b)`,
  "iu",
);
/** "Gaelic-medium class in a mainstream primary", "Glen Invented mainstream primary" */
const which =
  /\b(?:in|at|of) an? (?:[\p{Ll}-]+ ){0,2}(?:mainstream|special)\b|(?:^|[,.]\s*)(?:\p{Lu}\S* )+mainstream\b/u;
const joined = new RegExp(
  `${named}\\s*(?:and|&|\\+)\\s*(?:(?:in|at) )?(?:(?:an?|the|our) )?(?:${named}|special$)`,
  "giu",
);

const ofPeople =
  /\b(?:nursery|elc|early years|pre-?school)\s+(?:staff|team|key|practitioners?|teachers?|nurses?|assistants?|workers?|officers?|lead|manager|home|day|routine|children)\b/i;
/** "Reports: SLT, EP, nursery" */
const ofAgencies = new RegExp(
  `\\b(?:SA?LT|EP|OT|HV|CAMHS|physio\\w*|health visitor)\\b.*\\b(?:${early})\\b|\\b(?:${early})\\b.*\\b(?:SA?LT|EP|OT|HV|CAMHS|physio\\w*|health visitor)\\b`,
  "i",
);
/** Another school for some of the time is not the pupil's own, and a nursery may be. */
const atTimes = inTurn(
  "iu",
  /\b(?:mainstream|special)\b(?:(?!\b(?:and|with|but|where)\b)[^.;])*?\b/,
  oneOf(
    // "for maths", and not "for pupils with …"
    /for (?!pupils|children|learners|young|all)\p{L}+(?:$|[.,;])/u,
    /(?:on|every) (?:mon|tues|wednes|thurs|fri)/,
    /(?:one|two|1|2) (?:days?|mornings?|afternoons?)|(?:once|twice) a/,
  ),
);
const notYet = /\b(?:guidance|guide|agreed|panel|from \p{Lu}\p{Ll}+ 20\d\d)\b/u;

/** A name has its kind in capitals, behind or before other words in capitals. */
const inName = anyOf(
  "gu",
  // "Invented Nursery", "Rowan Primary and Nursery"
  inTurn(
    "u",
    /(?!(?:Authority|Council|Partner|Private|Funded|Gaelic|Local|Our|The)\b)\p{Lu}[\p{L}’'-]+ /u,
    /(?:(?:School|Primary|Academy|PS) (?:and|&|with) )?/,
    /(?:Nursery|Special|Early|ELC|Pre-?[Ss]chool|Early Years)\b(?! (?:pupil|child))/,
  ),
  // "Nursery Rowan"
  /\bNursery (?!Class|School|Department|Year|Setting|Group|Plan)\p{Lu}\p{Ll}/u,
  /\p{Lu}[\p{L}’'-]+ (?:Primary|Secondary|High)\b/u,
);
/** "School/ELC", "Nursery or school" */
const eitherOf = new RegExp(
  `\\b(?:school|primary)\\s*(?:/|or|and|&)\\s*(?:${early})\\b|\\b(?:${early})\\s*(?:/|or|and|&)\\s*(?:school|primary)\\b`,
  "gi",
);
