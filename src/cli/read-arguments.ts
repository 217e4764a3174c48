import { parseArgs, types, type ParseArgsConfig } from "node:util";
import { errorCode } from "./error-code";
import { Misuse } from "./usage";

/** `parseArgs` of Node, with its complaints as `Misuse` in plain words. */
export function readArguments<const O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(complaint(error), usage);
  }
}

function complaint(error: unknown): string {
  if (!types.isNativeError(error)) throw error;
  const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? "An option";
  const code = errorCode(error);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `There is no option ${option}.`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  return error.message.includes("does not take")
    ? `${option} stands alone, without a value.`
    : `${option} needs a value after it.`;
}
