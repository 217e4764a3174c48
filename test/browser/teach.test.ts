import { formFile } from "../../src/actions/form-file";
import type { Mapping } from "../../src/plan/teach/mapping";
import { violations } from "./helpers/axe";
import { openColumnPlan, ownWordsPlan, unknownForm } from "./helpers/documents";
import {
  askHost,
  check,
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  press,
  saveCopy,
  textOf,
  widthOf,
  type Workbench,
  type WorkbenchOptions,
} from "./helpers/workbench";

const unsure = "Amas is not sure which table holds the targets";
const preview = "2 long-term targets with 3 short-term targets.";

afterEach(closeWorkbenches);

describe("a form that Amas does not know", () => {
  test("is shown once, checked, and known again in the saved copy until it is removed", async () => {
    const workbench = await openUnknown();
    await showTable(workbench);
    const { pane } = workbench;
    await pane.getByText(preview).waitFor();
    await pane.getByRole("button", { name: "Keep" }).click();

    await pane.getByText("2 long-term targets with 3 short-term targets, from").waitFor();
    await pane.getByRole("button", { name: "Show in the document" }).first().waitFor();
    const { name, file } = await saveCopy(workbench);

    await openFile(workbench, "another.docx", unknownForm);
    await check(workbench);
    await pane.getByText(unsure).waitFor();

    await openFile(workbench, name, file);
    await check(workbench);
    await pane.getByText("2 long-term targets with 3 short-term targets, from").waitFor();

    await openView(workbench, "Settings");
    await pane.getByRole("button", { name: "Remove table 1" }).click();
    await pane.getByText("Nothing. Amas has left no trace").waitFor();
    await openView(workbench, "Check");
    await pane.getByText(unsure).waitFor();
    const removed = await saveCopy(workbench);
    expect(removed.file.includes("webextension")).toBe(false);
    expect(workbench.complaints).toEqual([]);
  });

  test("travels to another document as a file", async () => {
    const workbench = await openUnknown();
    const { pane } = workbench;
    await showTable(workbench);
    await pane.getByRole("button", { name: "Keep" }).click();
    const { name, text } = await savedFormFile(workbench);
    expect(await pane.getByLabel("The same as text").inputValue()).toBe(text);
    for (const word of ["Orla", "dream", "Wee", "Pals"]) expect(text).not.toContain(word);

    await openFile(workbench, "another.docx", unknownForm);
    await check(workbench);
    await pane.getByRole("button", { name: "Show Amas the table" }).click();
    await chooseFile(workbench, "letter", "Dear Mrs Dunmore");
    await pane.getByText("This is not a form file").waitFor();
    await chooseFile(workbench, name, text);
    await pane.getByText("2 long-term targets with 3 short-term targets, from").waitFor();
  });

  test("may be pointed at by clicking into the table", async () => {
    const workbench = await openUnknown();
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Show Amas the table" }).click();
    const chosen = pane.getByLabel("Table with the targets");
    await chosen.selectOption({ index: 0 });
    await page.getByRole("main").getByText("Orla will float.").click();
    await eventually(() => askHost(workbench, ({ selection }) => selection?.paragraph));
    await pane.getByRole("button", { name: "Use the table at the cursor" }).click();

    await eventually(async () => (await chosen.inputValue()) === "2");
    await page.getByRole("main").getByText("And also").click();
    await pane.getByRole("button", { name: "Use the table at the cursor" }).click();
    await pane.getByText("The cursor is in none of the tables.").waitFor();
  });

  test("counts in this session where the document cannot keep it", async () => {
    const workbench = await openUnknown();
    await askHost(workbench, (host) => {
      host.faults.saveSettings = true;
    });
    await showTable(workbench);
    await workbench.pane.getByRole("button", { name: "Keep" }).click();

    await workbench.pane.getByText("Your choice could not be kept").waitFor();
    await workbench.pane.getByText("2 long-term targets with 3 short-term targets, from").waitFor();
  });
});

test("a plan that Amas asks about is shown once, and the next one of the school read by the file", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await openFile(workbench, "orla.docx", ownWordsPlan("Orla", ["read", "swim"]));
  await check(workbench);
  await pane.getByText(unsure).waitFor();
  await pane.getByRole("button", { name: "Show Amas the table" }).click();

  // What Amas begins with is right but for the two headings in words of the school's own.
  await pane.getByLabel("Wee steps", { exact: true }).selectOption("Short-term target");
  await pane.getByText("2 long-term targets with 4 short-term targets.").waitFor();
  await pane.getByLabel("Pals", { exact: true }).selectOption("Who");
  expect(await violations(workbench)).toEqual([]);
  await pane.getByRole("button", { name: "Keep" }).click();
  await pane.getByText("2 long-term targets with 4 short-term targets, from").waitFor();
  await pane.getByText("Orla will swim.").waitFor();

  const { name, text } = await savedFormFile(workbench);

  await openFile(workbench, "iain.docx", ownWordsPlan("Iain", ["write", "run", "sing"]));
  await check(workbench);
  await pane.getByText(unsure).waitFor();
  await openView(workbench, "Settings");
  await chooseFile(workbench, name, text);
  await pane.getByText("Tables you showed Amas").waitFor();
  expect(await violations(workbench)).toEqual([]);
  expect((await widthOf(workbench)).overflow).toBe(0);
  await openView(workbench, "Check");
  await pane.getByText("3 long-term targets with 6 short-term targets, from").waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("where Amas asks and has an idea, it says so, and showing it the table takes two steps", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await openFile(workbench, "orla.docx", openColumnPlan);
  await check(workbench);
  const guess =
    "It may be this: 1 long-term target with 2 short-term targets, from the table at “Individualised Educational Programme”.";
  await pane.getByText(guess).waitFor();
  expect(await violations(workbench)).toEqual([]);
  expect(await pane.getByText("Orla will read 20 words").count()).toBe(0);

  await pane.getByRole("button", { name: "Show Amas the table" }).click();
  await pane.getByRole("button", { name: "Keep" }).click();
  await pane.getByText("1 long-term target with 2 short-term targets, from").waitFor();
});

test("a plan that was read rightly can be shown again all the same", async () => {
  const workbench = await openWorkbench();
  await press(workbench, "Check my targets");
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Not right? Show Amas the table" }).click();
  await pane.getByRole("heading", { name: "Show Amas the table" }).waitFor();
  expect(await pane.locator(":focus").innerText()).toBe("Show Amas the table");

  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("button", { name: "Check again" }).waitFor();
  expect(await pane.locator(":focus").innerText()).toBe("Check my targets");
  // One to check, two to show the table, one to see whether the document has changed meanwhile.
  expect(await askHost(workbench, ({ syncs }) => syncs)).toBeLessThanOrEqual(4);
});

describe("showing a table is for everyone", () => {
  const looks: readonly (readonly [string, WorkbenchOptions])[] = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ];

  test.each(looks)("in %s axe finds nothing", async (_name, options) => {
    const workbench = await openUnknown(options);
    await showTable(workbench);
    await workbench.pane.getByText(preview).waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect((await widthOf(workbench)).overflow).toBe(0);

    await workbench.pane.getByRole("button", { name: "Keep" }).click();
    await openView(workbench, "Settings");
    await workbench.pane.getByText("Hand this to other schools").click();
    expect(await violations(workbench)).toEqual([]);
    expect((await widthOf(workbench)).overflow).toBe(0);
  });
});

test("a form file for other headings changes nothing but is shown", async () => {
  const workbench = await openUnknown();
  const stranger: Mapping = {
    fingerprint: "0123456789abcdef",
    headings: "row",
    longTerm: "named",
    roles: ["short-term"],
  };
  await workbench.pane.getByRole("button", { name: "Show Amas the table" }).click();
  await chooseFile(workbench, "other.json", formFile([stranger]));
  await workbench.pane.getByText(unsure).waitFor();
  await openView(workbench, "Settings");
  await workbench.pane.getByText("Tables you showed Amas").waitFor();
});

async function openUnknown(options: WorkbenchOptions = {}): Promise<Workbench> {
  const workbench = await openWorkbench(options);
  if (options.colorScheme === "dark") {
    await workbench.page.getByRole("switch", { name: "Dark" }).check();
  }
  await openFile(workbench, "unknown.docx", unknownForm);
  await check(workbench);
  await workbench.pane.getByText(unsure).waitFor();
  return workbench;
}

/** Chooses the second table and says what its columns are; the row of headings is guessed. */
async function showTable({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "Show Amas the table" }).click();
  await pane.getByLabel("Table with the targets").selectOption({ index: 1 });
  await pane.getByLabel("Wee steps", { exact: true }).selectOption("Short-term target");
  await pane.getByLabel("Pals", { exact: true }).selectOption("Who");
  await pane.getByLabel("Cheer when", { exact: true }).selectOption("By when");
}

async function chooseFile({ pane }: Workbench, name: string, text: string): Promise<void> {
  await pane
    .getByLabel("Form file", { exact: true })
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** What the settings save to be handed to other schools. */
async function savedFormFile(workbench: Workbench) {
  const { page, pane } = workbench;
  await openView(workbench, "Settings");
  await pane.getByText("Hand this to other schools").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Save the form file" }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}
