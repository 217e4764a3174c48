import type { WordHost } from "../../wordhost/word-host";
import { violationsInPane } from "./helpers/axe";
import {
  askHost,
  closeWorkbenches,
  openWorkbench,
  press,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("Marks in the document", () => {
  test("come by one click, go by another, and the plan is as it was", async () => {
    const workbench = await opened();
    const before = await askHost(workbench, texts);
    await choose(workbench, "Mark in the document");
    await says(workbench, /places marked/);
    expect(await askHost(workbench, ({ squiggles }) => squiggles.length)).toBeGreaterThan(3);
    expect(await violationsInPane(workbench)).toEqual([]);

    await choose(workbench, "Clear marks");
    await says(workbench, "The marks are gone.");
    expect(await askHost(workbench, ({ squiggles }) => squiggles.length)).toBe(0);
    expect(await askHost(workbench, texts)).toEqual(before);
    expect(workbench.complaints).toEqual([]);
  });

  test("are said to be missing where Word cannot show them (#4953)", async () => {
    const workbench = await opened();
    await askHost(workbench, ({ faults }) => {
      faults.annotations = true;
    });
    await choose(workbench, "Mark in the document");
    await says(workbench, /This Word cannot show marks/);
  });

  test("a finding is left as a comment and taken out again", async () => {
    const workbench = await opened();
    const card = workbench.pane.locator("[data-first]");
    await card.getByText("Why?").click();
    await card.getByRole("button", { name: "Leave as a comment" }).click();
    await card.getByText("Left as a comment in the document.").waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);

    await choose(workbench, "Take out comments by Amas");
    await says(workbench, "1 comment by Amas taken out.");
    expect(workbench.complaints).toEqual([]);
  });
});

/** A checked plan with the menu open, in a narrow pane. */
async function opened(): Promise<Workbench> {
  const workbench = await openWorkbench();
  await press(workbench, "Check my targets");
  await workbench.pane.getByText("Marks in the document").click();
  return workbench;
}

async function choose({ pane }: Workbench, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
}

async function says({ pane }: Workbench, words: string | RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: words }).waitFor();
}

function texts({ paragraphTexts }: WordHost): readonly string[] {
  return paragraphTexts;
}
