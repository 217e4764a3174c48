import { violations } from "./helpers/axe";
import { withProtection } from "./helpers/documents";
import {
  askHost,
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  press,
  sample,
  saveCopy,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("writing a target", () => {
  test("each letter turns as the words come, and says which words did it", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await openView(workbench, "Write");
    const wording = pane.getByLabel("Short-term target", { exact: true });
    await wording.waitFor();
    expect(await settled(workbench)).toEqual([]);

    await pane.getByLabel("Which long-term target").selectOption({ index: 1 });
    await wording.pressSequentially("Finlay will read 20 words aloud");
    await pane.getByText("“20 words” says how much is enough.").waitFor();
    expect(await settled(workbench)).toEqual(["Specific", "Measurable", "Achievable", "Relevant"]);
    await wording.pressSequentially(" by 18 December 2026.");
    await eventually(async () => (await settled(workbench)).length === 5);
    expect(await violations(workbench)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test("asks what one would like to see instead, and suggests indicators with the words", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await openView(workbench, "Write");
    await pane.getByLabel("What would you like to do?").selectOption("Add a long-term target");
    const wording = pane.getByLabel("Long-term target", { exact: true });
    await wording.fill("Finlay will stop shouting when he plays with his friends.");

    await pane.getByText("“stop shouting” says what there should be less of").waitFor();
    await pane.getByText("Included: “plays with his friends”").waitFor();
    await pane.getByRole("button", { name: "Included" }).click();
    await pane.getByRole("button", { name: "Included", pressed: true }).waitFor();
    expect(await violations(workbench)).toEqual([]);
  });

  test("loses nothing when the view changes, when the pane closes and in a saved copy", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    const words = "Finlay will read 20 words aloud";
    await openView(workbench, "Write");
    await pane.getByLabel("Short-term target", { exact: true }).fill(words);
    await openView(workbench, "Plan");
    await openView(workbench, "Write");
    expect(await typed(workbench)).toBe(words);

    await pane.getByText("is kept in this document").waitFor();
    await page.getByRole("button", { name: "Close the pane" }).click();
    await press(workbench, "Add a target");
    await eventually(async () => (await typed(workbench)) === words);

    const { file } = await saveCopy(workbench);
    await openFile(workbench, "copy.docx", file);
    await eventually(async () => (await typed(workbench)) === words);

    await pane.getByRole("button", { name: "Clear the form" }).click();
    expect(await typed(workbench)).toBe("");
    await eventually(async () => !(await saveCopy(workbench)).file.includes("webextension"));
    expect(await askHost(workbench, ({ paragraphTexts }) => paragraphTexts.length)).toBeGreaterThan(
      0,
    );
  });
});

describe("putting a target into the plan", () => {
  const words = "By 18 December 2026 Finlay will read aloud 20 word cards with one prompt.";

  test("shows what will be written, writes it in the form's own row, and puts it back", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    const before = await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts]);
    await fillShortTerm(workbench, words);
    await pane.getByLabel("Who", { exact: true }).fill("Mrs Skene");
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("heading", { name: "This will be written" }).waitFor();
    expect(await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts])).toEqual(before);
    expect(await violations(workbench)).toEqual([]);

    await pane.getByRole("button", { name: "Write it into the plan" }).click();
    await pane.getByText("It stands in the plan").waitFor();
    await page.getByRole("main").getByText(words).waitFor();
    expect(await typed(workbench)).toBe("");
    expect(await violations(workbench)).toEqual([]);

    await openView(workbench, "Plan");
    await pane.getByText("8 short-term targets to work on now.").waitFor();
    await openView(workbench, "Write");
    await pane.getByRole("button", { name: "Put back" }).click();
    await pane.getByText("It has been put back.").waitFor();
    expect(await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts])).toEqual(before);
    expect(workbench.complaints).toEqual([]);
  });

  test("says that Track Changes is on, and leaves what somebody has typed there since", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    await askHost(workbench, (host) => {
      host.trackChanges = true;
    });
    await fillShortTerm(workbench, words);
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByText(/Track Changes is on/).waitFor();
    await pane.getByRole("button", { name: "Write it into the plan" }).click();
    await pane.getByText("It stands in the plan").waitFor();
    const typed = await askHost(workbench, (host) => {
      const at = host.paragraphTexts.findIndex((text) => text.includes("20 word cards"));
      host.edit((author) => author.setText(at, "By somebody else."));
      return host.paragraphTexts.length;
    });
    await pane.getByRole("button", { name: "Put back" }).click();
    await pane.getByText("Somebody has typed there since").waitFor();
    expect(await askHost(workbench, ({ paragraphTexts }) => paragraphTexts.length)).toBe(typed);
    expect(await violations(workbench)).toEqual([]);
  });

  test("rewords a target, in its place", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await openView(workbench, "Write");
    await pane.getByLabel("What would you like to do?").selectOption("Reword a target");
    await pane
      .getByLabel("Which target?")
      .selectOption({ label: "2.1 Stop shouting out and disrupting the class." });
    expect(await typed(workbench)).toBe("Stop shouting out and disrupting the class.");
    await pane.getByLabel("Short-term target", { exact: true }).fill(words);
    await write(workbench);
    await page.getByRole("main").getByText(words).waitFor();
    expect(await page.getByRole("main").getByText("Stop shouting out").count()).toBe(0);
  });

  test("says why a protected document is not written, and keeps what was typed", async () => {
    const workbench = await openWorkbench();
    const file = withProtection(sample("childs-plan-sample.docx"));
    await openFile(workbench, "protected.docx", file);
    await fillShortTerm(workbench, words);
    await workbench.pane.getByRole("button", { name: "See what will be written" }).click();

    await workbench.pane.getByText("Nothing was written").waitFor();
    await workbench.pane.getByText("protected").first().waitFor();
    expect(await typed(workbench)).toBe(words);
    expect(await violations(workbench)).toEqual([]);
  });

  test("when Word fails midway the plan is as it was, and so is the form", async () => {
    const workbench = await openWorkbench();
    const { pane } = workbench;
    const before = await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts]);
    await fillShortTerm(workbench, words);
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("button", { name: "Write it into the plan" }).waitFor();
    await askHost(workbench, (host) => {
      host.faults.sync = "GeneralException";
      host.faults.file = true;
    });
    await pane.getByRole("button", { name: "Write it into the plan" }).click();
    await pane
      .getByText(/Word did not answer as expected|Nothing was written/)
      .first()
      .waitFor();
    await askHost(workbench, (host) => {
      host.faults.sync = null;
      host.faults.file = false;
    });
    expect(await askHost(workbench, ({ paragraphTexts }) => [...paragraphTexts])).toEqual(before);
    expect(await typed(workbench)).toBe(words);
    await write(workbench);
  });

  test("notices that somebody has changed the document meanwhile", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await fillShortTerm(workbench, words);
    await pane.locator("body").evaluate(() =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText("Draft. ", "Start");
        await context.sync();
      }),
    );
    await page.getByRole("main").focus();
    await pane.getByLabel("Who", { exact: true }).click();
    await pane.getByText("The document has changed. Amas has read it again.").waitFor();
    expect(await typed(workbench)).toBe(words);
    await write(workbench);
  });
});

async function fillShortTerm(workbench: Workbench, words: string): Promise<void> {
  const { pane } = workbench;
  await openView(workbench, "Write");
  await pane.getByLabel("Which long-term target").selectOption({ index: 1 });
  await pane.getByLabel("Short-term target", { exact: true }).fill(words);
}

async function write({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "See what will be written" }).click();
  await pane.getByRole("button", { name: "Write it into the plan" }).click();
  await pane.getByText("It stands in the plan").waitFor();
}

async function settled({ pane }: Workbench): Promise<readonly string[]> {
  const rows = pane.getByRole("region", { name: "Is it SMART?" }).getByRole("listitem");
  const held = rows.filter({ has: pane.getByRole("img", { name: "Settled" }) });
  const texts = await held.allInnerTexts();
  return texts.map((text) => text.trim().split("\n")[0] ?? "");
}

function typed({ pane }: Workbench): Promise<string> {
  return pane.getByLabel("Short-term target", { exact: true }).inputValue();
}
