import { violations } from "./helpers/axe";
import {
  askHost,
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  press,
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

async function settled({ pane }: Workbench): Promise<readonly string[]> {
  const rows = pane.getByRole("region", { name: "Is it SMART?" }).getByRole("listitem");
  const held = rows.filter({ has: pane.getByRole("img", { name: "Settled" }) });
  const texts = await held.allInnerTexts();
  return texts.map((text) => text.trim().split("\n")[0] ?? "");
}

function typed({ pane }: Workbench): Promise<string> {
  return pane.getByLabel("Short-term target", { exact: true }).inputValue();
}
