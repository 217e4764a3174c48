import type { Line } from "../../ooxml/blocks";
import { INDICATORS } from "../../indicators";
import { ANY_MONTH } from "../../months";
import { sliceLine } from "../../ooxml/lines";
import type { Lines } from "../reading";
import { meaningOf } from "./heading-meaning";
import { inFigures, NUMBER_IN_WORDS, withoutNumber } from "./numbering";
import { oneOf } from "./patterns";
import { remembered } from "./remembered";
import { mistyped } from "./spelling";
import { undotted } from "./written-out";

/**
 * Labels that stand in front of the words themselves: "Long Term Target 1: …", "Wellbeing
 * indicator(s): …". After the name comes a number, a colon or dash, or the end of the line; without
 * one of these it is a sentence that only begins alike.
 */
const goal = `(?:(?:curricul(?:um|ar)|learning|educational|iep)\\s+)?(?:${mistyped("target")}|aim|goal|${mistyped("outcome")}|${mistyped("objective")})s?`;
const term = "[\\s–—\u2011-]*(?:term|trem|tearm|tem)\\s+";
/** "Outcome 1 (long term, by June): …": which kind is meant stands behind the name and its number. */
const saidBehind = (kind: string) =>
  `${goal}\\s*(?:no\\.?\\s*|#\\s*)?(?:\\d{1,2}\\s*)?(?=\\((?:(?:my|our|the)\\s+)?${kind}\\W?term\\b)`;
/** "LT1.2" and "LT1 ST2" number a short-term target of the first long-term one. */
const numberOfTwo = "ltt?\\s*(?=\\d{1,2}\\.\\d)|ltt?\\s*\\d{1,2}\\W{0,3}stt?(?=\\s*\\d)";
/** "… for this session", "… – to June 2026", "… 2026/27": how far it is to reach, with nothing behind it. */
const reach =
  "\\s+(?:for\\s+(?:this|the)\\s+(?:school\\s+)?(?:year|session)|(?:[–—-]\\s+)?(?:" +
  `(?:to|until|till|by)\\s+(?:the\\s+end\\s+of\\s+)?${ANY_MONTH}(?:\\s+20\\d\\d)?|` +
  "(?:session\\s+)?20\\d\\d\\s*[/–-]\\s*(?:20)?\\d\\d))(?=\\s*:?\\s*$)";
const atReach = new RegExp(reach, "i");
const longTerm = labelled(
  `(?:${mistyped("long")}|longer)${term}(?:${goal}(?:${reach})?|plans?(?=\\s*(?:\\d|$)))|${saidBehind("long(?:er)?")}|` +
    `long[\\s-]?term(?=\\s*(?:\\d{1,2}\\s*)?:)|(?!${numberOfTwo})(?:lt[tg]s?|lt\\s+${goal}|lt(?=\\s*(?:\\d|$)))|` +
    "annual\\s+target|what\\s+do\\s+we\\s+want\\s+to\\s+happen(?=\\s*\\?)",
);
const shortTerm = labelled(
  `${mistyped("short")}${term}(?:${goal}|plans?(?=\\s*(?:\\d|$)))|${saidBehind("short")}|` +
    `short[\\s-]?term(?=\\s*(?:\\d{1,2}\\s*)?:)|${numberOfTwo}|st[tg]s?|st\\s+${goal}|st(?=\\s*\\d)|` +
    "target(?=\\s*\\d)|targets?(?=\\s*:)|step(?=\\s*\\d)|small\\s+step(?=\\s*\\d)",
);
/** "Which wellbeing indicators is it for?", with the answer behind it. */
const whichIndicator = `(?:which|what)\\s+(?:of\\s+the\\s+)?(?:shann?arr?i|well-?\\s?being)\\s+(?:indicator|area|need)s?(?:\\s+[^?:.\n]{1,40})?(?=\\s*\\?)`;
const indicatorNames = oneOf(
  `(?:shann?arr?i|well-?\\s?being|${mistyped("wellbeing")})(?:\\s+(?:${mistyped("indicator")}|area|need|link)s?)?`,
  "wbis?|w\\/?b\\s+ind(?:icator)?s?\\.?",
  "indicators?(?:\\s+of\\s+need)?",
);
const indicator = labelled(
  `${whichIndicator}|(?:links?\\s+to\\s+|relevant\\s+)?${indicatorNames}` +
    "(?:\\s+(?:being\\s+)?(?:addressed|covered|targeted|supported))?" +
    `(?:\\s+(?:for|of|in)\\s+this\\s+(?:long(?:er)?${term})?${goal})?`,
);

/** "LONG TERM TARGET Ailsa will read more": capitals set the label off from the sentence behind it. */
const inCapitals =
  /^\s*LONG(?:ER)?[\s-]+TERM\s+(?:TARGET|AIM|GOAL|OUTCOME)\s+(?=\S*\p{Ll}\S*(?:\s+\S+){2})/u;

/** "Long Term Target A Ailsa will read more": a capital before the one of the sentence is the letter of the target. */
const byLetter =
  /^\s*[Ll]ong(?:er)?[\s-]+[Tt]erm\s+(?:[Tt]arget|[Aa]im|[Gg]oal|[Oo]utcome)\s+[A-H]\s+(?=(?:\p{Lu}\p{Ll}+|I)\s+\p{Ll}+\s)/u;

/** "LTT Ailsa will read more", "Overall aim I can …": what the child will do sets the label off. */
const beforeWill =
  /^\s*(?:LTT|(?:long(?:er)?[\s-]+term|overall|annual|main|yearly)\s+(?:target|aim|goal|outcome)|(?:desired\s+)?outcome(?:\s+sought)?)\s+(?=\S+\s+(?:will|can)\s)/i;
const aChild =
  /^(?:\p{Lu}\p{Ll}+|I)\s(?<!\b(?:We|This|That|It|They|What|Who|How|Staff|Parents)\s)/u;

/** "Wellbeing indicators ☐ Safe ☐ Healthy": the list sets the label off. */
const overList = new RegExp(
  `^\\s*(?:(?:well-?\\s?being|shann?arr?i)\\s+indicators?|shann?arr?i)\\s+(?=\\P{L}*${oneOf(...INDICATORS)}\\b)`,
  "iu",
);

export type LabelKind = "long-term" | "short-term" | "indicator";

/** How many letters of a text are a label of the kind; `null`: it does not begin with one. */
const lengthOf: Readonly<Record<LabelKind, (text: string) => number | null>> = {
  "long-term": remembered(
    (text) =>
      lengthOfLabel(longTerm, text) ??
      lengthBy(inCapitals, text) ??
      lengthBy(byLetter, text) ??
      lengthByWill(text) ??
      lengthBehindName(text),
  ),
  "short-term": remembered((text) => lengthOfLabel(shortTerm, text)),
  indicator: remembered((text) => lengthOfLabel(indicator, text) ?? lengthBy(overList, text)),
};

/** The line without the label it begins with; `null` when it does not begin with one of that kind. */
export function afterLabel(line: Line, kind: LabelKind): Line | null {
  const length = lengthWithDots(kind, line.text);
  if (length === null) return null;
  // The box of an old form field takes no room: the space behind it must not be cut off before it.
  const firstBox = line.ticks.find(({ length }) => length === 0)?.at ?? Infinity;
  return sliceLine(line, Math.min(length, firstBox));
}

/** "L.T.T. Ailsa will …" begins as "LTT Ailsa will …" does, and "1. Long term target: …" as that without its number. */
function lengthWithDots(kind: LabelKind, text: string): number | null {
  const counted = text.length - withoutNumber(text).length;
  const [opening = ""] = /^\s*\p{L}\.\p{L}\S*/u.exec(text.slice(counted)) ?? [];
  const plain = undotted(opening);
  const length = lengthOf[kind](plain + text.slice(counted + opening.length));
  return length && length + counted + opening.length - plain.length;
}

/** The number in the label of a long-term target that some lines begin with. */
export function numberIn({ lines }: { readonly lines: Lines }): number | undefined {
  const [first] = lines;
  const after = first === undefined ? null : afterLabel(first, "long-term");
  if (first === undefined || after === null) return undefined;
  const length = first.text.length - after.text.length;
  const label = inFigures(withoutNumber(first.text.slice(0, length))).replace(atReach, "");
  const outside = /\d+/.exec(label.replace(/\([^()]*\)/g, ""))?.[0];
  const digits = outside ?? /(?:target|goal|aim|outcome|objective|tt)s?\s*(\d+)/i.exec(label)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a title asks for long-term targets and says none: "Long term targets – to June 2026", but not "LTT 1". */
export function asksLongTerm(title: string): boolean {
  const line = { text: withoutNumber(title), pieces: [], ticks: [] };
  const isBare = afterLabel(line, "long-term")?.text.trim() === "";
  return isBare && !title.includes("?") && numberIn({ lines: [line] }) === undefined;
}

/** Whether a text is a long-term target with its label before it, and heads nothing. */
export function saysLongTerm(text: string): boolean {
  return lengthByWill(text) !== null;
}

function lengthByWill(text: string): number | null {
  const length = lengthBy(beforeWill, text);
  return length !== null && aChild.test(text.slice(length)) ? length : null;
}

/** "English – Long term target: …": the subject or a name of the form's own, and behind it the label. */
function lengthBehindName(text: string): number | null {
  const [lead, name = ""] = beforeLabel.exec(text) ?? [];
  // "Progress – LTT 1: …" and "Review – long-term target 2" say something of a target.
  const meant = lead === undefined ? null : meaningOf(name);
  const isOther = meant !== null && meant !== "long-term" && meant !== "aim";
  if (lead === undefined || isOther || /\b(?:review|meeting)s?\b/i.test(name)) return null;
  const length = lengthOfLabel(longTerm, text.slice(lead.length));
  return length === null ? null : lead.length + length;
}

const beforeLabel = /^\s*([^:.?!–—]{2,40}?)(?:\s[–—-]|:)\s+(?=long|lt)/i;

function lengthBy(pattern: RegExp, text: string): number | null {
  return pattern.exec(text)?.[0].length ?? null;
}

/** How labels of one kind are written; in two patterns, as each word of a label makes them longer. */
type Label = { readonly plain: RegExp; readonly inBrackets: RegExp };

function lengthOfLabel(label: Label, text: string): number | null {
  const aside = lengthInBrackets(label, text);
  if (aside !== null) return aside;
  const match = label.plain.exec(text);
  if (match === null) return null;
  const [{ length }, sign] = match;
  if (sign === undefined) return length;
  // "What do we want to happen? Long-term target 1: …"
  const further = sign === "?" ? lengthOfLabel : lengthInBrackets;
  return length + (further(label, text.slice(length)) ?? 0);
}

function lengthInBrackets({ inBrackets }: Label, text: string): number | null {
  return text.trimStart().startsWith("(") ? lengthBy(inBrackets, text) : null;
}

function labelled(names: string): Label {
  const number =
    "(?:(?:no\\.?\\s*|#\\s*)?\\(?\\d+(?:\\.\\d+)?[a-z]?\\)?|[A-Z](?=\\s*(?:[:.)]|$))|" +
    `${NUMBER_IN_WORDS}\\b)`;
  // "What do we want to happen? 2": the question may have its mark before the number.
  const aside =
    "(?:\\(s\\))?\\s*(?:\\([^()]*\\))?\\s*(?:\\?\\s*(?=\\(?\\d+\\)?\\s*(?:[:.–—-]|$)))?";
  // "Targaid fad-ùine / Long-term target": the label may stand before or after its Gaelic one.
  const other = "(?:[^\\s:/][^:/]{1,40}\\s/\\s+)?";
  // "Section 4 – IEP: Long Term Target 1"
  const part = "(?:(?:section|part)\\s+\\w{1,2}\\s*[-–—:.]\\s*)?(?:ieps?\\s*[-–—:]\\s*)?";
  const whose = "(?:(?:my|our|your|the)\\s+)?";
  return {
    plain: new RegExp(
      `^[\\s•●▪►★☆✓]*${part}${other}${whose}(?:${names})${aside}(?:${number}\\s*(?:\\([^()]*\\)\\s*)?(?:[:.)\\-–—]+|\\s|$)\\s*|([:?\\-–—]+)\\s*|$)`,
      "i",
    ),
    // "What do we want to happen? (Long term target 1) Ailsa will …", and the same without the question.
    inBrackets: new RegExp(`^\\s*\\((?:${names})\\s*${number}?\\)\\s*(?:[:.\\-–—]+\\s*)?`, "i"),
  };
}
