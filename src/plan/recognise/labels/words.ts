import type { Line } from "../../ooxml/blocks";
import { rememberedOf } from "./remembered";

/** Whether anything is written in the lines. */
export function hasWords(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.trim() !== "");
}

/** Whether the lines say the same, white space aside. */
export function sameWords(a: readonly Line[], b: readonly Line[]): boolean {
  return a === b || spaced(a) === spaced(b);
}

const spaced = rememberedOf((lines: readonly Line[]) =>
  lines.map(({ text }) => text.replace(/\s+/g, " ").trim()).join("\n"),
);

/** Whether some lines say no more than that it is as above: in these words, or by a ditto mark. */
export function isDitto([first, ...others]: readonly Line[]): boolean {
  return first !== undefined && others.length === 0 && ditto.test(first.text);
}

const ditto =
  /^\W*(?:(?:the )?same )?(?:as above|as before|ditto)\W*$|^\s*(?:["”〃]|[,'’]{2})\s*$/i;

/** "Bùn-sgoil" as "Bun-sgoil": a slip in an accent is no other word. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** How many words with a letter in them a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** The first words of a text, to be known by. */
export function opening(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(" ");
}

/** Whether a text ends as a sentence does. "File ref." and "Pupil comments." are too short for one. */
export function endsSentence(text: string): boolean {
  return /[.!]\s*$/.test(text) && text.trim().split(/\s+/).length > 3;
}

/** Whether lines go on in small letters with what stands above them: "meeting" below "Type of". */
export function goOnSmall(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.every(({ text }) => /^\s*\p{Ll}/u.test(text));
}

/** "email" beside "Invitations sent": where one label has its capital, what begins without is no other label. */
export function beginsSmall(label: string, beside: string): boolean {
  return /^\s*\p{Lu}/u.test(label) && /^\s*\p{Ll}/u.test(beside);
}
