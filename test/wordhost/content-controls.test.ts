import { startOffice, wordApi, type WordHost } from "../../wordhost/node";
import { bodyOf, openBody, tracked, withoutDates, write } from "./writing";

const control = (properties: string, inside: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const run = (text: string, format = "") => `<w:r>${format}<w:t>${text}</w:t></w:r>`;
const line = (inside: string) => `<w:p>${inside}</w:p>`;
const prompt = run("Choose", '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>');

const box = (checked: string, sign: string) =>
  line(
    control(
      `<w:alias w:val="Safe"/><w14:checkbox><w14:checked w14:val="${checked}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`,
      run(sign, '<w:rPr><w:rFonts w:ascii="MS Gothic"/></w:rPr>'),
    ),
  );
const list = (inside: string, showing = "") =>
  line(
    control(
      `${showing}<w:dropDownList><w:listItem w:displayText="Choose" w:value=""/><w:listItem w:value="Safe"/><w:listItem w:displayText="Healthy" w:value="h"/></w:dropDownList>`,
      inside,
    ),
  );
const date = line(control("<w:date/>", run("1 May")));

/** The first control of a type, found as an add-in has to. */
function first(context: Word.RequestContext, type: string): Word.ContentControl {
  const types = [type as Word.ContentControlType];
  return context.document.body.getContentControls({ types }).getFirst();
}

describe("contentControls", () => {
  const host = openBody(
    line(control('<w:tag w:val="t"/>', run("rich"))) +
      line(control("<w:text/>", run("plain"))) +
      box("0", "☐") +
      list(prompt, "<w:showingPlcHdr/>") +
      date,
  );

  async function textsOf(
    ask: (context: Word.RequestContext) => Word.ContentControlCollection,
    inHost = host,
  ): Promise<readonly string[]> {
    return startOffice(inHost).run(async (context) => {
      const controls = ask(context);
      controls.load("items/text");
      await context.sync();
      return controls.items.map(({ text }) => text);
    });
  }

  it("has only the texts, unless others are asked for", async () => {
    expect(await textsOf(({ document }) => document.contentControls)).toEqual(["rich", "plain"]);
    const boxes = (context: Word.RequestContext) =>
      context.document.body.getContentControls({ types: ["CheckBox" as Word.ContentControlType] });
    expect(await textsOf(boxes)).toEqual(["☐"]);
  });

  it("finds by tag", async () => {
    expect(await textsOf(({ document }) => document.contentControls.getByTag("t"))).toEqual([
      "rich",
    ]);
  });

  it("finds those of one paragraph", async () => {
    const second = ({ document }: Word.RequestContext) =>
      document.body.paragraphs.getFirst().getNext().contentControls;
    expect(await textsOf(second)).toEqual(["plain"]);
  });

  it("does not have ticks in an older Word", async () => {
    const older = openBody(box("0", "☐"), {}, { sets: wordApi("1.5") });
    const boxes = (context: Word.RequestContext) =>
      context.document.body.getContentControls({ types: ["CheckBox" as Word.ContentControlType] });
    expect(await textsOf(boxes, older)).toEqual([]);
  });

  it("says what kind each is, and how it is locked", async () => {
    const locked = openBody(
      line(control('<w:lock w:val="sdtContentLocked"/><w:id w:val="-7"/>', run("x"))),
    );
    const said = await startOffice(locked).run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load("items/id,items/type,items/subtype,items/cannotEdit,items/cannotDelete");
      await context.sync();
      return contentControls.items.map((item) => [
        item.id,
        item.type,
        item.subtype,
        item.cannotEdit,
        item.cannotDelete,
      ]);
    });
    expect(said).toEqual([[-7, "RichText", "RichTextInline", true, true]]);
  });
});

describe("a tick box", () => {
  it("is ticked, sign and state, and unticked to the very bytes", async () => {
    const host = openBody(box("0", "☐"));
    const opened = host.save();
    await write(
      host,
      (context) => (first(context, "CheckBox").checkboxContentControl.isChecked = true),
    );
    expect(bodyOf(host)).toBe(box("1", "☒"));
    await write(
      host,
      (context) => (first(context, "CheckBox").checkboxContentControl.isChecked = false),
    );
    expect(host.save()).toEqual(opened);
  });

  it("says whether it is ticked", async () => {
    const ticked = await startOffice(openBody(box("1", "☒"))).run(async (context) => {
      const { checkboxContentControl } = first(context, "CheckBox");
      checkboxContentControl.load("isChecked");
      await context.sync();
      const { isChecked } = checkboxContentControl;
      return isChecked;
    });
    expect(ticked).toBe(true);
  });

  it("is a revision with Track Changes on", async () => {
    const host = openBody(box("0", "☐"), tracked);
    await write(
      host,
      (context) => (first(context, "CheckBox").checkboxContentControl.isChecked = true),
    );
    expect(withoutDates(bodyOf(host))).toMatch(/<w:del>.*☐.*<\/w:del><w:ins>.*☒.*<\/w:ins>/);
  });

  it("takes no text", async () => {
    const host = openBody(box("0", "☐"));
    const writing = write(host, (context) => first(context, "CheckBox").insertText("x", "Replace"));
    await expect(writing).rejects.toMatchObject({ code: "NotAllowed" });
  });
});

describe("a list", () => {
  async function choose(host: WordHost, text: string): Promise<void> {
    await startOffice(host).run(async (context) => {
      const { listItems } = first(context, "DropDownList").dropDownListContentControl;
      listItems.load("items/displayText,items/value");
      await context.sync();
      listItems.items.find(({ displayText }) => displayText === text)?.select();
      await context.sync();
    });
  }

  it("shows what is chosen, and its prompt again", async () => {
    const host = openBody(list(prompt, "<w:showingPlcHdr/>"));
    const opened = host.save();
    await choose(host, "Safe");
    expect(bodyOf(host)).toBe(list(run("Safe")));
    await choose(host, "Healthy");
    expect(bodyOf(host)).toBe(list(run("Healthy")));
    await choose(host, "Choose");
    expect(host.save()).toEqual(opened);
  });
});

describe("ContentControl.insertText", () => {
  it("keeps the format of what it replaces", async () => {
    const bold = "<w:rPr><w:b/></w:rPr>";
    const host = openBody(line(`${run("a ")}${control("", run("old", bold))}${run(" z")}`));
    await write(host, ({ document }) =>
      document.contentControls.getFirst().insertText("new", "Replace"),
    );
    expect(bodyOf(host)).toBe(line(`${run("a ")}${control("", run("new", bold))}${run(" z")}`));
  });

  it("fills a prompt in the midst of a line, and empties it again", async () => {
    const before = line(`${run("a ")}${control("<w:showingPlcHdr/>", prompt)}${run(" z")}`);
    const host = openBody(before);
    await write(host, ({ document }) =>
      document.contentControls.getFirst().insertText("new", "Start"),
    );
    expect(bodyOf(host)).toBe(line(`${run("a ")}${control("", run("new"))}${run(" z")}`));
    await write(host, ({ document }) => document.contentControls.getFirst().clear());
    expect(bodyOf(host)).toBe(before);
  });

  it("is not allowed over a date (docs-pr #5877), nor in a locked control", async () => {
    const host = openBody(date + line(control('<w:lock w:val="contentLocked"/>', run("x"))));
    const over = write(host, ({ document }) =>
      document.body.paragraphs.getFirst().getRange("Whole").insertText("x", "Replace"),
    );
    await expect(over).rejects.toMatchObject({ code: "NotAllowed" });
    const into = write(host, ({ document }) =>
      document.contentControls.getFirst().insertText("y", "End"),
    );
    await expect(into).rejects.toMatchObject({ code: "NotAllowed" });
    expect(host.paragraphTexts).toEqual(["1 May", "x"]);
  });
});

describe("font", () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="Head"/><w:basedOn w:val="N"/><w:rPr><w:b/></w:rPr></w:style>`;

  it("is set on the very words, in the order of the schema", async () => {
    const format = '<w:rPr><w:i/><w:sz w:val="20"/></w:rPr>';
    const host = openBody(line(run("one two three", format)), { styles });
    await write(host, ({ document }) => {
      const { font } = document.body.search("two").getFirst();
      font.bold = true;
      font.color = "#ff0000";
    });
    expect(bodyOf(host)).toBe(
      line(
        `<w:r>${format}<w:t xml:space="preserve">one </w:t></w:r>` +
          run("two", '<w:rPr><w:b/><w:i/><w:color w:val="FF0000"/><w:sz w:val="20"/></w:rPr>') +
          `<w:r>${format}<w:t xml:space="preserve"> three</w:t></w:r>`,
      ),
    );
  });

  it.each([
    [
      "takes bold away where it was put on the words",
      "",
      run("x", "<w:rPr><w:b/></w:rPr>"),
      run("x"),
    ],
    [
      "says no to bold that comes from the style",
      '<w:pPr><w:pStyle w:val="H"/></w:pPr>',
      run("x"),
      run("x", '<w:rPr><w:b w:val="0"/></w:rPr>'),
    ],
  ])("%s", async (_name, properties, before, after) => {
    const host = openBody(line(properties + before), { styles });
    await write(host, ({ document }) => {
      document.body.search("x").getFirst().font.bold = false;
    });
    expect(bodyOf(host)).toBe(line(properties + after));
  });

  it("is read through the styles", async () => {
    const heading = line(`<w:pPr><w:pStyle w:val="H"/></w:pPr>${run("x")}`);
    const bold = await startOffice(openBody(heading, { styles })).run(async (context) => {
      const { font } = context.document.body.paragraphs.getFirst();
      font.load("bold");
      await context.sync();
      const { bold: isBold } = font;
      return isBold;
    });
    expect(bold).toBe(true);
  });

  it("is a revision with Track Changes on, but for new words", async () => {
    const host = openBody(line(run("old")), tracked);
    await write(host, ({ document }) => {
      document.body.paragraphs.getFirst().getRange("Whole").font.bold = true;
      document.body.paragraphs.getFirst().insertText("new", "End").font.bold = false;
    });
    expect(withoutDates(bodyOf(host))).toBe(
      line(
        `${run("old", "<w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>")}<w:ins>${run("new")}</w:ins>`,
      ),
    );
  });
});
