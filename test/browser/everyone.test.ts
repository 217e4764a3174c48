import { violationsInPane } from "./helpers/axe";
import { unseenFocus } from "./helpers/focus";
import { handsOn } from "./helpers/keyboard";
import {
  askHost,
  check,
  closeWorkbenches,
  openView,
  openWorkbench,
  widthOf,
  type Workbench,
  type WorkbenchOptions,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

const VIEWS = ["Check", "Write", "Review", "Plan", "Settings"] as const;

describe("every view is for everyone", () => {
  const looks: readonly (readonly [string, WorkbenchOptions])[] = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours, dark", { colorScheme: "dark", forcedColors: "active" }],
    ["forced colours, light", { colorScheme: "light", forcedColors: "active" }],
  ];

  test.each(looks)("in %s axe finds nothing", async (_name, options) => {
    const workbench = await openWorkbench(options);
    if (options.colorScheme === "dark") {
      await workbench.page.getByRole("switch", { name: "Dark" }).check();
    }
    await check(workbench);
    for (const view of VIEWS) {
      await show(workbench, view);
      expect([view, ...(await violationsInPane(workbench))]).toEqual([view]);
    }
    expect(workbench.complaints).toEqual([]);
  });

  test.each([270, 320, 500])("at %d pixels nothing must be scrolled sideways", async (width) => {
    const workbench = await openWorkbench();
    await check(workbench);
    await workbench.page.locator("aside").evaluate((aside, pixels) => {
      aside.style.flex = `0 0 ${pixels}px`;
      aside.style.width = `${pixels}px`;
    }, width);
    for (const view of VIEWS) {
      await show(workbench, view);
      expect([view, await widthOf(workbench)]).toEqual([view, { width, overflow: 0 }]);
    }
  });

  test("at 400 % zoom nothing must be scrolled sideways either", async () => {
    const workbench = await openWorkbench({ viewport: { width: 320, height: 256 } });
    await check(workbench);
    for (const view of VIEWS) {
      await show(workbench, view);
      expect([view, (await widthOf(workbench)).overflow]).toEqual([view, 0]);
    }
  });

  test.each(VIEWS)("wherever the focus is in %s, it can be seen", async (view) => {
    const workbench = await openWorkbench({ reducedMotion: "reduce" });
    await check(workbench);
    await show(workbench, view);
    await workbench.pane.getByRole("navigation").getByRole("button").first().focus();
    const unseen: string[] = [];
    for (let stop = 0; stop < 25; stop += 1) {
      await workbench.page.keyboard.press("Tab");
      const name = await unseenFocus(workbench);
      if (name !== null) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });
});

test("three targets are put right one after the other, by keyboard alone", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const hands = handsOn(workbench);
  await check(workbench);
  await pane.getByText("4 targets and 3 things").waitFor();
  const better = [
    ["3", "By 18 December 2026 Finlay will read aloud 20 of the 30 words on his list."],
    ["1", "By 18 December 2026 Finlay will put up his hand in 4 of 5 lessons."],
    ["2", "By 18 December 2026 Finlay will ask a friend to play at 3 of 5 breaks."],
  ] as const;
  for (const [number, words] of better) {
    await hands.press(`Reword it: Short-term target ${number}`);
    await pane.getByRole("heading", { level: 1, name: "Write a target" }).waitFor();
    await hands.type("Short-term target", words);
    await hands.press("See what will be written");
    await hands.press("Write it into the plan");
    await pane.getByText("It stands in the plan").waitFor();
    await hands.press("Check");
    await pane.getByRole("button", { name: "Check again" }).waitFor();
  }
  const texts = await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts]);
  for (const [, words] of better) expect(texts).toContain(words);
  expect(await pane.getByText("4 targets and 3 things").count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
});

test("a target that is being written is not written over by another one", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await openView(workbench, "Write");
  await pane.getByLabel("Short-term target", { exact: true }).fill("Finlay will read");
  await openView(workbench, "Check");
  await pane
    .getByRole("button", { name: /^Reword it:/ })
    .first()
    .click();
  await pane.getByText("You are still writing something else").waitFor();
  const typed = pane.getByLabel("Short-term target", { exact: true });
  expect(await typed.inputValue()).toBe("Finlay will read");
});

test("words that mean harm, and words too long, are words in every view", async () => {
  const workbench = await openWorkbench();
  await askHost(workbench, (host) => {
    const at = host.paragraphTexts.findIndex((text) => text.startsWith("Stop shouting out"));
    host.edit((author) => {
      author.setText(
        at,
        `<img src=x onerror="top.harmed=1"> ${"Supercalifragilistic".repeat(12)} مرحبا 🙂`,
      );
    });
  });
  await check(workbench);
  for (const view of VIEWS) {
    await show(workbench, view);
    expect([view, (await widthOf(workbench)).overflow]).toEqual([view, 0]);
    expect(await workbench.pane.locator('img[src="x"]').count()).toBe(0);
  }
  await show(workbench, "Plan");
  expect(await workbench.pane.getByText("<img src=x").count()).toBeGreaterThan(0);
  expect(await workbench.page.evaluate(() => "harmed" in window)).toBe(false);
  expect(workbench.complaints).toEqual([]);
});

/** Opens a view and waits until it is all there. */
async function show(workbench: Workbench, view: (typeof VIEWS)[number]): Promise<void> {
  await openView(workbench, view);
  const { pane } = workbench;
  const there = {
    Check: pane.getByRole("button", { name: "Show in the document" }).first(),
    Write: pane.getByLabel("Short-term target", { exact: true }),
    Review: pane.getByLabel("Date of the review"),
    Plan: pane.getByRole("img", { name: /^Wellbeing wheel/ }),
    Settings: pane.getByLabel("Kind of school"),
  };
  await there[view].waitFor();
}
