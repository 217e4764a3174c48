import { planWithTargets } from "../../scripts/bench/generated-plan";
import { strings } from "../../src/taskpane/strings";
import { closeWorkbenches, openFile, openWorkbench, press } from "./helpers/workbench";

afterEach(closeWorkbenches);

test("1,000 targets: how far the check is, and stopping it, the first time and again", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  page.setDefaultTimeout(60_000);
  await openFile(workbench, "long.docx", Buffer.from(await planWithTargets(1000)));
  // So slow that a test has the time to stop it; it presses at once, without waiting until nothing moves.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 3 });
  const stop = pane.getByRole("button", { name: strings.stop, exact: true });

  await press(workbench, "Check my targets");
  await pane.getByText(/^Looking at the targets: \d+ of \d+ checks done/).waitFor();
  await stop.dispatchEvent("click");
  await pane.getByText(strings.stopped).waitFor();
  expect(await pane.getByRole("button", { name: "Show in the document" }).count()).toBe(0);

  await pane.getByRole("button", { name: strings.checkAgain }).click();
  await pane.getByRole("button", { name: "Show in the document" }).first().waitFor();
  const before = await pane.getByRole("heading", { level: 2 }).count();

  await pane.getByRole("button", { name: strings.checkAgain }).click();
  await stop.dispatchEvent("click");
  await pane.getByRole("button", { name: strings.checkAgain }).waitFor();
  expect(await stop.count()).toBe(0);
  // What was found before is still there.
  expect(await pane.getByRole("heading", { level: 2 }).count()).toBe(before);
  expect(workbench.complaints).toEqual([]);
}, 480_000);
