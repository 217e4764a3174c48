import type { Line } from "../../ooxml/blocks";

/** Whether anything is written in the lines. */
export function hasWords(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.trim() !== "");
}

/** Whether the lines say the same, white space aside. */
export function sameWords(a: readonly Line[], b: readonly Line[]): boolean {
  const words = (lines: readonly Line[]) =>
    lines.map(({ text }) => text.replace(/\s+/g, " ").trim()).join("\n");
  return words(a) === words(b);
}
