import { sliceLine } from "../../ooxml/lines";
import { isOnlyIndicators } from "../content/indicators-in";
import { isNotedShort } from "../content/short-names";
import { goesOn } from "../content/said-anew";
import { hasWords } from "../labels/words";
import type { Lines, LongTermDraft } from "../reading";

/**
 * Notes the indicators that stand behind the words of a long-term target, where none stand in a place of their own:
 * "Read more (Achieving)", "Read more. WI: Achieving", or "Achieving, Included" on the lines below or above. They are
 * no part of its words.
 */
export function noteBehind(longTerm: readonly LongTermDraft[]): void {
  for (const target of longTerm.filter(({ indicators }) => !hasWords(indicators ?? []))) {
    const noted = behind(target.lines) ?? above(target.lines);
    if (noted === null) continue;
    target.lines = noted.words;
    target.indicators = noted.indicators;
  }
}

type Parted = { readonly words: Lines; readonly indicators: Lines };

function behind(lines: Lines): Parted | null {
  const said = lines.filter(({ text }) => text.trim() !== "");
  const last = said.at(-1);
  if (last === undefined) return null;
  const before = said.slice(0, -1);
  // "To be more" and below it "Responsible" is one sentence.
  const isBroken = goesOn(before.at(-1)?.text.trimEnd() ?? "");
  if (before.length > 0 && isNames(last) && !isBroken) {
    const more = behind(before);
    const indicators = [...(more?.indicators ?? []), withoutBrackets(last)];
    return { words: more?.words ?? before, indicators };
  }
  for (const pattern of [onOwnLine, atEnd, labelled]) {
    const aside = pattern.exec(last.text);
    if (aside === null) continue;
    const [{ length: whole }, label = ""] = aside;
    const noted = sliceLine(last, aside.index + label.length, aside.index + whole);
    const own = aside.index === 0 ? [] : [sliceLine(last, 0, aside.index)];
    const words = [...before, ...own];
    if (words.length > 0 && isNames(noted)) return { words, indicators: [withoutBrackets(noted)] };
  }
  return null;
}

function above(lines: Lines): Parted | null {
  const said = lines.filter(({ text }) => text.trim() !== "");
  const first = said.findIndex((line) => !isNames(line));
  if (first < 1) return null;
  return { words: said.slice(first), indicators: said.slice(0, first).map(withoutBrackets) };
}

/** In full, or by short names: "(S, H)". */
function isNames(line: Lines[number]): boolean {
  if (isNotedShort(line.text.replace(/^\s*[([]|[)\]][\s.]*$/g, ""))) return true;
  return isOnlyIndicators([line]) && isBegun.test(line.text);
}

/** A line that goes on in small letters ends a sentence: "Feel safe and be\nincluded". */
const isBegun = /^[^\p{L}]*\p{Lu}|^\s*[([]/u;
const atEnd = /\s*(?:\([^()]+\)|\[[^[\]]+\]|\s[–—-]\s+\p{Lu}[^–—]*)[\s.]*$/u;

/** "Wellbeing indicators: Safe", below the words. */
const onOwnLine = /^(\s*(?:[\p{L}/()]+\s+){0,4}[\p{L}/()]+\s*:\s*)[^:]+$/u;

/** Behind the sentence, or in capitals: whatever a short label says, indicators alone say what it is for. */
const labelled =
  /((?:(?<=[.!;])\s+(?:[\p{L}/]+\s+){0,3}[\p{L}/()]+|\s+\p{Lu}{2,}s?)\s*:\s*)[^:]+$/u;

function withoutBrackets(line: Lines[number]): Lines[number] {
  const [lead = ""] = /^[\s–—([-]*/.exec(line.text) ?? [];
  const length = line.text.replace(/[\s.)\]]+$/, "").length;
  return sliceLine(line, lead.length, length);
}
