import type { CellLine } from "../../ooxml/blocks";
import { looksLikeNames } from "../content/people";
import { dateIn, isDay, saysWhen } from "../content/says-when";
import { rolesInWords } from "./people-key";
import { reviewRoleOf } from "./review-labels";
import { isTitleOfOne } from "./meeting-pieces";
import { tellsWho, toldIn, type Told } from "./told-facts";
import { part } from "./told-people";

/** A stretch of a line between its signs, and what it tells. */
export type Stretch = { readonly line: CellLine; readonly told: Told };

/** The stretches of a line, parted at stops, semicolons, dashes, strokes, brackets and where another fact begins. */
export function stretchesOf(line: CellLine): readonly Stretch[] {
  if (line.text.length > LONGEST) return [];
  return joined(line, placesIn(line)).flatMap(atOtherFacts);
}

const LONGEST = 800;

/** From where to where a stretch goes in its line. */
type Place = { readonly start: number; readonly end: number; readonly sign: string };

/** A stop, but not that of "Mrs. Ross" or of a number. */
const signs =
  /(?<=[\p{L}\d)]{2})(?<!\b(?:Mrs|Ms|Mr|Dr))\.(?=\s+(?:\p{Lu}|invited|attended|present|came)|\s*$)|;|\s[/|–—-]\s|(?<!:\s*)\t+|[()]|:\s|\s[•·▪]\s/gu;

function placesIn({ text }: CellLine): readonly Place[] {
  const places: Place[] = [];
  let start = number.exec(text)?.[0].length ?? 0;
  let before = "";
  let closes = -1;
  let skipsTo = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (index < skipsTo || index < start) continue;
    if (sign === "(") {
      const end = text.indexOf(")", index);
      const inside = text.slice(index + 1, end === -1 ? undefined : end);
      if (!opensMore(inside) || goesOn.test(text.slice(end + 1, end + 20))) {
        skipsTo = end === -1 ? text.length : end + 1;
        continue;
      }
      closes = end === -1 ? text.length : end;
    }
    if (sign === ")" && index !== closes) continue;
    if (sign.startsWith(":") && !saysWhich(text.slice(start, index))) continue;
    places.push({ start, end: index, sign: before });
    start = index + sign.length;
    before = sign;
  }
  places.push({ start, end: text.length, sign: before });
  return places.filter((place) => /[\p{L}\d]/u.test(text.slice(place.start, place.end)));
}

/** "(termly review) was attended by": what stands in the bracket is within a sentence, or a label. */
const goesOn = /^(?::|\s+(?:was|were|went)\b)/;

/** "1. ", "• ". */
const number = /^\s*(?:\(?\d{1,2}[.)]\s+(?=\p{Lu})|[•·▪*–-]\s+)/u;

/** "(25 Sept 2026)", "(termly review)", "(invited: Mum; came: Mum)", but not "(Chair)". */
function opensMore(inside: string): boolean {
  if (rolesInWords(inside) !== null) return false;
  const isSent = dateIn(inside) !== null && /\b(?:sent|issued|letters?|minutes?)\b/i.test(inside);
  return (
    isSent ||
    saysWhen(inside) ||
    isTitleOfOne(inside) ||
    /\breview\b/i.test(inside) ||
    tellsWho(inside)
  );
}

/** "Core group, 9 Sept 2026: Mum and CT invited". */
function saysWhich(before: string): boolean {
  const isWhenMet = /^\W*we (?:\p{L}+ )?met\b/iu.test(before) && dateIn(before) !== null;
  return (
    isWhenMet ||
    isDay(before) ||
    (dateIn(before) !== null && isTitleOfOne(before.trim()) && !tellsWho(before))
  );
}

/** Stretches that go on with the one before: a title with its day, people behind people. */
function joined(line: CellLine, places: readonly Place[]): readonly Stretch[] {
  const found: { start: number; end: number; told: Told }[] = [];
  for (const { start, end, sign } of places) {
    const own = part(line, start, end);
    const told = toldIn(own);
    const last = found.at(-1);
    const whole = last === undefined ? null : part(line, last.start, end);
    if (
      last !== undefined &&
      whole !== null &&
      isOne(
        { ...last, text: part(line, last.start, last.end).text },
        { told, text: own.text, sign },
        whole,
      )
    ) {
      last.end = sign === "(" ? end + 1 : end;
      last.told = toldIn(part(line, last.start, last.end));
    } else found.push({ start, end, told });
  }
  return found.map(({ start, end, told }) => ({ line: part(line, start, end), told }));
}

function isOne(
  last: { readonly told: Told; readonly text: string },
  next: { readonly told: Told; readonly text: string; readonly sign: string },
  whole: CellLine,
): boolean {
  if (next.sign.startsWith(".")) return false;
  // "1 June – minutes sent"
  const isOfDay = isDay(last.text) && next.told.is === "unclear";
  const isRest =
    isOfDay || saysWhen(next.text) || next.told.is === "title" || next.told.is === "unknown";
  if (!isRest) return false;
  const isOpen = last.told.is === "unknown" || last.told.is === "unclear";
  const isDated = isDay(last.text) || dateIn(next.text) !== null;
  if (last.told.is === "title" || (isOpen && isDated))
    return isTitleOfOne(whole.text) || toldIn(whole).is === "facts";
  if (last.told.is !== "facts") return false;
  const role = last.told.facts.at(-1)?.role;
  const isList = role === "invited" || role === "attended";
  if (isList) return next.told.is === "unknown" && looksLikeNames(next.text);
  // "Type: Core group / IEP meeting"
  if (last.told.isLabelled === true) return true;
  return role === "date" && next.sign === "(" && reviewRoleOf(next.text) !== "other";
}

/** A stretch that is none by itself, parted where another fact begins: "…, invited Mum, CT, came Mum". */
function atOtherFacts(stretch: Stretch): readonly Stretch[] {
  const { line, told } = stretch;
  if (told.is !== "unclear" && told.is !== "unknown" && told.is !== "title") return [stretch];
  const places = [...line.text.matchAll(weakSigns)];
  if (places.length === 0 || places.length > MOST_SIGNS) return [stretch];
  // Each rest is looked at once, or a long list would take for ever.
  const failed = new Set<number>();
  const partsFrom = (start: number): readonly Stretch[] | null => {
    if (failed.has(start)) return null;
    const rest = start === 0 ? null : fact(part(line, start), false);
    if (rest !== null) return [rest];
    for (const { 0: sign, index } of places) {
      const first = index > start ? fact(part(line, start, index), start === 0) : null;
      const others = first === null ? null : partsFrom(index + sign.length);
      if (first !== null && others !== null) return [first, ...others];
    }
    failed.add(start);
    return null;
  };
  return partsFrom(0) ?? [stretch];
}

const MOST_SIGNS = 24;
const weakSigns =
  /,?\s+(?:and|but|while|although|though)\s+|,\s+|\s+(?=(?:invited|asked|attended|came|present|apologies|invitations|minutes)\b)/giu;

/** What is told by itself; the title of the meeting comes first. */
function fact(line: CellLine, mayBeTitle: boolean): Stretch | null {
  const told = toldIn(line);
  const isTold = told.is === "facts" || told.is === "away" || told.is === "all";
  return isTold || (mayBeTitle && told.is === "title") ? { line, told } : null;
}
