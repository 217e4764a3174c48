import { sliceLine } from "../../ooxml/lines";
import { inTurn, oneOf, wholly, wordList } from "../labels/patterns";
import type { Lines } from "../reading";
import { ANY_AT_HOME, ANY_RELATIVE } from "./family";
import { ANY_JOB, ANY_JOB_IN_LETTERS } from "./jobs";
import { planText } from "./plan-text";
import { withoutPlainMarks } from "./marks-beside";
import { tickedParts } from "./ticked-parts";

/**
 * The people named in a cell: one a line, or parted by semicolons, commas, "&" or "and" outside brackets. A
 * role behind a comma belongs to the name before it: "Mrs Ross, HT; Mr Test, parent". Of names with boxes
 * only those ticked count, and nobody who is said to have sent apologies, unless it is asked who was invited (`withAway`).
 */
export function namesIn(lines: Lines, withAway = false): readonly string[] {
  const { parts, isEach } = partsOf(lines);
  return parts
    .flatMap((part) => atCommas(part, isEach))
    .map(withoutStop)
    .flatMap(atSlashes)
    .flatMap(atEverySign)
    .flatMap((piece, at, all) => atAnd(piece, isLastOf(all, at)))
    .map((name) => withoutStop(name.replace(/^[\s,.–-]+|(?<=\S)\s+only\.?$|[\s,]+$/g, "")))
    .map((name) => (withAway ? name.replace(away, "") : name))
    .filter(isSomebody);
}

/** "Mum, CT." ends with a stop; in "PT Guid." it is how the word is shortened. */
function withoutStop(name: string): string {
  const isShortened = shortened.test(name);
  return isShortened ? name : name.replace(/(?<=\p{L}{3}|\p{Lu}{2}|\))\.$/u, "");
}

const shortened =
  /(?:^|\s)(?:(?:guid|psych|ther|asst|supp|co-?ord|occ|lang|learn|paed|sec|princ|dep|serv|dept|off|prac|lib|mgr|interp)|(?:phys|couns))\.$/i;

/** Whether each part of a cell is one person, so that what stands behind a comma is their job. */
export function partsPeople(lines: Lines): boolean {
  return partsOf(lines).isEach;
}

/** Where there are semicolons, or most lines have one comma, each part is one person. */
function partsOf(lines: Lines): { readonly parts: readonly string[]; readonly isEach: boolean } {
  const text = planText(withoutPlainMarks(tickedParts(withoutApologies(lines)))).text;
  const parts = text.split(lineOrSemicolon);
  const areMost = semicolon.test(text) || parts.filter(isWithJob).length * 2 > parts.length;
  return { parts, isEach: parts.length > 1 && areMost };
}

/** Whether a cell says yes: a ticked box, a tick, x, "Yes", or any words that are no refusal. */
export function isTicked(lines: Lines): boolean {
  const boxes = lines.flatMap((line) => line.ticks);
  if (boxes.length > 1 && boxes.some(({ ticked }) => ticked))
    return !isRefusal(textOf(tickedParts(lines)));
  if (boxes.length > 0) return boxes.some(({ ticked }) => ticked);
  const text = textOf(lines);
  return text !== "" && !isRefusal(text);
}

/** Whether a cell holds a tick, a cross, yes or no, rather than words of its own; an empty one does not. */
export function isMark(lines: Lines): boolean {
  if (lines.some(({ ticks }) => ticks.length > 0)) return true;
  return /^(?:y|yes|n|no|x|p|present|attended|invited|apologies|apols?|absent|n\/a|[-–—.✗✘√+*0/])$/.test(
    textOf(lines),
  );
}

/** Whether a text names people: a title before a name, a relation or a role. */
export function namesSomebody(text: string): boolean {
  return text
    .split(/[\n;,]/)
    .map((part) => part.trim())
    .some((part) => person.test(part) || isName(part) || role.test(part));
}

/** Whether a line is a list of names and no sentence. */
export function looksLikeNames(text: string): boolean {
  const parts = text.split(/[;,&]|\band\b/i).map((part) => part.replace(/\([^()]*\)/g, " ").trim());
  const isShort = parts.every((part) => part.split(/\s+/).length <= 7);
  const begins = /^[^\p{L}]*(?:\p{Lu}|$)/u;
  return (
    isShort &&
    !/\p{Ll}{3}\.\s+\p{Lu}/u.test(text) &&
    (namesSomebody(text) || parts.every((part) => begins.test(part)))
  );
}

function textOf(lines: Lines): string {
  return planText(lines).text.toLowerCase().trim();
}

function isRefusal(text: string): boolean {
  return refusal.test(text);
}

/** "No", "n/a", "apologies", "did not come", a dash or a cross. */
const refusal = wholly(
  "",
  /n|no|no[ ,–-].*|none|n\/a|nil|not?\b.*|[-–—.✗✘0]/,
  /ab|abs|absent.*|dna|unable.*|did not.*|didn.t.*|could ?n.t.*/,
  /apols?\b.*|apolog.*|gave apolog.*|sent (?:an? )?(?:report|apolog).*/,
);

/** Not within brackets, which hold a few words: looked for to the end, ten thousand names would take for ever. */
const outside = String.raw`(?![^()]{0,200}\))`;
const semicolon = new RegExp(`;${outside}`);
const lineOrSemicolon = new RegExp(String.raw`\n|;${outside}|\s[•·▪]\s`);
const comma = new RegExp(`,${outside}`);
const and = new RegExp(String.raw`\s+(?:and|&|\+|\/)\s+${outside}`, "i");

const person = inTurn(
  "i",
  "^",
  oneOf("mr|mrs|ms|miss|mx|dr|rev|prof|sir|lady", ANY_AT_HOME, "both parents|pupil|child"),
  "\\b",
);
/** What the name of a job begins with. */
const ofJob = oneOf(
  ...wordList("acting depute deputy principal senior head lead named key link chair facilitator"),
  ...wordList("class subject nursery school pupil student support learning guidance asn sfl eal"),
  ...wordList("family foster parent carer mother father community social care children'?s early"),
  ...wordList("health speech occupational physio\\w* paediatric doctor gp"),
  ...wordList("additional educational educator lecturer office minutes?"),
);
const role = wholly(
  "i",
  `${oneOf(ofJob, ANY_JOB)}\\b.*`,
  /(?:ht|dht|pt)(?: .*)?/,
  ANY_JOB_IN_LETTERS,
  /ed psych|hv|tod|ealo|elc|sw/,
);

/** "Fiona Ross, PT Guidance". */
function isWithJob(part: string): boolean {
  const [name = "", job, ...others] = part.split(comma).map((words) => words.trim());
  const isJob = job !== undefined && job !== "" && !person.test(job) && !isName(job);
  return isJob && others.length === 0 && isName(name);
}

/**
 * Roles behind commas go to the name before them: "Mrs Ross, HT, Mr Test, parent". In "Mrs Ross, Mr Test, CT", where
 * names go without, the last is somebody else.
 */
function atCommas(part: string, isOnePerson: boolean): readonly string[] {
  const pieces = part.split(comma).map((words) => words.trim());
  const names = pieces.flatMap((piece, at) => (mayHaveRole(piece) ? [at] : []));
  const withRole = new Set(names.filter((at) => isRoleOf(pieces[at + 1], isOnePerson)));
  // In "Mrs Ross, CT, HT" the roles stand for people, as do all of one list.
  const isApart =
    pieces.some((piece, at) => role.test(piece) && isJobAlone(pieces[at + 1] ?? "")) ||
    // In "Ms Ross (SfLT), A Test, Physiotherapist" a role that is meant for a name stands in brackets.
    (!isOnePerson && pieces.some((piece) => nameAndRole.test(piece)));
  // In "Mrs Ross, interpreter, Mr Test DHT" a role stands behind its name without one.
  const within = names.filter((at) => roleWithin.test(pieces[at] ?? ""));
  const areMost = withRole.size * 2 > names.length || withRole.has(names[0] ?? -1);
  if (isApart || within.length >= withRole.size || !areMost) return pieces;
  return pieces.flatMap((piece, at) => {
    if (withRole.has(at - 1)) return [];
    return [withRole.has(at) ? `${piece}, ${pieces[at + 1] ?? ""}` : piece];
  });
}

/** "CT", "School nurse", and "HLH", letters that nobody knows. */
function isJobAlone(piece: string): boolean {
  return role.test(piece) || letters.test(piece);
}

function isRoleOf(piece: string | undefined, isOnePerson: boolean): boolean {
  if (piece === undefined) return false;
  const isRole = role.test(piece);
  return isOnePerson ? isRole || !person.test(piece) : isRole && !isRelation(piece);
}

/** "Aunt Joy" is in no post, and "Ms Ross (HT)" has hers. */
function mayHaveRole(piece: string): boolean {
  return isName(piece) && !/[()]/.test(piece) && !relation.test(piece.split(" ")[0] ?? "");
}

/** "Ms P Ross (SfLT)". */
const nameAndRole = /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]+\s+\(\p{L}[^()]*\)$/u;

/** "Mr Test DHT", "Fiona Ross SLT". */
const roleWithin = /^\S+ .*\s\p{Lu}{2,4}$/u;

/** "Dr Rahman, Father" are two, "Mr Test, father" is one: a relation that stands for a name has its capital. */
function isRelation(piece: string): boolean {
  return /^\p{Lu}/u.test(piece) && relation.test(piece);
}

const relation = inTurn("i", "^", ANY_AT_HOME, /(?=\.?$|\s+(?:and|&)\s)/);

const fullName = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*)+$/u;
/** "K Sim", "J. R. Ross". */
const initialled = /^(?:\p{Lu}\.?\s*){1,2}\s\p{Lu}[’']?\p{L}*\p{Ll}[\p{L}'’-]*$/u;

function isName(words: string): boolean {
  if (/^(?:mr|mrs|ms|miss|mx|dr|rev|prof)\b/i.test(words)) return true;
  if (role.test(words)) return false;
  return fullName.test(words) || initialled.test(words);
}

/** "Class teacher / Named Person" is one, and "EP / HT / OT" are three; so are "Mum/Dad/CT", but "DHT/NP" is one. */
function atSlashes(part: string): readonly string[] {
  const close = part.split("/").map((side) => side.trim());
  const isFamily = (side: string) => /^\p{Lu}/u.test(side) && ofFamily.test(side);
  const areNamed = close.every(
    (side) => isFamily(side) || honoured.test(side) || letters.test(side),
  );
  if (areNamed && !close.every((side) => letters.test(side))) return close;
  const sides = part.split(" / ").map((side) => side.trim());
  const areAll = sides.every((side) => isSomeone(side) || inShort.test(side));
  return sides.length > 2 && areAll ? sides : [part];
}

/** "Mum", "Gran": one person, where "Parent/Carer" is any of them. */
const ofFamily = wholly("i", ANY_RELATIVE);
/** "Mrs Ross". */
const honoured = /^(?:mr|mrs|ms|miss|dr)\.? \p{Lu}[\p{L}'’-]+$/iu;

/** "Mrs Ross & Mr Test & Ailsa" and "HT and Ailsa and Dad" are three, by one sign between all of them. */
function atEverySign(part: string): readonly string[] {
  const byWord = part.split(/\s+and\s+/i).map((side) => side.trim());
  if (byWord.length > 2 && byWord.every(standsAlone)) return byWord;
  const sides = part.split(/\s[&+]\s/).map((side) => side.trim());
  const isNamed = sides.some((side) => person.test(side) || isName(side));
  const areAll = sides.every((side) => /^\p{Lu}/u.test(side) && isSomeone(side));
  return sides.length > 2 && isNamed && areAll ? sides : [part];
}

/** "HT", "Effie", "Dad" between two "and"; "Mr", "Speech" and "Guidance" are a part of somebody. */
function standsAlone(side: string): boolean {
  const isPart = honour.test(side) || oneRole.test(side) || /\bof\b/.test(side);
  const isNamed = letters.test(side) || isName(side) || person.test(side);
  return !isPart && isSomeone(side) && (isNamed || (isWord(side) && !role.test(side)));
}

/** Alone it goes with the name behind "and". */
const honour = /^(?:mr|mrs|ms|miss|dr|parents?)\.?$/i;

/** "HV", "A Tait (SW)". */
const inShort = /^(?:\p{Lu}{2,4}|\p{Lu}\.?\s\p{Lu}[\p{L}'’-]+)(?:\s*\([^()]*\))?$/u;

/** "Mum and Mr Ross" are two, "Mr and Mrs Ross" and "Speech and Language Therapist" are one. */
function atAnd(part: string, endsList: boolean): readonly string[] {
  const match = and.exec(part);
  if (match === null) return [part];
  const before = part.slice(0, match.index).trim();
  const after = part.slice(match.index + match[0].length).trim();
  const sides = [before, after];
  const isNamed = (side: string) => person.test(side) || isName(side);
  // "Ailsa & Morag", but not "Guidance and Support".
  const areWords = sides.every((side) => isWord(side) && !role.test(side));
  const isJob = (side: string) => endsList || letters.test(side) || wholeJob.test(side);
  const areJobs = !besideAJob.test(after) && sides.every(isJob);
  const areApart = areWords || areJobs;
  const isBoth = (areApart || sides.some(isNamed)) && sides.every(isSomeone);
  // "Parents / CCN" are no "Parents and carers".
  const isOne = (honour.test(before) && !letters.test(after)) || oneRole.test(before);
  return isBoth && !isOne ? [before, ...atAnd(after, endsList)] : [part];
}

/** "School nurse and EP" behind "CT, HT": "and" comes before the last of a list. */
function isLastOf(all: readonly string[], at: number): boolean {
  const before = all.slice(0, at);
  return at > 0 && at === all.length - 1 && before.every((piece) => role.test(piece));
}

/** What somebody is beside their job: "Depute Head and Named Person". */
const besideAJob = /^(?:named person|lead professional|key ?worker|chair|minutes?)\b/i;

/** "VI teacher", "Nurture lead": a job that ends with what somebody is. */
const wholeJob = new RegExp(
  `^(?:[\\p{L}’'/-]+ ){0,3}(?:${ANY_JOB}|lead|leader|specialist|visitor)$`,
  "iu",
);

/** "CT", "SfLT": the job of one person in its first letters. */
const letters = /^\p{Lu}\p{L}{0,3}\p{Lu}$/u;

function isSomeone(written: string): boolean {
  // "Mrs Ross (HT)"
  const side = written.replace(/\s*\([^()]*\)$/, "");
  const isRelative = /^\p{Lu}\p{L}+['’]s\s\p{L}+$/u.test(side);
  return (
    isRelative ||
    [person, role, wholeJob, shortened].some((each) => each.test(side)) ||
    isName(side) ||
    isWord(side)
  );
}

/** What "and" joins to the rest of one person's role: "Speech and Language Therapist". */
const oneRole =
  /\b(?:speech|health|care|child|children|education|support|social|learning|early|additional)$/i;

/** Whether "and" joins some words to the rest of a role. */
export function isPartOfRole(words: string): boolean {
  return oneRole.test(words);
}

function isWord(side: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?:\s*\([^()]*\))?$/u.test(side);
}

function isSomebody(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    !/^(?:none|n\/?a|nil|nobody|no ?one|tbc|tba|as above:?)$/i.test(name) &&
    !isAway(name)
  );
}

function isAway(name: string): boolean {
  return away.test(name);
}

const away =
  /(?:\s*\(|\s*[–—-]\s*|:\s*|\s*\(?\bsent\s+)\s*(?:apolog\w*|apols?|absent|unable to attend|did not attend|dna)(?:\s+(?:received|sent|given))?\)?\.?$/i;

/** "Apologies: Mr Test" on a line of its own, behind the others or in brackets there, names nobody who was there. */
function withoutApologies(lines: Lines): Lines {
  return lines.flatMap((line) => {
    const inside = apologiesInside.exec(line.text);
    const match = namesSomebody(inside?.[1] ?? inside?.[2] ?? "")
      ? inside
      : apologiesBehind.exec(line.text);
    if (match === null) return [line];
    return match.index === 0 ? [] : [sliceLine(line, 0, match.index)];
  });
}

const apologiesBehind =
  /(?:^|[.;]\s*)(?:apologies|apols|absent|not present)\s*(?:from\b|[:–-]).*$/i;
const apologiesInside =
  /\((?:(?:apologies|apols|absent)\s*(?:from\b|:)\s*([^()]+)|([^()\s][^()]*?)\s(?:sent|gave) (?:apologies|apols))\)\s*$/i;
