import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { documentOf } from "./helpers/documents";
import {
  check,
  closeWorkbenches,
  openFile,
  openView,
  openWorkbench,
  press,
} from "./helpers/workbench";

const addIn = join(__dirname, "../../dist/addin");

afterEach(closeWorkbenches);

describe("what the pane promises", () => {
  test("it asks for nothing but its own files and Office.js", async () => {
    const workbench = await openWorkbench();
    await press(workbench, "Check my targets");
    await workbench.pane.getByRole("button", { name: "Show in the document" }).first().click();
    await openView(workbench, "Settings");
    await workbench.pane.getByLabel("Kind of school").selectOption("special");
    await workbench.pane.getByText("Kind of school: special school").waitFor();
    await press(workbench, "Clear marks");
    await workbench.page.getByText("Clear marks: done.").waitFor();

    // Whatever else is asked for fails this test and every other one, when its workbench is closed.
    const paths = workbench.requests.map((address) => new URL(address).pathname);
    expect(paths).toContain("/addin/taskpane.html");
    expect(paths).toContain("/addin/commands.html");
  });

  test("it puts no text of the plan in an address or in the browser's storage", async () => {
    const workbench = await openWorkbench();
    await check(workbench);

    expect(workbench.requests.filter((address) => /Finlay|Rossmore/.test(address))).toEqual([]);
    const stored = await workbench.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, cookies: "", databases: 0, caches: 0 });
  });

  test.each(["taskpane.html", "commands.html"])(
    "%s takes Office.js from Microsoft and has no script of its own in the page",
    (name) => {
      const html = readFileSync(join(addIn, name), "utf8");
      const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];

      expect(html).toMatch(
        /src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/,
      );
      expect(html).toMatch(/http-equiv="?Content-Security-Policy/);
      for (const [, attributes, text] of scripts) {
        expect(attributes).toContain("src=");
        expect(text).toBe("");
      }
    },
  );

  test("what is deployed has no source map and no path of the machine that built it", () => {
    for (const name of readdirSync(addIn)) {
      expect(name).not.toMatch(/\.map$/);
      if (!name.endsWith(".js")) continue;
      const code = readFileSync(join(addIn, name), "utf8");
      expect(code).not.toContain("sourceMappingURL");
      expect(code).not.toContain(join(__dirname, "../.."));
    }
  });
});

describe("a document that means harm", () => {
  const external = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const hostile = documentOf(
    `<w:p><w:hyperlink r:id="rLink"><w:r><w:t>press me</w:t></w:r></w:hyperlink></w:p>
     <w:p><w:r><w:t>&lt;img src=x onerror="parent.harmed=1"&gt;&lt;script&gt;harmed=1&lt;/script&gt;</w:t></w:r></w:p>
     <w:altChunk r:id="rHtml"/>`,
    { "word/chunk.html": "<script>top.harmed=1</script><img src=x onerror='top.harmed=1'>" },
    `<Relationship Id="rLink" Type="${external}/hyperlink" Target="javascript:window.harmed=1" TargetMode="External"/>
     <Relationship Id="rHtml" Type="${external}/aFChunk" Target="chunk.html"/>`,
  );

  test("brings no markup into the workbench", async () => {
    const workbench = await openWorkbench();
    await openFile(workbench, "hostile.docx", hostile);
    const { page } = workbench;
    await page.getByText("press me").click();
    await press(workbench, "Check my targets");
    await workbench.pane.getByText("No targets found").waitFor();

    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(await page.locator("main img, main script, main iframe, main a[href]").count()).toBe(0);
    expect(await page.getByText("<img src=x").count()).toBe(1);
  });
});
