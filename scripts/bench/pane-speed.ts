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
  /** From the same moment until the pane can be used. */
  readonly "ready to use": number;
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
      "ready to use": middle(runs.map((run) => run["ready to use"])),
      "another view": middle(runs.map((run) => run["another view"])),
    };
  } finally {
    await browser.close();
    await launched.close();
    await server.close();
  }
}

async function measure(page: Page, address: string): Promise<PaneSpeed> {
  await page.addInitScript(markReady);
  await page.goto(address);
  await page.getByRole("button", { name: "Add a target" }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.getByRole("button", { name: "Add a target" }).click();
  const pane = page.frameLocator("aside iframe");
  await pane.getByLabel("Which long-term target").waitFor();
  const [painted, ready] = await pane
    .locator("body")
    .evaluate(() =>
      ["first-contentful-paint", "ready"].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
      ),
    );
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
  return {
    "first words": painted ?? Number.NaN,
    "ready to use": ready ?? Number.NaN,
    "another view": answered,
  };
}

/** Runs in every page before its own scripts: marks the moment when its buttons are painted. */
function markReady(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector("nav") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("ready"), 0));
  }).observe(document, { childList: true, subtree: true });
}

function middle(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}
