import { violations } from "./helpers/axe";
import {
  askHost,
  check,
  closeWorkbenches,
  eventually,
  openWorkbench,
  press,
  widthOf,
  type Workbench,
  type WorkbenchOptions,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("axe finds nothing", () => {
  const looks: readonly (readonly [string, WorkbenchOptions])[] = [
    ["light", { colorScheme: "light" }],
    ["forced colours", { forcedColors: "active" }],
    ["a narrow window", { viewport: { width: 320, height: 640 } }],
  ];

  test.each(looks)("in %s", async (_name, options) => {
    const workbench = await openWorkbench(options);
    expect(await violations(workbench)).toEqual([]);

    await check(workbench);
    expect(await violations(workbench)).toEqual([]);
  });

  test("in dark", async () => {
    const workbench = await openWorkbench({ colorScheme: "dark" });
    await workbench.page.getByRole("switch", { name: "Dark" }).check();
    await check(workbench);

    expect(await violations(workbench)).toEqual([]);
  });

  test("when something failed", async () => {
    const workbench = await openWorkbench();
    await askHost(workbench, (host) => {
      host.faults.sync = "GeneralException";
      host.faults.file = true;
    });
    await press(workbench, "Check my targets");
    await workbench.pane.getByText("Word did not answer as expected").waitFor();

    expect(await violations(workbench)).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  test("gets from the ribbon to a finding's words and back", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await tabTo(workbench, "Check my targets");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Check again" }).waitFor();

    await tabTo(workbench, "Show in the document");
    await page.keyboard.press("Enter");
    await eventually(() => askHost(workbench, ({ selection }) => selection?.text));

    await tabTo(workbench, "Close the pane");
    await page.keyboard.press("Enter");
    await pane.locator("body").waitFor({ state: "detached" });
    expect(await focused(workbench)).toContain("Check my targets");
  });

  test("can scroll the document", async () => {
    const { page } = await openWorkbench();
    const main = page.getByRole("main");
    await main.focus();

    // The document is drawn a moment after the page stands; until then there is nothing to scroll.
    await eventually(async () => {
      await page.keyboard.press("End");
      return main.evaluate(({ scrollTop }) => scrollTop > 500);
    });
  });
});

test("at 320 pixels nothing in the pane must be scrolled sideways", async () => {
  const workbench = await openWorkbench();
  await check(workbench);

  expect(await widthOf(workbench)).toEqual({ width: 320, overflow: 0 });
});

test("the workbench itself has no scroll bars at 1366 × 768", async () => {
  const { page } = await openWorkbench();
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });

  expect(overflow).toEqual([0, 0]);
});

/** Presses Tab until what has the focus bears this name. */
async function tabTo(workbench: Workbench, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await workbench.page.keyboard.press("Tab");
    const now = await focused(workbench);
    if (now.includes(name)) return;
    passed.push(now);
  }
  throw new Error(`Tab does not lead to "${name}", only to:\n${passed.join("\n")}`);
}

async function focused({ page }: Workbench): Promise<string> {
  for (const frame of page.frames().toReversed()) {
    const name = await frame.evaluate(() => {
      const element = document.hasFocus() ? document.activeElement : null;
      if (element === null || element === document.body) return null;
      return element.getAttribute("aria-label") ?? element.textContent ?? "";
    });
    if (name !== null) return name;
  }
  return "";
}
