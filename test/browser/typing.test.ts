import { closeWorkbenches, eventually, openView, openWorkbench } from "./helpers/workbench";

afterEach(closeWorkbenches);

const words = "By 18 December 2026 Finlay will read aloud 20 of the 30 words on his list.";

/** The pane runs on Preact (docs/decisions/0012), whose fields must take what people do as React's did. */
test("a field keeps every letter typed fast, put in the middle, pasted, or composed", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const { keyboard } = page;
  await openView(workbench, "Write");
  const field = pane.getByLabel("Short-term target", { exact: true });
  await field.click();
  await keyboard.type(words, { delay: 0 });
  expect(await field.inputValue()).toBe(words);

  await keyboard.press("ControlOrMeta+Home");
  await keyboard.type("Gach latha: ", { delay: 0 });
  expect(await field.inputValue()).toBe(`Gach latha: ${words}`);

  await keyboard.press("ControlOrMeta+a");
  await keyboard.press("ControlOrMeta+x");
  expect(await field.inputValue()).toBe("");
  await keyboard.press("ControlOrMeta+v");
  expect(await field.inputValue()).toBe(`Gach latha: ${words}`);

  await keyboard.press("ControlOrMeta+a");
  const session = await page.context().newCDPSession(page);
  for (const text of ["a", "à", "àr"]) {
    await session.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
  }
  await session.send("Input.insertText", { text: "àrd" });
  expect(await field.inputValue()).toBe("àrd");

  await openView(workbench, "Plan");
  await openView(workbench, "Write");
  await eventually(async () => (await field.inputValue()) === "àrd");
  expect(workbench.complaints).toEqual([]);
});
