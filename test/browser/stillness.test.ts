import { asideStrings } from "../../src/taskpane/strings/aside";
import { strings } from "../../src/taskpane/strings";
import { planWithTargets } from "../../scripts/bench/generated-plan";
import {
  askHost,
  check,
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  press,
  setAside,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("who asked for less movement", () => {
  test.each<["reduce" | "no-preference", boolean]>([
    ["reduce", false],
    ["no-preference", true],
  ])(
    "%s: something moves in the pane: %s",
    async (reducedMotion, isMoving) => {
      const workbench = await openWorkbench({ reducedMotion });
      await openFile(workbench, "long.docx", Buffer.from(await planWithTargets(300)));
      await workbench.page.addInitScript(watchMovement);
      await press(workbench, "Check my targets");
      await workbench.pane.getByRole("progressbar").waitFor();
      await workbench.pane.getByRole("button", { name: strings.checkAgain }).waitFor();
      for (const view of ["Plan", "Review", "Settings", "Write", "Check"]) {
        await openView(workbench, view);
        await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
      }
      expect((await noted(workbench, "moving")).length > 0).toBe(isMoving);
    },
    240_000,
  );
});

describe("what a screen reader hears", () => {
  test("is every result once and no more", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await workbench.page.addInitScript(listen);
    await check(workbench);
    await heardOnce(workbench, "need another look");
    await setAside(workbench, asideStrings.reasons[0] ?? "");
    await heardOnce(workbench, strings.heardSetAside);
    await pane.getByText("Set aside (1)").click();
    await pane.getByRole("button", { name: "Bring back number 1" }).click();
    await heardOnce(workbench, strings.heardRestored);

    await askHost(workbench, (host) => {
      host.edit((author) => author.setText(3, "Somebody else was here."));
    });
    // What a browser says when somebody comes back to the pane.
    await pane.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
    await heardOnce(workbench, strings.readAgain);

    await askHost(workbench, (host) => {
      host.faults.sync = "GeneralException";
      host.faults.file = true;
    });
    await pane.getByRole("button", { name: "Check again" }).click();
    await heardOnce(workbench, strings.failure("unknown").title);
  }, 240_000);
});

/** Runs in every page before its own scripts: notes what is animated or in transition for a time, frame by frame. */
function watchMovement(): void {
  const moving: string[] = [];
  Object.assign(document, { moving });
  const look = (): void => {
    for (const { effect } of document.getAnimations()) {
      if (Number(effect?.getComputedTiming().duration) > 0) {
        moving.push((effect as KeyframeEffect).target?.className ?? "");
      }
    }
    requestAnimationFrame(look);
  };
  look();
}

/** Runs in every page before its own scripts: notes what is said to a screen reader, and what comes into live regions. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(document, { heard, ariaNotify: (words: string) => heard.push(words) });
  const live = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const inside = target instanceof Element ? target : target.parentElement;
      const around = inside?.closest(live);
      if (around) regions.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const each of [node, ...node.querySelectorAll("*")]) {
          if (each.matches(live)) regions.add(each);
        }
      }
    }
    for (const { textContent } of regions) if (textContent) heard.push(textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What has been noted in the pane so far. */
function noted({ pane }: Workbench, what: "moving" | "heard"): Promise<readonly string[]> {
  return pane
    .locator("html")
    .evaluate(
      (html, name) =>
        (html.ownerDocument as unknown as Readonly<Record<string, readonly string[]>>)[name] ?? [],
      what,
    );
}

/** Waits until these words have been said, and a while longer, in which they must not be said again. */
async function heardOnce(workbench: Workbench, words: string): Promise<void> {
  const said = async () => (await noted(workbench, "heard")).filter((each) => each.includes(words));
  await eventually(async () => (await said()).length > 0);
  await workbench.page.waitForTimeout(1200);
  expect(await said()).toEqual([expect.stringContaining(words)]);
}
