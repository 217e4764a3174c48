import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { outlineOf, sameOutline, type Outline } from "../src/plan/edits/outline";
import { readFile as readPlan, withPlan } from "../test/helpers/written-plan";
import { editsFor } from "./written-pages/edits-for";

const folder = resolve(__dirname, "../pictures/written");
const run = promisify(execFile);

/**
 * `npm run written -- FOLDER…`: writes every kind of edit into the plans of the folders, the test documents without
 * any, and sends each through LibreOffice: to pages, and to .docx and back. Says of which plans something was lost that
 * was not lost of the plan as it had been. `--pages` keeps a picture of each page before and after.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folders = args.filter((each) => !each.startsWith("--"));
  const files = await plansIn(folders.length > 0 ? folders : ["test/documents", "samples"]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "back"), { recursive: true });

  const written: string[] = [];
  for (const file of files) written.push(...(await writeInto(file)));
  await office(["--convert-to", "docx", "--outdir", join(folder, "back")], written);
  await office(["--convert-to", "pdf", "--outdir", folder], written);
  if (args.includes("--pages")) for (const each of written) await picture(each);

  let lost = 0;
  for (const path of written.filter((each) => each.endsWith("after.docx"))) {
    const isLost = await loses(path);
    if (isLost === null || !isLost) continue;
    lost += 1;
    console.log(`lost: ${basename(path)}`);
  }
  console.log(
    `${written.length / 2} plans written into, ${lost} of which LibreOffice lost something.`,
  );
}

async function plansIn(folders: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(
    folders.map(async (each) =>
      (await readdir(each))
        .filter((name) => name.endsWith(".docx"))
        .map((name) => join(each, name)),
    ),
  );
  return all.flat().toSorted();
}

/** Saves a plan as it was and as it is with all edits that it takes; gives both paths, or none. */
async function writeInto(file: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(await readFile(file));
  const plan = readPlan(bytes);
  if (!plan.writable || !["certain", "likely"].includes(plan.recognised)) return [];
  return withPlan(bytes, async ({ apply, host, read }) => {
    const done: string[] = [];
    for (const { kind, edits } of editsFor(plan))
      if ((await apply(edits(read()))).kind === "applied") done.push(kind);
    if (done.length === 0) return [];
    const path = (state: string) => join(folder, `${basename(file, ".docx")}-${state}.docx`);
    await writeFile(path("before"), bytes);
    await writeFile(path("after"), host.save());
    console.log(`${basename(file)}: ${done.join(", ")}`);
    return [path("before"), path("after")];
  });
}

async function office(options: readonly string[], files: readonly string[]): Promise<void> {
  for (let at = 0; at < files.length; at += 40)
    await run("soffice", ["--headless", ...options, ...files.slice(at, at + 40)]);
}

async function picture(path: string): Promise<void> {
  const pages = path.replace(/\.docx$/, "");
  await run("pdftoppm", ["-r", "60", "-png", `${pages}.pdf`, pages]);
}

/** Whether something is lost on the way that is not lost of the plan before; `null`: nothing came back. */
async function loses(path: string): Promise<boolean | null> {
  const [now, then] = await Promise.all([path, path.replace("-after.", "-before.")].map(wayOf));
  if (now === undefined || then === undefined || now === null || then === null) return null;
  return sameOutline(then.sent, then.back) && !sameOutline(now.sent, now.back);
}

type Way = { readonly sent: Outline; readonly back: Outline };

async function wayOf(path: string): Promise<Way | null> {
  const outline = async (each: string) => outlineOf(readPlan(new Uint8Array(await readFile(each))));
  try {
    return { sent: await outline(path), back: await outline(join(folder, "back", basename(path))) };
  } catch (error) {
    console.error(`${basename(path)} did not come back:`, error);
    return null;
  }
}

void main();
