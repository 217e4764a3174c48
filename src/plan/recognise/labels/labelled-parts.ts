import type { Line } from "../../ooxml/blocks";
import { onOneLine, sliceLine } from "../../ooxml/lines";
import { isArea } from "../content/column-content";
import { meaningOf } from "./heading-meaning";
import { targetRoleOf } from "../targets/header";
import { withoutHints } from "./hints";
import { afterLabel } from "./labels";
import { inTurn } from "./patterns";
import { hasWords } from "./words";
import { areTold, isOnlyIndicators } from "../content/indicators-in";
import { isNotedShort } from "../content/short-names";
import { wordsOf } from "./match-label";
import type { Lines } from "../reading";
import { isGaelic } from "./two-languages";

/** What stands in a cell under each label; `null`: there is no such label, empty: nothing under it. */
export type LabelledParts = { readonly longTerm: Lines | null; readonly indicators: Lines | null };

/**
 * What a cell or paragraph holds under a label in other words: "My big goal: …", "Targaid fad-ùine (long
 * term target) 1". The label stands before a colon, dash or question mark, or on a line of its own.
 */
export function guessedParts({ lines }: { readonly lines: Lines }): LabelledParts {
  const [first, ...rest] = lines;
  // "What do we want to happen? Poppy will read more."
  const end = /:|(?<=\?)(?=\s+\S)|\s[–—-]\s/.exec(first?.text ?? "");
  const title = first?.text.slice(0, end?.index);
  if (first === undefined || title === undefined || /[.!]\s*$/.test(title)) return noParts;
  // "Health and wellbeing" across a table is a part of the curriculum.
  if (isArea({ text: title })) return noParts;
  const label = unnumbered(title);
  const meant = meaningOf(label);
  const isPlain = meant === "long-term" || meant === "indicator";
  const known = isPlain ? meant : targetRoleOf(label);
  const role = known ?? meant;
  const after = end && sliceLine(first, end.index + end[0].length);
  const value = after === null ? rest : [...contentOf(after), ...rest];
  // "Parts of the wheel coloured in: Safe": whatever a label says, indicators alone say what it is for.
  const isNoted =
    known === null &&
    after !== null &&
    !isOnlyIndicators([first]) &&
    (isOnlyIndicators(value) || isNotedShort(onOneLine(value))) &&
    wordsOf(label).length <= 8;
  if (role === "indicator" || isNoted) return { longTerm: null, indicators: value };
  if (role !== "long-term" && role !== "aim") return noParts;
  const { words, indicators } = withoutIndicators(withoutHints(value));
  return { longTerm: words, indicators: indicators ?? indicatorsInside(first, title) };
}

/** "Big goal 2", "Goal for the year no. 1" without the number. */
export function unnumbered(label: string): string {
  return label.replace(/(?<![\s(#])[\s(#]*(?:\bno\.?\s*)?\d{1,2}\)?\s*$/i, "");
}

const noParts: LabelledParts = { longTerm: null, indicators: null };

/** What a cell or paragraph holds under its own labels. */
export function labelledParts(cell: { readonly lines: Lines }): LabelledParts {
  const [first, ...rest] = withoutGaelic(cell.lines);
  const title = first === undefined ? null : (afterLabel(first, "long-term") ?? afterAside(first));
  if (title !== null) {
    const said = asksAgain(title) ? [] : contentOf(withoutArea(title));
    const own = withoutHints([...said, ...rest]);
    const { words, indicators } = withoutIndicators(own);
    return { longTerm: words, indicators: indicators ?? inLabel(first, title) };
  }
  const note = first === undefined ? null : (afterLabel(first, "indicator") ?? told(first));
  const noted = note === null ? null : withoutHints([...contentOf(note), ...rest]);
  return { longTerm: null, indicators: noted };
}

/** "This target is about being Safe and Included": a sentence of the form, not of what somebody will do. */
function told(line: Line): Line | null {
  return toldOfTarget.test(line.text) && areTold([line]) ? line : null;
}

/** The names stand out from the sentence by their capitals. */
const toldOfTarget = inTurn(
  "u",
  /^\W*(?:[Tt]h(?:is|e|eir)|[Mm]y|[Oo]ur|[Hh](?:is|er))\s+/,
  /(?:(?:long|longer)[\s-]*term\s+|big\s+|year(?:ly)?\s+)?(?:target|goal|aim|outcome|objective|ltt)\s/,
  /(?:\p{Ll}[\p{L}’'-]*\s+){1,10}(?:SHANARRI\W+)?/u,
  /(?=\p{Lu}\p{L}+(?:\W+(?:and\W+)?\p{Lu}\p{L}+)*\W*$)/u,
);

/** "Long-term: what I want this year" asks twice, and says nothing yet. */
function asksAgain({ text }: Line): boolean {
  const meant = /^\s*(?:what|where)\b[^.!]*$/i.test(text) ? meaningOf(text) : null;
  return meant === "long-term" || meant === "aim";
}

/** "Long term target 1 (Safe, Healthy)": the label itself says which are meant. */
function inLabel(line: Line | undefined, { text: after }: Line): Lines | null {
  return line === undefined
    ? null
    : indicatorsInside(line, line.text.slice(0, line.text.length - after.length));
}

/** What stands in brackets in the label that a line begins with. */
function indicatorsInside(line: Line, label: string): Lines | null {
  const aside = /\(([^()]+)\)/.exec(label);
  if (aside === null) return null;
  const noted = sliceLine(line, aside.index + 1, aside.index + aside[0].length - 1);
  return isOnlyIndicators([noted]) || isNotedShort(noted.text) ? [noted] : null;
}

/** A label in Gaelic above the English one. */
function withoutGaelic(lines: Lines): Lines {
  const [first, second] = lines;
  const isAbove =
    second !== undefined &&
    (["long-term", "indicator"] as const).some((kind) => afterLabel(second, kind) !== null);
  return first !== undefined && isAbove && isGaelic(first.text) ? lines.slice(1) : lines;
}

/** "Long term target - Literacy. To write …": the area belongs to the label, where the target follows. */
function withoutArea(line: Line): Line {
  // "Reading – move on from Stage 2" goes on in small letters, and is all target.
  const match = /^\s*([^.:–—]{2,30}?)\s*(?:[.:]|(?:[–—]|\s-)(?!\s*(?!to\s)\p{Ll}))\s*(?=\S)/u.exec(
    line.text,
  );
  const isLabel = match !== null && isArea({ text: match[1] ?? "" });
  return isLabel ? sliceLine(line, match[0].length) : line;
}

/** "What do I want to be able to do? (my long-term target)" is a label, whatever it asks. */
function afterAside(line: Line): Line | null {
  const match = /^[^:]{3,120}\((?:\w+\s+)?(?:long(?:er)?[\s-]*term\s+\w+|LTT)\s*\d*\)\s*[:?]?\s*$/i;
  return line.text.includes("(") && match.test(line.text)
    ? sliceLine(line, line.text.length)
    : null;
}

/** Parts a long-term target from the indicators noted below or behind it under their label. */
export function withoutIndicators(lines: Lines): {
  readonly words: Lines;
  readonly indicators: Lines | null;
} {
  const at = lines.findIndex((line) => labelIn(line) !== null);
  const line = lines[at];
  const label = line === undefined ? null : labelIn(line);
  if (line === undefined || label === null) return { words: lines, indicators: null };
  return {
    words: [...lines.slice(0, at), ...contentOf(sliceLine(line, 0, label.start))],
    indicators: [...contentOf(sliceLine(line, label.end)), ...lines.slice(at + 1)],
  };
}

/** The long-term target in a cell of their column, with the indicators noted under it. */
export function longTermIn(cell: { readonly lines: Lines; readonly text: string }): {
  readonly lines: Lines;
  readonly indicators: Lines | null;
} {
  const { longTerm } = labelledParts(cell);
  // "LTT 2" alone is the number of a target that stands in another table.
  const isNumber = longTerm !== null && !hasWords(longTerm);
  const { words, indicators } = withoutIndicators(cell.lines);
  if (isOpen.test(cell.text.trim())) return { indicators, lines: [] };
  return { indicators, lines: longTerm === null || isNumber ? words : longTerm };
}

/** Nothing is settled yet. */
const isOpen = /^(?:tb[acd]|n\/?a|\?+|[-–—.]+|to be (?:confirmed|agreed|decided|discussed))$/i;

/** Inside a line only the full label with its colon counts; at its start the short ones do as well. */
const innerLabel =
  /\(?\b(?:girfec\s+)?(?:well-?\s?being|shann?arr?i)\s+(?:indicator|area)s?(?:\(s\))?\s*[:–—-]\s*|\(?\bshann?arr?i\s*:\s*/i;

function labelIn(line: Line): { readonly start: number; readonly end: number } | null {
  const after = afterLabel(line, "indicator");
  if (after !== null) return { start: 0, end: line.text.length - after.text.length };
  const match = innerLabel.exec(line.text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function contentOf(line: Line): Lines {
  return line.text.trim() === "" && line.ticks.length === 0 ? [] : [line];
}
