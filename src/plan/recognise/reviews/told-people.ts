import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { isPartOfRole, namesSomebody } from "../content/people";
import { oneOf, wordList } from "../labels/patterns";

/** The people that a side names, each list that "the" parts for itself; none: it has no words of its own. */
export function namesIn(side: CellLine): readonly CellLine[] | null {
  const start = lead.exec(side.text)?.[0].length ?? 0;
  if (!/\p{L}/u.test(side.text.slice(start))) return [];
  const cut = tail.exec(side.text.slice(start))?.index ?? side.text.length;
  const names = part(side, start, start + cut);
  const parts = partsOf(names.text);
  if (parts.length === 0) return [];
  return parts.every(isSomebody) ? apart(names) : null;
}

/** How somebody was asked or came. */
export const ANY_WAY =
  "(?:by|via|over|on) (?:the )?(?:(?:tele)?phone|letter|post|e-?mail|text|video(?: (?:call|link))?|teams|zoom)|in person|online";

/** Words round a list of people that name nobody. */
const small = oneOf(
  ANY_WAY,
  ...wordList(
    "those people i we it who all only too there present in online along by also and but",
  ),
  "parents who|the people|(?:the )?school|both(?! parents)|of (?:those|them|these)",
  ...wordList("had have has been were was is are"),
  "to (?:come|attend|join us)|to (?:it|this)",
  "(?:to )?(?:the|this|our) (?:meeting|review)(?! (?!(?:was|were)\\b)\\p{L})",
  "on the day|as well",
);
const lead = new RegExp(String.raw`^(?:[\s:,.=–—-]|${small}(?!\p{L}))*`, "iu");
const tail = new RegExp(String.raw`(?:[\s:,.;=–—-]|(?<!\p{L})${small})*$`, "iu");

/** The names of a list, without what stands in brackets. */
export function partsOf(text: string): readonly string[] {
  const bareText = text.replace(/\([^()]*\)/g, " ");
  return bareText
    .split(/[,;/&+]|\band\b/iu)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** "Mrs Ross", "the CT", "Hamish"; not "Everything" or "The targets". */
export function isSomebody(name: string): boolean {
  if (name.split(/\s+/).length > 7 || tells.test(name)) return false;
  const own = name.replace(/^(?:the|his|her|their|our|an?)\s+/i, "");
  if (namesSomebody(own) || honour.test(own)) return true;
  return (own === name || /^\p{Lu}/u.test(own)) && named.test(own) && !noName.test(own);
}

const honour = /^(?:mr|mrs|ms|miss|dr)\.?$/i;
const named = /^\p{Lu}[\p{L}\d.'’-]*(?: [\p{L}\d.'’-]+){0,4}$/u;
const tells =
  /\b(?:is|was|were|has|had|said|will|that|which|on|to|invited|asked|attended|came|present|minutes|notes|letters)\b/i;
const noName =
  /^(?:the|an?|every\w*|all|no|nobody|none|it|he|she|they|we|this|that|some|attendance|targets?|meetings?|reviews?|not)\b|\b(?:from|at|for)\b/i;

/** "Mum", "the CT" of "Mum and the CT", and "his mum" behind "Hamish and". */
export function apart(names: CellLine): readonly CellLine[] {
  let start = 0;
  const found: CellLine[] = [];
  for (const { 0: sign, index } of names.text.matchAll(betweenNames)) {
    const before = names.text.slice(start, index);
    const end = index + sign.length;
    const isBehind = article.test(before) && /and/i.test(sign) && !isPartOfRole(before);
    if (!isBehind && !article.test(names.text.slice(end))) continue;
    if (index > start) found.push(part(names, start, index));
    start = end;
  }
  return [...found, part(names, start)];
}

const betweenNames = /,?\s+and\s+|,\s*/gi;
const article = /^(?:the|his|her|their)\s/i;

/** A part of a line without the room and signs around it. */
export function part(line: CellLine, start: number, end: number = line.text.length): CellLine {
  const text = line.text.slice(start, end);
  const from = start + (/^[\s,;:–—•·▪-]*/.exec(text)?.[0].length ?? 0);
  const to = start + text.replace(/[\s,;]+$/, "").length;
  return { ...line, ...sliceLine(line, from, Math.max(from, to)) };
}
