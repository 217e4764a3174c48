import type { WordHost } from "../../wordhost/word-host";
import {
  askHost,
  check,
  closeWorkbenches,
  eventually,
  openWorkbench,
  type Workbench,
} from "./helpers/workbench";

const poorTargets = [
  "Improve his reading and be more confident with spelling.",
  "Stop shouting out and disrupting the class.",
  "Finlay will always remember his homework.",
];

const goodTargets = [
  "read aloud 30 of the 40 words",
  "answer 3 out of 4 spoken questions",
  "take his turn in a board game",
  "pack his school bag",
];

afterEach(closeWorkbenches);

describe("Check my targets", () => {
  test("shows the poor targets of the sample and none of its good ones", async () => {
    const workbench = await openWorkbench();
    await check(workbench);

    const shown = await workbench.pane.locator("main").innerText();
    for (const target of poorTargets) expect(shown).toContain(target);
    for (const target of goodTargets) expect(shown).not.toContain(target);
    expect(shown).toContain("During session 2026–27 Finlay will join in learning");
    expect(workbench.complaints).toEqual([]);
  });

  test("asks Word once", async () => {
    const workbench = await openWorkbench();
    await check(workbench);

    expect(await askHost(workbench, ({ syncs }) => syncs)).toBe(1);
  });

  test("leads from each finding to its words in the document", async () => {
    const workbench = await openWorkbench();
    await check(workbench);
    const findings = findingButtons(workbench);
    expect(await findings.count()).toBeGreaterThanOrEqual(poorTargets.length);

    for (const finding of await findings.all()) {
      const quote = /‘(.+)’/s.exec(await finding.innerText())?.[1];
      await askHost(workbench, (host) => host.select(0, 0, 0));
      await finding.click();
      const selected = await eventually(() => askHost(workbench, selectedText));

      if (quote !== undefined) expect(plain(selected)).toBe(plain(quote));
    }
    expect(workbench.complaints).toEqual([]);
  });

  test("selects the target that the finding stands under", async () => {
    const workbench = await openWorkbench();
    await check(workbench);
    const group = workbench.pane
      .locator("section", { has: workbench.pane.getByText(poorTargets[1]!, { exact: true }) })
      .last();
    await group.getByRole("button", { name: "Show in the document" }).first().click();
    await eventually(() => askHost(workbench, selectedText));

    expect(await askHost(workbench, selectedParagraph)).toBe(poorTargets[1]);
  });

  test("brings the selected words into view and colours them", async () => {
    const workbench = await openWorkbench();
    await check(workbench);
    await findingButtons(workbench).last().click();
    await eventually(() =>
      workbench.page.evaluate(() => CSS.highlights.get("amas-selection")?.size),
    );

    const [text, top, bottom] = await workbench.page.evaluate(() => {
      const [range] = CSS.highlights.get("amas-selection") ?? [];
      const box = (range as Range).getBoundingClientRect();
      return [(range as Range).toString(), box.top, box.bottom] as const;
    });
    const view = await workbench.page.getByRole("main").boundingBox();
    expect(text).toBe(await askHost(workbench, selectedText));
    expect(top).toBeGreaterThanOrEqual(view!.y);
    expect(bottom).toBeLessThanOrEqual(view!.y + view!.height);
  });
});

function selectedText({ selection }: WordHost): string | undefined {
  return selection?.text;
}

function selectedParagraph({ selection, paragraphTexts }: WordHost): string | undefined {
  return selection === null ? undefined : paragraphTexts[selection.paragraph];
}

function findingButtons({ pane }: Workbench) {
  return pane.getByRole("button", { name: "Show in the document" });
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim();
}
