import { violations } from "./helpers/axe";
import { askHost, closeWorkbenches, openWorkbench, saveCopy } from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("the workbench", () => {
  test("shows at once what is written, and says that it is not saved", async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    const paper = page.getByRole("main", { name: "Document" });
    await askHost(workbench, (host) => host.edit((author) => author.setText(0, "A new heading")));
    await paper.getByText("A new heading").waitFor();
    await page.getByRole("heading", { name: "not saved" }).waitFor();
    await saveCopy(workbench);
    await page.getByRole("heading", { name: "not saved" }).waitFor({ state: "detached" });
    expect(await violations(workbench)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test("records changes when the switch is on, and shows them as changes", async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    await page.getByRole("switch", { name: "Track changes" }).click();
    expect(await askHost(workbench, (host) => host.trackChanges)).toBe(true);
    await askHost(workbench, (host) => host.edit((author) => author.setText(0, "A new heading")));
    const paper = page.getByRole("main", { name: "Document" });
    await paper.locator("ins", { hasText: "A new heading" }).waitFor();
    await page.getByRole("switch", { name: "Track changes" }).click();
    expect(await askHost(workbench, (host) => host.trackChanges)).toBe(false);
  });
});
