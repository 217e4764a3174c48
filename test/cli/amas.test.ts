import { spawn } from "node:child_process";
import { join } from "node:path";
import { CheckAnswer } from "./contract";

const root = join(__dirname, "..", "..");

type Ran = { readonly status: number | null; readonly output: string; readonly said: string };

/** The real command line in a process of its own. */
function amas(args: readonly string[], { cwd = root, env = {}, input = "", close = false } = {}) {
  return new Promise<Ran>((resolve, reject) => {
    const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
    const program = join(root, "src", "cli", "amas.ts");
    const child = spawn(process.execPath, [tsx, program, ...args], {
      cwd,
      env: { ...process.env, npm_lifecycle_event: "", ...env },
    });
    let output = "";
    let said = "";
    child.stdout.on("data", (piece: Buffer) => {
      output += piece.toString();
      if (close) child.stdout.destroy();
    });
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output, said }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

jest.setTimeout(60_000);

describe("the command line", () => {
  it("answers on standard output and nothing else", async () => {
    const { status, output, said } = await amas([
      "check",
      "samples/childs-plan-good.docx",
      "--json",
    ]);
    expect({ status, said }).toEqual({ status: 0, said: "" });
    expect(output.endsWith("\n")).toBe(true);
    expect(CheckAnswer.parse(JSON.parse(output)).file).toBe("samples/childs-plan-good.docx");
  });

  it("starts relative paths from where npm was called", async () => {
    const { status, output } = await amas(["check", "childs-plan-good.docx", "--json"], {
      env: { npm_lifecycle_event: "amas", INIT_CWD: join(root, "samples") },
    });
    expect(status).toBe(0);
    expect(CheckAnswer.parse(JSON.parse(output)).recognised).toBe("certain");
  });

  it("stops with status 2 on a wrong command line", async () => {
    const { status, output, said } = await amas(["check", "--today", "soon", "a.docx"]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(said).not.toMatch(/\bat .*\.ts:\d/);
  });

  it("stops quietly when nobody reads on", async () => {
    const line = `${JSON.stringify({ id: "a", text: "Read ten words by June.", horizon: "short" })}\n`;
    const { said } = await amas(["assess"], { input: line.repeat(5000), close: true });
    expect(said).toBe("");
  });
});
