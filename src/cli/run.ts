import { applyCommand } from "./apply-command";
import { assessCommand } from "./assess-command";
import { checkCommand } from "./check-command";
import type { Terminal } from "./terminal";
import { DONE, GENERAL_USAGE, Misuse, MISUSED, type ExitStatus } from "./usage";

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", checkCommand],
  ["assess", assessCommand],
  ["apply", applyCommand],
]);

/** Runs one command line and gives the exit status. Rejects only when something of ours is broken. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    await terminal.answer(GENERAL_USAGE);
    return DONE;
  }
  try {
    const command = COMMANDS.get(name ?? "");
    if (command !== undefined) return await command(rest, terminal);
    throw new Misuse(
      name === undefined ? "Say what to do." : `There is no command "${name}".`,
      GENERAL_USAGE,
    );
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.say(`${error.message}\n\n${error.usage.trimEnd()}`);
    return MISUSED;
  }
}
