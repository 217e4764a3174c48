import { judgePlan, type CheckOptions, type CheckResult } from "../actions/judge-plan";
import { keptForms, keptForRules, type Kept } from "../actions/kept";
import { keptFrom } from "../actions/plan-settings";
import { keptInFile } from "../plan/kept-in-file";
import type { Plan, ProblemCode } from "../plan/model";
import { readSnapshot, unreadablePlan } from "../plan/read-snapshot";
import type { PlanFile } from "./find-files";
import { readBytes } from "./read-bytes";
import { SETTINGS_KEY } from "../word/document-settings";
import { NO_TRACE, readThroughWord, tenths, type Trace } from "./trace";

export type CheckedFile = {
  /** The file as the user named it. */
  readonly name: string;
  /** Whether there was anything to read; if not, `result` holds the problem and nothing else. */
  readonly wasRead: boolean;
  readonly result: CheckResult;
  /** `null`: not asked for. */
  readonly trace: Trace | null;
};

export type CheckFileOptions = CheckOptions & { readonly trace: boolean };

/** These say that there was nothing to read; the others only limit what was read. */
const nothingRead: ReadonlySet<ProblemCode> = new Set([
  "not-found",
  "cannot-open",
  "not-a-docx",
  "encrypted",
  "damaged",
  "too-large",
  "strict-unsupported",
]);

/** Reads one file and runs every rule on it. A file that cannot be read is an answer, not an error. */
export async function checkFile(file: PlanFile, options: CheckFileOptions): Promise<CheckedFile> {
  const { plan, trace, kept } = await readPlan(file.path, options.trace);
  const start = performance.now();
  const result = judgePlan(plan, { ...options, ...keptForRules(kept) });
  const rules = tenths(performance.now() - start);
  return {
    name: file.name,
    wasRead: !plan.problems.some(({ code }) => nothingRead.has(code)),
    result,
    trace: trace === null ? null : { ...trace, ms: { ...trace.ms, rules } },
  };
}

async function readPlan(
  path: string,
  traced: boolean,
): Promise<{ readonly plan: Plan; readonly trace: Trace | null; readonly kept: Kept }> {
  const noTrace = traced ? NO_TRACE : null;
  const file = await readBytes(path);
  if (typeof file === "string")
    return { plan: unreadablePlan(file), trace: noTrace, kept: { kind: "nothing" } };
  const kept = keptFrom(keptInFile(file, SETTINGS_KEY));
  const throughWord = traced ? await readThroughWord(file) : null;
  if (throughWord !== null) return { ...throughWord, kept };
  const mappings = keptForms(kept);
  const plan = readSnapshot({ ooxml: null, file, liveParagraphs: null }, { mappings });
  return { plan, trace: noTrace, kept };
}
