import { run } from "../../src/cli/run";
import { fakeTerminal } from "./fake-terminal";

async function runWith(...args: readonly string[]) {
  const { terminal, output, said } = fakeTerminal();
  return { status: await run(args, terminal), output: output(), said: said().join("\n") };
}

describe("run", () => {
  it.each([
    ["no command", [], "Say what to do."],
    ["an unknown command", ["chek"], 'There is no command "chek".'],
  ])("stops with status 2 for %s", async (_name, args, words) => {
    const { status, output, said } = await runWith(...args);
    expect(status).toBe(2);
    expect(output).toBe("");
    expect(said).toContain(words);
    expect(said).toContain("npm run -s amas -- check");
  });

  it("explains itself when asked", async () => {
    const { status, output } = await runWith("--help");
    expect(status).toBe(0);
    expect(output).toContain("npm run -s amas -- assess");
  });
});
