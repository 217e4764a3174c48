import type { Line, Piece, Tick } from "./blocks";

type Source = {
  readonly text: string;
  readonly ticks: readonly Tick[];
  readonly place: number | null;
};

/** Puts the words of one or more paragraphs together and cuts them where a line breaks (`\v`). */
export function joinLines(sources: readonly Source[]): readonly Line[] {
  const whole = join(sources);
  if (!whole.text.includes("\v")) return [whole];
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
    lines.push(sliceLine({ text: whole.text, pieces, ticks }, start, end));
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

/** Two lines as one, with a space between. */
export function runTogether(line: Line, next: Line): Line {
  const start = line.text.length + 1;
  return {
    text: `${line.text} ${next.text}`,
    pieces: [
      ...line.pieces,
      ...next.pieces.map((piece) => ({ ...piece, start: piece.start + start })),
    ],
    ticks: [...line.ticks, ...next.ticks.map((tick) => ({ ...tick, at: tick.at + start }))],
  };
}

function join(sources: readonly Source[]): Line {
  let text = "";
  const pieces: Piece[] = [];
  const ticks: Tick[] = [];
  for (const source of sources) {
    const start = text.length;
    const { length } = source.text;
    if (length > 0) pieces.push({ start, length, paragraph: source.place, offset: 0 });
    for (const tick of source.ticks) ticks.push({ ...tick, at: tick.at + start });
    text += source.text;
  }
  return { text, pieces, ticks };
}
