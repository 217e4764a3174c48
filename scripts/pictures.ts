import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  closeWorkbenches,
  openWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from "../test/browser/helpers/workbench";
import globalSetup from "../test/browser/global-setup";
import globalTeardown from "../test/browser/global-teardown";
import { check, states } from "./pictures/states";

const folder = resolve(__dirname, "../pictures");

/** `npm run pictures -- plan dark`: only what has these words in its name; without any, everything. */
const wanted = process.argv.slice(2);

type Look = { readonly name: string; readonly options: WorkbenchOptions };

const looks: readonly Look[] = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "contrast", options: { colorScheme: "dark", forcedColors: "active" } },
];

/** Takes a picture of every state of the pane in every look, and of the workbench around it. */
async function main(): Promise<void> {
  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await globalSetup();
  try {
    for (const look of looks) {
      if (isWanted(file("workbench", "", look))) await pictureWorkbench(look);
      for (const state of Object.keys(states)) {
        if (isWanted(file("pane", state, look))) await picturePane(look, state);
      }
    }
  } finally {
    await globalTeardown();
  }
}

async function picturePane(look: Look, state: string): Promise<void> {
  const workbench = await openLooking(look, { width: 1366, height: 1600 });
  await states[state]?.(workbench);
  await settle(workbench);
  await workbench.page.locator("aside iframe").screenshot({ path: file("pane", state, look) });
  await closeWorkbenches();
}

async function pictureWorkbench(look: Look): Promise<void> {
  const workbench = await openLooking(look, { width: 1366, height: 768 });
  await settle(workbench);
  await workbench.page.screenshot({ path: file("workbench", "opened", look) });

  await check(workbench);
  await settle(workbench);
  await workbench.page.screenshot({ path: file("workbench", "checked", look) });

  await workbench.pane.getByRole("button", { name: "Show in the document" }).nth(2).click();
  await settle(workbench);
  await workbench.page.screenshot({ path: file("workbench", "shown", look) });
  await closeWorkbenches();
}

async function openLooking(
  { name, options }: Look,
  viewport: WorkbenchOptions["viewport"],
): Promise<Workbench> {
  const workbench = await openWorkbench({ ...options, ...(viewport && { viewport }) });
  if (name !== "light") await workbench.page.getByRole("switch", { name: "Dark" }).check();
  return workbench;
}

function isWanted(path: string): boolean {
  return wanted.every((word) => path.slice(folder.length).includes(word));
}

/** Lets what fades in finish, and takes the pointer off the ribbon so that no tip hangs there. */
async function settle({ page }: Workbench): Promise<void> {
  await page.mouse.move(600, 700);
  await page.waitForTimeout(600);
}

function file(what: string, state: string, { name }: Look): string {
  return join(folder, `${what}-${state}-${name}.png`);
}

void main();
