import { run } from "../../src/cli/run";
import { AssessAnswer } from "./contract";
import { fakeTerminal } from "./fake-terminal";

async function assess(input: string, ...args: readonly string[]) {
  const { terminal, output, said } = fakeTerminal({ input });
  const status = await run(["assess", ...args], terminal);
  const lines = output().split("\n").slice(0, -1);
  const answers = lines.map((line) => AssessAnswer.parse(JSON.parse(line)));
  return { status, answers, said: said().join("\n") };
}

function question(id: string, text: string, horizon = "short"): string {
  return JSON.stringify({ id, text, horizon });
}

describe("assess", () => {
  it("answers as the contract says, with the words that decided", async () => {
    const text =
      "By 11 December 2026 Finlay will read 30 of the 40 words on his list with no help.";
    const { status, answers } = await assess(`${question("a", text)}\n`, "--json");
    expect(status).toBe(0);
    expect(answers).toHaveLength(1);
    const [answer] = answers;
    expect(answer).toMatchObject({ id: "a", specific: true, measurable: true, timed: true });
    for (const { words, start, length } of Object.values(answer!.reasons)) {
      if (words === null) expect([start, length]).toEqual([null, null]);
      else expect(text.slice(start!, start! + length!)).toBe(words);
    }
    expect(answer!.reasons.timed.words).not.toBeNull();
  });

  it("keeps the order over a thousand lines", async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `n${index}`);
    const { answers } = await assess(ids.map((id) => question(id, `Read ${id}.`)).join("\n"));
    expect(answers.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["an empty text", question("a", "")],
    ["letters of several bytes, cut anywhere", question("a", "Sgrìobhaidh Màiri “ceòl” \u2028 😀")],
    ["a byte order mark", `\uFEFF${question("a", "Read.")}`],
    ["lines ended as on Windows, and blank ones", `\r\n${question("a", "Read.")}\r\n\r\n`],
    ["no horizon", JSON.stringify({ id: "a", text: "Read." })],
  ])("takes %s", async (_name, input) => {
    const { status, answers } = await assess(input);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(["a"]);
  });

  it("answers nothing to nothing", async () => {
    expect(await assess("")).toEqual({ status: 0, answers: [], said: "" });
  });

  it.each([
    ["is not JSON", "Read ten words.", "Line 2 of standard input is not JSON."],
    ["is no object", "7", "Line 2 of standard input is not an object."],
    ["has no text", '{"id":"b"}', 'Line 2 of standard input has no proper "text".'],
    ["has another horizon", question("b", "Read.", "soon"), 'has no proper "horizon".'],
  ])("stops with status 1 at a line that %s", async (_name, line, words) => {
    const input = [question("a", "Read."), line, question("c", "Read.")].join("\n");
    const { status, answers, said } = await assess(input);
    expect(status).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(["a"]);
    expect(said).toContain(words);
  });

  it("stops with status 2 when it is given a file", async () => {
    const { status, said } = await assess("", "targets.jsonl");
    expect(status).toBe(2);
    expect(said).toContain("assess takes its targets from standard input.");
  });
});
