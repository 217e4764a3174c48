import type { Plan } from "../../src/plan/model";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { settingsStrings } from "../../src/taskpane/settings-strings";
import { violationsInPane } from "./helpers/axe";
import {
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  saveCopy,
  type Workbench,
  type WorkbenchOptions,
} from "./helpers/workbench";

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

const shortTerm =
  "By 11 December 2026 Finlay will read 20 of the 30 words on his list without help.";

afterEach(closeWorkbenches);

describe("a core group meeting of seven with 14 issues", () => {
  test("is held with the keyboard, interrupted twice, written, and leaves nothing when it is removed", async () => {
    const workbench = await openWorkbench({ viewport: { width: 1366, height: 768 } });
    const { page, pane } = workbench;
    await begin(workbench);
    const keys = page.keyboard;

    for (const [name, role] of people) {
      await tabTo(workbench, "Name");
      await keys.type(name);
      await keys.press("Tab");
      await keys.type(role);
      await keys.press("Enter");
    }
    await pane.getByText("Finlay, Pupil").waitFor();
    await tabTo(workbench, "Next");
    await keys.press("Enter");
    await focusIsOn(workbench, "Stage 1: sharing");

    // Interrupted: another view, and back.
    await openView(workbench, "Check");
    await openMeeting(workbench);
    await pane.getByRole("heading", { name: "Stage 1: sharing" }).waitFor();
    await tabTo(workbench, "Next");
    await keys.press("Enter");

    await tabTo(workbench, "Suggestion");
    for (const issue of issues) {
      await keys.type(issue);
      await keys.press("Enter");
    }
    await pane.getByText("14 on the sheet.").waitFor();
    // Guidance Section 6: the proposer is asked before anything is put otherwise.
    await pane.getByText("To ask the proposer about: Stop him running out of class").waitFor();
    await tabTo(workbench, /^Ask the proposer/);
    await keys.type("Help him to stay in class when it is loud");
    await keys.press("Enter");
    await pane.getByText("First said: Stop him running out of class").waitFor();

    // Interrupted again: the document is saved, closed and opened.
    await pane.getByText("14 on the sheet.").waitFor();
    await pane
      .locator("main")
      .evaluate((main) => main.ownerDocument.dispatchEvent(new Event("visibilitychange")));
    const { file } = await saveCopy(workbench);
    await openFile(workbench, "interrupted.docx", file);
    await openMeeting(workbench);
    await pane.getByText("14 on the sheet.").waitFor();
    await tabTo(workbench, "Next");
    await keys.press("Enter");

    // Six put 3 on the first, half of them 2 on the second and half on the third: a tie.
    for (const [index] of people.entries()) {
      await pane.getByRole("heading", { name: `${people[index]?.[0]}’s votes` }).waitFor();
      const counts = index === 6 ? [5] : index % 2 === 0 ? [3, 2] : [3, 0, 2];
      for (const count of counts) {
        await keys.type(String(count));
        await keys.press("Enter");
      }
      await pane.getByText("All five are cast.").waitFor();
      await tabTo(workbench, /^Next: |^See the votes/);
      await keys.press("Enter");
    }
    await pane.getByText("23 votes").waitFor();
    await pane
      .getByText(/As many votes each: Help him to play with others at break; Teach ways/)
      .waitFor();
    await tabTo(workbench, "Take the top 3");
    await keys.press("Enter");
    await pane.getByText("3 taken on.").waitFor();
    await tabTo(workbench, "Next");
    await keys.press("Enter");
    await pane.getByLabel("Long-term target 3", { exact: true }).waitFor();

    await pane.getByRole("button", { name: "Achieving" }).first().click();
    await tabTo(workbench, "Next");
    await keys.press("Enter");

    await pane.getByText("In how many ways might we … Support his reading").waitFor();
    await tabTo(workbench, "Suggestion");
    for (const idea of ["Paired reading", "A word box at home"]) {
      await keys.type(idea);
      await keys.press("Enter");
    }
    await pane.getByText("2 on the sheet.").waitFor();
    await tabTo(workbench, "Next");
    await keys.press("Enter");
    for (const [name] of people) {
      await pane.getByRole("heading", { name: `${name}’s votes` }).waitFor();
      await keys.type("3");
      await keys.press("Enter");
      await keys.type("2");
      await keys.press("Enter");
      await keys.press("Enter");
    }
    await pane.getByRole("button", { name: "Take the top 2" }).click();
    await tabTo(workbench, "Next");
    await keys.press("Enter");
    await pane.getByLabel("Yes", { exact: true }).first().check();
    await pane.getByLabel("As a SMART target").fill(shortTerm);
    await pane.getByLabel("By when").fill("11 December 2026");
    await pane.getByLabel("No, class or school planning").nth(1).check();

    await pane.getByLabel("Go to a step").selectOption("Into the plan");
    await pane.getByLabel("Day of the next review").fill("2026-12-11");
    await pane.getByText(shortTerm).waitFor();
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("button", { name: "Write it into the plan" }).click();
    await pane.getByText("There is nothing to write that the plan does not say already.").waitFor();

    const written = planIn((await saveCopy(workbench)).file);
    expect(written.longTermTargets.at(-3)).toMatchObject({
      text: { text: "Support his reading" },
      indicators: ["achieving"],
      shortTermTargets: [{ text: { text: shortTerm }, when: { text: "11 December 2026" } }],
    });
    expect(written.recognised).toBe("certain");
    expect(written.reviews.some(({ attended }) => attended?.includes("Anna (Mum)"))).toBe(true);

    await pane.getByText("Record, and removing the meeting").click();
    const [record] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Save the record apart" }).click(),
    ]);
    expect(record.suggestedFilename()).toBe("meeting-record.html");

    await pane.getByRole("button", { name: "Remove this meeting from the document" }).click();
    await pane.getByRole("button", { name: "Yes, remove it" }).click();
    await pane.getByRole("button", { name: "Begin a meeting" }).waitFor();
    await eventually(async () => !(await saveCopy(workbench)).file.includes("webextension"));
    expect(workbench.complaints).toEqual([]);
  });
});

describe("meeting, need, year and progress are for everyone", () => {
  const looks: readonly (readonly [string, WorkbenchOptions])[] = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
    ["a narrow window", { viewport: { width: 320, height: 640 } }],
  ];

  test.each(looks)("in %s axe finds nothing and nothing is cut off", async (_name, options) => {
    const workbench = await openWorkbench(options);
    const { pane } = workbench;
    if (options.colorScheme === "dark") {
      await workbench.page.getByRole("switch", { name: "Dark" }).check();
    }
    await begin(workbench);
    await expectFine(workbench);
    const steps = pane.getByLabel("Go to a step").locator("option");
    for (const step of await steps.allInnerTexts()) {
      await pane.getByLabel("Go to a step").selectOption(step);
      await pane.getByRole("heading", { level: 2, name: step }).waitFor();
      await expectFine(workbench);
    }
    await openView(workbench, "Plan");
    await pane.getByRole("button", { name: "Does this child need an IEP?" }).click();
    await pane.getByLabel("A need").fill("To read short texts");
    await pane.getByLabel("A need").press("Enter");
    await pane.getByLabel("In neither: it stays unmet").check();
    await expectFine(workbench);

    await openView(workbench, "Plan");
    await pane.getByRole("button", { name: "The year" }).click();
    await pane.getByRole("heading", { name: "Who does what" }).waitFor();
    await expectFine(workbench);

    await openView(workbench, "Plan");
    await pane.getByRole("button", { name: "Progress since" }).click();
    await pane.getByRole("img", { name: /^This plan: / }).waitFor();
    await expectFine(workbench);
  });
});

test("the need for an IEP is talked through to an outcome with its section", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await openView(workbench, "Plan");
  await pane.getByRole("button", { name: "Does this child need an IEP?" }).click();
  for (const need of ["To read short texts", "To join in at break"]) {
    await pane.getByLabel("A need").fill(need);
    await pane.getByLabel("A need").press("Enter");
  }
  await pane.getByText("2 needs are still to be talked about.").waitFor();
  await pane.getByLabel("In groups within the class").nth(0).check();
  await pane.getByLabel("In groups within the class").nth(1).check();
  await pane.getByText("Highland guidance, Section 3, step 3").waitFor();

  await pane.getByLabel("In neither: it stays unmet").first().check();
  await pane.getByText("Highland guidance, Section 3, step 4").waitFor();
  await pane
    .getByRole("group", { name: /another service/ })
    .getByLabel("Yes")
    .check();
  await pane.getByText("It belongs in a multi-agency Child’s Plan").waitFor();
  await pane
    .getByRole("group", { name: /Co-ordinated/ })
    .getByLabel("Yes")
    .check();
  await pane.getByText("Look up the steps towards a Co-ordinated Support Plan").waitFor();

  await pane.getByRole("button", { name: "Hold the core group meeting" }).click();
  await pane.getByRole("button", { name: "Begin a meeting" }).waitFor();
});

test("the year shows what is late first, and gives a calendar that names nobody", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await openView(workbench, "Plan");
  await pane.getByRole("button", { name: "The year" }).click();
  const [first] = await pane.getByText(/due by/).allInnerTexts();
  expect(first).toContain("Send the minutes: was due by");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Take away as a calendar file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("child-plan-dates.ics");
  const stream = await download.createReadStream();
  stream.setEncoding("utf8");
  let file = "";
  for await (const piece of stream) file += String(piece);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  for (const name of ["Finlay", "Rossmore", "Lorne"]) expect(file).not.toContain(name);
});

test("a meeting just begun stands in the settings, and all of it goes from there", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await begin(workbench);
  await openView(workbench, "Settings");
  await pane.getByText("A meeting that is under way or was held").waitFor();
  await pane.getByRole("button", { name: settingsStrings.removeAll }).click();
  await pane.getByRole("button", { name: settingsStrings.yesRemove }).click();
  await pane.getByText(settingsStrings.nothingKept).waitFor();
  expect((await saveCopy(workbench)).file.includes("webextension")).toBe(false);
});

test("who does what is offered by the kind of school and kept", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await openView(workbench, "Plan");
  await pane.getByRole("button", { name: "The year" }).click();
  await pane.getByLabel("Kind of school").selectOption("Secondary school");
  await pane.getByRole("button", { name: "Take the usual for: Delivers the IEP" }).click();
  expect(await pane.getByLabel("Delivers the IEP").inputValue()).toBe("Subject teachers");
  await pane
    .getByText("Nobody yet for: coordination, resources, evaluation, contact with home.")
    .waitFor();

  await openView(workbench, "Plan");
  await pane.getByRole("button", { name: "The year" }).click();
  await eventually(
    async () => (await pane.getByLabel("Delivers the IEP").inputValue()) === "Subject teachers",
  );
});

function planIn(file: Uint8Array): Plan {
  return readSnapshot({ ooxml: null, file, liveParagraphs: null });
}

async function openMeeting(workbench: Workbench): Promise<void> {
  await openView(workbench, "Plan");
  await workbench.pane.getByRole("button", { name: "Core group meeting" }).click();
}

async function begin(workbench: Workbench): Promise<void> {
  await openMeeting(workbench);
  await workbench.pane.getByLabel("Child’s first name").fill("Finlay");
  await workbench.pane.getByRole("button", { name: "Begin a meeting" }).click();
  await workbench.pane.getByRole("heading", { name: "Who is here" }).waitFor();
}

async function expectFine(workbench: Workbench): Promise<void> {
  expect(await violationsInPane(workbench)).toEqual([]);
  const overflow = await workbench.pane
    .locator("html")
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);
}

/** Presses Tab until what has the focus is called so; no mouse, no shortcut past what a person would press. */
async function tabTo({ page, pane }: Workbench, name: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const focused = pane.locator(":focus");
    const wanted = pane
      .getByRole("button", { name, exact: true })
      .or(pane.getByLabel(name, { exact: true }))
      .and(focused);
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

async function focusIsOn({ pane }: Workbench, words: string): Promise<void> {
  await eventually(async () => (await pane.locator(":focus").innerText()) === words);
}
