import { unzipSync } from "fflate";
import { keptFile } from "../../src/actions/kept-file";
import { addIssue, addPerson, newMeeting, type Meeting } from "../../src/meeting/meeting";
import { castVotes } from "../../src/meeting/sheet";
import { settingsStrings } from "../../src/taskpane/strings/settings";
import { strings } from "../../src/taskpane/strings";
import { endedMeeting } from "../meeting/played";
import { expectFine } from "./helpers/axe";
import {
  closeWorkbenches,
  eventually,
  openView,
  openWorkbench,
  saveCopy,
  textOf,
  type Workbench,
  type WorkbenchOptions,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

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
  const file = await textOf(download);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  for (const name of ["Finlay", "Rossmore", "Lorne"]) expect(file).not.toContain(name);
});

test("a meeting just begun stands in the settings, and all of it goes from there", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await begin(workbench);
  await openView(workbench, "Settings");
  await pane.getByText("A meeting that is under way or was held").waitFor();
  await pane.getByRole("button", { name: settingsStrings.removeAll }).click();
  await pane.getByRole("button", { name: strings.removeSure }).click();
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

test("the record goes behind the plan, and the meeting into another copy of it", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await takeMeeting(workbench, endedMeeting());
  await pane.getByText("Record, and removing the meeting").click();
  await pane.getByRole("button", { name: "Put it at the end of the document" }).click();
  await pane.getByRole("heading", { name: "This will be written" }).waitFor();
  await expectFine(workbench);
  await pane.getByRole("button", { name: "Write it into the plan" }).click();
  await pane.getByText("It stands in the plan").waitFor();
  const document = page.getByRole("main");
  await document.getByText("Support her reading: 14 votes, taken on").waitFor();
  await expectFine(workbench);
  await pane.getByRole("button", { name: "Put back" }).click();
  await pane.getByText("It has been put back.").waitFor();
  // The document is drawn anew a moment later.
  await eventually(
    async () => (await document.getByText("Support her reading: 14 votes").count()) === 0,
  );

  const printed = await downloaded(workbench, "Save the record apart");
  expect(printed.name).toBe("meeting-record.html");
  expect(printed.text).toContain("Support her reading: 14 votes, taken on");

  const saved = await downloaded(workbench, "Save it as a file for Amas");
  await pane.getByRole("button", { name: "Remove this meeting from the document" }).click();
  await pane.getByRole("button", { name: "Yes, remove it" }).click();
  await pane.getByLabel("File from Amas").setInputFiles(asFile("letter.json", "Dear Mrs Grant"));
  await pane.getByText("There is nothing in that file to go on with").waitFor();
  await pane.getByLabel("File from Amas").setInputFiles(asFile(saved.name, saved.text));
  await pane.getByText("Kirsty, Pupil").waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("a picture of the progress goes into the document, with words for who cannot see it", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await openView(workbench, "Plan");
  await pane.getByRole("button", { name: "Progress since" }).click();
  await pane.getByRole("button", { name: "Put a picture of this into the document" }).click();
  await pane.getByRole("img", { name: "The picture as it will stand on the page" }).waitFor();
  await expectFine(workbench);
  await pane.getByRole("button", { name: "See what will be written" }).click();
  await pane.getByRole("button", { name: "Write it into the plan" }).click();
  await pane.getByText("It stands in the plan").waitFor();
  const parts = unzipSync((await saveCopy(workbench)).file);
  const main = Buffer.from(parts["word/document.xml"] ?? []).toString("utf8");
  expect(main).toMatch(/<wp:docPr[^>]* descr="This plan: [^"]*1 partly achieved/);
  expect(Object.keys(parts).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  await pane.getByRole("button", { name: "Put back" }).click();
  await pane.getByText("It has been put back.").waitFor();
});

test("30 people vote on 100 suggestions by the keyboard", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await takeMeeting(workbench, largestMeeting());
  await pane.getByRole("heading", { name: "Person 30’s votes" }).waitFor();
  await page.keyboard.type("3");
  for (let boxes = 0; boxes < 99; boxes += 1) await page.keyboard.press("Enter");
  await page.keyboard.type("2");
  await pane.getByText("All five are cast.").waitFor();
  await page.keyboard.press("Enter");
  await focusIsOn(workbench, "See the votes");
  await expectFine(workbench);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Take the top 1", exact: true }).waitFor();
  expect(await pane.getByRole("checkbox").count()).toBe(100);
  await expectFine(workbench);
  await pane.getByLabel("Go to a step").selectOption("Stage 2: the issues");
  await pane.getByText("100 on the sheet.").waitFor();
  await pane.getByLabel("Go to a step").selectOption("Who is here");
  await pane.getByText("Person 30", { exact: true }).first().waitFor();
  await expectFine(workbench);
});

test("who cannot come sends a suggestion in writing, and has no votes", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const present = addPerson(newMeeting("Finlay", "2026-11-23"), somebody("Ms Munro", true));
  await takeMeeting(workbench, addPerson(present, somebody("Ms Kerr", true)));
  await pane.getByLabel("Ms Kerr is here").uncheck();
  await pane.getByLabel("Go to a step").selectOption("Stage 2: the issues");
  await pane.getByLabel("Suggestion").fill("Help him to be understood");
  await pane.getByLabel("From").selectOption("Ms Kerr, in writing");
  await pane.getByRole("button", { name: "Write up" }).click();
  await pane.getByText("1 on the sheet.").waitFor();
  await pane.getByText("Help him to be understood").first().waitFor();
  await expectFine(workbench);
  await pane.getByLabel("Go to a step").selectOption("Stage 3: votes");
  await pane.getByRole("heading", { name: "Ms Munro’s votes" }).waitFor();
  const turns = await pane.getByRole("group", { name: "Whose turn it is" }).innerText();
  expect(turns).toContain("Ms Munro");
  expect(turns).not.toContain("Ms Kerr");
});

function somebody(name: string, isPresent: boolean) {
  return { name, role: "", isPresent };
}

/** All but the last of 30 people have voted on 100 suggestions. */
function largestMeeting(): Meeting {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const gathered = numbers(30).reduce(
    (meeting, number) =>
      addPerson(meeting, { name: `Person ${number}`, role: "", isPresent: true }),
    newMeeting("Kirsty", "2026-09-10"),
  );
  const meeting = numbers(100).reduce(
    (before, number) => addIssue(before, `Help her with number ${number}`, (number % 30) + 1),
    gathered,
  );
  const issues = meeting.people
    .slice(0, -1)
    .reduce(
      (sheet, { id }, index) => castVotes(sheet, id, meeting.issues.suggestions[index]?.id ?? 0, 5),
      meeting.issues,
    );
  return { ...meeting, issues, step: { at: "issue-votes" } };
}

async function takeMeeting(workbench: Workbench, meeting: Meeting): Promise<void> {
  await openMeeting(workbench);
  const file = asFile("meeting-record.json", keptFile({ meeting }));
  await workbench.pane.getByLabel("File from Amas").setInputFiles(file);
  await workbench.pane.getByText("Record, and removing the meeting").waitFor();
}

function asFile(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

async function downloaded(
  { page, pane }: Workbench,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
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

async function focusIsOn({ pane }: Workbench, words: string): Promise<void> {
  await eventually(async () => (await pane.locator(":focus").innerText()) === words);
}
