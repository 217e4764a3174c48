import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { widthOf, type Workbench } from "./workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rule and place of everything that axe objects to, in the workbench and in the pane. */
export async function violations({ page }: Workbench): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(violationsIn));
  return found.flat();
}

/** The same for the pane alone: where the document beside it has not changed, it is not looked at again. */
export async function violationsInPane({ page }: Workbench): Promise<readonly string[]> {
  const frame = await (await page.$("aside iframe"))?.contentFrame();
  if (!frame) throw new Error("There is no pane.");
  return violationsIn(frame);
}

/** The pane as it is now: axe finds nothing, and nothing must be scrolled sideways. */
export async function expectFine(workbench: Workbench): Promise<void> {
  expect(await violationsInPane(workbench)).toEqual([]);
  expect((await widthOf(workbench)).overflow).toBe(0);
}

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const results: AxeResults = await frame.evaluate("axe.run(document, { iframes: false })");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}
