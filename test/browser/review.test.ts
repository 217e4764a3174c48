import { violations } from "./helpers/axe";
import {
  askHost,
  closeWorkbenches,
  openView,
  openWorkbench,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

const nextStep = "By 26 March 2027 Finlay will read aloud 40 of the 40 words without help.";

test("a review is recorded step by step, written in one go, and put back", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const before = await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts]);
  await openView(workbench, "Review");
  await pane.getByLabel("Date of the review").fill("2026-12-04");
  await pane.getByLabel("Invitations sent on").fill("2026-11-13");
  await pane.getByLabel("Invited").fill("Jo Rossmore\nMiss A Lorne");
  await pane.getByRole("button", { name: "All who were invited came" }).click();
  expect(await violations(workbench)).toEqual([]);

  await next(workbench, "Step 2 of 5");
  await pane.getByLabel("What the pupil said").fill("I can read to my sister now.");
  await pane.getByLabel("What the parents or carers said").fill("He reads the signs in town.");
  expect(await violations(workbench)).toEqual([]);

  await next(workbench, "Step 3 of 5");
  await pane.getByRole("button", { name: "Partly achieved" }).click();
  await pane.getByLabel("In your words").fill("Reads 30 of 40 words");
  expect(await violations(workbench)).toEqual([]);
  await pane.getByRole("button", { name: "Next target" }).click();
  await pane.getByText("Target 2 of").waitFor();
  expect(await pane.getByLabel("In your words").inputValue()).toBe("");
  await pane.getByRole("button", { name: "Achieved", exact: true }).click();

  await next(workbench, "Step 4 of 5");
  await pane.getByLabel("Day of the next review").fill("2027-03-26");
  await pane
    .getByRole("combobox")
    .selectOption({ label: "Carry it on in other words, as a new target" });
  await pane.getByLabel("The new short-term target").fill(nextStep);
  expect(await violations(workbench)).toEqual([]);

  await next(workbench, "Step 5 of 5");
  await pane.getByRole("button", { name: "See what will be written" }).click();
  await pane.getByRole("button", { name: "Write it into the plan" }).click();
  await pane.getByText("It stands in the plan").waitFor();
  expect(await pane.getByText("Nothing has been filled in yet.").count()).toBe(0);
  const document = page.getByRole("main");
  await document.getByText("I can read to my sister now.").waitFor();
  await document
    .getByText("04/12/2026: Partly achieved. Reads 30 of 40 words. Replaced by a new target.")
    .waitFor();
  await document.getByText(nextStep).waitFor();
  await document.getByText("26/03/2027").waitFor();
  expect(await violations(workbench)).toEqual([]);

  await pane.getByRole("button", { name: "Put back" }).click();
  await pane.getByText("It has been put back.").waitFor();
  expect(await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts])).toEqual(before);
  await openView(workbench, "Write");
  await pane.getByLabel("Short-term target", { exact: true }).waitFor();
  expect(await pane.getByText("It has been put back.").count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
}, 240_000);

async function next({ pane }: Workbench, step: string): Promise<void> {
  await pane.getByRole("button", { name: "Next", exact: true }).click();
  await pane.getByRole("heading", { name: step }).waitFor();
}
