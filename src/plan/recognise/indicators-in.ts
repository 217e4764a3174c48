import type { Line } from "../ooxml/blocks";
import { sliceLine } from "../ooxml/lines";
import { INDICATORS, inNationalOrder, type Indicator } from "../indicators";

/**
 * The wellbeing indicators named in `lines`. Where there are tick boxes, only the ticked ones count.
 * A joined "Respected and Responsible" gives both. Words are matched, never initials: the order of the
 * eight differs from form to form.
 */
export function indicatorsIn(lines: readonly Line[]): readonly Indicator[] {
  return inNationalOrder(tickedParts(lines).flatMap(named));
}

/** Whether the lines say nothing but indicators, so that a cell without a label can be known by them. */
export function isOnlyIndicators(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join(" ");
  return namesIn(text).length > 0 && !/[\p{L}\p{N}]/u.test(withoutNames(text));
}

/** The lines with their tick boxes resolved: of a list to tick, only what is ticked. */
export function tickedLines(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ ticks }) => ticks.length === 0)) return lines;
  const wanted = new Set(indicatorsIn(lines));
  return lines.flatMap((line) => partsOf(line, wanted));
}

const anyIndicator = new RegExp(`\\b(?:${INDICATORS.join("|")})\\b`, "gi");

function named(text: string): readonly Indicator[] {
  const titles = text.split("\n").flatMap(titleOf);
  return titles.length > 0 ? INDICATORS.filter((name) => titles.includes(name)) : namesIn(text);
}

/** "Achieving: supported in learning and feeling included" names what stands before the colon. */
function titleOf(line: string): readonly Indicator[] {
  const match = /^([^:–—]+?)\s*(?:[:–—]|\s-\s)(.*)$/.exec(line);
  const [, title = "", rest = ""] = match ?? [];
  const isExplained = /\p{L}/u.test(withoutNames(rest));
  return isExplained && isNames(title) ? namesIn(title) : [];
}

function isNames(text: string): boolean {
  return namesIn(text).length > 0 && !/\p{L}/u.test(withoutNames(text));
}

function withoutNames(text: string): string {
  return text.replace(anyIndicator, " ").replace(/\b(?:and|shann?arr?i)\b/gi, " ");
}

function namesIn(text: string): readonly Indicator[] {
  const words = new Set(text.toLowerCase().match(anyIndicator) ?? []);
  return INDICATORS.filter((indicator) => words.has(indicator));
}

/** What is ticked; all of it when there is nothing to tick. */
function tickedParts(lines: readonly Line[]): readonly string[] {
  let text = "";
  const ticks: { readonly from: number; readonly to: number; readonly ticked: boolean }[] = [];
  for (const line of lines) {
    for (const { at, length, ticked } of line.ticks) {
      ticks.push({ from: text.length + at, to: text.length + at + length, ticked });
    }
    text += `${line.text}\n`;
  }
  const first = ticks[0];
  if (first === undefined) return [text];

  // "☐ Safe ☒ Healthy" or "Safe ☐ Healthy ☒": the box stands before its word unless a word is first.
  const isBoxFirst = named(text.slice(0, first.from)).length === 0;
  return ticks.flatMap(({ from, to, ticked }, index) => {
    if (!ticked) return [];
    return isBoxFirst
      ? [text.slice(to, ticks[index + 1]?.from ?? text.length)]
      : [text.slice(ticks[index - 1]?.to ?? 0, from)];
  });
}

function partsOf(line: Line, wanted: ReadonlySet<Indicator>): readonly Line[] {
  return [...line.text.matchAll(anyIndicator)]
    .filter(([word]) => [...wanted].some((indicator) => indicator === word.toLowerCase()))
    .map(({ 0: word, index }) => sliceLine(line, index, index + word.length));
}
