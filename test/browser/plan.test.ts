import { violations } from "./helpers/axe";
import {
  askHost,
  closeWorkbenches,
  eventually,
  openWorkbench,
  openView,
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
});
