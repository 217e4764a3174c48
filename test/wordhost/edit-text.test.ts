import { bodyOf, openBody, tracked, withoutDates, write } from "./writing";

type Case = readonly [name: string, before: string, work: Work, after: string];
type Work = (body: Word.Body) => unknown;

const first = (body: Word.Body) => body.paragraphs.getFirst();
const bold = "<w:rPr><w:b/></w:rPr>";
const run = (text: string, format = "") => `<w:r>${format}<w:t>${text}</w:t></w:r>`;
const control = (inside: string, properties = "") =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const field = (result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const found = (words: string) => (body: Word.Body) => body.search(words).getFirst();

const cases: readonly Case[] = [
  [
    "a paragraph's text is replaced in the format of its first words",
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run("Old ", bold)}${run("words")}</w:p>`,
    (body) => first(body).insertText("New", "Replace"),
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run("New", bold)}</w:p>`,
  ],
  [
    "a whole paragraph's text is not put into a control in it that shows its prompt",
    `<w:p>${run("Old ")}${control(run("prompt"), "<w:showingPlcHdr/>")}</w:p>`,
    (body) => first(body).insertText("New", "Replace"),
    `<w:p>${run("New")}${control(run("prompt"), "<w:showingPlcHdr/>")}</w:p>`,
  ],
  [
    "words in the midst of a run are replaced in it",
    `<w:p>${run("reads one book", bold)}</w:p>`,
    (body) => found("one")(body).insertText("two", "Replace"),
    `<w:p>${run("reads two book", bold)}</w:p>`,
  ],
  [
    "text at the end takes the format of the last words",
    `<w:p>${run("a")}${run("b", bold)}</w:p>`,
    (body) => first(body).insertText("c", "End"),
    `<w:p>${run("a")}${run("bc", bold)}</w:p>`,
  ],
  [
    "text at the start takes the format of the first words",
    `<w:p>${run("a", bold)}${run("b")}</w:p>`,
    (body) => first(body).insertText("x", "Start"),
    `<w:p>${run("xa", bold)}${run("b")}</w:p>`,
  ],
  [
    "text after a find takes its format, not that of what follows",
    `<w:p>${run("a", bold)}${run("b")}</w:p>`,
    (body) => found("a")(body).insertText("x", "After"),
    `<w:p>${run("ax", bold)}${run("b")}</w:p>`,
  ],
  [
    "an empty paragraph gives the format of its mark",
    `<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="A"/><w:sz w:val="20"/></w:rPr></w:pPr></w:p>`,
    (body) => first(body).insertText("x", "Start"),
    `<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="A"/><w:sz w:val="20"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>x</w:t></w:r></w:p>`,
  ],
  [
    "a line end makes a paragraph with the same properties, and the rest goes into it",
    `<w:p><w:pPr><w:pStyle w:val="List"/></w:pPr>${run("one four", bold)}</w:p>`,
    (body) => found("four")(body).insertText("two\nthree ", "Before"),
    `<w:p><w:pPr><w:pStyle w:val="List"/></w:pPr>${run("one two", bold)}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="List"/></w:pPr>${run("three four", bold)}</w:p>`,
  ],
  [
    "lines in place of a paragraph's text",
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run("old", bold)}</w:p>`,
    (body) => first(body).insertText("a\r\nb", "Replace"),
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run("a", bold)}</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run("b", bold)}</w:p>`,
  ],
  [
    "tabs and line breaks are elements",
    `<w:p>${run("ab", bold)}</w:p>`,
    (body) => found("b")(body).insertText("1\t2\v", "Before"),
    `<w:p><w:r>${bold}<w:t>a</w:t><w:t>1</w:t><w:tab/><w:t>2</w:t><w:br/><w:t xml:space="preserve">b</w:t></w:r></w:p>`,
  ],
  [
    "signs that XML has a use for",
    `<w:p>${run("a")}</w:p>`,
    (body) => first(body).insertText(`R&R <1 "x"`, "Replace"),
    `<w:p>${run(`R&amp;R &lt;1 "x"`)}</w:p>`,
  ],
  [
    "bookmarks stay where they are",
    `<w:p><w:bookmarkStart w:id="0" w:name="x"/>${run("old")}<w:bookmarkEnd w:id="0"/></w:p>`,
    (body) => first(body).insertText("new", "Replace"),
    `<w:p><w:bookmarkStart w:id="0" w:name="x"/>${run("new")}<w:bookmarkEnd w:id="0"/></w:p>`,
  ],
  [
    "a field goes with the paragraph's text",
    `<w:p>${run("On ")}${field(run("1 May"))}</w:p>`,
    (body) => first(body).insertText("Later", "Replace"),
    `<w:p>${run("Later")}</w:p>`,
  ],
  [
    "a find in a field's result leaves the field",
    `<w:p>${run("On ")}${field(run("1 May"))}</w:p>`,
    (body) => found("May")(body).insertText("June", "Replace"),
    `<w:p>${run("On ")}${field(run("1 June"))}</w:p>`,
  ],
  [
    "text at the end of a line with a control at its end goes after the control",
    `<w:p>${control(run("x", bold))}</w:p>`,
    (body) => first(body).insertText("y", "End"),
    `<w:p>${control(run("x", bold))}${run("y", bold)}</w:p>`,
  ],
  [
    "text in place of a control's goes into it",
    `<w:p>${run("a ")}${control(run("x", bold))}</w:p>`,
    (body) => found("x")(body).insertText("y", "Replace"),
    `<w:p>${run("a ")}${control(run("y", bold))}</w:p>`,
  ],
  [
    "a control's prompt gives way to text, which does not take its grey",
    `<w:p>${control(run("Click here", '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'), "<w:rPr><w:b/></w:rPr><w:showingPlcHdr/>")}</w:p>`,
    (body) => first(body).insertText("Mia", "Replace"),
    `<w:p>${control(run("Mia", bold), "<w:rPr><w:b/></w:rPr>")}</w:p>`,
  ],
  [
    "deleting text leaves no run without any",
    `<w:p>${run("a")}<w:hyperlink r:id="x">${run("b", bold)}</w:hyperlink></w:p>`,
    (body) => found("b")(body).delete(),
    `<w:p>${run("a")}</w:p>`,
  ],
  [
    "a range over two paragraphs joins them",
    `<w:p>${run("one two")}</w:p><w:p>${run("three four", bold)}</w:p>`,
    (body) => found("two")(body).expandTo(found("three")(body)).insertText("and", "Replace"),
    `<w:p>${run("one and")}<w:r>${bold}<w:t xml:space="preserve"> four</w:t></w:r></w:p>`,
  ],
  [
    "ranges go with their words",
    `<w:p>${run("one two")}</w:p>`,
    (body) => {
      const [one, two] = [found("one")(body), found("two")(body)];
      one.insertText("thirteen", "Replace");
      two.insertText("2", "Replace");
    },
    `<w:p>${run("thirteen 2")}</w:p>`,
  ],
];

describe("insertText", () => {
  it.each(cases)("%s", async (_name, before, work, after) => {
    const host = openBody(before);
    await write(host, ({ document }) => work(document.body));
    expect(bodyOf(host)).toBe(after);
  });

  it.each([
    ["an empty paragraph", "<w:p/>"],
    ["one with properties", '<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>'],
    ["one with an empty run", "<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>"],
    ["a control's prompt", `<w:p>${control(run("Click"), "<w:showingPlcHdr/><w:text/>")}</w:p>`],
    [
      "the prompt of a control around the paragraph",
      control(`<w:p>${run("Click")}</w:p>`, '<w:alias w:val="Name"/><w:showingPlcHdr/>'),
    ],
  ])("leaves nothing of a text that is taken out again: %s", async (_name, before) => {
    const host = openBody(before);
    const opened = host.save();
    await write(host, ({ document }) => first(document.body).insertText("text", "Replace"));
    expect(host.paragraphTexts).toEqual(["text"]);
    await write(host, ({ document }) => first(document.body).insertText("", "Replace"));
    expect(bodyOf(host)).toBe(before);
    expect(host.save()).toEqual(opened);
  });

  it("gives back the very bytes when words are put back", async () => {
    const host = openBody(`<w:p>${run("&quot;one&#xe9; two&quot; ")}</w:p>`);
    const opened = host.save();
    await write(host, ({ document }) => found("two")(document.body).insertText("2 ", "Replace"));
    expect(host.save()).not.toEqual(opened);
    await write(host, ({ document }) => found("2 ")(document.body).insertText("two", "Replace"));
    expect(host.save()).toEqual(opened);
  });

  it.each([
    [
      "around the paragraph",
      (inside: string) => control(inside, '<w:lock w:val="contentLocked"/>'),
    ],
    [
      "around a row",
      (inside: string) =>
        `<w:tbl>${control(`<w:tr><w:tc>${inside}</w:tc></w:tr>`, '<w:lock w:val="sdtContentLocked"/>')}</w:tbl>`,
    ],
  ])("is refused by a locked control: %s", async (_name, around) => {
    const body = around(`<w:p>${run("fixed")}</w:p>`);
    const host = openBody(body);
    const writing = write(host, ({ document }) => first(document.body).insertText("x", "Replace"));
    await expect(writing).rejects.toMatchObject({ code: "NotAllowed" });
    expect(bodyOf(host)).toBe(body);
  });

  it.each(["valueOf", "constructor", "__proto__"])("writes %s as the word it is", async (word) => {
    const host = openBody("<w:p/>");
    await write(host, ({ document: { body } }) => first(body).insertText(word, "Start"));
    expect(bodyOf(host)).toBe(`<w:p>${run(word)}</w:p>`);
  });

  it("refuses signs that XML has no place for", async () => {
    const host = openBody(`<w:p>${run("a")}</w:p>`);
    const writing = write(host, ({ document }) => first(document.body).insertText("\u0001", "End"));
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.paragraphTexts).toEqual(["a"]);
  });
});

describe("insertText with Track Changes on", () => {
  const ins = (inside: string) => `<w:ins>${inside}</w:ins>`;
  const del = (text: string, format = "") =>
    `<w:del><w:r>${format}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

  it.each<Case>([
    [
      "strikes out the old words and puts the new ones after them",
      `<w:p>${run("reads one book", bold)}</w:p>`,
      (body) => found("one")(body).insertText("two", "Replace"),
      `<w:p><w:r>${bold}<w:t xml:space="preserve">reads </w:t></w:r>${del("one", bold)}${ins(run("two", bold))}<w:r>${bold}<w:t xml:space="preserve"> book</w:t></w:r></w:p>`,
    ],
    [
      "inserts into an empty paragraph",
      "<w:p/>",
      (body) => first(body).insertText("x", "Start"),
      `<w:p>${ins(run("x"))}</w:p>`,
    ],
    [
      "marks the new end of a paragraph, not the old one",
      `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run("a")}</w:p>`,
      (body) => first(body).insertText("\nb", "End"),
      `<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:ins/></w:rPr></w:pPr>${run("a")}</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${ins(run("b"))}</w:p>`,
    ],
    [
      "strikes out a paragraph and its mark",
      `<w:p>${run("a")}</w:p><w:p>${run("b")}</w:p>`,
      (body) => first(body).delete(),
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${del("a")}</w:p><w:p>${run("b")}</w:p>`,
    ],
  ])("%s", async (_name, before, work, after) => {
    const host = openBody(before, tracked);
    await write(host, ({ document }) => work(document.body));
    expect(withoutDates(bodyOf(host))).toBe(after);
  });

  it("takes its own insertions out without a trace", async () => {
    const before = `<w:p>${run("a")}</w:p>`;
    const host = openBody(before, tracked);
    await write(host, ({ document }) => first(document.body).insertText("bc", "End"));
    await write(host, ({ document }) => found("c")(document.body).insertText("", "Replace"));
    expect(withoutDates(bodyOf(host))).toBe(`<w:p>${run("a")}${ins(run("b"))}</w:p>`);
    await write(host, ({ document }) => found("b")(document.body).delete());
    expect(bodyOf(host)).toBe(before);
  });

  it("puts words beside another's changes, not into them", async () => {
    const other = `<w:ins w:id="7" w:author="Other" w:date="2026-01-01T00:00:00Z">${run("xy")}</w:ins>`;
    const host = openBody(`<w:p>${other}</w:p>`, tracked);
    await write(host, ({ document }) => found("x")(document.body).insertText("1", "After"));
    expect(host.paragraphTexts).toEqual(["x1y"]);
    expect(bodyOf(host).match(/w:author="Other"/g)).toHaveLength(2);
    expect(bodyOf(host)).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins/);
  });
});

describe("document.changeTrackingMode", () => {
  it("is switched in the settings and nowhere else", async () => {
    const host = openBody(`<w:p>${run("a")}</w:p>`, {
      settings: '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>',
    });
    const opened = host.save();
    await write(host, ({ document }) => (document.changeTrackingMode = "TrackAll"));
    expect(
      new TextDecoder().decode(host.live.package.bytes("word/settings.xml") ?? undefined),
    ).toContain('<w:zoom w:percent="100"/><w:trackRevisions/><w:defaultTabStop');
    await write(host, ({ document }) => (document.changeTrackingMode = "Off"));
    expect(host.save()).toEqual(opened);
  });

  it.each([
    ["forms", "AccessDenied"],
    ["readOnly", "AccessDenied"],
    ["comments", "AccessDenied"],
  ])("nothing is written into a document protected for %s", async (kind, code) => {
    const host = openBody(`<w:p>${run("a")}</w:p>`, {
      settings: `<w:documentProtection w:edit="${kind}" w:enforcement="1"/>`,
    });
    const writing = write(host, ({ document }) => first(document.body).insertText("x", "End"));
    await expect(writing).rejects.toMatchObject({ code });
    expect(host.paragraphTexts).toEqual(["a"]);
  });

  it("is on where the protection asks for it", async () => {
    const host = openBody(`<w:p>${run("a")}</w:p>`, {
      settings: '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
    });
    await write(host, ({ document }) => first(document.body).insertText("x", "End"));
    expect(withoutDates(bodyOf(host))).toBe(`<w:p>${run("a")}<w:ins>${run("x")}</w:ins></w:p>`);
  });
});

describe("an insertion of one's own in the midst of words", () => {
  it("goes again without a trace", async () => {
    const host = openBody(`<w:p>${run("one three", bold)}</w:p>`, tracked);
    const opened = host.save();
    await write(host, ({ document }) => found("three")(document.body).insertText("two ", "Before"));
    expect(bodyOf(host)).toContain("<w:ins ");
    await write(host, ({ document }) => found("two ")(document.body).delete());
    expect(host.save()).toEqual(opened);
  });
});
