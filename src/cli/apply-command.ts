import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as v from "valibot";
import { applyEdits, type Applied } from "../actions/apply-edits";
import { readEdit } from "../actions/edit-schema";
import type { Edit } from "../plan/edits/edit";
import type { Refusal } from "../plan/edits/refusal";
import { problem } from "../plan/problems";
import { readSnapshot } from "../plan/read-snapshot";
import { Unreadable } from "../plan/unreadable";
import { HostError } from "../word/host-error";
import { wordDocument } from "../word/word-document";
import { readArguments } from "./read-arguments";
import { readBytes } from "./read-bytes";
import { readDay } from "./read-day";
import type { Terminal } from "./terminal";
import { APPLY_USAGE, DONE, FAILED, Misuse, type ExitStatus } from "./usage";

/** The answer of `apply`, keys in the order of docs/command-line.md. */
type Answer = {
  readonly applied: number;
  readonly refused: readonly (Omit<Refusal, "code"> & { readonly code: string })[];
  readonly syncs: number;
};

/** `apply FILE EDITS.json --out OUT.docx`: writes edits into a plan, all of them or none. */
export async function applyCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const { file, edits, out, track, today } = await readOptions(args, terminal);
  const { answer, saved } = await perform(file, edits, { track, today });
  if (saved !== null) await saveAs(out, saved);
  await terminal.answer(`${JSON.stringify(answer)}\n`);
  return answer.refused.length === 0 ? DONE : FAILED;
}

async function readOptions(args: readonly string[], terminal: Terminal) {
  const { values, positionals } = readArguments(
    args,
    { out: { type: "string" }, today: { type: "string" }, track: { type: "boolean" } },
    APPLY_USAGE,
  );
  const [file, edits, ...more] = positionals;
  const { out } = values;
  if (!file || !edits || more.length > 0)
    throw new Misuse("Say which plan, and which file of edits.", APPLY_USAGE);
  if (!out) throw new Misuse("Say where to save, with --out OUT.docx.", APPLY_USAGE);
  const inFolder = (path: string) => resolve(terminal.folder, path);
  if (inFolder(out) === inFolder(file))
    throw new Misuse("--out must be another file than the plan itself.", APPLY_USAGE);
  return {
    file: inFolder(file),
    edits: await readEdits(inFolder(edits)),
    out: inFolder(out),
    track: values.track === true,
    today: values.today === undefined ? terminal.today : readDay(values.today, APPLY_USAGE),
  };
}

async function readEdits(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Misuse("The file of edits could not be read.", APPLY_USAGE);
  });
  const edits = v.safeParse(v.array(v.unknown()), parse(text));
  if (edits.success) return edits.output;
  throw new Misuse("The file of edits is not a list.", APPLY_USAGE);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Misuse("The file of edits is not JSON.", APPLY_USAGE);
  }
}

type Outcome = { readonly answer: Answer; readonly saved: Uint8Array | null };

async function perform(
  path: string,
  values: readonly unknown[],
  { track, today }: { readonly track: boolean; readonly today: string },
): Promise<Outcome> {
  const read = values.map(readEdit);
  const invalid = read.flatMap((edit, index) =>
    typeof edit === "string" ? [{ edit: index, code: "invalid", message: edit }] : [],
  );
  if (invalid.length > 0) return refusal(invalid, 0);

  const file = await readBytes(path);
  if (typeof file === "string") return refusal(all(values, problem(file)), 0);
  const { problems } = readSnapshot({ ooxml: null, file, liveParagraphs: null });
  // Loaded only here: it is no part of the product and brings Microsoft's library with it.
  const { openWordHost, enterOffice } = await import("../../wordhost/node");
  const host = openOrNull(() => openWordHost(file));
  if (host === null) return refusal(all(values, problems[0] ?? problem("damaged")), 0);

  const office = enterOffice(host);
  try {
    const edits = read.filter((edit) => typeof edit !== "string").map((edit) => dated(edit, today));
    const applied: Applied = await applyEdits(wordDocument, edits, { track });
    if (applied.kind === "refused") return refusal(applied.refused, host.syncs);
    return {
      answer: { applied: edits.length, refused: [], syncs: host.syncs },
      saved: host.save(),
    };
  } catch (error) {
    // A part of the file that the reader does not need is broken, so that it cannot be saved.
    if (!(error instanceof HostError || error instanceof Unreadable)) throw error;
    return refusal(all(values, problem("damaged")), host.syncs);
  } finally {
    office.restore();
  }
}

/** A review without a date took place today. */
function dated(edit: Edit, today: string): Edit {
  return edit.do === "add-review" && edit.date === undefined ? { ...edit, date: today } : edit;
}

function refusal(refused: Answer["refused"], syncs: number): Outcome {
  return { answer: { applied: 0, refused, syncs }, saved: null };
}

function all(
  edits: readonly unknown[],
  { code, message }: { readonly code: string; readonly message: string },
): Answer["refused"] {
  return edits.map((_, edit) => ({ edit, code, message }));
}

function openOrNull<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    // The stand-in throws on all it cannot open; the reader has said what is wrong with the file.
    return null;
  }
}

/** Never leaves half a file behind. */
async function saveAs(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const reason = error instanceof Error ? error.message : "unknown";
    throw new Misuse(`${path} could not be written (${reason}).`, APPLY_USAGE);
  }
}
