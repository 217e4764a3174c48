import { run } from "./run";
import { processTerminal } from "./terminal";

// A reader that has seen enough ("amas … | head") is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
