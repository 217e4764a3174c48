import { oneOf, wordList } from "./patterns";

const numbering =
  /^\s*(?:(?:section|part)\s+)?(?:\(?(?:\d{1,2}[a-z]?|[a-z])(?:[.):]|\s+[–—-])|\d\.\d{1,2}[.):]?)\s+(?=\D)/i;

/** A label without the number or letter before it: "4.2 Pupil comments", "(b) Date", "Part 2: Views". */
export function withoutNumber(label: string): string {
  return label.replace(numbering, "");
}

const words = wordList("one two three four five six seven eight");

/** A number in words, as a piece of a pattern. */
export const NUMBER_IN_WORDS = oneOf(...words);

/** A text with the number of a target in figures: "Long Term Target Two" is "Long Term Target 2". */
export function inFigures(text: string): string {
  return text.replace(numbered, (word) => String(words.indexOf(word.toLowerCase()) + 1));
}

const numbered = new RegExp(
  `(?<=\\b(?:target|goal|aim|outcome|objective|[ls]tt)\\s+)${NUMBER_IN_WORDS}\\b`,
  "gi",
);
