import type { Line } from "../../ooxml/blocks";
import type { PlanText, Segment } from "../../model";

/**
 * Puts lines together into one text: white space single, empty lines left out, lines joined by `\n`, a hyphen that keeps a
 * line together as a plain one.
 */
export function planText(lines: readonly Line[]): PlanText {
  let text = "";
  const segments: Segment[] = [];
  for (const line of lines) {
    const clean = cleanLine(line, text === "" ? 0 : text.length + 1);
    if (clean.text === "") continue;
    text += text === "" ? clean.text : `\n${clean.text}`;
    segments.push(...clean.segments);
  }
  return { text, segments };
}

/** White space, signs that take no room, and everything else. */
const tokens = /[\u200b\u2060\u00ad\ufeff]+|\s+|[^\s\u200b\u2060\u00ad\ufeff]+/g;

/** Words with one plain space between them: most lines, and nothing to clean. */
const tidy = /^[^\s\u200b\u2060\u00ad\ufeff\u2011]+(?: [^\s\u200b\u2060\u00ad\ufeff\u2011]+)*$/;

function cleanLine(line: Line, start: number): PlanText {
  let text = "";
  const segments: Segment[] = [];
  if (tidy.test(line.text)) {
    place(0, line.text);
    return { text: line.text, segments };
  }
  let space: { readonly at: number; readonly isPlain: boolean } | null = null;

  for (const { 0: token, index } of line.text.matchAll(tokens)) {
    if (/^[\u200b\u2060\u00ad\ufeff]/.test(token)) continue;
    if (token.trim() === "") {
      space ??= { at: index, isPlain: token === " " };
      continue;
    }
    if (space !== null && text !== "") {
      if (space.isPlain) place(space.at, " ");
      text += " ";
    }
    space = null;
    place(index, token);
    text += token.replaceAll("\u2011", "-");
  }
  return { text, segments };

  function place(at: number, words: string): void {
    for (const piece of line.pieces) {
      const from = Math.max(at, piece.start);
      const to = Math.min(at + words.length, piece.start + piece.length);
      if (from >= to || piece.paragraph === null) continue;
      add({
        start: start + text.length + from - at,
        length: to - from,
        paragraph: piece.paragraph,
        offset: piece.offset + from - piece.start,
      });
    }
  }

  function add(segment: Segment): void {
    const last = segments.at(-1);
    const runsOn =
      last !== undefined &&
      last.paragraph === segment.paragraph &&
      last.start + last.length === segment.start &&
      last.offset + last.length === segment.offset;
    if (runsOn) segments[segments.length - 1] = { ...last, length: last.length + segment.length };
    else segments.push(segment);
  }
}
