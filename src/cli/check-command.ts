import type { Setting } from "../plan/model";
import { answerFor } from "./answer";
import { checkFile, type CheckedFile, type CheckFileOptions } from "./check-file";
import { findFiles } from "./find-files";
import { readArguments } from "./read-arguments";
import { readDay } from "./read-day";
import { reportFor } from "./report";
import type { Terminal } from "./terminal";
import { CHECK_USAGE, DONE, FAILED, Misuse, type ExitStatus } from "./usage";

const SETTINGS: readonly Setting[] = ["preschool", "mainstream", "special"];

/** `check FILE|FOLDER…`: reads plans one after the other and answers for each as soon as it is read. */
export async function checkCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const { paths, json, options } = readOptions(args, terminal);
  let status: ExitStatus = DONE;
  for (const path of paths) {
    const files = await findFiles(terminal.folder, path);
    if (files.length === 0) terminal.say(`There is no .docx file in ${path}.`);
    for (const file of files) {
      const checked = await checkFile(file, options);
      if (!checked.wasRead) status = FAILED;
      warn(checked, terminal);
      const answer = json ? `${JSON.stringify(answerFor(checked))}\n` : reportFor(checked);
      await terminal.answer(answer);
    }
  }
  return status;
}

function readOptions(args: readonly string[], terminal: Terminal) {
  const { values, positionals } = readArguments(
    args,
    {
      json: { type: "boolean" },
      trace: { type: "boolean" },
      setting: { type: "string" },
      today: { type: "string" },
    },
    CHECK_USAGE,
  );
  if (positionals.length === 0 || positionals.includes("")) {
    throw new Misuse("Say which file or folder to check.", CHECK_USAGE);
  }
  const options: CheckFileOptions = {
    setting: values.setting === undefined ? null : readSetting(values.setting),
    today: values.today === undefined ? terminal.today : readDay(values.today, CHECK_USAGE),
    trace: values.trace === true,
  };
  return { paths: positionals, json: values.json === true, options };
}

function readSetting(text: string): Setting {
  const setting = SETTINGS.find((candidate) => candidate === text);
  if (setting !== undefined) return setting;
  throw new Misuse(
    `--setting must be preschool, mainstream or special, not "${text}".`,
    CHECK_USAGE,
  );
}

function warn({ name, wasRead, result, trace }: CheckedFile, terminal: Terminal): void {
  const { brokenRules } = result.audit;
  if (brokenRules.length > 0) {
    terminal.say(`${name}: these checks could not be run: ${brokenRules.join(", ")}.`);
  }
  if (wasRead && trace?.syncs === 0) {
    terminal.say(`${name}: the stand-in for Word could not open it, so it was read directly.`);
  }
}
