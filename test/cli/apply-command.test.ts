import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import { readFile } from "../helpers/written-plan";
import { fakeTerminal } from "./fake-terminal";

const plan = resolve("samples/childs-plan-sample.docx");
const target = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "By June 2027 Ailsa will read 50 words.",
};
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "amas-apply-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function apply(edits: unknown, ...more: readonly string[]) {
  return applyTo(plan, edits, ...more);
}

async function applyTo(file: string, edits: unknown, ...more: readonly string[]) {
  const list = join(folder, "edits.json");
  const out = join(folder, "out.docx");
  writeFileSync(list, typeof edits === "string" ? edits : JSON.stringify(edits));
  const { terminal, output } = fakeTerminal();
  const status = await run(["apply", file, list, "--out", out, ...more], terminal);
  const answer: unknown = output() === "" ? null : JSON.parse(output());
  return { status, answer, out };
}

describe("apply", () => {
  it("writes the edits and says how often Word was asked", async () => {
    const { status, answer, out } = await apply([target]);
    expect(status).toBe(0);
    expect(answer).toEqual({ applied: 1, refused: [], syncs: expect.any(Number) as number });
    expect((answer as { syncs: number }).syncs).toBeLessThanOrEqual(3);
    const texts = readFile(new Uint8Array(readFileSync(out))).longTermTargets[0]?.shortTermTargets;
    expect(texts?.at(-1)?.text.text).toBe(target.text);
  });

  it("writes nothing when one edit is refused", async () => {
    const { status, answer, out } = await apply([target, { ...target, longTermTarget: 9 }]);
    expect(status).toBe(1);
    expect(answer).toMatchObject({ applied: 0, refused: [{ edit: 1, code: "no-place" }] });
    expect(existsSync(out)).toBe(false);
  });

  it("refuses a file of which a part is broken that reading does not need", async () => {
    const broken = join(folder, "broken.docx");
    writeFileSync(broken, withBrokenPart(readFileSync(plan), "docProps/core.xml"));
    const { status, answer, out } = await applyTo(broken, [target]);
    expect(status).toBe(1);
    expect(answer).toMatchObject({ applied: 0, refused: [{ edit: 0, code: "damaged" }] });
    expect(existsSync(out)).toBe(false);

    const { terminal, output } = fakeTerminal();
    expect(await run(["check", broken, "--json", "--trace"], terminal)).toBe(0);
    expect(JSON.parse(output())).toMatchObject({ recognised: "certain" });
  });

  it.each([
    [{ do: "sing" }],
    [{ ...target, longTermTarget: -1 }],
    [{ ...target, text: "  " }],
    [{ ...target, text: "bell \u0007" }],
    [{ ...target, mood: "good" }],
    [null],
  ])("refuses an edit that is none: %j", async (edit) => {
    const { status, answer } = await apply([edit]);
    expect(status).toBe(1);
    expect(answer).toMatchObject({ applied: 0, refused: [{ edit: 0, code: "invalid" }] });
  });

  it.each([["no JSON"], [{ do: "a list is needed" }]])("is misused with %j", async (edits) => {
    expect(await apply(edits)).toMatchObject({ status: 2, answer: null });
  });

  it("turns Track Changes on first when asked to", async () => {
    const { status, out } = await apply([target], "--track");
    expect(status).toBe(0);
    const saved = readFile(new Uint8Array(readFileSync(out)));
    expect(saved.problems.map(({ code }) => code)).toContain("tracked-changes");
  });

  it("does not write over the plan itself", async () => {
    const { terminal } = fakeTerminal();
    const list = join(folder, "edits.json");
    writeFileSync(list, "[]");
    expect(await run(["apply", plan, list, "--out", plan], terminal)).toBe(2);
  });
});

/** A .docx whose directory gives another checksum for one of its parts. */
function withBrokenPart(file: Uint8Array, name: string): Uint8Array {
  const copy = file.slice();
  const at = Buffer.from(copy).lastIndexOf(name) - 46;
  new DataView(copy.buffer, copy.byteOffset).setUint32(at + 16, 1, true);
  return copy;
}
