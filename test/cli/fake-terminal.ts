import type { Terminal } from "../../src/cli/terminal";

export type FakeTerminal = {
  readonly terminal: Terminal;
  /** What was written to standard output, and the lines on standard error. */
  readonly output: () => string;
  readonly said: () => readonly string[];
};

/** A terminal in memory; standard input comes in pieces of `pieceLength` bytes. */
export function fakeTerminal({
  folder = "/",
  input = "",
  pieceLength = 7,
}: {
  readonly folder?: string;
  readonly input?: string;
  readonly pieceLength?: number;
} = {}): FakeTerminal {
  const answers: string[] = [];
  const said: string[] = [];
  return {
    terminal: {
      folder,
      today: "2026-11-23",
      input: inPieces(Buffer.from(input), pieceLength),
      answer: (text) => Promise.resolve(void answers.push(text)),
      say: (line) => void said.push(line),
    },
    output: () => answers.join(""),
    said: () => said,
  };
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    yield await Promise.resolve(bytes.subarray(at, at + length));
  }
}
