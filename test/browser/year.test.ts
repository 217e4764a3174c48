import { recordStrings } from "../../src/taskpane/strings/record";
import { strings } from "../../src/taskpane/strings";
import { yearStrings } from "../../src/taskpane/strings/year";
import { expectFine } from "./helpers/axe";
import {
  closeWorkbenches,
  openView,
  openWorkbench,
  textOf,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

const coordinator = "Mrs Grant, Depute Head";

test("who does what is taken into another copy of the plan, printed, and removed", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await openYear(workbench);
  const field = () => pane.getByLabel(yearStrings.duty("coordinate"), { exact: true });
  await field().fill(coordinator);
  await pane.getByText(yearStrings.more).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: recordStrings.saveFile }).click(),
  ]);
  const file = await textOf(download);
  expect(JSON.parse(file)).toMatchObject({ duties: { duties: { coordinate: coordinator } } });
  const [printed] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: recordStrings.save, exact: true }).click(),
  ]);
  expect(await textOf(printed)).toContain(`<p>${coordinator}</p>`);
  await expectFine(workbench);

  await pane.getByRole("button", { name: yearStrings.removeDuties }).click();
  await pane.getByRole("button", { name: strings.removeSure }).click();
  await pane.getByLabel(recordStrings.fileLabel).setInputFiles({
    name: "who-does-what.json",
    mimeType: "application/json",
    buffer: Buffer.from(file),
  });
  await pane.getByText(yearStrings.more).waitFor();
  expect(await field().inputValue()).toBe(coordinator);
  expect(workbench.complaints).toEqual([]);
});

test("the year reminds of the invitations to a review that has no day yet", async () => {
  const workbench = await openWorkbench();
  await openYear(workbench);
  await workbench.pane
    .getByText("To the next review, whose day is not in the record yet.")
    .waitFor();
  await expectFine(workbench);
});

async function openYear(workbench: Workbench): Promise<void> {
  await openView(workbench, "Plan");
  await workbench.pane.getByRole("button", { name: strings.viewName("year") }).click();
  await workbench.pane.getByRole("heading", { name: yearStrings.duties }).waitFor();
}
