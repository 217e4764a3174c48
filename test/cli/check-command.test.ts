import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { CheckAnswer } from "./contract";
import { fakeTerminal } from "./fake-terminal";

const samples = join(__dirname, "..", "..", "samples");

async function check(folder: string, ...args: readonly string[]) {
  const { terminal, output, said } = fakeTerminal({ folder });
  const status = await run(["check", ...args], terminal);
  return { status, output: output(), said: said().join("\n") };
}

async function checkJson(folder: string, ...args: readonly string[]) {
  const { status, output } = await check(folder, ...args, "--json");
  const lines = output.split("\n").slice(0, -1);
  return { status, answers: lines.map((line) => CheckAnswer.parse(JSON.parse(line))) };
}

describe("check --json", () => {
  it("answers for the sample plan as the contract says", async () => {
    const { status, answers } = await checkJson(samples, "childs-plan-sample.docx");
    expect(status).toBe(0);
    expect(answers).toHaveLength(1);
    const [answer] = answers;
    expect(answer).toMatchObject({
      file: "childs-plan-sample.docx",
      recognised: "certain",
      setting: "mainstream",
      writable: true,
      unassignedShortTermTargets: [],
      problems: [],
    });
    expect(answer!.longTermTargets.map((target) => target.indicators)).toEqual([
      ["achieving"],
      [],
      ["respected", "responsible"],
    ]);
    expect(answer!.longTermTargets.map((target) => target.shortTermTargets.length)).toEqual([
      3, 2, 2,
    ]);
    expect(answer!.longTermTargets[0]!.shortTermTargets[0]).toEqual({
      text: "By 11 December 2026 Finlay will read aloud 30 of the 40 words on his common words list with no help, in two checks a week apart.",
      when: "11/12/2026",
      who: "Support for Learning teacher, class teacher",
      strategies: "Five minutes of word cards a day. Word list in his reading folder.",
      evaluation: "16/11/2026: 22 of 40 words. Ongoing.",
    });
    expect(answer!.reviews).toHaveLength(2);
    expect(answer!.reviews[1]).toMatchObject({ date: "30/10/2026", attended: [], minutesSent: "" });
    expect(answer!.comments.map(({ by, date }) => [by, date])).toEqual([
      ["pupil", "30/10/2026"],
      ["parent", "30/10/2026"],
    ]);
  });

  it("finds the sample's poor targets and not its good ones", async () => {
    const { answers } = await checkJson(samples, "childs-plan-sample.docx");
    const { findings } = answers[0]!;
    const doubted = findings
      .filter(({ verdict }) => verdict !== "note")
      .map(({ target }) => target);
    const poor = [
      "Improve his reading and be more confident with spelling.",
      "Stop shouting out and disrupting the class.",
      "Finlay will always remember his homework.",
      "During session 2026–27 Finlay will join in learning and play with other children in his class.",
    ];
    expect(new Set(doubted.filter((target) => target !== null))).toEqual(new Set(poor));
  });

  it("finds nothing to fix in the good plan", async () => {
    const { answers } = await checkJson(samples, "childs-plan-good.docx");
    expect(answers[0]!.findings.filter(({ verdict }) => verdict !== "note")).toEqual([]);
  });

  it("reads the flat form of a special school", async () => {
    const { answers } = await checkJson(samples, "childs-plan-flat.docx");
    const [answer] = answers;
    expect(answer).toMatchObject({ recognised: "certain", setting: "special" });
    expect(answer!.longTermTargets.map((target) => target.shortTermTargets.length)).toEqual([
      3, 3, 2,
    ]);
    expect(answer!.longTermTargets[0]).toMatchObject({
      text: "By the end of session 2026–27 Orla will make her choices known to people she does not know well.",
      indicators: ["respected", "responsible", "included"],
    });
    expect(answer!.reviews.map(({ attended }) => attended)).toEqual([
      expect.not.arrayContaining([expect.stringContaining("Carron")]),
      expect.arrayContaining([expect.stringContaining("Carron")]),
    ]);
  });

  it("takes the setting of the option for the rules and keeps the stated one in the answer", async () => {
    const stated = await checkJson(samples, "childs-plan-blank.docx");
    expect(stated.answers[0]!.setting).toBeNull();
    const { answers } = await checkJson(
      samples,
      "childs-plan-flat.docx",
      "--setting",
      "mainstream",
    );
    expect(answers[0]!.setting).toBe("special");
  });

  it("judges dates by the given day", async () => {
    const rulesOn = async (day: string) => {
      const { answers } = await checkJson(samples, "childs-plan-good.docx", "--today", day);
      return answers[0]!.findings.filter(({ verdict }) => verdict !== "note");
    };
    expect(await rulesOn("2026-11-23")).toEqual([]);
    expect(await rulesOn("2028-02-01")).not.toEqual([]);
  });

  it("answers in the order given, folders sorted", async () => {
    const { answers } = await checkJson(samples, "childs-plan-sample.docx", ".");
    expect(answers.map(({ file }) => file)).toEqual([
      "childs-plan-sample.docx",
      "childs-plan-blank.docx",
      "childs-plan-flat.docx",
      "childs-plan-good.docx",
      "childs-plan-sample.docx",
    ]);
  });
});

describe("check of what cannot be read", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "amas-"));
    await writeFile(join(folder, "text.docx"), "Not a Word document at all.");
    await writeFile(join(folder, "empty.docx"), "");
    await writeFile(join(folder, "cut.docx"), Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it.each([
    ["a file that is not there", "nowhere.docx", "not-found"],
    ["a file of another kind", "text.docx", "not-a-docx"],
    ["an empty file", "empty.docx", "not-a-docx"],
    ["half a file", "cut.docx", "damaged"],
    ["what is no file", "/dev/null", "cannot-open"],
  ])("gives a line with the problem for %s", async (_name, file, code) => {
    for (const trace of [[], ["--trace"]]) {
      const { status, answers } = await checkJson(folder, file, ...trace);
      expect(status).toBe(1);
      expect(answers).toHaveLength(1);
      expect(answers[0]).toMatchObject({
        file,
        recognised: "none",
        writable: false,
        problems: [{ code }],
        findings: [],
      });
    }
  });

  it("goes on with the next file", async () => {
    const good = join(samples, "childs-plan-good.docx");
    const { status, answers } = await checkJson(folder, "text.docx", good);
    expect(status).toBe(1);
    expect(answers.map(({ recognised }) => recognised)).toEqual(["none", "certain"]);
  });

  it("says so in the report as well", async () => {
    const { status, output } = await check(folder, "nowhere.docx");
    expect(status).toBe(1);
    expect(output).toContain("nowhere.docx");
    expect(output).toContain("There is no such file.");
  });
});

describe("check without --json", () => {
  it("reports findings under their targets", async () => {
    const { status, output } = await check(samples, "childs-plan-sample.docx");
    expect(status).toBe(0);
    expect(output).toContain("3 long-term targets with 7 short-term targets, from the");
    const heading = "Short-term target 2.1: Stop shouting out and disrupting the class.";
    const group = output.split("\n\n").find((text) => text.startsWith(heading));
    expect(group).toMatch(/Guidance, Section \d/);
    expect(output.split("\n").filter((line) => line.length > 92)).toEqual([]);
  });

  it("says that a blank form is blank", async () => {
    const { output } = await check(samples, "childs-plan-blank.docx");
    expect(output).toBe(
      "childs-plan-blank.docx\n\n  The table of targets was found. No target is written in it yet.\n\n",
    );
  });
});

describe("check with a wrong command line", () => {
  it.each([
    ["no file", [], "Say which file or folder to check."],
    ["an empty name, as an unset variable gives", [""], "Say which file or folder to check."],
    ["an unknown option", ["a.docx", "--jsn"], "There is no option --jsn."],
    ["an unknown setting", ["a.docx", "--setting", "primary"], "--setting must be preschool"],
    ["a setting left out", ["a.docx", "--setting"], "--setting needs a value after it."],
    ["a value too many", ["a.docx", "--json=yes"], "--json stands alone"],
    ["no day of the calendar", ["a.docx", "--today", "2026-02-30"], "--today must be a day"],
    ["a day written another way", ["a.docx", "--today", "23/11/2026"], "--today must be a day"],
  ])("stops with status 2 for %s", async (_name, args, words) => {
    const { status, output, said } = await check(samples, ...args);
    expect(status).toBe(2);
    expect(output).toBe("");
    expect(said).toContain(words);
    expect(said).toContain("npm run -s amas -- check");
  });
});
