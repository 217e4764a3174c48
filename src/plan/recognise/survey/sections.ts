import type { Paragraph } from "../../ooxml/blocks";
import { onOneLine } from "../../ooxml/lines";
import { asksForWords, commentRoleOf, namesBoth } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { dateIn } from "../content/says-when";
import { withoutNumber } from "../labels/numbering";
import { anyOf, anyWord, inTurn, oneOf } from "../labels/patterns";
import { nearestOf } from "../labels/spelling";
import { reviewRoleOf } from "../reviews/review-labels";
import { inEnglish } from "../labels/two-languages";
import { undotted, writtenOut } from "../labels/written-out";
import { sectionKinds, type SectionKind } from "./section-kinds";

export type Section = {
  readonly kind: SectionKind;
  readonly title: string;
  /** The heading's own table has come, or another heading: what follows may belong elsewhere. */
  readonly isPast?: boolean;
  /** About plans, and no plan: a handout for staff. */
  readonly isAbout?: true;
  /** Somebody's words on one line between the blocks of an IEP, which goes on below it. */
  readonly isLine?: true;
  /** That of its heading; absent where it is a plain line or a row. */
  readonly level?: number | null;
  /** The IEP that it is a part of, by the levels of their headings. */
  readonly within?: Section;
};

/**
 * The section that a line begins; `null` when it is no heading of one. A heading is short, names the
 * section at once and is no sentence; a line in a heading style may be longer. `isAbout`: it stands in a text about
 * plans, where "Long term targets" begins none.
 */
export function sectionOf(text: string, isHeading: boolean, isAbout = false): Section | null {
  const title = text.replace(/\s+/g, " ").trim();
  const section = sectionTitled(undotted(title), isHeading, isAbout);
  return section && { ...section, title };
}

function sectionTitled(title: string, isHeading: boolean, isAbout: boolean): Section | null {
  const words = title.split(" ").length;
  if (title === "" || title.length > 200 || words > (isHeading ? 25 : 14)) return null;
  if (!isHeading && /[.!?]$/.test(title) && !asksAll.test(withoutNumber(title)))
    return named.test(title) ? sectionNamed(title, isAbout) : null;

  const line = withoutSlips(writtenOut(inEnglish(title)).toLowerCase().replace(/[’‘]/g, "'"))
    .replace(ofDocument, "")
    .replace(partBehind, "")
    .replace(/\([^()]*\)/g, (aside) => (dateIn(aside) === null ? aside : ""))
    .replace(whenMet, (behind) => (isHeading && dateIn(behind) !== null ? "" : behind));
  const numbered = /^(?:section|part|appendix)\s+[\da-k]{1,2}\b/.test(line);
  if (/\bnot (?:an? |a )?part of (?:the|this|an?|\w+'s) (?:iep|plan|individual)/.test(line))
    return { kind: "not-targets", title };
  if (isForAssessment(title)) return { kind: "not-targets", title };
  let best: { readonly kind: SectionKind; readonly at: number; readonly length: number } | null =
    null;
  const undated = withoutDate(line);
  for (const { kind, pattern } of sectionKinds) {
    const match = pattern.exec(kind === "comments" ? undated : line);
    if (match === null || (best !== null && best.at <= match.index)) continue;
    best = { kind, at: match.index, length: match[0].length };
  }
  // A title has nothing behind its colon: "My views: I like PE" is said already.
  const behind = /:\s*(\S.*)$/.exec(line)?.[1] ?? saidBehindDash(title);
  const isSaid = behind !== undefined && !isTitleOfComments(behind);
  // "In attendance: Mrs Ross" is said of a meeting.
  const isOfMeeting = best?.kind === "other" && reviewRoleOf(line.split(":")[0] ?? "") !== null;
  if ((best?.kind === "comments" || isOfMeeting) && !isHeading && !numbered && isSaid) return null;
  // "Meeting: core group" is a label with its value.
  const colon = line.indexOf(":");
  const isValue = best !== null && colon !== -1 && colon < best.at;
  // "Education: Individualised Educational Programme" is all title.
  const isTitle =
    (best?.kind === "comments" && !isSaid) ||
    (best?.kind === "iep" && best.length >= bareLength(line.slice(colon + 1)) * 0.8);
  if (isValue && !isHeading && !numbered && !isTitle) return null;
  // "IEP with pupil and parent views" is all of it, "IEP review – what pupil and parents say" a part.
  const isPart = best?.kind === "iep" && /\breview\b|\s[-–—]\s|:\s/.test(line);
  const mayAsk = best === null || best.kind === "other" || isPart;
  if (mayAsk && asksBoth(title)) return { kind: "comments", title };
  if (best === null && (isHeading || numbered) && !isAbout && isTitleOfTargets(line))
    return { kind: "iep", title };
  if (best === null) return numbered ? { kind: "other", title } : null;
  if (best.kind === "iep" && isHeading && aboutForms.test(line))
    return { kind: "other", title, isAbout: true };
  // "IEP review: 10 June 2027" and "Core group meeting, 4 May" name a meeting.
  const isMeeting = /\b(?:review|meeting)\b/.test(line) && dateIn(line) !== null;
  const isOfGroup = /^(?:core group|team around)/.test(line.slice(best.at));
  if ((best.kind === "iep" || isOfGroup) && isMeeting && !numbered) return null;
  const isNamedAtOnce =
    (isValue && isTitle) ||
    /^review of (?:the )?iep$/.test(line) ||
    (best.kind === "iep" && isOfChild(title)) ||
    (best.at <= 24 && best.length >= bareLength(line) * 0.4);
  if (!isHeading && !numbered && !isNamedAtOnce) return null;
  const isBoth = isOfBoth(line);
  return { kind: isBoth && best.kind !== "comments" ? "mixed" : best.kind, title };
}

/** "Views for the assessment", "What everyone thinks (asked in August for the assessment)": said before the plan was made. */
function isForAssessment(title: string): boolean {
  return forAssessment.test(title);
}

const forAssessment = inTurn(
  "i",
  /\b/,
  oneOf(
    /(?:views|comments|information|evidence)\b(?: \w+){0,3}/,
    /(?:gathered|collected|sought|asked|taken|given|said|recorded|noted|shared)\b[^.:]{0,30}/,
  ),
  / (?:for|during|towards|as part of) (?:(?:the|this|our|my) )?(?:\w+ )?assessments?\b/,
  /(?:\s*\([^()]*\))?\W*$/,
);

/** "What does everyone think?", "What do we think about the IEP?": a title, though it asks. */
const asksAll =
  /^what (?:does|do|did) (?:everyone|everybody|people|we|we all) (?:think|say)(?: (?:about|of) (?:the|our|this|my) (?:iep|plan|targets))?\?$/i;

/** "Individualised Educational Programme: what am I learning?" names its part before it asks. */
const named = /\s*[:–—-]\s+(?:what|how|where|who|when|why)\b[^:?]*\?$/i;

/** Where somebody's words are asked for, the question is the label of a box. */
function sectionNamed(title: string, isAbout: boolean): Section | null {
  const section = sectionOf(title.replace(named, ""), false, isAbout);
  return section === null || section.kind === "comments" ? null : { ...section, title };
}

/** "Child's Plan, Section 4: IEP": the name of the document before that of its part. */
const ofDocument =
  /^(?:the )?(?:child|young person|pupil)(?:ren)?'?s? plan\W+(?=(?:section|part)\b)/;

/** "IEP – Section 4 of the Child's Plan, session 26/27": which part it is, behind its name. */
const partBehind = inTurn(
  "",
  /\W+(?:section|part)\s+[\da-k]{1,2}/,
  /(?:\s+of\s+(?:the|this|my)\s+(?:child|young person|pupil)(?:ren)?'?s?\s+plan)?/,
  /(?:\W+(?:session\s+)?\d{2,4}\s*[/–-]\s*\d{2,4})?\W*$/,
);

/** "Review meeting – 25/11/2025 (termly)": the day of the meeting, behind a dash. */
const whenMet = /(?<=^(?:iep )?review meeting)\s+[–—-]\s+[^()]*[^()\s]/;

/** "IEP - Ailsa Ross P6", "IEP for Ailsa", "Ailsa’s IEP": whose it is, and nothing else. */
function isOfChild(title: string): boolean {
  const [, before, behind = before ?? ""] = ofChild.exec(title) ?? [];
  const isOther = reviewRoleOf(behind) !== null || commentRoleOf(behind) !== null;
  return behind !== "" && !isOther && !/^(?:yes|no|none|done)$/i.test(behind);
}

const ofChild =
  /^(?:(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)['’]s? IEP|IEP(?:\s+[-–—]\s+|\s+for\s+)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,? \(?[PS]\d\w?\)?)?)$/u;

/** "Writing a good IEP: notes for staff" is about plans, and no plan. */
const aboutForms = anyOf(
  "",
  inTurn(
    "",
    /(?:^|[:–-] )/,
    oneOf(
      /what (?:is|are) (?:an? )?/,
      /(?:how to )?(?:writ(?:e|ing)|fill(?:ing)? in|complet(?:e|ing)) (?:an? |the |your |good |effective |better )*/,
    ),
    /(?:individual|ieps?\b)/,
  ),
  inTurn(
    "",
    /\b(?:notes|guidance|guide|advice|tips|handout|briefing|training|workshop) (?:for|to) /,
    /(?:(?:all|new|our|the) )?/,
    /(?:staff|teachers?|colleagues|schools|in-?service|famil(?:y|ies)|parents|carers)/,
  ),
);

/** "Parent comment – no concerns at all" is said already; "Pupil comments – autumn review" is all title. */
function saidBehindDash(title: string): string | undefined {
  const [, label = "", words = ""] = /^([^:–—]{3,40}?)\s[–—-]\s+(\S.*)$/.exec(title) ?? [];
  const isTitle =
    words.split(" ").length < 3 ||
    dateIn(words) !== null ||
    /\b(?:reviews?|meetings?|terms?|iep|plan|targets?|session|year|comments?|views?)\b/i.test(
      words,
    );
  return isTitle || !isAuthor(commentRoleOf(label)) ? undefined : words;
}

/** "Review of IEP: pupil and parent/carer comments" is all title. */
function isTitleOfComments(words: string): boolean {
  const isBare = /^(?:comments|views|feedback)$/.test(words);
  return isBare || (namesBoth(words) && asksForWords(words) && words.split(" ").length <= 6);
}

/** "IEP review – what child and parents say", "What Ailsa and her family think": words of pupil and parents are asked for. */
function asksBoth(title: string): boolean {
  const name = nameBeside.exec(title)?.slice(1).find(Boolean)?.toLowerCase();
  return asksForWords(title) && namesBoth(title, name === undefined ? [] : [name]);
}

const family = "(?:[Ff]amily|[Pp]arents?|[Cc]arers?|[Mm]um|[Dd]ad|[Hh]ome)";

/** "Ailsa and her family", "Mum, Dad and Ailsa". */
const nameBeside = anyOf(
  "u",
  `\\b(\\p{Lu}\\p{Ll}+),? (?:and|&) (?:(?:his|her|their|the) )?${family}\\b`,
  `\\b${family} (?:and|&) (\\p{Lu}\\p{Ll}+)\\b`,
);

/** "Sheet A: Long term targets", where no heading names the IEP itself. */
function isTitleOfTargets(line: string): boolean {
  const words = line.split(" ").length;
  return words <= 9 && ofTargets.test(line) && !ofOther.test(line);
}

const ofTargets = anyOf(
  "",
  /\b(?:(?:long|short)[ -]term|curricul(?:um|ar)|learning|education(?:al)?|individual) targets\b/,
  // "C) My learning plan"
  /^(?:\W*\w{1,2}[.):] )?(?:(?:my|our|the|individual) )*(?:learning|education(?:al)?) plan$/,
  /^(?:section|part) \w+\W+(?:long|short)[ -]term\b/,
  /\b(?:long|short)[ -]term (?:form|sheet|page)s?\b/,
);

const ofOther = anyWord(
  "",
  /reviews?|evaluat\w*|progress|meetings?|comments?|previous|last year|professional|staff|teachers?/,
);

const headingWords = ["comments", "comment", "reviews", "review", "meetings", "meeting", "record"];

/** "Coments at reveiw" is a heading for comments too. */
function withoutSlips(line: string): string {
  return line.replace(/\p{L}{6,}/gu, (word) => nearestOf(word, headingWords) ?? word);
}

function isOfBoth(line: string): boolean {
  const names = (kind: SectionKind) =>
    sectionKinds.some((each) => each.kind === kind && each.pattern.test(line));
  return names("iep") && names("not-targets");
}

/** The parts of a Child's Plan that have one table each; a plan of another kind may have many. */
const singleTables =
  /action plan|plan (?:for|of) action|chronology|partners|core group|network|who.?s who|team around|review|comments|assessment/i;

/** A section after its own table or a heading that says nothing of its own. */
export function pastSection(section: Section | null): Section | null {
  if (section === null || section.isPast) return section;
  if (!isOfWords(section) && !singleTables.test(section.title)) return section;
  const isElsewhere = ["not-targets", "review", "comments"].includes(section.kind);
  return isElsewhere ? { ...section, isPast: true } : section;
}

/** Whether a section is for what people say, which targets are no part of. */
export function isOfWords({ kind, title }: Section): boolean {
  return kind === "comments" || (kind === "not-targets" && isForAssessment(title));
}

/** A section with the IEP that it is a part of: `before` is the one that stands above it. */
export function partOf(section: Section, before: Section | null): Section {
  const isIn = ({ kind, level }: Section) =>
    kind === "iep" && level != null && section.level != null && level < section.level;
  const within = [before, before?.within].find((each) => each != null && isIn(each));
  return within == null ? section : { ...section, within };
}

/** What a heading of a level leaves of the section above it, when it says nothing of its own. */
export function sectionBelow(section: Section | null, level: number): Section | null {
  const isBeside = section?.kind === "other" && section.level != null && level <= section.level;
  return isBeside && section.within !== undefined ? section.within : pastSection(section);
}

/**
 * What the title of targets leaves of the section above it. It goes on with no "Core group" that has had its table or whose
 * heading is no higher than its own, and with the IEP where a line between its blocks said what somebody thought.
 */
export function leftByTargets(
  section: Section | null,
  level: number | null = null,
): Section | null {
  if (section?.isLine === true) return section.within ?? null;
  const isOther = section?.kind === "not-targets" || section?.kind === "other";
  const isBeside = isOther && level !== null && section.level != null && section.level >= level;
  if (isBeside) return section.within ?? null;
  return section?.isPast === true ? null : section;
}

/** The section that a paragraph begins below what stands in `current`. */
export function sectionIn(paragraph: Paragraph, current: Section | null): Section | null {
  const level = paragraph.headingLevel;
  if (paragraph.listLevel !== null && level === null) return null;
  const text = onOneLine(paragraph.lines);
  const section = sectionOf(text, level !== null, current?.isAbout);
  return section && { ...section, level };
}

/** "Review 4 November – what was said" asks for comments, whenever that was. */
function withoutDate(line: string): string {
  const date = dateIn(line);
  return date === null ? line : `${line.slice(0, date.start).trimEnd()}${line.slice(date.end)}`;
}

/** The length without section number, brackets, school year and a date at the end. */
function bareLength(line: string): number {
  const date = dateIn(line);
  const isLast = date !== null && date.end === line.length;
  return (isLast ? line.slice(0, date.start) : line)
    .replace(/^(?:section|part)\s+\w+\s*[:.\-–—]?\s*/, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/\b20\d\d\s*[-–/]\s*(?:20)?\d\d\b/g, "")
    .trim().length;
}
