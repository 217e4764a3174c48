import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { unzipSync } from "fflate";
import ICAL from "ical.js";
import { run } from "../../src/cli/run";
import { settingsStrings } from "../../src/taskpane/strings/settings";
import { strings } from "../../src/taskpane/strings";
import { expectFine } from "./helpers/axe";
import { handsOn, type Hands } from "./helpers/keyboard";
import {
  closeWorkbenches,
  eventually,
  openFile,
  openWorkbench,
  press,
  sample,
  saveCopy,
  textOf,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

const people = [
  ["Mrs Grant", "Depute Head"],
  ["Ms Munro", "Class teacher"],
  ["Mr Ross", "Support for Learning"],
  ["Anna", "Mum"],
  ["Iain", "Dad"],
  ["Ms Kerr", "Speech and Language Therapist"],
  ["Finlay", "Pupil"],
] as const;

const issues = [
  "Support his reading",
  "Help him to play with others at break",
  "Teach ways of coping with noise",
  "Stop him running out of class",
  "Help him to write a sentence by himself",
  "Get him ready for swimming",
  "Help him to ask for help",
  "Make mornings calmer",
  "Build on his drawing",
  "Help him to tell the time",
  "Help him to eat in the dining hall",
  "Share what works at home",
  "Help him to remember his kit",
  "Let him choose more often",
] as const;

const longTerm = [
  "During session 2026–27 Finlay will read short books for his age aloud",
  "Help him to play with others at break",
  "Teach ways of coping with noise",
] as const;

/** An idea for each long-term target, and the short-term target that it becomes. */
const steps = [
  ["Paired reading", "By 11 December 2026 Finlay will read aloud 20 of the 30 words on his list."],
  [
    "A game for two",
    "By 11 December 2026 Finlay will play one game with a friend at 3 breaks a week.",
  ],
  [
    "A quiet corner",
    "By 11 December 2026 Finlay will use his quiet corner in 4 of 5 noisy lessons.",
  ],
] as const;

const carriedOn = "By 26 March 2027 Finlay will read aloud 30 of the 30 words on his list.";

test("a school year: need, meeting, plan, review, calendar and clean document, by keyboard in a narrow pane", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const hands = handsOn(workbench);
  await press(workbench, "Add a target");
  await pane.getByRole("navigation").waitFor();

  await talkAboutNeed(workbench, hands);
  await hands.press("Hold the core group meeting");
  await gather(workbench, hands);

  // Interrupted: the pane is closed and opened again.
  await closePane(workbench);
  await openMeeting(workbench, hands);
  await pane.getByRole("heading", { name: "Stage 1: sharing" }).waitFor();
  await collectIssues(workbench, hands);

  // Interrupted again: the document is saved, closed and opened.
  await closePane(workbench);
  const { file } = await saveCopy(workbench);
  await openFile(workbench, "interrupted.docx", file);
  await openMeeting(workbench, hands);
  await pane.getByText("14 on the sheet.").waitFor();
  await hands.press("Next");

  await voteOnIssues(workbench, hands);
  await agreeOnTargets(workbench, hands);
  for (const index of steps.keys()) await findSteps(workbench, hands, index);
  await writeMeeting(workbench, hands);

  const written = await checked((await saveCopy(workbench)).file);
  expect(written).toMatchObject({ recognised: "certain", writable: true });
  expect(written.longTermTargets.slice(-3)).toMatchObject(
    steps.map(([, text], index) => ({
      text: longTerm[index],
      indicators: ["achieving"],
      shortTermTargets: [{ text, when: "11 December 2026", who: "Ms Munro" }],
    })),
  );
  expect(written.reviews.slice(-2)).toMatchObject([
    { type: expect.stringContaining("Annual") as string, date: "23/11/2026" },
    { type: expect.stringContaining("Termly") as string, date: "11/12/2026", attended: [] },
  ]);
  expect(violationsOn(written, [...longTerm, ...steps.map(([, text]) => text)])).toEqual([]);

  await reviewTerm(workbench, hands);
  const reviewed = await checked((await saveCopy(workbench)).file, "2026-12-11");
  expect(reviewed).toMatchObject({ recognised: "certain", writable: true });
  expect(reviewed.reviews).toHaveLength(written.reviews.length + 1);
  expect(reviewed.reviews.slice(-2)).toMatchObject([
    { date: "11/12/2026", attended: ["Anna (Mum)", "Ms Munro (Class teacher)"] },
    { type: expect.stringContaining("Termly") as string, date: "26/03/2027" },
  ]);
  const [reading] = reviewed.longTermTargets.slice(-3);
  expect(reading?.shortTermTargets).toMatchObject([
    {
      text: steps[0][1],
      evaluation: "11/12/2026: Partly achieved. 20 of 30. Replaced by a new target.",
    },
    { text: carriedOn, when: "26 March 2027", who: "Ms Munro" },
  ]);
  expect(violationsOn(reviewed, [carriedOn])).toEqual([]);

  const days = await calendarDays(workbench, hands);
  expect(days).toContain("2027-03-26");
  await removeEverything(workbench, hands);
  expect(workbench.complaints).toEqual([]);
}, 600_000);

async function talkAboutNeed(workbench: Workbench, hands: Hands): Promise<void> {
  const { pane } = workbench;
  await hands.press("Plan");
  await hands.press("Does this child need an IEP?");
  await hands.type("A need", "To read short texts", "Enter");
  await hands.type("A need", "To join in at break", "Enter");
  await pane.getByText("2 needs are still to be talked about.").waitFor();
  await hands.tick(pane.getByLabel("In groups within the class").nth(1));
  await hands.tick(pane.getByLabel("In neither: it stays unmet").first());
  await hands.tick(pane.getByRole("group", { name: /another service/ }).getByLabel("Yes"));
  await pane.getByText("It belongs in a multi-agency Child’s Plan").waitFor();
  await expectFine(workbench);
}

async function gather(workbench: Workbench, hands: Hands): Promise<void> {
  const { page, pane } = workbench;
  await hands.type("Child’s first name", "Finlay", "Enter");
  await pane.getByRole("heading", { name: "Who is here" }).waitFor();
  for (const [name, role] of people) {
    await hands.type("Name", name, "Tab");
    await page.keyboard.type(role);
    await page.keyboard.press("Enter");
  }
  await pane.getByText("Finlay, Pupil").waitFor();
  await hands.choose("Facilitator (leads and writes up)", "Mrs Grant");
  await hands.choose("Key professional (leads stage 1)", "Ms Munro");
  await expectFine(workbench);
  await hands.press("Next");
  await pane.getByText("Ms Munro leads").waitFor();
  await hands.type("Notes for the record", "He reads signs in town.");
  await expectFine(workbench);
}

async function collectIssues(workbench: Workbench, hands: Hands): Promise<void> {
  const { page, pane } = workbench;
  await hands.press("Next");
  await hands.type("Suggestion", "");
  for (const issue of issues) {
    await page.keyboard.type(issue);
    await page.keyboard.press("Enter");
  }
  await pane.getByText("14 on the sheet.").waitFor();
  await hands.type(/^Ask the proposer/, "Help him to stay in class when it is loud", "Enter");
  await pane.getByText("First said: Stop him running out of class").waitFor();
  await expectFine(workbench);
}

/** Six put 3 on the first issue, half of them 2 on the second and half on the third: a tie. */
async function voteOnIssues(workbench: Workbench, hands: Hands): Promise<void> {
  const { pane } = workbench;
  await vote(workbench, hands, (person) => {
    if (person === 6) return [5];
    return person % 2 === 0 ? [3, 2] : [3, 0, 2];
  });
  await pane.getByText("23 votes").waitFor();
  await pane
    .getByText(/As many votes each: Help him to play with others at break; Teach ways/)
    .waitFor();
  await hands.press("Take the top 3");
  await pane.getByText("3 taken on.").waitFor();
  await expectFine(workbench);
  await hands.press("Next");
}

async function agreeOnTargets(workbench: Workbench, hands: Hands): Promise<void> {
  const { pane } = workbench;
  await hands.type("Long-term target 1", longTerm[0]);
  for (const number of [1, 2, 3]) {
    const indicators = pane.getByRole("group", {
      name: `Wellbeing indicators of long-term target ${number}`,
    });
    await hands.tabTo(indicators.getByRole("button", { name: "Achieving" }));
    await workbench.page.keyboard.press("Space");
  }
  await expectFine(workbench);
}

async function findSteps(workbench: Workbench, hands: Hands, index: number): Promise<void> {
  const { pane } = workbench;
  const [idea, target] = steps[index] ?? ["", ""];
  await hands.press("Next");
  await pane.getByText(`In how many ways might we … ${longTerm[index]}`).waitFor();
  await hands.type("Suggestion", idea, "Enter");
  await pane.getByText("1 on the sheet.").waitFor();
  await hands.press("Next");
  await vote(workbench, hands, () => [5]);
  await hands.press("Take the top 1");
  await pane.getByText("1 taken on.").waitFor();
  await hands.press("Next");
  await hands.tick(pane.getByLabel("Yes", { exact: true }));
  await hands.type("As a SMART target", target);
  await hands.type("By when", "11 December 2026");
  await hands.type("Who", "Ms Munro");
  await expectFine(workbench);
}

async function vote(
  workbench: Workbench,
  hands: Hands,
  countsOf: (person: number) => readonly number[],
): Promise<void> {
  const { page, pane } = workbench;
  for (const [index, [name]] of people.entries()) {
    await pane.getByRole("heading", { name: `${name}’s votes` }).waitFor();
    for (const count of countsOf(index)) {
      await page.keyboard.type(String(count));
      await page.keyboard.press("Enter");
    }
    await pane.getByText("All five are cast.").waitFor();
    await hands.press(/^Next: |^See the votes/);
  }
}

async function writeMeeting(workbench: Workbench, hands: Hands): Promise<void> {
  const { pane } = workbench;
  await hands.press("Next");
  await hands.typeDay("Day of the next review", "2026-12-11");
  await pane.getByText(steps[0][1]).waitFor();
  await expectFine(workbench);
  await writeIt(workbench, hands);
}

async function reviewTerm(workbench: Workbench, hands: Hands): Promise<void> {
  const { page, pane } = workbench;
  await hands.press("Review");
  await hands.typeDay("Date of the review", "2026-12-11");
  await hands.type("Attended", "Anna (Mum)\nMs Munro (Class teacher)");
  await expectFine(workbench);
  await nextStep(workbench, hands, "Step 2 of 5");
  await hands.type("What the pupil said", "I like the word box.");
  await hands.type("What the parents or carers said", "He reads at bedtime.");
  await expectFine(workbench);
  await nextStep(workbench, hands, "Step 3 of 5");
  while ((await pane.getByText(steps[0][1]).count()) === 0) await hands.press("Next target");
  await hands.press("Partly achieved");
  await hands.type("In your words", "20 of 30");
  await expectFine(workbench);
  await nextStep(workbench, hands, "Step 4 of 5");
  await hands.typeDay("Day of the next review", "2027-03-26");
  await hands.choose(steps[0][1], "Carry it on in");
  const words = pane.getByLabel("The new short-term target");
  expect(await words.inputValue()).toBe(steps[0][1].replace("11 December 2026", "26 March 2027"));
  await hands.type("The new short-term target", carriedOn);
  await expectFine(workbench);
  await nextStep(workbench, hands, "Step 5 of 5");
  await expectFine(workbench);
  await writeIt(workbench, hands);
  await page.getByRole("main").getByText(carriedOn).waitFor();
}

async function nextStep({ pane }: Workbench, hands: Hands, title: string): Promise<void> {
  await hands.press("Next");
  await pane.getByRole("heading", { name: title }).waitFor();
}

async function writeIt(workbench: Workbench, hands: Hands): Promise<void> {
  await hands.press("See what will be written");
  await expectFine(workbench);
  await hands.press("Write it into the plan");
  await workbench.pane.getByText("It stands in the plan").waitFor();
  await expectFine(workbench);
}

/** The days of the calendar file, read by a calendar's own parser. */
async function calendarDays(workbench: Workbench, hands: Hands): Promise<readonly string[]> {
  const { page, pane } = workbench;
  await hands.press("Plan");
  await hands.press("The year");
  await pane.getByRole("heading", { name: "Who does what" }).waitFor();
  await expectFine(workbench);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    hands.press("Take away as a calendar file"),
  ]);
  const text = await textOf(download);
  for (const [name] of people) expect(text).not.toContain(name);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  for (const { summary, description } of events) expect(summary && description).toBeTruthy();
  return events.map(({ startDate }) => startDate.toString());
}

/** Afterwards the words of the plan are all that is different from the document as it came. */
async function removeEverything(workbench: Workbench, hands: Hands): Promise<void> {
  const { pane } = workbench;
  await hands.press("Settings");
  await hands.press(settingsStrings.removeAll);
  await hands.press(strings.removeSure);
  await pane.getByText(settingsStrings.nothingKept).waitFor();
  await expectFine(workbench);
  const before = unzipSync(sample("childs-plan-sample.docx"));
  const after = unzipSync((await saveCopy(workbench)).file);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const differing = Object.keys(after).filter(
    (name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0,
  );
  expect(differing).toEqual(["word/document.xml"]);
  const controls = (parts: typeof before) =>
    Buffer.from(parts["word/document.xml"] ?? [])
      .toString("utf8")
      .match(/<w:(?:sdt|commentReference|bookmarkStart)\b/g) ?? [];
  expect(controls(after)).toHaveLength(controls(before).length);
}

async function closePane({ page }: Workbench): Promise<void> {
  await page.getByRole("button", { name: "Close the pane" }).click();
  await eventually(async () => (await page.locator("aside iframe").count()) === 0);
}

async function openMeeting(workbench: Workbench, hands: Hands): Promise<void> {
  await press(workbench, "Add a target");
  await workbench.pane.getByRole("navigation").waitFor();
  await hands.press("Plan");
  await hands.press("Core group meeting");
}

type Checked = {
  readonly longTermTargets: readonly {
    readonly text: string;
    readonly shortTermTargets: readonly unknown[];
  }[];
  readonly reviews: readonly { readonly attended?: readonly string[] }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly verdict: string;
    readonly target: string | null;
  }[];
};

/** What the command line says of the document. */
async function checked(file: Uint8Array, today = "2026-11-23"): Promise<Checked> {
  const folder = mkdtempSync(join(tmpdir(), "amas-story-"));
  writeFileSync(join(folder, "plan.docx"), file);
  let answer = "";
  const status = await run(["check", "plan.docx", "--json", "--today", today], {
    folder,
    today,
    input: Readable.from([]),
    answer: (text) => {
      answer += text;
      return Promise.resolve();
    },
    say: () => {},
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  return JSON.parse(answer) as Checked;
}

/** The rules that plainly ask for something of these targets. */
function violationsOn({ findings }: Checked, targets: readonly string[]): readonly string[] {
  return findings
    .filter(({ verdict, target }) => verdict === "violation" && targets.includes(target ?? ""))
    .map(({ rule }) => rule);
}
