import { violations } from "./helpers/axe";
import {
  check,
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  saveCopy,
  setAside,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("setting a finding aside", () => {
  test("takes it out of the list with a reason, in the saved copy too, and brings it back", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await check(workbench);
    const before = await findings(workbench);
    await setAside(workbench, "It is said elsewhere in the plan");
    await pane.getByText("Set aside (1)").waitFor();
    expect(await findings(workbench)).toBe(before - 1);
    expect(await focusedTag(workbench)).toMatch(/BUTTON|SUMMARY/);

    await openView(workbench, "Settings");
    await pane.getByText("1 question set aside, with the reasons").waitFor();
    const { name, file } = await saveCopy(workbench);
    expect(file.toString("latin1")).not.toContain("Stop shouting");
    await openFile(workbench, name, file);
    await check(workbench);
    expect(await findings(workbench)).toBe(before - 1);

    await pane.getByText("Set aside (1)").click();
    await pane.getByText("Set aside: It is said elsewhere in the plan.").waitFor();
    expect(await violations(workbench)).toEqual([]);
    await pane.getByRole("button", { name: "Bring back number 1" }).click();
    await eventually(async () => (await findings(workbench)) === before);
    expect(workbench.complaints).toEqual([]);
  });

  test("asks for a reason in words when none of the list fits, and can be left", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await check(workbench);
    await pane.getByText("Why?").first().click();
    await pane.getByRole("button", { name: "Set aside…" }).first().click();
    await pane.getByLabel("Why can it be set aside?").waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Set aside…" }).first().click();
    await pane.getByLabel("Why can it be set aside?").selectOption("Another reason");
    await pane.getByLabel("The reason in your words").fill("He has moved on");
    await page.keyboard.press("Enter");
    await pane.getByText("Set aside (1)").click();
    await pane.getByText("Set aside: He has moved on.").waitFor();
  });

  test("some of the findings can be looked at alone", async () => {
    const workbench = await openWorkbench();
    await check(workbench);
    const all = await findings(workbench);
    await workbench.pane.getByLabel("Show", { exact: true }).selectOption("note");
    const notes = await findings(workbench);
    expect(notes).toBeGreaterThan(0);
    expect(notes).toBeLessThan(all);
    expect(await workbench.pane.getByText("Have another look").count()).toBe(1);
  });
});

describe("Settings", () => {
  test("show what is kept in the document and take it out with one click and a yes", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await openView(workbench, "Settings");
    await pane.getByText("Nothing. Amas has left no trace in this document.").waitFor();
    await pane.getByLabel("Kind of school").selectOption("special");
    await pane.getByText("Kind of school: special school").waitFor();
    await pane.getByLabel("Wellbeing indicators").selectOption({ index: 2 });
    await pane.getByText("Wellbeing indicators: eight").waitFor();
    expect(await violations(workbench)).toEqual([]);

    await openView(workbench, "Plan");
    await pane.getByRole("img", { name: /Respected: 1 long-term target/ }).waitFor();

    await openView(workbench, "Settings");
    await pane.getByRole("button", { name: "Remove all of it" }).click();
    await pane.getByRole("button", { name: "Yes, remove it" }).click();
    await pane.getByText("Nothing. Amas has left no trace in this document.").waitFor();
    expect((await saveCopy(workbench)).file.includes("webextension")).toBe(false);
  });

  test("own term dates count in what is due", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await openView(workbench, "Settings");
    await pane.getByText("Term dates").click();
    await pane.getByLabel("Last day of the spring term").fill("2027-03-26");
    await pane.getByLabel("First day of the summer term").fill("2027-03-20");
    await pane.getByText("Each term must end after it starts").waitFor();
    await pane.getByLabel("First day of the summer term").fill("2027-04-12");
    expect(await violations(workbench)).toEqual([]);
    await pane.getByRole("button", { name: "Use these dates" }).click();
    await pane.getByText("Your own dates are in use.").waitFor();

    await openView(workbench, "Plan");
    await pane.getByText("Termly review: due by 26 March 2027").waitFor();
  });
});

function findings({ pane }: Workbench): Promise<number> {
  return pane.getByText("Why?").count();
}

function focusedTag({ pane }: Workbench): Promise<string | undefined> {
  return pane.locator("body").evaluate(() => document.activeElement?.tagName);
}
