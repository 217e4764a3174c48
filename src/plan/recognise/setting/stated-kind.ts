import type { Setting } from "../../model";
import { early, later, mayNameKind, stages } from "./kinds-of-school";
import { withoutAccents } from "../labels/words";

/** The kind of school that is named in what a label asks for, or `[]` where none is, or two are. */
export function kindIn(value: string): readonly Setting[] {
  // A special needs base is part of a school that is named before it.
  const text = withoutAccents(value)
    .toLowerCase()
    .replace(pastAside, " ")
    .replaceAll("|", "/")
    .replace(/(?<=\S.*)\bspecial (?:educational |support )?needs?\b.*/, "");
  if (/\bmainstream\b/.test(text) && /\bspecial\b/.test(text)) return [];
  if (/\bnot\b|\b(?:school|nursery)\s*(?:\/|\bor\b)\s*(?:mainstream|special)\b/.test(text))
    return [];
  // "Nursery / Primary / Special": nobody has deleted what does not apply.
  const offered = text.split("/");
  if (offered.length > 1 && new Set(offered.flatMap(kindIn)).size > 1) return [];
  // "N / P / S / Special" offers as much.
  if (offered.length > 2 && offered.some((part) => /^\s*\p{L}\s*$/u.test(part))) return [];
  if (preschool.test(text)) return ["preschool"];
  if (/\bspecial\b/.test(text)) return ["special"];
  return /\bmainstream\b|(?:^|\/)\s*(?:primary|secondary|high|bun-sgoil|ard-sgoil)(?: school)?(?: \([^()]*\))?\s*(?:$|\/)/.test(
    text,
  )
    ? ["mainstream"]
    : [];
}

/** "Mainstream (was in nursery until 2021)" */
const pastAside = /\([^()]*\b(?:was|were|until|before|previously|formerly|moved)\b[^()]*\)/g;

const preschool = new RegExp(`\\b(?:${early}|early learning|sgoil-araich)\\b`);

const school = "(?:school|setting|provision|establishment|centre|academy)";
const stage = "(?:primary|secondary|high|junior high|infant|all-through)";
const ofKind = `(?:${later})(?: ${stage})?`;
const kindOrSchool = `${ofKind}(?: (?:${school}|class|placement))?`;
const kind = new RegExp(
  `^\\s*(?:an? )?(?:(?:our|the|local|full[- ]time) )*(?:${kindOrSchool}|(?:${early})(?: class)?)\\s*(?:(?:[,;(–-]|with\\b)[^?]*)?$`,
  "i",
);
const pupil = "(?:pupil|learner|student|child|placement)";
const schoolOfKind = new RegExp(
  `^\\s*(?:an? )?(?:mainstream [ps]\\d{1,2}|special(?: ${stage})? ${school}(?: ${pupil})?|mainstream (?:${stage}(?: ${school})?|${school})(?: ${pupil})?|(?:mainstream|${early}) ${pupil}|(?:\\p{L}+ )?${stage} ${school}[,(]? ?\\(?mainstream\\)?|(?:(?:${later})(?: schools?)?|${early}) (?:version|edition|format|template))[\\s.]*$`,
  "iu",
);

/** "A special school for pupils aged 5 to 18": below the name of a school, and no sentence. */
const describedSchool = new RegExp(
  `^\\s*(?:an? |we are an? )(${ofKind} ${school}) (?:of|in|for|serving) (?:(?!\\b(?:is|was|are|were|has|had|have|be|been|being)\\b)[^.?!]){3,90}\\.?\\s*$`,
  "iu",
);

/** What is answered to "Is this a mainstream school?", or `null` for any other question. */
export function fromAnswer(question: string, answer: string): readonly Setting[] | null {
  const asked = isItOfKind.exec(question)?.[1];
  return asked === undefined ? null : kindIn(/\by(?:es)?\b/i.test(answer) ? asked : answer);
}

const isItOfKind =
  /\b(?:is|does) .*\b((?:mainstream|special) (?:school|class|setting|provision)|nursery)\b[^?]*(?:\?|$)/i;

/** Where a kind is asked for: "Special", "nursery class", "Mainstream class, full time"; not "Nursery, or other?". */
export function isKind(text: string): boolean {
  return kind.test(text);
}

/** A label that is nothing but kinds to choose from: "Mainstream or special", "nursery / school". */
export function isChoiceOfKinds(label: string): boolean {
  return choiceOfKinds.test(label) && /\/| or /.test(label);
}

const choiceOfKinds = new RegExp(
  `^(?:(?:${early}|${later}|${stages})(?: (?:school|class))?(?:\\s*/\\s*| or |\\s+(?=\\S)|$)){2,}$`,
);

/** Where nothing is asked: "Mainstream primary school", "a secondary school, mainstream", and no more. */
function isSchoolOfKind(text: string): boolean {
  return schoolOfKind.test(text);
}

/** The kind of school that a title or line states in one of its parts: "Loch View – special school – Child’s Plan". */
export function fromTitle(text: string): readonly Setting[] {
  if (!mayNameKind(text)) return [];
  const ofPlan = planOfKind.exec(text) ?? planForKind.exec(text) ?? kindBeforePlan.exec(text);
  if (ofPlan !== null) return kindIn(ofPlan[1] ?? ofPlan[2] ?? "");
  const said = ofPupil(text);
  if (!mayNameKind(said) || elsewhere.test(said)) return [];
  const named = pupilThenKind.exec(said)?.[1] ?? "";
  if (isKind(named)) return kindIn(named);
  const aside = asideOf(said);
  const described = describedSchool.exec(said)?.[1];
  if (described !== undefined) return kindIn(described);
  const parts = [said, ...said.split(/\s[–—-]\s|\t|\s{3,}|[|·•;:,()]|\.(?:\s|$)/)].map(withoutName);
  const isOfClass = /\S\s*(?:\s[–—-]\s|[|(])\s*(?:an? )?special class\s*\)?[\s.]*$/i.test(said);
  const stated = [...parts.filter(isSchoolOfKind), ...(aside === undefined ? [] : [aside])];
  // "Learning Base – special class": alone it may be the label of something else.
  return [...stated, ...(isOfClass ? ["special"] : [])].flatMap(kindIn);
}

/** "Ailsa Gunn – nursery class (pre-school)": behind the name of a person, and of no school. */
const pupilThenKind =
  /^(?!.*\b(?:School|Primary|Academy|Nursery|Centre)\b.*\s[–—-]\s)\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+\s+[–—-]\s+(.*)$/u;

/** The sentences of a line that name nobody by a title: a school beside "Mrs Hay" is where she works. */
function ofPupil(text: string): string {
  if (!/\b(?:mr|mrs|ms|miss|dr)\b/i.test(text)) return text;
  return text
    .split(/(?<=[^.;]{5}[.;])\s/)
    .filter((sentence) => !/\b(?:mr|mrs|ms|miss|dr)\b/i.test(sentence))
    .join(" ");
}

/** "Loch Primary (mainstream)", and any name before it beside the pupil’s date of birth or class. */
function asideOf(text: string): string | undefined {
  const ofSchool =
    /\b(?:school|primary|secondary|academy|[ph]\.?s|[ps]\d) \((mainstream|special)\)/i;
  const ofAny = /\p{L} \((mainstream|special)\)/iu;
  const isOfPupil = /\b(?:DOB|D\.O\.B|[Dd]ate of birth|[Bb]orn|[PS][1-7])\b/.test(text);
  return (isOfPupil ? ofAny : ofSchool).exec(text)?.[1];
}

const plan =
  "(?:(?:child|learner|pupil|young person)['’]?s plan|iep|individuali[sz]ed education(?:al)? (?:plan|programme))";
const bareKind = `(?:(?:${later})(?: (?:schools?|provision|sector|education))?|${early})(?: (?:version|edition|form|format|template|copy|pupils?|children|learners?))?`;
/** "Child’s Plan (Mainstream)", "Child’s Plan (Single Agency) (Pre-school)", "IEP 2026/27 – Pre-school": one for that kind. */
const planOfKind = new RegExp(
  `^(?!.*\\b(?:last|old|past|previous|former|next|transition)\\b)[^.:;?!()]{0,40}\\b${plan}\\b(?: (?:form|template|format)(?: [A-Z]{0,3}\\d*)?)?[\\s\\d/]*(?:\\([^()]*\\)\\s*)?(?:\\(\\s*(${bareKind})\\s*\\)|(?:\\s[–—-]|:)\\s(${bareKind}))\\s*$`,
  "i",
);

/** "IEP for pupils in special schools", "Child’s Plan for use in mainstream", "IEP for nursery children". */
const planForKind = new RegExp(
  `^(?!.*\\b(?:guid\\w+|example|sample|staff|parents|next|transition|moving)\\b)[^.:;?!()]{0,40}\\b${plan}(?: form)?,?(?: for)?(?: use)?(?: (?:by|with))?(?: (?:all|our|the))?(?: (?:pupils|children|learners|young people|(?:an?|the) (?:pupil|child|learner)))?(?: (?:in|at|attending))?(?: (?:all|our|an?|the))? ((?:(?:${later}) (?:schools?|sector|provision|settings?|class(?:es)?|pupils?|children|learners)|mainstream|(?:${early})(?: (?:schools?|pupils?|children|class(?:es)?|settings?|centres?))?))[\\s.]*$`,
  "i",
);

/** "Special schools – Child’s Plan", "Pre-school IEP" */
const kindBeforePlan = new RegExp(
  `^\\s*(?:((?:${later}) schools?)\\s(?:[–—-]|:)\\s|(mainstream(?: schools?)?|special schools?|${early})\\s)${plan}(?: form)?[\\s\\d/–-]*$`,
  "i",
);

/** The kind that is all of one part of a line at the top or foot of the pages: "Confidential | Mainstream | Skye M." */
export function fromEdgeOfPage(text: string): readonly Setting[] {
  return text
    .split(/\s[–—-]\s|\s\/\s|[|·•\t]|\s{3,}/)
    .filter((part) => isBareKind(part) || isSchoolOfKind(part))
    .flatMap(kindIn);
}

/** "Pre-school" alone on the line below the title of an IEP or a plan, with no other kind to choose from below it. */
export function fromSubtitle([
  title = "",
  line = "",
  next = "",
]: readonly string[]): readonly Setting[] {
  const isPlan = /\b(?:plan|iep|programme)\b/i.test(title) && title.split(/\s+/).length < 12;
  return isPlan && isBareKind(line) && !isBareKind(next) ? kindIn(line) : [];
}

function isBareKind(part: string): boolean {
  return kindAlone.test(part);
}

/** "Special" alone may be said of anything. */
const kindAlone = new RegExp(
  `^\\s*(?:mainstream|(?:${later}) (?:school|pupil|child|class|provision|sector|school sector)|(?:${early})(?: (?:child|pupil|class|setting))?)\\s*$`,
  "i",
);

/** "Loch View mainstream primary school" → "mainstream primary school"; "Loch View Special School" is all name. */
function withoutName(part: string): string {
  return part.trim().replace(/^(?:\p{Lu}[\p{L}’'-]*\s+){1,5}(?=mainstream\b|special\b)/u, "");
}

/** So many letters are no sentence that states a kind. */
export const LONGEST = 400;

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

/** A nursery is for some days; another school on some days is not the pupil’s own. */
const atTimes =
  /^,?\s*(?:(?:on|every) (?:mon|tues|wednes|thurs|fri)days?\b|(?:for )?(?:one|two|1|2) (?:days?|mornings?|afternoons?)\b|(?:once|twice) a week\b)/i;

/** "In a mainstream class for maths" */
const forSome = /^ (?:for|during|when|if)\b/;

/** "Four to eight in a mainstream school" is said of plans, and of no pupil. */
const ofHowMany =
  /\b(?:usually|normally|no more than)\b|^\W*(?:about |up to )?(?:\d+|two|three|four|five|six)\s*(?:to|or|[–-])\s*(?:\d+|\p{Ll}+)\s+(?:in|at|for)\b/iu;

/** Somebody else's school, a past or a wish, states nothing of this pupil's. */
const elsewhere =
  /\b(?:spends?|joins?|sister|brother|sibling|cousin|mother|father|mum|dad|not|previously|formerly|used to|went to|visits?|might|(?<!\b(?:in|since|last) )may|could|would|should|talk|talked|discuss\w*|considere?d?|considering|suggest\w*|appl(?:y|ie[sd]|ications?)|at the time|wants?|hopes?|wish|will|if|whether|until|before|transition|moving|for (?:his|her|their|the|an?) move|request\w*|outreach (?:from|by)|from(?=.*\b(?:special|mainstream|nursery)\b)|nearest|nearby|other|another|staff|teachers?)\b/i;

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

const earlySchool = `(?:${early})(?: class| school)?`;
const own = "(?:an?|the|our|my|her|his|their|this)";

/** "P6", "P3/4 composite" */
const inClass = "(?:[PS]\\d\\S*|composite|full[- ]time)(?: composite)?";

const statements: readonly RegExp[] = [
  // "Innes attends Rowanbank, a special school", "which is a mainstream school", "in P5 at our small mainstream school"
  new RegExp(
    `(?:\\b(?:is|are|in|at|by|for|of|attends|to|joined)|,)\\s+${own}\\s+(?:\\p{Ll}+ ){0,2}?(?:${inClass} )?(${ofKind} (?:${inClass} )?(?:${school}|class|tutor group)|mainstream (?:[Pp]rimary|[Ss]econdary))\\b`,
    "u",
  ),
  new RegExp(`\\b(?:[Oo]ur|[Ii]n) (${ofKind} (?:school|class|education))\\b`),
  // "Innes is in mainstream full time", "is at mainstream school"
  /\b(?:is|am|been|placed|educated|taught|supported) (?:in|at) (mainstream(?: (?:school|primary|secondary|education))?|special (?:school|provision|education))(?=\s*(?:[.,;(]|$|full[- ]time|with\b|[PS]\d))/,
  new RegExp(
    `\\b(?:attends|(?:goes|comes|going) to|(?:is|am|are|been|taught|educated|placed|pupil|enrolled|place) (?:at|in))\\s+(?:${own} (?:(?!new |next )\\p{Ll}+ ){0,3}?)?(?:ante-?)?(${earlySchool})\\b`,
    "u",
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
  new RegExp(
    `\\b[Tt]his (?:(?:version|copy) of the )?(?:form|plan|template|version)(?: is|,?) for (?:pupils|children|learners|young people) (?:in|at|attending) (?:our )?((?:${later}) schools?|${early})\\b`,
  ),
  new RegExp(
    `\\bfor ${own} (?:pupil|child|learner)s? (?:in|at|attending) (?:${own} )?(${earlySchool})\\b`,
  ),
];
