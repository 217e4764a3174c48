import { sliceLine } from "../../ooxml/lines";
import type { Line } from "../../ooxml/blocks";
import type { PlanComment } from "../../model";
import { dateIn, isDay, isMonthOrTerm } from "../content/says-when";
import { planText } from "../content/plan-text";
import { isBracketed, isDirection } from "../labels/hints";
import { inTurn, oneOf } from "../labels/patterns";
import { wordCount } from "../labels/words";
import type { Lines } from "../reading";
import type { Author } from "./comment-synonyms";
import { authorIn } from "./author";
import { commentRoleOf } from "./comment-labels";
import { dateOf, isLetters, isSignature } from "./comment-text";

/** What somebody said, unless nothing is written; several comments where lines begin with their own date. */
export function comment(
  by: Author,
  lines: Lines,
  date: string | undefined,
): readonly PlanComment[] {
  const each = by === "parent" ? byTeller(lines) : [lines];
  if (each.length > 1) return each.flatMap((said) => comment(by, said, date));
  const [first] = lines;
  if (date !== undefined && (first === undefined || dateBefore(first) === null))
    return oneComment(by, lines, date);
  const entries: { readonly date: string | undefined; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const begun = dateBefore(line);
    if (begun !== null) entries.push({ date: begun.date, lines: [sliceLine(line, begun.length)] });
    else if (entries.length > 0) entries.at(-1)?.lines.push(line);
    else entries.push({ date, lines: [line] });
  }
  return entries.flatMap((entry) => oneComment(by, entry.lines, entry.date));
}

/** "Mum: he signs", and on another line "Nana: I need a sheet": where several say something, each has a comment. */
function byTeller(lines: Lines): readonly Lines[] {
  const tellers = lines.map(({ text }) => tellerBefore(text));
  if (tellers[0] == null || new Set(tellers.map((one) => one?.name ?? "")).size < 2) return [lines];
  const said: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const teller = tellers[at] ?? null;
    if (teller !== null) said.push([sliceLine(line, teller.length)]);
    else said.at(-1)?.push(line);
  }
  return said.length > 1 ? said : [lines];
}

/** "Granny Peggy: ", "Mrs Ross (Mum) – ", "Dad said: ": one of the family. */
function tellerBefore(text: string): { readonly name: string; readonly length: number } | null {
  const [whole = "", name = ""] = beforeWords.exec(text) ?? [];
  const isOne = authorIn(name, commentRoleOf) === "parent" && wordCount(name) <= 4;
  return isOne ? { name: name.toLowerCase(), length: whole.length } : null;
}

const beforeWords = /^\s*(\p{Lu}[^:–—\n]{1,40}?)(?:\s*:|\s[–—-])\s*(?=\S)/u;

type DayBefore = { readonly date: string; readonly length: number };

/** "11/06/2026: I can wait for my turn."; of "Term 1: boring. Term 2: better" none is the day of all of it. */
function dateBefore({ text }: Line): DayBefore | null {
  const [first = "", ...others] = text.split(/(?<=[.;!?])\s+/);
  return others.some((sentence) => dayAhead(sentence) !== null) ? null : dayAhead(first);
}

/** "11/06/2026: ", "(November) ", "Term 2: " before words. */
function dayAhead(text: string): DayBefore | null {
  const place = dateIn(text);
  const sign = place && /^\s*[:–—-]\s*(?=\S)/.exec(text.slice(place.end));
  if (place !== null && sign != null && text.slice(0, place.start).trim() === "")
    return { date: text.slice(place.start, place.end), length: place.end + sign[0].length };
  const [whole = "", aside, term = ""] = ahead.exec(text) ?? [];
  const isAhead = aside === undefined ? isMonthOrTerm(term) : saysDayAside(aside);
  return isAhead ? { date: (aside ?? term).trim(), length: whole.length } : null;
}

const ahead = /^\s*(?:\(([^()]{2,40})\)\s*[:–—-]?|([\p{L}\d ]{2,30}?)(?::|\s[–—-]))\s*(?=\S)/u;

/** "4 November", "17/9/26", "Term 2" in brackets; "4/5" may be a score. */
function saysDayAside(aside: string): boolean {
  return isMonthOrTerm(aside) || (plainDay.test(aside) && isDay(aside));
}

const plainDay = /\p{L}{3}|\d\D+\d+\D+\d/u;

function oneComment(by: Author, said: Lines, stated: string | undefined): readonly PlanComment[] {
  const behind = stated === undefined ? dateBehind(said) : null;
  const lines = behind?.lines ?? said;
  const date = behind?.date ?? stated;
  const written = lines.filter((line) => !isNoWord(line));
  const isAsked = written.length > 1 && pleaseSay.test(written[0]?.text ?? "");
  const text = planText(isAsked ? written.slice(1) : written);
  if (text.text === "" || isNothing(text.text)) return [];
  return [date === undefined ? { by, text } : { by, date, text }];
}

/** "I can tell the time (4 November)": when it was said, behind the words; "(4/5)" may be a score. */
function dateBehind(lines: Lines): { readonly date: string; readonly lines: Lines } | null {
  const last = lines.at(-1);
  const aside = last && /\s*\(([^()]+)\)\s*$/.exec(last.text);
  const date = aside?.[1]?.trim() ?? "";
  if (last === undefined || aside == null || aside.index === 0) return null;
  if (dateOf(date) !== date || !plainDay.test(date)) return null;
  return { date, lines: [...lines.slice(0, -1), sliceLine(last, 0, aside.index)] };
}

/** What stands in a box and is nobody's word: a signature, boxes to tick, faces, a prompt. */
function isNoWord({ text, ticks }: Line): boolean {
  const faces = text.match(/\p{Extended_Pictographic}|[☹☺]/gu)?.length ?? 0;
  const isScale = faces > 1 || (faces === 1 && wordCount(text) <= 2);
  return (
    isSignature(text) ||
    !/[\p{L}\p{N}]/u.test(text) ||
    ticks.length > 0 ||
    isScale ||
    isDirection(text) ||
    isPrompt(text) ||
    isDeclaration(text) ||
    isLetters(text)
  );
}

/** "I/we have read the IEP and agree": what a form has signed, and nobody's word. */
function isDeclaration(text: string): boolean {
  return /^\W*(?:i\s*\/\s*we|we\s*\/\s*i|i\s*\(we\)|i or we)\b/i.test(text);
}

function isPrompt(text: string): boolean {
  return (
    isBracketed(text) ||
    /^\s*\((?:ask|by|from|see|via|use|through|at)\b[^()]*\)\s*$/.test(text) ||
    /^\s*\([^()]{0,60}\b(?:if (?:needed|required|necessary|possible)|optional)\b[^()]{0,20}\)\s*$/i.test(
      text,
    ) ||
    toWriteHere.test(text)
  );
}

/** "Please tell us what has gone well and what you would like next." above words is what the form says. */
const pleaseSay = /^\W*please tell us (?:what|how|anything|about)\b.{0,80}\byour?\b.{0,80}$/i;

/** "Draw a face here", "Please use this space" */
const toWriteHere = inTurn(
  "i",
  /^\W*(?:please\s+)?/,
  /(?:write|type|click|tap|enter|record|add|insert|put|draw|use|complete|fill|circle|tick|stick)\b.{0,80}/,
  /\b(?:here|below|text|box|space|views?|comments?|words|face|number|picture|this)\b[^,;]{0,30}$/,
);

function isNothing(text: string): boolean {
  return nothing.test(text);
}

const nothing = inTurn(
  "i",
  /^\W*/,
  oneOf(
    /n\s*\/\s*a|nil|not applicable/,
    /(?:none|nothing)(?: (?:given|made|recorded|received|returned))?/,
    /tbc|tba|to follow/,
    /no (?:comments?|views?|response|reply)(?: (?:given|made|recorded|received|yet|at this time))?/,
    /not (?:yet )?(?:given|recorded|returned|received)/,
  ),
  /\W*$/,
);
