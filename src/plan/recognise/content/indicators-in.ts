import type { Line, Tick } from "../../ooxml/blocks";
import { sliceLine, textOfLines } from "../../ooxml/lines";
import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { anyOf, oneOf, wordList } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { anyIndicator, namesAt, namesIn, withoutNames } from "./indicator-names";
import { isLetters } from "./initials";
import { areSignsFirst, chosenBySigns } from "./signs-at-names";

/**
 * The wellbeing indicators named in `lines`. Where there are tick boxes, only the ticked ones count.
 * A joined "Respected and Responsible" gives both. Words are matched, and of initials only a box for each of the
 * eight in their order.
 */
export function indicatorsIn(lines: readonly Line[]): readonly Indicator[] {
  return inNationalOrder(tickedParts(lines).flatMap(named));
}

/** Whether the lines say nothing but indicators, so that a cell without a label can be known by them. */
export function isOnlyIndicators(lines: readonly Line[]): boolean {
  return saysOnlyIndicators(lines.map(withoutBoxes).join(" "));
}

/** A box typed as "[x]" holds a letter that is no word. */
function withoutBoxes({ text, ticks }: Line): string {
  return ticks.reduceRight(
    (rest, { at, length }) => `${rest.slice(0, at)} ${rest.slice(at + length)}`,
    text,
  );
}

const saysOnlyIndicators = remembered(
  (text) =>
    namesIn(text).length > 0 &&
    (!/[\p{L}\p{N}]/u.test(withoutNames(text.replace(howToChoose, " "))) ||
      chosenBySigns(text) !== null),
);

/** The lines with their tick boxes resolved: of a list to tick, only what is ticked. */
export function tickedLines(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ ticks }) => ticks.length === 0)) return lines;
  const wanted = new Set(indicatorsIn(lines));
  return lines.flatMap((line) => partsOf(line, wanted));
}

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

/** What is ticked; all of it when there is nothing to tick. */
function tickedParts(lines: readonly Line[]): readonly string[] {
  const boxes = boxesIn(lines);
  if (isUnmarkedList(lines)) return [];
  const text = lines.map((line) => `${line.text}\n`).join("");
  if (boxes.length === 0) return chosenBySigns(text) ?? [text];
  return boxes.filter(({ tick }) => tick.ticked).map(({ words }) => words);
}

/** Whether a sentence names some, and neither denies them nor leaves them open. */
export function areTold(lines: readonly Line[]): boolean {
  const isOpen = /\b(?:not|none|no|except|should|must|may|can|e\.g)\b|n['’]t\b/i;
  const count = indicatorsIn(lines).length;
  return count > 0 && count < MANY && !lines.some(({ text }) => isOpen.test(text));
}

/** So many are printed, and noted for no target. */
const MANY = 6;

/** Whether all eight are printed to choose from ("please circle") and no mark shows which are meant. */
export function isUnmarkedList(lines: readonly Line[]): boolean {
  const text = textOfLines(lines);
  const isPlain = lines.every(({ ticks }) => ticks.length === 0);
  return isPlain && isPrintedList(text) && chosenBySigns(text) === null;
}

/** Whether a text is the eight and no more, each once, or once in either language. */
export function isPrintedList(text: string): boolean {
  const names = namesAt(text).map(({ indicator }) => indicator);
  const isEach = INDICATORS.every(
    (each) => names.filter((name) => name === each).length * INDICATORS.length === names.length,
  );
  const rest = withoutNames(text.replace(howToChoose, " ")).replace(/\bindicators?\b/gi, " ");
  return names.length > 0 && isEach && !/\p{L}/u.test(rest);
}

const choose = `(?:please\\s+)?${oneOf(
  ...wordList("delete strike cross circle ring underline highlight shade colour"),
  ...wordList("score tick mark choose select"),
)}\\b`;
/** "(delete as applicable)", "Please circle those that apply:" before or behind what is printed. */
const howToChoose = anyOf(
  "i",
  `^[\\s(]*${choose}[^:;,/)\\n]{0,60}[):;\\n]`,
  `\\(${choose}[^()]{0,60}\\)\\s*$`,
);

/** The tick boxes of some lines, with the indicators that each stands for. */
export function indicatorBoxes(lines: readonly Line[]) {
  return boxesIn(lines).map(({ line, tick, words }) => ({ line, tick, names: named(words) }));
}

/** Whether a tick stands as near to the name before it as to the one behind: "Safe ✓ Healthy, Active". */
export function areTicksBetween(lines: readonly Line[]): boolean {
  const text = lines.map((line) => `${line.text}\n`).join("");
  const boxes = boxesIn(lines);
  const isPartly = boxes.length > 0 && namesIn(text).length > boxes.length + 1;
  return (
    isPartly &&
    !areSignsFirst(text) &&
    boxes.every(({ from, tick: { length } }) => {
      const [before = ""] = /[^\p{L}]*$/u.exec(text.slice(Math.max(0, from - 9), from)) ?? [];
      const [behind = ""] = /^[^\p{L}]*/u.exec(text.slice(from + length, from + length + 9)) ?? [];
      const isPlain = /^\s*$/.test(before + behind) && !/\n/.test(before + behind);
      return isPlain && before.length === behind.length && from > before.length;
    })
  );
}

/** A tick box, and where in the text of all lines it stands. */
type Box = { readonly from: number; readonly line: Line; readonly tick: Tick };

function boxesIn(lines: readonly Line[]) {
  let text = "";
  const boxes: Box[] = [];
  for (const line of lines) {
    for (const tick of line.ticks) boxes.push({ from: text.length + tick.at, line, tick });
    text += `${line.text}\n`;
  }
  const end = (box: Box | undefined) => (box === undefined ? 0 : box.from + box.tick.length);

  // "☐ Safe ☒ Healthy" or "Safe ☐ Healthy ☒": the box stands before its word unless a word is first.
  const isWordFirst = named(textBefore(boxes[0], text)).length > 0 && !areSignsFirst(text);
  // Of a printed list where only some have a tick, a tick stands for the name beside it.
  const isPartly = boxes.length > 0 && namesIn(text).length > boxes.length + 1;
  const isBoxFirst =
    !isWordFirst || (isPartly && boxes.every((box) => isParted(text, box.from, end(box))));
  // "S ☐ H ☒ A ☐ …": a box for each letter, whichever stands first.
  const isLettered = boxes.length === INDICATORS.length && isLetters(text);
  // "A ✓" on a line of its own among "S", "H", "N": the tick is that letter's.
  const isByLine =
    isLetters(text) && lines.every((line) => line.text.match(/\p{L}/gu)?.length === 1);
  return boxes.map((box, index) => {
    if (isByLine) return { ...box, words: INDICATORS[lines.indexOf(box.line)] ?? "" };
    if (isLettered) return { ...box, words: INDICATORS[index] ?? "" };
    const words = isBoxFirst
      ? text.slice(end(box), boxes[index + 1]?.from ?? text.length)
      : text.slice(end(boxes[index - 1]), box.from);
    return { ...box, words: isPartly ? beside(words, isBoxFirst) : words };
  });
}

/** "Safe; ✓ Healthy; Achieving": a comma or line parts a tick from the name before it, and nothing from the one behind. */
function isParted(text: string, from: number, end: number): boolean {
  return (
    /[^\p{L}\s]\s*$|\n\s*$/u.test(text.slice(Math.max(0, from - 9), from)) &&
    /^[^\S\n]*\p{L}/u.test(text.slice(end, end + 9))
  );
}

/** What stands before a box: in its own line, where that names an indicator ("Safe", and below it "✓ Active"). */
function textBefore(box: Box | undefined, text: string): string {
  if (box === undefined) return "";
  const { line, tick, from } = box;
  return named(line.text).length > 0 ? line.text.slice(0, tick.at) : text.slice(0, from);
}

/** Of some names those nearest to a tick: "Achieving", or a joined "Respected and Responsible". */
function beside(words: string, isBoxFirst: boolean): string {
  const group = new RegExp(
    `${anyIndicator.source}(?:\\s*(?:and|&)\\s*${anyIndicator.source})*`,
    "gi",
  );
  return [...words.matchAll(group)].map(([name]) => name).at(isBoxFirst ? 0 : -1) ?? "";
}

function partsOf(line: Line, wanted: ReadonlySet<Indicator>): readonly Line[] {
  return [...line.text.matchAll(anyIndicator)]
    .filter(([word]) => [...wanted].some((indicator) => indicator === word.toLowerCase()))
    .map(({ 0: word, index }) => sliceLine(line, index, index + word.length));
}
