import type { Setting } from "../../model";
import { isElsewhere, LONGEST, ofNow } from "./at-present";
import { early, later } from "./kinds-of-school";
import { inTurn } from "../labels/patterns";
import { kindIn, ofKind, school } from "./stated-kind";

/** What a sentence says of the pupil's own school: "Sorcha attends a special school". */
export function fromSentence(text: string): readonly Setting[] {
  return text.split(/(?<=[.!?;])\s/).flatMap((whole) => {
    if (whole.length > LONGEST || /\?\s*$/.test(whole)) return [];
    const begun = whole.replace(/^\s*\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    const sentence = ofNow(begun);
    const [found] = statements.flatMap((pattern) => {
      const match = pattern.exec(sentence);
      return match === null ? [] : [match];
    });
    const said = found?.[1];
    if (found === undefined || said === undefined || isElsewhere(sentence)) return [];
    const behind = sentence.slice(found.index + found[0].length);
    const isAtTimes = atTimes.test(behind) || (/class$/.test(said) && forSome.test(behind));
    return kindIn(said).filter((kind) => kind === "preschool" || !isAtTimes);
  });
}

/** A nursery is for some days; another school on some days is not the pupil’s own. */
const atTimes =
  /^,?\s*(?:(?:on|every) (?:mon|tues|wednes|thurs|fri)days?\b|(?:for )?(?:one|two|1|2) (?:days?|mornings?|afternoons?)\b|(?:once|twice) a week\b)/i;

/** "In a mainstream class for maths" */
const forSome = /^ (?:for|during|when|if)\b/;

const earlySchool = `(?:${early})(?: class| school)?`;
const own = "(?:an?|the|our|my|her|his|their|this)";

/** "P6", "P3/4 composite" */
const inClass = "(?:[PS]\\d\\S*|composite|full[- ]time)(?: composite)?";

const statements: readonly RegExp[] = [
  // "Innes attends Rowanbank, a special school", "which is a mainstream school", "in P5 at our small mainstream school"
  inTurn(
    "u",
    `(?:\\b(?:is|are|in|at|by|for|of|attends|to|joined)|,)\\s+${own}\\s+(?:\\p{Ll}+ ){0,2}?(?:${inClass} )?`,
    `(${ofKind} (?:${inClass} )?(?:${school}|class|tutor group)|mainstream (?:[Pp]rimary|[Ss]econdary))\\b`,
  ),
  new RegExp(`\\b(?:[Oo]ur|[Ii]n) (${ofKind} (?:school|class|education))\\b`),
  // "Innes is in mainstream full time", "is at mainstream school"
  inTurn(
    "",
    /\b(?:is|am|been|placed|educated|taught|supported) (?:in|at) /,
    /(mainstream(?: (?:school|primary|secondary|education))?|special (?:school|provision|education))/,
    /(?=\s*(?:[.,;(]|$|full[- ]time|with\b|[PS]\d))/,
  ),
  inTurn(
    "u",
    /\b(?:attends|(?:goes|comes|going) to|(?:is|am|are|been|taught|educated|placed|pupil|enrolled|place) (?:at|in))/,
    `\\s+(?:${own} (?:(?!new |next )\\p{Ll}+ ){0,3}?)?(?:ante-?)?(${earlySchool})\\b`,
  ),
  new RegExp(
    `(?:,|\\bis)\\s+an?\\s+(?:\\p{Lu}?\\p{Ll}+ ){0,2}?(nursery(?: school| class))\\b`,
    "u",
  ),
  // "Innes is a full-time mainstream pupil in P5"
  new RegExp(
    `\\b(?:is|am) an? (?:(?!former|new|next)[\\p{Ll}-]+ ){0,3}?((?:${later}|${early}) (?:${inClass} )?(?:pupil|learner|student|child))\\b`,
    "u",
  ),
  // "Innes’s school is mainstream", "Loch High School, which is special"
  /(?<!\b(?:next|new|last|other|old) )\b(?:school|setting|placement|provision|which) is (mainstream|special)(?=\s*(?:[.,;(]|$|primary\b|secondary\b|school\b))/,
  // "We are a partner nursery (ages 2–5)"
  new RegExp(
    `\\b[Ww]e are an?\\s+(?:(?!(?:school|primary|secondary|with|and|or|near|for)\\b)\\p{Ll}+ ){0,3}?((?:${earlySchool}|ELC)(?: setting)?)(?=\\s*(?:[(.,;–—]|$|(?:for|with|in|of)\\b))`,
    "u",
  ),
  // "Innes is taught in mainstream classes", and not only for some of them
  /\b(?:taught|educated) in (mainstream) class(?:es)?\b(?! (?:for|on|once|twice|when)\b)/,
  // "Innes has a pre-school place with us"
  new RegExp(
    `\\bhas (?:${own} )?(?:\\p{Ll}+ )?(${earlySchool}|${ofKind}(?: school)?) place(?:ment)?\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Tt]his is (?:my|his|her|their|[\\p{L}’']+s)|(?:is|am)(?: now)? in (?:my|his|her|their)) (?:ante-?)?(${early}) year\\b`,
    "u",
  ),
  // "This version of the form is for pupils in special schools."
  inTurn(
    "",
    /\b[Tt]his (?:(?:version|copy) of the )?(?:form|plan|template|version)(?: is|,?)/,
    / for (?:pupils|children|learners|young people) (?:in|at|attending) (?:our )?/,
    `((?:${later}) schools?|${early})\\b`,
  ),
  new RegExp(
    `\\bfor ${own} (?:pupil|child|learner)s? (?:in|at|attending) (?:${own} )?(${earlySchool})\\b`,
  ),
];
