import type { Line } from "../../ooxml/blocks";
import type { PlanText } from "../../model";
import { remembered } from "../labels/remembered";
import type { Lines } from "../reading";

/** A stretch of letters in a paragraph, from `start` to before `end`. */
type Stretch = { readonly start: number; readonly end: number };

/** Keeps account of what was read of a document, letter by letter, whoever read it. */
export class Account {
  private readonly stretches = new Map<number, Stretch[]>();
  private readonly words = new Set<string>();

  /** Lines that something was made of. */
  readLines(lines: Lines): void {
    for (const { text, pieces } of lines) {
      this.words.add(keyOf(text));
      for (const { paragraph, offset, length } of pieces)
        if (paragraph !== null) this.add(paragraph, offset, length);
    }
  }

  /** A text of the plan. */
  readText(said: PlanText | undefined): void {
    if (said === undefined) return;
    said.text.split("\n").forEach((line) => this.words.add(keyOf(line)));
    this.words.add(keyOf(said.text));
    for (const { paragraph, offset, length } of said.segments) this.add(paragraph, offset, length);
  }

  /** Words that were read, wherever they stand. */
  readWords(text: string): void {
    this.words.add(keyOf(text));
  }

  /** Whether something was made of a line, or its words were read at another place. */
  has(line: Line): boolean {
    return this.holds(line) || this.says(line.text);
  }

  /** Whether something was made of a line where it stands. */
  holds({ pieces }: Line): boolean {
    return pieces.some(
      ({ paragraph, offset, length }) =>
        paragraph !== null &&
        (this.stretches.get(paragraph) ?? []).some(
          ({ start, end }) => start < offset + length && offset < end,
        ),
    );
  }

  /** Whether the same words were read, with a label before them or not. */
  says(text: string): boolean {
    const behind = text.slice(text.indexOf(":") + 1);
    return [text, behind].map(keyOf).some((key) => key !== "" && this.words.has(key));
  }

  private add(paragraph: number, offset: number, length: number): void {
    const known = this.stretches.get(paragraph) ?? [];
    known.push({ start: offset, end: offset + length });
    this.stretches.set(paragraph, known);
  }
}

/** The letters of some words, which numbering, white space and stops do not change. */
const keyOf = remembered((text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*(?:\d+|[a-z])[.)]\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
