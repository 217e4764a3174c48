/** One of the ways in which a thing is said: a literal, whose own flags count for nothing, or text made of named pieces. */
export type Piece = RegExp | string;

/**
 * A pattern that finds any of the alternatives. As everywhere here, the flags are those of all of it ("": none).
 */
export function anyOf(flags: string, ...alternatives: readonly Piece[]): RegExp {
  return new RegExp(alternatives.map(textOf).join("|"), flags);
}

/** A pattern that finds any of the alternatives where it is no part of a longer word. */
export function anyWord(flags: string, ...alternatives: readonly Piece[]): RegExp {
  return new RegExp(`\\b${oneOf(...alternatives)}\\b`, flags);
}

/** A pattern for a text that is one of the alternatives and nothing else. */
export function wholly(flags: string, ...alternatives: readonly Piece[]): RegExp {
  return new RegExp(`^${oneOf(...alternatives)}$`, flags);
}

/** A pattern for pieces that stand one behind the other. */
export function inTurn(flags: string, ...pieces: readonly Piece[]): RegExp {
  return new RegExp(pieces.map(textOf).join(""), flags);
}

/** One of the alternatives as a piece of a pattern: "(?:a|b)". */
export function oneOf(...alternatives: readonly Piece[]): string {
  return `(?:${alternatives.map(textOf).join("|")})`;
}

/** The words of some lines, for lists of them. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}

function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.source;
}
