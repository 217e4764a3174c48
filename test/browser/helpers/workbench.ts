import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Download,
  type FrameLocator,
  type Page,
} from "playwright-core";
import type { WordHost } from "../../../wordhost/word-host";

/** The day the samples are meant for; see samples/README.md. */
const TODAY = new Date("2026-11-23T10:00:00");

export type Workbench = {
  readonly page: Page;
  /** What is inside the task pane. */
  readonly pane: FrameLocator;
  /** Every address that any of its pages asked for. */
  readonly requests: readonly string[];
  /** What any of its pages complained of: script errors and the console's errors and warnings. */
  readonly complaints: readonly string[];
};

export type WorkbenchOptions = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "forcedColors" | "reducedMotion"
>;

let browser: Browser | null = null;
const opened: Workbench[] = [];

/** A fresh workbench with the sample plan, closed again after the test. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  browser ??= await chromium.connect(fromEnvironment("AMAS_BROWSER_ENDPOINT"));
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await context.clock.setFixedTime(TODAY);

  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(fromEnvironment("AMAS_WORKBENCH"));
  await page.getByRole("button", { name: "Check my targets" }).waitFor();
  const workbench = { page, pane: page.frameLocator("aside iframe"), requests, complaints };
  opened.push(workbench);
  return workbench;
}

/** Closes the workbenches of the test that has just ended, and fails when one asked for what it must not. */
export async function closeWorkbenches(): Promise<void> {
  const stray = opened.splice(0).flatMap(strayRequests);
  for (const context of browser?.contexts() ?? []) await context.close();
  if (stray.length > 0) throw new Error(`The pane asked for ${stray.join(", ")}`);
}

/** Every address that is neither of the pane's own files nor Office.js, or that says something of a plan. */
function strayRequests({ page, requests }: Workbench): readonly string[] {
  const { origin } = new URL(page.url());
  const isOwn = (address: string): boolean => {
    const { origin: asked, pathname, search } = new URL(address);
    if (asked !== origin) return false;
    return ownPath.test(pathname) && ownQuery.test(search);
  };
  return requests.filter((address) => !address.startsWith("blob:") && !isOwn(address));
}

const ownPath = /^\/(addin\/[\w./-]*|office-js\/word-web-16\.00\.js|samples\/[\w./-]*|[\w.-]*)$/;
const ownQuery = /^(\?(view|failure)=[\w-]+)?$/;

/** Presses a button of the ribbon. */
export async function press({ page }: Workbench, label: string): Promise<void> {
  await page.getByRole("region", { name: "Ribbon" }).getByRole("button", { name: label }).click();
}

/** Presses *Check my targets* and waits for the result. */
export async function check(workbench: Workbench): Promise<void> {
  await press(workbench, "Check my targets");
  await workbench.pane.getByRole("button", { name: "Check again" }).waitFor();
}

/** How wide the pane's page is, and by how many pixels it would have to be scrolled sideways. */
export function widthOf({ pane }: Workbench): Promise<{ width: number; overflow: number }> {
  return pane.locator("html").evaluate((html) => ({
    width: html.clientWidth,
    overflow: html.scrollWidth - html.clientWidth,
  }));
}

/** Opens a view of the pane by its name, opening the pane itself from the ribbon where it is closed. */
export async function openView(workbench: Workbench, name: string): Promise<void> {
  const { page, pane } = workbench;
  if ((await page.locator("aside iframe").count()) === 0) {
    await press(workbench, "Add a target");
  }
  const navigation = pane.getByRole("navigation");
  await navigation.getByRole("button", { name, exact: true }).click();
}

/** Sets the first finding aside, with a reason from the list. */
export async function setAside({ pane }: Workbench, reason: string): Promise<void> {
  await pane.getByText("Why?").first().click();
  await pane.getByRole("button", { name: "Set aside…" }).first().click();
  await pane.getByLabel("Why can it be set aside?").selectOption(reason);
  await pane.getByRole("button", { name: "Set aside", exact: true }).click();
}

/** Opens a document as a person does with *Open…*. */
export async function openFile({ page }: Workbench, name: string, file: Uint8Array): Promise<void> {
  await page.getByLabel("Word document").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(file),
  });
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** What *Save a copy* gives: the suggested name and the file. */
export async function saveCopy({ page }: Workbench): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "amas-"));
  const path = join(folder, "copy.docx");
  await download.saveAs(path);
  const file = readFileSync(path);
  rmSync(folder, { recursive: true });
  return { name: download.suggestedFilename(), file };
}

/** What stands in a file that was offered to be kept. */
export async function textOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  stream.setEncoding("utf8");
  let text = "";
  for await (const piece of stream) text += String(piece);
  return text;
}

export function sample(name: string): Buffer {
  return readFileSync(join(__dirname, "../../../samples", name));
}

/** Asks or tells the host of the open document, inside the page. */
export function askHost<Answer>(
  { page }: Workbench,
  ask: (host: WordHost) => Answer,
): Promise<Answer> {
  return page.evaluate(`(${ask.toString()})(window.amasSession.host())`);
}

/**
 * Waits until the answer is neither null, false, 0 nor empty, and gives it. Asked from here again and
 * again, because the page's Content-Security-Policy keeps playwright's own waiting out.
 */
export async function eventually<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`It never came to: ${ask.toString()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with jest.`);
  return value;
}
