import { strings } from "../../src/taskpane/strings";
import { violations } from "./helpers/axe";
import {
  askHost,
  check,
  closeWorkbenches,
  openFile,
  openView,
  openWorkbench,
  press,
  sample,
} from "./helpers/workbench";
import { letterDocument, withProtection } from "./helpers/documents";

afterEach(closeWorkbenches);

describe("the pane says honestly what is the case", () => {
  test("when there is no plan in the document", async () => {
    const workbench = await openWorkbench();
    await openFile(workbench, "letter.docx", letterDocument());
    await press(workbench, "Check my targets");

    await workbench.pane.getByText("No targets found").waitFor();
    expect(await workbench.pane.getByRole("button", { name: "Show in the document" }).count()).toBe(
      0,
    );
  });

  test("when nothing needs another look", async () => {
    const workbench = await openWorkbench();
    await openFile(workbench, "good.docx", sample("childs-plan-good.docx"));
    await press(workbench, "Check my targets");

    await workbench.pane.getByText("Nothing needs another look").waitFor();
  });

  test("when the plan is protected: it is checked all the same", async () => {
    const workbench = await openWorkbench();
    const file = withProtection(sample("childs-plan-sample.docx"));
    await openFile(workbench, "protected.docx", file);
    await press(workbench, "Check my targets");

    await workbench.pane.getByText("The document is protected").waitFor();
    await workbench.pane.getByText("Stop shouting out and disrupting the class.").first().waitFor();
  });

  test("when Word fails, and again when it works", async () => {
    const workbench = await openWorkbench();
    await askHost(workbench, (host) => {
      host.faults.sync = "GeneralException";
      host.faults.file = true;
    });
    await press(workbench, "Check my targets");
    await workbench.pane.getByText("Word did not answer as expected").waitFor();

    await askHost(workbench, (host) => {
      host.faults.sync = null;
      host.faults.file = false;
    });
    await workbench.pane.getByRole("button", { name: "Check again" }).click();
    await workbench.pane.getByText("Stop shouting out and disrupting the class.").first().waitFor();
  });

  test("when Word cannot give the text of the document in one piece", async () => {
    const workbench = await openWorkbench();
    await askHost(workbench, (host) => {
      host.faults.getOoxml = true;
    });
    await press(workbench, "Check my targets");

    await workbench.pane.getByText("Stop shouting out and disrupting the class.").first().waitFor();
    expect(await askHost(workbench, (host) => host.openFiles)).toBe(0);
  });

  test("a view whose file cannot be fetched, while the others go on", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await check(workbench);
    await page.route(/addin\/[\w.]+\.js$/, (route) => route.abort());
    await openView(workbench, "Settings");
    await pane.getByRole("alert").getByText(strings.brokenView.title).waitFor();
    expect(await violations(workbench)).toEqual([]);

    await openView(workbench, "Check");
    await pane.getByRole("button", { name: "Show in the document" }).first().waitFor();

    await page.unroute(/addin\/[\w.]+\.js$/);
    await openView(workbench, "Settings");
    await pane.getByRole("button", { name: strings.startAgain }).click();
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await openView(workbench, "Settings");
    await pane.getByLabel("Kind of school").waitFor();
  });
});
