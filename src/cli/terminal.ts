import { format } from "date-fns";

/** What a command has of the world outside; tests give one of their own. */
export type Terminal = {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** The local date as `YYYY-MM-DD`. */
  readonly today: string;
  /** Standard input in pieces. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output, which carries the answer and nothing else. */
  readonly answer: (text: string) => Promise<void>;
  /** Writes a line to standard error: progress, warnings, mistakes. */
  readonly say: (line: string) => void;
};

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    folder: callersFolder(),
    today: format(new Date(), "yyyy-MM-dd"),
    input: process.stdin,
    answer: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}

/** `npm run amas` moves to the root of the repository and leaves the caller's folder in INIT_CWD. */
function callersFolder(): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  return script === "amas" && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}
