import type { CellLine, Line, Piece, Tick } from "./blocks";

type Source = {
  readonly inline: { readonly text: string; readonly ticks: readonly Tick[] };
  readonly place: number | null;
};

/** Puts the words of one or more paragraphs together and cuts them where a line breaks (`\v`). */
export function joinLines(sources: readonly Source[]): readonly Line[] {
  const whole = join(sources);
  if (!whole.text.includes("\v")) return [withoutWideGaps(whole)];
  const lines: Line[] = [];
  let start = 0;
  let firstPiece = 0;
  let firstTick = 0;
  for (const text of whole.text.split("\v")) {
    const end = start + text.length;
    // Pieces and ticks stand in order: each line looks at its own only, or many would take for ever.
    firstPiece = skip(whole.pieces, firstPiece, (piece) => piece.start + piece.length <= start);
    const nextPiece = skip(whole.pieces, firstPiece, (piece) => piece.start < end);
    firstTick = skip(whole.ticks, firstTick, (tick) => tick.at < start);
    const nextTick = skip(whole.ticks, firstTick, (tick) => tick.at <= end);
    const pieces = whole.pieces.slice(firstPiece, nextPiece);
    const ticks = whole.ticks.slice(firstTick, nextTick);
    lines.push(withoutWideGaps(sliceLine({ text: whole.text, pieces, ticks }, start, end)));
    start = end + 1;
  }
  return lines;
}

function skip<T>(items: readonly T[], from: number, isPast: (item: T) => boolean): number {
  let at = from;
  for (let item = items[at]; item !== undefined && isPast(item); item = items[at]) at += 1;
  return at;
}

/** The part of a line from `start` to before `end`, in UTF-16 units. */
export function sliceLine(line: Line, start: number, end: number = line.text.length): Line {
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) continue;
    const offset = piece.offset + from - piece.start;
    pieces.push({ ...piece, start: from - start, length: to - from, offset });
  }
  const ticks = line.ticks
    .filter(({ at, length }) => at >= start && (at < end || (at === end && length === 0)))
    .map((tick) => ({ ...tick, at: tick.at - start }));
  return { text: line.text.slice(start, end), pieces, ticks };
}

/** No one looks for words by so many blanks in a row: a pattern that tries all of them would take for ever. */
const WIDEST = 200;
const wideGap = new RegExp(`\\s{${WIDEST},}`, "g");

/** The line with no more than so many blanks in a row. */
function withoutWideGaps(line: Line): Line {
  if (line.text.length < WIDEST) return line;
  let kept: Line | null = null;
  let start = 0;
  for (const { 0: gap, index } of line.text.matchAll(wideGap)) {
    const part = sliceLine(line, start, index + WIDEST);
    kept = kept === null ? part : runTogether(kept, part, "");
    start = index + gap.length;
  }
  return kept === null ? line : runTogether(kept, sliceLine(line, start), "");
}

/** Two lines as one, with a space or what is said between. */
export function runTogether(line: Line, next: Line, between = " "): Line {
  const start = line.text.length + between.length;
  return {
    text: `${line.text}${between}${next.text}`,
    pieces: [
      ...line.pieces,
      ...next.pieces.map((piece) => ({ ...piece, start: piece.start + start })),
    ],
    ticks: [...line.ticks, ...next.ticks.map((tick) => ({ ...tick, at: tick.at + start }))],
  };
}

/** The text of some lines, as a cell has it. */
export function textOfLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join("\n");
}

/** The same on one line, for words that may break off anywhere. */
export function onOneLine(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(" ");
}

/** A line of words that stand nowhere in the document. */
export function madeLine(text: string): CellLine {
  return { text, pieces: [], ticks: [], listLevel: null };
}

function join(sources: readonly Source[]): Line {
  let text = "";
  const pieces: Piece[] = [];
  const ticks: Tick[] = [];
  for (const { inline, place } of sources) {
    const start = text.length;
    const { length } = inline.text;
    if (length > 0) pieces.push({ start, length, paragraph: place, offset: 0 });
    for (const tick of inline.ticks) ticks.push({ ...tick, at: tick.at + start });
    text += inline.text;
  }
  return { text, pieces, ticks };
}
