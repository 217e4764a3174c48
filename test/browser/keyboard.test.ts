import { expectFine } from "./helpers/axe";
import { handsOn, type Hands } from "./helpers/keyboard";
import {
  askHost,
  check,
  closeWorkbenches,
  eventually,
  openWorkbench,
  press,
  widthOf,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

/** Whole tasks of a view with Tab, Enter, Space, arrows and letters, in a pane of 320 pixels, the focus always seen. */
describe("by keyboard alone", () => {
  test("Check: shows some, sets one aside with a reason, and brings it back", async () => {
    const { workbench, pane, page, hands } = await begin();
    await hands.press("Check");
    await hands.press("Check again");
    await hands.choose("Show", "Worth");
    await pane.getByText("Have another look").first().waitFor({ state: "hidden" });
    await hands.choose("Show", "Everything");
    await hands.tabTo(pane.getByText("Why?").first());
    await page.keyboard.press("Enter");
    await hands.press("Set aside…");
    await hands.choose("Why can it be set aside?", "Another");
    await hands.type("The reason in your words", "He has moved on", "Enter");
    await hands.tabTo(pane.getByText("Set aside (1)"));
    await page.keyboard.press("Enter");
    await pane.getByText("Set aside: He has moved on.").waitFor();
    await hands.press("Bring back number 1");
    await pane.getByText("Set aside (1)").waitFor({ state: "hidden" });
    await isWell(workbench);
  }, 240_000);

  test("Review: records, looks back, writes and puts back", async () => {
    const { workbench, pane, page, hands } = await begin();
    const before = await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts]);
    await hands.press("Review");
    await hands.typeDay("Date of the review", "2026-12-04");
    await hands.typeDay("Invitations sent on", "2026-11-13");
    await hands.type("Invited", "Jo Rossmore");
    await hands.press("All who were invited came");
    await next(hands, workbench, "Step 2 of 5");
    await hands.type("What the pupil said", "I can read to my sister now.");
    await next(hands, workbench, "Step 3 of 5");
    await hands.press("Achieved");
    await hands.press("Next target");
    await hands.press("Not yet achieved");
    await hands.press("Target before");
    await hands.type("In your words", "All of them");
    await next(hands, workbench, "Step 4 of 5");
    await hands.typeDay("Day of the next review", "2027-03-26");
    await next(hands, workbench, "Step 5 of 5");
    await hands.press("Back");
    await pane.getByRole("heading", { name: "Step 4 of 5" }).waitFor();
    await next(hands, workbench, "Step 5 of 5");
    await hands.press("See what will be written");
    await hands.press("Write it into the plan");
    await pane.getByText("It stands in the plan").waitFor();
    await page.getByRole("main").getByText("04/12/2026: Achieved. All of them.").waitFor();
    await hands.press("Put back");
    await pane.getByText("It has been put back.").waitFor();
    expect(await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts])).toEqual(before);
    await isWell(workbench);
  }, 240_000);

  test("Plan: leads to a target, puts the wheel in and out, opens what belongs to it", async () => {
    const { workbench, pane, page, hands } = await begin();
    await hands.press("Plan");
    await hands.tabTo(pane.getByRole("button", { name: "Stop shouting out" }));
    await page.keyboard.press("Enter");
    const selected = await eventually(() => askHost(workbench, ({ selection }) => selection?.text));
    expect(selected).toBe("Stop shouting out and disrupting the class.");

    await hands.press(/^Put a picture of the wheel/);
    await hands.choose("Where to put the picture", "At the end");
    await hands.press("See what will be written");
    await hands.press("Write it into the plan");
    await pane.getByText("It stands in the plan").waitFor();
    await hands.press("Put back");
    await pane.getByText("It has been put back").waitFor();
    for (const inner of ["Core group meeting", "Does this child need an IEP?", "The year"]) {
      await hands.press(inner);
      await pane.getByRole("heading", { level: 1, name: inner }).waitFor();
      await hands.tabTo(pane.getByRole("main").getByRole("button", { name: "Plan", exact: true }));
      await page.keyboard.press("Enter");
      await pane.getByRole("img", { name: /^Wellbeing wheel/ }).waitFor();
    }
    await isWell(workbench);
  }, 240_000);

  test("Settings: kind of school, indicators, terms, a table to show, and all of it removed", async () => {
    const { workbench, pane, page, hands } = await begin();
    await hands.press("Settings");
    await hands.choose("Kind of school", "Special");
    await pane.getByText("Kind of school: special school").waitFor();
    await hands.choose("Wellbeing indicators", "Eight");
    await pane.getByText("Wellbeing indicators: eight").waitFor();
    await hands.tabTo(pane.getByText("Term dates", { exact: true }));
    await page.keyboard.press("Enter");
    await hands.typeDay("Last day of the spring term", "2027-03-26");
    await hands.press("Use these dates");
    await pane.getByText("Your own dates are in use.").waitFor();
    await hands.press("Show Amas the table");
    await pane.getByLabel("Table with the targets").waitFor();
    await hands.press("Cancel");
    await pane.getByLabel("Table with the targets").waitFor({ state: "hidden" });
    await hands.press("Settings");

    await hands.press("Remove all of it");
    await hands.press("Keep it");
    await eventually(async () => (await focused(workbench)) === "Remove all of it");
    await page.keyboard.press("Enter");
    await eventually(async () => (await focused(workbench)) === "Yes, remove it");
    await page.keyboard.press("Enter");
    await pane.getByText("Nothing. Amas has left no trace in this document.").waitFor();
    expect(await focused(workbench)).toBe("Settings");
    await isWell(workbench);
  }, 240_000);
});

async function begin() {
  const workbench = await openWorkbench({ reducedMotion: "reduce" });
  await press(workbench, "Add a target");
  await check(workbench);
  expect(await widthOf(workbench)).toEqual({ width: 320, overflow: 0 });
  return { workbench, ...workbench, hands: handsOn(workbench, "open") };
}

async function next(hands: Hands, { pane }: Workbench, step: string): Promise<void> {
  await hands.press("Next");
  await pane.getByRole("heading", { name: step }).waitFor();
}

async function isWell(workbench: Workbench): Promise<void> {
  await expectFine(workbench);
  expect(workbench.complaints).toEqual([]);
}

/** The words of what has the focus in the pane. */
function focused({ pane }: Workbench): Promise<string> {
  return pane
    .locator("html")
    .evaluate((html) => html.ownerDocument.activeElement?.textContent ?? "");
}
