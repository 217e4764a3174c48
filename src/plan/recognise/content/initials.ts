import { INDICATORS, type Indicator } from "../../indicators";

/** The letters of the eight in their order. */
const letters = INDICATORS.map((name) => name.charAt(0).toUpperCase());

/** Whether a text is the letters of all the eight, to choose from. */
export function isLetters(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).join("").toUpperCase() === letters.join("");
}

/** Whether a text is nothing but initials, of which some stand for two. */
export function areInitials(text: string): boolean {
  return /^(?:[SHANRI](?:[\s,;/&+]+|$))+$/.test(text.trim());
}

/** Where the letters of such a text stand; what each means is told by their order. */
export function lettersAt(text: string): readonly NamedPlace[] {
  return [...text.matchAll(/[SHANRI]/g)].map(({ index }) => ({ start: index, length: 1 }));
}

/** Where an indicator is named in a text. */
export type NamedPlace = {
  readonly indicator?: Indicator;
  readonly start: number;
  readonly length: number;
};
