import type { Setting } from "../../model";
import { elsewhere, pastAside } from "./at-present";
import { early, later, mayNameKind, stages } from "./kinds-of-school";
import { withoutAccents } from "../labels/words";
import { inTurn, oneOf } from "../labels/patterns";

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

const preschool = new RegExp(`\\b(?:${early}|early learning|sgoil-araich)\\b`);

export const school = "(?:school|setting|provision|establishment|centre|academy)";
const stage = "(?:primary|secondary|high|junior high|infant|all-through)";
export const ofKind = `(?:${later})(?: ${stage})?`;
const kindOrSchool = `${ofKind}(?: (?:${school}|class(?:es)?|placement))?`;
const kind = new RegExp(
  `^\\s*(?:an? )?(?:(?:our|the|local|full[- ]time) )*(?:${kindOrSchool}|(?:${early})(?: class)?)\\s*(?:(?:[,;(–-]|with(?:in)?\\b)[^?]*)?$`,
  "i",
);
const pupil = "(?:pupil|learner|student|child|placement)";
const schoolOfKind = inTurn(
  "iu",
  /^\s*(?:an? )?/,
  oneOf(
    /mainstream [ps]\d{1,2}/,
    // "Special primary school", "Mainstream secondary pupil"
    `special(?: ${stage})? ${school}(?: ${pupil})?`,
    `mainstream (?:${stage}(?: ${school})?|${school})(?: ${pupil})?`,
    `(?:mainstream|${early}) ${pupil}`,
    // "Invented primary school (mainstream)"
    `(?:\\p{L}+ )?${stage} ${school}[,(]? ?\\(?mainstream\\)?`,
    // "Special schools edition"
    `(?:(?:${later})(?: schools?)?|${early}) (?:version|edition|format|template)`,
  ),
  /[\s.]*$/,
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
  const named = [pupilThenKind.exec(said)?.[1] ?? "", besidePupil(said)].find(isKind);
  if (named !== undefined) return kindIn(named);
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

/** "IEP – Ailsa Gunn, S2, mainstream": the only part that is not the plan, the pupil, a class or a day of birth. */
function besidePupil(text: string): string {
  const parts = text
    .split(/\s[–—-]\s|[,:|·•;()]\s*|\t|\s{3,}| for (?=\p{Lu})/u)
    .flatMap((part) => /^\s*([PS]\d\S*) (\D+)$/.exec(part)?.slice(1) ?? part.trim())
    .filter((part) => part !== "");
  const areSome = (such: RegExp) => parts.some((part) => such.test(part));
  const isOfPupil = areSome(aPerson) && (areSome(aClass) || areSome(aPlan));
  const [only = "", ...others] = parts.filter(
    (part) => ![aPerson, aPlan, aClass].some((such) => such.test(part)),
  );
  return isOfPupil && others.length === 0 ? only : "";
}

const aPerson =
  /^(?!.*\b(?:School|Primary|Academy|Nursery|Centre|Plan|Programme)\b)\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;
const aClass =
  /^(?:[PS]\d\S*|(?:Primary|Secondary) \d\S*|ante-?pre-?school|(?:(?:DOB|D\.O\.B\.?|[Dd]ate of birth|[Bb]orn):? ?)?(?:\d[\d./-]+)?)$/i;

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
const aPlan = new RegExp(`^(?:(?:my|our) )?${plan}[\\s\\d/–-]*$`, "i");
/** "Child’s Plan (Mainstream)", "Child’s Plan (Single Agency) (Pre-school)", "IEP 2026/27 – Pre-school": one for that kind. */
const planOfKind = inTurn(
  "i",
  /^(?!.*\b(?:last|old|past|previous|former|next|transition)\b)[^.:;?!()]{0,40}\b/,
  plan,
  // "form v2", "2026/27", "(Single Agency)"
  /\b(?: (?:form|template|format)(?: [A-Z]{0,3}\d*)?)?[\s\d/]*(?:\([^()]*\)\s*)?/,
  oneOf(`\\(\\s*(${bareKind})\\s*\\)`, `(?:\\s[–—-]|:)\\s(${bareKind})`),
  /\s*$/,
);

/** "IEP for pupils in special schools", "Child’s Plan for use in mainstream", "IEP for nursery children". */
const planForKind = inTurn(
  "i",
  /^(?!.*\b(?:guid\w+|example|sample|staff|parents|next|transition|moving)\b)[^.:;?!()]{0,40}\b/,
  `${plan}(?: form)?`,
  // "for use by all"
  /,?(?: for)?(?: use)?(?: (?:by|with))?(?: (?:all|our|the))?/,
  /(?: (?:pupils|children|learners|young people|(?:an?|the) (?:pupil|child|learner)))?/,
  /(?: (?:in|at|attending))?(?: (?:all|our|an?|the))? /,
  `(${oneOf(
    `(?:${later}) (?:schools?|sector|provision|settings?|class(?:es)?|pupils?|children|learners)`,
    "mainstream",
    `(?:${early})(?: (?:schools?|pupils?|children|class(?:es)?|settings?|centres?))?`,
  )})`,
  /[\s.]*$/,
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
