import type { Line, Piece, Tick } from "./blocks";

type Source = {
  readonly text: string;
  readonly ticks: readonly Tick[];
  readonly place: number | null;
};

/** Puts the words of one or more paragraphs together and cuts them where a line breaks (`\v`). */
export function joinLines(sources: readonly Source[]): readonly Line[] {
  const whole = join(sources);
  const lines: Line[] = [];
  let start = 0;
  for (const text of whole.text.split("\v")) {
    lines.push(sliceLine(whole, start, start + text.length));
    start += text.length + 1;
  }
  return lines;
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

function join(sources: readonly Source[]): Line {
  let text = "";
  const pieces: Piece[] = [];
  const ticks: Tick[] = [];
  for (const source of sources) {
    const start = text.length;
    const { length } = source.text;
    if (length > 0) pieces.push({ start, length, paragraph: source.place, offset: 0 });
    ticks.push(...source.ticks.map((tick) => ({ ...tick, at: tick.at + start })));
    text += source.text;
  }
  return { text, pieces, ticks };
}
