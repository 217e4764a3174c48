import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  askHost,
  closeWorkbenches,
  openFile,
  openView,
  openWorkbench,
  press,
  sample,
  setAside,
  type Workbench,
  type WorkbenchOptions,
} from "../test/browser/helpers/workbench";
import globalSetup from "../test/browser/global-setup";
import globalTeardown from "../test/browser/global-teardown";
import { letterDocument, unknownForm, withProtection } from "../test/browser/helpers/documents";

const folder = resolve(__dirname, "../pictures");

/** `npm run pictures -- plan dark`: only what has these words in its name; without any, everything. */
const wanted = process.argv.slice(2);

type Look = { readonly name: string; readonly options: WorkbenchOptions };

const looks: readonly Look[] = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "contrast", options: { colorScheme: "dark", forcedColors: "active" } },
];

/** Each state of the pane: how it comes about. */
const states: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  findings: (workbench) => check(workbench),
  why: async (workbench) => {
    await check(workbench);
    await workbench.pane.getByText("Why?").first().click();
  },
  "nothing-to-fix": async (workbench) => {
    await openFile(workbench, "good.docx", sample("childs-plan-good.docx"));
    await check(workbench);
  },
  blank: async (workbench) => {
    await openFile(workbench, "blank.docx", sample("childs-plan-blank.docx"));
    await check(workbench);
  },
  "another-form": async (workbench) => {
    await openFile(workbench, "flat.docx", sample("childs-plan-flat.docx"));
    await check(workbench);
  },
  "no-plan": async (workbench) => {
    await openFile(workbench, "letter.docx", letterDocument());
    await check(workbench);
  },
  "show-table": async (workbench) => {
    await openFile(workbench, "unknown.docx", unknownForm);
    await check(workbench);
    await workbench.pane.getByRole("button", { name: "Show Amas the table" }).click();
    await workbench.pane.getByLabel("Table with the targets").selectOption({ index: 1 });
    await workbench.pane.getByLabel("Wee steps", { exact: true }).selectOption("Short-term target");
  },
  "shown-table": async (workbench) => {
    await states["show-table"]?.(workbench);
    await workbench.pane.getByRole("button", { name: "Keep" }).click();
    await openView(workbench, "Settings");
    await workbench.pane.getByText("Hand this to other schools").click();
  },
  protected: async (workbench) => {
    await openFile(workbench, "protected.docx", withProtection(sample("childs-plan-sample.docx")));
    await check(workbench);
  },
  failed: async (workbench) => {
    await askHost(workbench, (host) => {
      host.faults.sync = "GeneralException";
      host.faults.file = true;
    });
    await check(workbench);
  },
  plan: async (workbench) => {
    await openView(workbench, "Plan");
    await workbench.pane.getByRole("img").waitFor();
  },
  settings: async (workbench) => {
    await openView(workbench, "Settings");
    await workbench.pane.getByText("Term dates").click();
  },
  "set-aside": async (workbench) => {
    await check(workbench);
    const { pane } = workbench;
    await setAside(workbench, "Amas has misread it");
    await pane.getByText("Set aside (1)").click();
  },
  "setting-aside": async (workbench) => {
    await check(workbench);
    await workbench.pane.getByText("Why?").first().click();
    await workbench.pane.getByRole("button", { name: "Set aside…" }).first().click();
  },
  "write-empty": async (workbench) => {
    await openView(workbench, "Write");
    await workbench.pane.getByLabel("Short-term target", { exact: true }).waitFor();
  },
  "write-half": async (workbench) => {
    await states["write-empty"]?.(workbench);
    const { pane } = workbench;
    await pane.getByLabel("Which long-term target").selectOption({ index: 1 });
    await pane
      .getByLabel("Short-term target", { exact: true })
      .fill("Finlay will stop shouting and read 20 words aloud.");
  },
  "write-long-term": async (workbench) => {
    await states["write-empty"]?.(workbench);
    const { pane } = workbench;
    await pane.getByLabel("What would you like to do?").selectOption("Add a long-term target");
    await pane
      .getByLabel("Long-term target", { exact: true })
      .fill("Finlay will play with his friends at break and feel safe in the playground.");
    await pane.getByRole("button", { name: "Included" }).click();
  },
  review: async (workbench) => {
    await openView(workbench, "Review");
    await workbench.pane.getByLabel("Date of the review").fill("2026-12-04");
  },
  "review-target": async (workbench) => {
    await openView(workbench, "Review");
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("button", { name: "Partly achieved" }).click();
    await pane.getByLabel("In your words").fill("Reads 30 of 40 words");
  },
  "review-forward": async (workbench) => {
    await states["review-target"]?.(workbench);
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("combobox").selectOption({ index: 1 });
  },
  "review-preview": async (workbench) => {
    await states["review-forward"]?.(workbench);
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("heading", { name: "This will be written" }).waitFor();
  },
  "write-preview": async (workbench) => {
    await states["write-half"]?.(workbench);
    const { pane } = workbench;
    await pane
      .getByLabel("Short-term target", { exact: true })
      .fill("By 18 December 2026 Finlay will read aloud 20 word cards with one prompt.");
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("heading", { name: "This will be written" }).waitFor();
  },
  written: async (workbench) => {
    await states["write-preview"]?.(workbench);
    await workbench.pane.getByRole("button", { name: "Write it into the plan" }).click();
    await workbench.pane.getByText("It stands in the plan").waitFor();
  },
  "not-written": async (workbench) => {
    await openFile(workbench, "protected.docx", withProtection(sample("childs-plan-sample.docx")));
    await states["write-half"]?.(workbench);
    await workbench.pane.getByRole("button", { name: "See what will be written" }).click();
    await workbench.pane.getByText("Nothing was written").waitFor();
  },
};

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

async function check(workbench: Workbench): Promise<void> {
  await press(workbench, "Check my targets");
  await workbench.pane.getByRole("button", { name: "Check again" }).waitFor();
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
