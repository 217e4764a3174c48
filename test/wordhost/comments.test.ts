import { strFromU8, unzipSync } from "fflate";
import { startOffice, wordApi } from "../../wordhost/node";
import { bodyOf, openBody, write } from "./writing";

const run = (text: string, format = "") => `<w:r>${format}<w:t>${text}</w:t></w:r>`;
const first = (document: Word.Document, words: string) => document.body.search(words).getFirst();

describe("comments", () => {
  it("stand on the very words, in a part of their own", async () => {
    const host = openBody(`<w:p>${run("reads one book", "<w:rPr><w:b/></w:rPr>")}</w:p>`);
    await write(host, ({ document }) => first(document, "one").insertComment("Which?\nSay so."));
    const bold = (text: string) =>
      `<w:r><w:rPr><w:b/></w:rPr><w:t${text.trim() === text ? "" : ' xml:space="preserve"'}>${text}</w:t></w:r>`;
    expect(bodyOf(host)).toBe(
      `<w:p>${bold("reads ")}<w:commentRangeStart w:id="0"/>${bold("one")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${bold(" book")}</w:p>`,
    );
    const files = unzipSync(host.save());
    expect(strFromU8(files["word/comments.xml"]!)).toMatch(
      /<w:comment w:id="0" w:author="Teacher" w:date="2026-11-26T09:30:00Z" w:initials="T"><w:p>.*Which\?.*<\/w:p><w:p>.*Say so\./,
    );
    expect(strFromU8(files["[Content_Types].xml"]!)).toContain("/word/comments.xml");
    expect(strFromU8(files["word/_rels/document.xml.rels"]!)).toContain("relationships/comments");
  });

  it("are read, changed and taken out again without a trace", async () => {
    const host = openBody(`<w:p>${run("a reads one book")}</w:p><w:p>${run("z")}</w:p>`);
    const opened = host.save();
    await write(host, ({ document }) => {
      first(document, "one").insertComment("Which?");
      first(document, "reads").insertComment("How?");
      document.body.paragraphs.getLast().getRange("Whole").insertComment("Last");
    });
    const read = await startOffice(host).run(async (context) => {
      const all = context.document.body.getComments();
      const [here] = [context.document.body.paragraphs.getLast().getComments()];
      all.load("items/content,items/authorName,items/id");
      here.load("items/content");
      await context.sync();
      const ranges = all.items.map((comment) => comment.getRange().load("text"));
      all.items[0]!.content = "Which one?";
      await context.sync();
      all.load("items/content");
      await context.sync();
      return {
        contents: all.items.map(({ content }) => content),
        words: ranges.map(({ text }) => text),
        here: here.items.map(({ content }) => content),
      };
    });
    expect(read).toEqual({
      contents: ["Which one?", "How?", "Last"],
      words: ["one", "reads", "z"],
      here: ["Last"],
    });
    await startOffice(host).run(async (context) => {
      const all = context.document.body.getComments();
      all.load("items");
      await context.sync();
      for (const comment of all.items) comment.delete();
      await context.sync();
    });
    expect(host.save()).toEqual(opened);
  });

  it.each([
    ["in some sessions on the web (#6746)", "NotAllowed", true, {}],
    ["in an older Word", "ApiNotFound", false, { sets: wordApi("1.3") }],
  ] as const)("are refused %s", async (_name, code, comments, options) => {
    const host = openBody(`<w:p>${run("a")}</w:p>`, {}, options);
    host.faults.comments = comments;
    const opened = host.save();
    const writing = write(host, ({ document }) => first(document, "a").insertComment("x"));
    await expect(writing).rejects.toMatchObject({ code });
    expect(host.save()).toEqual(opened);
  });
});
