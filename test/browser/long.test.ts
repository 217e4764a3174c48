import { planWithTargets } from "../../scripts/bench/generated-plan";
import { strings } from "../../src/taskpane/strings";
import {
  closeWorkbenches,
  openFile,
  openWorkbench,
  press,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

test("1,000 targets: how far the check is, and stopping it, the first time and again", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  page.setDefaultTimeout(60_000);
  await openFile(workbench, "long.docx", Buffer.from(await planWithTargets(1000)));
  // So slow that there is something to stop.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 3 });
  const stop = pane.getByRole("button", { name: strings.stop, exact: true });

  const first = stopOnceSeen(pane);
  await press(workbench, "Check my targets");
  await first;
  await pane.getByText(strings.stopped).waitFor();
  expect(await pane.getByRole("button", { name: "Show in the document" }).count()).toBe(0);

  await pane.getByRole("button", { name: strings.checkAgain }).click();
  await pane.getByRole("button", { name: "Show in the document" }).first().waitFor();
  const before = await pane.getByRole("heading", { level: 2 }).count();

  const second = stopOnceSeen(pane);
  await pane.getByRole("button", { name: strings.checkAgain }).click();
  await second;
  await pane.getByRole("button", { name: strings.checkAgain }).waitFor();
  expect(await stop.count()).toBe(0);
  // What was found before is still there.
  expect(await pane.getByRole("heading", { level: 2 }).count()).toBe(before);
  expect(workbench.complaints).toEqual([]);
}, 480_000);

/** Presses Stop as soon as the pane says how far it is: from outside, a busy machine may be too late. */
function stopOnceSeen(pane: Workbench["pane"]): Promise<void> {
  return pane.locator("body").evaluate(
    (body, label) =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const button = [...body.querySelectorAll("button")].find(
            ({ textContent }) => textContent.trim() === label,
          );
          const isUnderWay = /\d+ of \d+ checks done/.test(body.textContent);
          if (button === undefined || !isUnderWay) return;
          watch.disconnect();
          button.click();
          resolve();
        });
        watch.observe(body, { subtree: true, childList: true, characterData: true });
      }),
    strings.stop,
  );
}
