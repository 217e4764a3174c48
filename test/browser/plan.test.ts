import { strFromU8, unzipSync } from "fflate";
import { violations, violationsInPane } from "./helpers/axe";
import {
  askHost,
  closeWorkbenches,
  eventually,
  openView,
  openWorkbench,
  saveCopy,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("the plan at a glance", () => {
  test("is read when it is opened, shows counts, wheel and reviews, and leads to the words", async () => {
    const workbench = await openWorkbench();
    await openView(workbench, "Plan");
    const { pane } = workbench;

    await pane.getByText("7 short-term targets to work on now.").waitFor();
    await pane.getByText("usually has 4 to 8").waitFor();
    const wheel = pane.getByRole("img", { name: /Wellbeing wheel\. Safe: no target\./ });
    expect(await wheel.getAttribute("aria-label")).toContain(
      "Achieving: 1 long-term target with 3 short-term targets.",
    );
    await pane.getByText("Annual review: due by 15 September 2027").waitFor();

    await pane.getByRole("button", { name: "Stop shouting out" }).click();
    const selected = await eventually(() => askHost(workbench, ({ selection }) => selection?.text));
    expect(selected).toBe("Stop shouting out and disrupting the class.");
    expect(await violations(workbench)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test.each(["Below the targets", "At the end of the document"])(
    "a picture of the wheel is put into the document and back: %s",
    async (where) => {
      const workbench = await openWorkbench();
      await openView(workbench, "Plan");
      const { pane } = workbench;
      await pane.getByRole("button", { name: "Put a picture of the wheel" }).click();
      await pane.getByLabel("Where to put the picture").selectOption(where);
      await pane.getByRole("button", { name: "See what will be written" }).click();
      await pane.getByText("As a picture below it").waitFor();
      expect(await violationsInPane(workbench)).toEqual([]);
      expect(await pictureIn(workbench)).toBeNull();

      await pane.getByRole("button", { name: "Write it into the plan" }).click();
      await pane.getByText("It stands in the plan").waitFor();
      expect(await pictureIn(workbench)).toMatch(/Wellbeing wheel\. Safe: no target\./);
      await pane.getByRole("button", { name: "Put back" }).click();
      await pane.getByText("It has been put back").waitFor();
      expect(await pictureIn(workbench)).toBeNull();
      expect(workbench.complaints).toEqual([]);
    },
  );
});

/** What a picture of ours in the saved document is described by; `null` without one. */
async function pictureIn(workbench: Workbench): Promise<string | null> {
  const parts = unzipSync((await saveCopy(workbench)).file);
  if (parts["word/media/image1.png"] === undefined) return null;
  const [, description] =
    /descr="([^"]*)"/.exec(strFromU8(parts["word/document.xml"] ?? new Uint8Array())) ?? [];
  return description ?? null;
}
