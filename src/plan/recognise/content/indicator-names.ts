import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { anyWord } from "../labels/patterns";
import type { NamedPlace } from "./initials";

/** The indicators that a text names, in English or Gaelic. */
export function namesIn(text: string): readonly Indicator[] {
  const words = text.normalize("NFC").toLowerCase().match(anyIndicator) ?? [];
  return inNationalOrder(words.flatMap((word) => byName.get(word) ?? []));
}

/** The names in a text, in English or Gaelic, and where they stand. */
export function namesAt(text: string): readonly NamedPlace[] {
  return [...text.matchAll(anyIndicator)].flatMap(({ 0: name, index: start }) => {
    const indicator = byName.get(name.toLowerCase());
    return indicator === undefined ? [] : [{ indicator, start, length: name.length }];
  });
}

/** What is left of a text without the names, and the words that only stand between or over them. */
export function withoutNames(text: string): string {
  const said = text.replace(/\ba['’](?=\s+\p{L})/giu, " ").replace(anyIndicator, " ");
  return said.replace(/\b(?:and|agus|shann?arr?i|well-?being)\b/gi, " ");
}

/** The usual words for them in forms in Gaelic. */
const gaelic: readonly (readonly [words: string, indicator: Indicator])[] = [
  ["sàbhailte", "safe"],
  ["fallain", "healthy"],
  ["coileanadh", "achieving"],
  ["soirbheachail", "achieving"],
  ["fo chùram", "nurtured"],
  ["air àrach", "nurtured"],
  ["gnìomhach", "active"],
  ["fo spèis", "respected"],
  ["fo mheas", "respected"],
  ["urramach", "respected"],
  ["cunntachail", "responsible"],
  ["dleastanach", "responsible"],
  ["air a ghabhail a-steach", "included"],
  ["air an gabhail a-steach", "included"],
  ["com-pàirteach", "included"],
];

const byName = new Map<string, Indicator>([
  ...gaelic,
  ...INDICATORS.map((name) => [name, name] as const),
]);
/** One of the names in a text. */
export const anyIndicator = anyWord("gi", ...byName.keys());
