import type { CellLine, Line } from "../../ooxml/blocks";
import { afterLabel } from "../labels/labels";
import { inTurn, oneOf } from "../labels/patterns";
import { remembered } from "../labels/remembered";

/** The sign with which a line begins an item of a list. */
export type Mark = {
  /** Marks of one kind stand at one level. */
  readonly kind: string;
  readonly length: number;
};

/** A line, with its level where Word numbers it. */
export type MarkedLine = Line & Partial<Pick<CellLine, "listLevel">>;

/** The mark before a target, which may name what it belongs to as well ("2.1"); `null`: it has none. */
export function targetMarkOf(line: MarkedLine): Mark | null {
  const match = decimalMark.exec(line.text);
  if (match !== null) return { kind: "decimal", length: match[0].length };
  const name = nameMark.exec(line.text)?.[0];
  return name === undefined ? markOf(line) : { kind: "name", length: name.length };
}

/** The mark before anything else, where "2.1" is a number of its own. */
export function markOf(line: MarkedLine): Mark | null {
  const labelled = afterLabel(line, "short-term");
  if (labelled !== null && labelled.text.trim() !== "") {
    return { kind: "label", length: line.text.length - labelled.text.length };
  }
  const typed = typedMark(line.text);
  if (typed !== null) return typed;
  return line.listLevel == null ? null : { kind: `list ${line.listLevel}`, length: 0 };
}

const typedMarks: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  // "1." but neither "1.5 m" nor "12.12.25" nor "12. Dec"; "4 of 5" has no mark.
  {
    kind: "number",
    pattern:
      /^\s*(?:\(\d{1,2}\)|\d{1,2}\)|\d{1,2}\.(?!\d)|\d{1,2}\s*:(?=\s)|1?\d\s+[-–—](?=\s+\p{L}))\s*(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/iu,
  },
  // "1a) Beth will …", "1a Beth will …", in a form whose long-term targets have numbers; "3d shapes" has none.
  {
    kind: "numbered letter",
    pattern:
      /^\s*\(?\d{1,2}[a-h](?:[.):]\s*(?=\S)|\s+(?=["“'‘]?\p{Lu}\p{Ll}+\s|[Tt]o\s)(?!Shape))/u,
  },
  // "A1 Beth will …", "T3. To set …", in a form whose targets have letters; "A4 paper" and "P3 Beth" have no number.
  {
    kind: "lettered",
    pattern:
      /^\s*(?:[A-GT]\d{1,2}[.):]?\s+|(?![PS]\d+:)[A-Z]{1,3}\d{1,2}(?:[.):]|\s[-–—])\s+)(?=["“'‘]?\p{Lu}(?:\p{Ll}|\s))/u,
  },
  { kind: "letter", pattern: /^\s*(?:\([a-z]\)|[a-zA-Z]\)|[a-z]\.(?=\s))\s*/ },
  { kind: "roman", pattern: /^\s*(?:\([ivx]{2,4}\)|[ivx]{2,4}[.)](?=\s))\s*/ },
  {
    kind: "word",
    pattern:
      /^\s*(?:one|two|three|four|five|six|first|second|third|fourth|fifth|sixth)(?:ly)?\s*(?:[.:)]|[-–—](?=\s))\s*(?=\S)/i,
  },
  { kind: "bullet", pattern: /^\s*(?:[•·▪▫●○◦‣➢➤►✦⁃∙]\s*|[-–—*](?=\s)\s*|o\s(?=\s*[A-Z]))/u },
];

const typedMark = remembered((text: string): Mark | null => {
  for (const { kind, pattern } of typedMarks) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, length: match[0].length };
  }
  return null;
});

/** "1.2 By December …", but not "1.2 metres …". */
export const decimalMark = inTurn(
  "",
  /^\s*\(?\d{1,2}\.\d{1,2}[.):]?\s+/,
  `(?!${oneOf(
    "[cmk]?m|metres?|kg|g|l|litres?|%",
    "hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|[ap]m",
    "of|out|times|on|each|every|and|or|until",
    "to\\s+(?:\\d|an?\\b|one|two|three|four|five|six|ten)",
  )}\\b)`,
);

/** "Goal 1 – Ailsa will …": which of the long-term targets it is; "Rung 2: Ailsa will …", but not "Week 2: Ailsa will …". */
const nameMark = inTurn(
  "iu",
  oneOf(
    /^\s*(?:goal|aim|outcome|objective|priority)\s*(?:no\.?\s*|#\s*)?\d{1,2}\s*/,
    /^\s*(?!week|term|block|year|month|day|session|primary|level|age)\p{L}{3,12}\s\d{1,2}[a-h]?(?=[:)\s–—-]+\p{L}{2,20}\s(?:will|can)\s)/u,
  ),
  /(?:[.:)](?!\d)|\s[-–—](?=\s))\s*(?=["“'‘]?\p{L})/u,
);
