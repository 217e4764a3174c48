import { settingsStrings } from "../../src/taskpane/settings-strings";
import { violationsInPane } from "./helpers/axe";
import {
  closeWorkbenches,
  eventually,
  openView,
  openWorkbench,
  saveCopy,
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
