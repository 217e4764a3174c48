import { join } from "node:path";
import { assess } from "../../src/rules/assess/assess";
import { readLabelled } from "../lib/labelled";

const PLAN = 24;
const MANY = 10_000;
const RUNS = 21;

type Peer = { readonly name: string; readonly read: (text: string) => unknown };

/**
 * Prints how long the wording of a plan's targets takes to judge, and of many, beside three well-known
 * readers of English on the same text in the same run. They are no dependencies of the project.
 */
export async function printJudging(): Promise<void> {
  const file = join(__dirname, "..", "..", "test", "targets", "targets.jsonl");
  const texts = readLabelled(file).map(({ text }) => text);
  const plan = texts.slice(0, PLAN);
  const many = Array.from({ length: MANY }, (_, at) => texts[at % texts.length] ?? "");
  const peers: readonly Peer[] = [
    { name: "Amas", read: assess },
    ...(await present([loadWriteGood, loadCompromise, loadHarper])),
  ];
  console.log(`Judging ${PLAN} targets (median of ${RUNS}, warm) and ${MANY}, in ms:`);
  const rows = [];
  for (const { name, read } of peers) {
    await timeOf(read, many.slice(0, MANY / 10));
    const times = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(read, plan));
    const all = name === "Amas" ? await timeOf(read, many) : null;
    rows.push({ reader: name, "24 targets": round(median(times)), "10,000": all && round(all) });
  }
  console.table(rows);
}

async function timeOf(read: Peer["read"], texts: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const text of texts) await read(text);
  return performance.now() - start;
}

async function present(loaders: readonly (() => Promise<Peer | null>)[]): Promise<readonly Peer[]> {
  const found = await Promise.all(loaders.map((load) => load()));
  const peers = found.filter((peer) => peer !== null);
  if (peers.length < found.length) {
    console.log("To compare: npm i --no-save write-good compromise harper.js");
  }
  return peers;
}

async function loadWriteGood(): Promise<Peer | null> {
  const module = await load<{ default: (text: string) => unknown }>("write-good");
  return module && { name: "write-good", read: module.default };
}

async function loadCompromise(): Promise<Peer | null> {
  const module = await load<{ default: (text: string) => { json: () => unknown } }>("compromise");
  return module && { name: "compromise", read: (text) => module.default(text).json() };
}

type Harper = {
  readonly LocalLinter: new (options: { binary: unknown }) => {
    readonly lint: (text: string) => Promise<unknown>;
  };
};

async function loadHarper(): Promise<Peer | null> {
  const module = await load<Harper>("harper.js");
  const binary = await load<{ readonly binaryInlined: unknown }>("harper.js/binaryInlined");
  if (module === null || binary === null) return null;
  const linter = new module.LocalLinter({ binary: binary.binaryInlined });
  return { name: "harper.js", read: (text) => linter.lint(text) };
}

/** A package that may not be installed: `null` when it is not. Other failures are thrown. */
async function load<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
