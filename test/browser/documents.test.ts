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
} from "./helpers/workbench";

afterEach(closeWorkbenches);

describe("documents in the workbench", () => {
  test("a copy of an untouched document is the same, byte for byte", async () => {
    const workbench = await openWorkbench();
    const { name, file } = await saveCopy(workbench);

    expect(name).toBe("childs-plan-sample (copy).docx");
    expect(file.equals(sample("childs-plan-sample.docx"))).toBe(true);
  });

  test("checking changes nothing in the document", async () => {
    const workbench = await openWorkbench();
    await press(workbench, "Check my targets");
    await workbench.pane.getByRole("button", { name: "Show in the document" }).first().click();

    expect((await saveCopy(workbench)).file.equals(sample("childs-plan-sample.docx"))).toBe(true);
  });

  test("a file that is not a Word document leaves the present one open", async () => {
    const workbench = await openWorkbench();
    await workbench.page
      .getByLabel("Word document")
      .setInputFiles({ name: "not.docx", mimeType: "", buffer: Buffer.from("no zip file") });

    await workbench.page.getByText("not.docx could not be opened").waitFor();
    await workbench.page.getByRole("heading", { name: "childs-plan-sample.docx" }).waitFor();
  });

  test("another document is drawn when it is opened", async () => {
    const workbench = await openWorkbench();
    await openFile(workbench, "flat.docx", sample("childs-plan-flat.docx"));

    await workbench.page.getByRole("main").getByText("Orla Benmore").first().waitFor();
    expect(await workbench.page.getByRole("main").getByText("Finlay Rossmore").count()).toBe(0);
  });

  test("the rendering follows what an add-in writes", async () => {
    const workbench = await openWorkbench();
    await press(workbench, "Check my targets");
    // Word is there once the pane has asked it something.
    await workbench.pane.getByRole("button", { name: "Check again" }).waitFor();
    await workbench.pane.locator("body").evaluate(() =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText("Written just now. ", "Start");
        await context.sync();
      }),
    );

    await workbench.page.getByRole("main").getByText("Written just now.").waitFor();
  });

  test("the kind of school is kept in the document and found again", async () => {
    const workbench = await openWorkbench();
    await press(workbench, "Check my targets");
    await openView(workbench, "Settings");
    await workbench.pane.getByLabel("Kind of school", { exact: true }).selectOption("special");
    await workbench.pane.getByText("Your choice is kept in this document").waitFor();
    const { name, file } = await saveCopy(workbench);
    expect(file.equals(sample("childs-plan-sample.docx"))).toBe(false);

    await openFile(workbench, "another.docx", sample("childs-plan-sample.docx"));
    await openView(workbench, "Settings");
    expect(await chosen(workbench)).toBe("");

    await openFile(workbench, name, file);
    await openView(workbench, "Settings");
    expect(await chosen(workbench)).toBe("special");
  });

  test("Clear marks takes the marks off the page", async () => {
    const workbench = await openWorkbench();
    await press(workbench, "Check my targets");
    await workbench.pane.getByRole("button", { name: "Show in the document" }).first().click();
    await eventually(() => askHost(workbench, ({ highlights }) => highlights.length > 0));

    await press(workbench, "Clear marks");
    await workbench.page.getByText("Clear marks: done.").waitFor();
    expect(await askHost(workbench, ({ highlights }) => highlights)).toEqual([]);
    expect(await askHost(workbench, ({ keptObjects }) => keptObjects)).toBe(0);
  });
});

function chosen({ pane }: Awaited<ReturnType<typeof openWorkbench>>): Promise<string> {
  return pane.getByLabel("Kind of school", { exact: true }).inputValue();
}
