import { chromium, type Page } from "playwright-core";
import { launchBrowser } from "../lib/browser";
import { serveWorkbench } from "../lib/serve-workbench";

/** How much slower than this computer the processor is made, as Chromium's own tools do. */
const SLOWER = 4;
const RUNS = 3;

/** In milliseconds, on a slowed processor. */
export type PaneSpeed = {
  /** From the pane's page being asked for until its first words are painted. */
  readonly "first words": number;
  /** From the click on another view until it is there. */
  readonly "another view": number;
};

/** Opens the pane in the workbench on a slowed processor and takes the time; the middle of a few runs. */
export async function paneSpeed(): Promise<PaneSpeed> {
  const server = await serveWorkbench(0);
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  try {
    const runs: PaneSpeed[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      runs.push(await measure(page, server.address));
      await page.close();
    }
    return {
      "first words": middle(runs.map((run) => run["first words"])),
      "another view": middle(runs.map((run) => run["another view"])),
    };
  } finally {
    await browser.close();
    await launched.close();
    await server.close();
  }
}

async function measure(page: Page, address: string): Promise<PaneSpeed> {
  await page.goto(address);
  await page.getByRole("button", { name: "Add a target" }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.getByRole("button", { name: "Add a target" }).click();
  const pane = page.frameLocator("aside iframe");
  await pane.getByRole("navigation").waitFor();
  const painted = await pane.locator("body").evaluate(() => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    return first?.startTime ?? Number.NaN;
  });
  await pane.getByLabel("Which long-term target").waitFor();
  await pane.getByRole("button", { name: "Plan", exact: true }).click();
  await pane.getByRole("img").waitFor();
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByRole("button", { name: "Check again" }).waitFor();
  // Both have been loaded by now: what is left is the answer to the click.
  const answered = await pane.locator("body").evaluate(async (body) => {
    const plan = [...body.querySelectorAll("nav button")].find(
      (button) => button.textContent === "Plan",
    );
    const start = performance.now();
    if (plan instanceof HTMLElement) plan.click();
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 0)));
    return performance.now() - start;
  });
  return { "first words": painted, "another view": answered };
}

function middle(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}
