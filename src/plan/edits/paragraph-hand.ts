import type { Look } from "../ooxml/blocks";
import type { XmlElement } from "../ooxml/xml";
import type { NewParagraph, WriteText } from "./change";

/** A paragraph that edits write into: one of the document, or one that is to be added. */
export type ParagraphHand = {
  /** Its index in `Plan.paragraphs`; `null`: it is to be added. */
  readonly at: number | null;
  /** What it said before any edit; empty for a new one. */
  readonly before: string;
  text: string;
  /** How what is written into it is to look; `null`: as it comes. */
  look: Look | null;
  /** A new paragraph may begin with a number or label that looks another way. */
  readonly prefix: { readonly text: string; readonly look: Look | null };
  readonly prompt: WriteText["prompt"];
  /** It only says what to write in its place, as plain words or in grey; `null`: it does not. */
  readonly hint: "plain" | "grey" | null;
  /** The paragraph of the document that a new one is made like; `null`: as it comes. */
  readonly like: XmlElement | null;
  readonly stretches: Stretch[];
};

/** A stretch of a paragraph that something of the plan stands in; it moves when others are written. */
export type Stretch = { readonly paragraph: ParagraphHand; start: number; length: number };

/** A paragraph that is to be added. */
export function newParagraph(
  text: string,
  prefix: ParagraphHand["prefix"] = { text: "", look: null },
  look: Look | null = null,
  like: XmlElement | null = null,
): ParagraphHand {
  const whole = prefix.text + text;
  const fresh = { at: null, before: "", prompt: null, hint: null, stretches: [] };
  return { ...fresh, text: whole, look, prefix, like };
}

/** A cell is never without a paragraph. */
export function atLeastOne(paragraphs: readonly ParagraphHand[]): ParagraphHand[] {
  return paragraphs.length > 0 ? [...paragraphs] : [newParagraph("")];
}

export function stretchOf(paragraph: ParagraphHand, start: number, length: number): Stretch {
  const stretch = { paragraph, start, length };
  paragraph.stretches.push(stretch);
  return stretch;
}

/** Puts `text` in place of a stretch and keeps every other stretch of the paragraph in its place. */
export function writeStretch(stretch: Stretch, text: string): void {
  const { paragraph, start, length } = stretch;
  paragraph.text = paragraph.text.slice(0, start) + text + paragraph.text.slice(start + length);
  for (const other of paragraph.stretches) {
    if (other !== stretch && other.start >= start + length) other.start += text.length - length;
  }
  stretch.length = text.length;
}

/** The same stretches, those that only a line break parts as one: a break is not to be left or written alone. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    const { paragraph, start, length } = stretch;
    const end = last === undefined ? 0 : last.start + last.length;
    const isNext = last?.paragraph === paragraph && end <= start;
    if (last === undefined || !isNext || paragraph.text.slice(end, start).trim() !== "")
      whole.push(stretch);
    else whole[whole.length - 1] = stretchOf(paragraph, last.start, start + length - last.start);
  }
  return whole;
}

/** The words of a paragraph that is to be added. */
export function wordsOf({ text, look, prefix }: ParagraphHand): NewParagraph {
  if (prefix.text === "" || !text.startsWith(prefix.text) || prefix.look === null)
    return [{ text, look }];
  const rest = text.slice(prefix.text.length);
  return [prefix, ...(rest === "" ? [] : [{ text: rest, look }])];
}

/**
 * The smallest stretch, of whole words, in which two texts differ. Where words are only added inside
 * the text, the word before them is in it, so that there is something to find.
 */
export function difference(before: string, after: string) {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  while (start > 0 && !isGap(before, start)) start -= 1;
  while (end > 0 && !isGap(before, before.length - end)) end -= 1;
  const isInside = start === before.length - end && end > 0;
  if (isInside) {
    start = wordBefore(before, start);
  }
  // Word cannot search for a tab or break, so a stretch does not begin or end with one.
  while (start > 0 && isBreak(before[start])) start = wordBefore(before, start);
  while (end > 0 && isBreak(before[before.length - end - 1])) end = afterWord(before, end);
  return {
    start,
    length: before.length - end - start,
    text: after.slice(start, after.length - end),
  };
}

function isBreak(letter: string | undefined): boolean {
  return letter !== undefined && /[\t\v\f]/.test(letter);
}

/** Where the word before a place begins. */
function wordBefore(text: string, at: number): number {
  let start = Math.max(0, text.slice(0, at).trimEnd().length - 1);
  while (start > 0 && !isGap(text, start)) start -= 1;
  return start;
}

/** How much of the text is left behind the word that begins `end` letters before its end. */
function afterWord(text: string, end: number): number {
  const rest = text.slice(text.length - end);
  const word = /^\s*\S*/.exec(rest)?.[0].length ?? 0;
  return rest.length - Math.max(1, word);
}

/** Between two words, or at an end of the text. */
function isGap(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return /\s/.test(text[at - 1] ?? "") || /\s/.test(text[at] ?? "");
}
