import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openWordHost, startOffice, type WordHost } from "../../wordhost/node";
import { cellsOf, columnOf, rowsOf, tablesIn } from "../../wordhost/document/blocks";
import { attributeOf, childNamed, childrenNamed } from "../../wordhost/xml/read-xml";
import { parseXml, type XmlElement } from "../../wordhost/xml/xml-tree";
import { write } from "./writing";

const sample = readFileSync(join(__dirname, "../../samples/childs-plan-sample.docx"));
const opened = unzipSync(sample);

/** One thing an add-in writes. Numbers choose a place among those there are. */
type Step =
  | {
      readonly do: "text";
      readonly at: number;
      readonly text: string;
      readonly where: "Start" | "End" | "Replace";
    }
  | {
      readonly do: "paragraph";
      readonly at: number;
      readonly text: string;
      readonly where: "Before" | "After";
    }
  | { readonly do: "delete"; readonly at: number }
  | { readonly do: "row"; readonly at: number; readonly where: "Before" | "After" }
  | { readonly do: "delete row"; readonly at: number }
  | { readonly do: "comment"; readonly at: number }
  | { readonly do: "bold"; readonly at: number; readonly bold: boolean };

const at = fc.nat({ max: 400 });
const text = fc
  .oneof(fc.string({ maxLength: 12 }), fc.constantFrom("", "a\nb", "x\ty", " & <b> "))
  .map((words) => words.replace(/[^\P{C}\n\t]/gu, ""));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("text" as const),
    at,
    text,
    where: fc.constantFrom("Start" as const, "End" as const, "Replace" as const),
  }),
  fc.record({
    do: fc.constant("paragraph" as const),
    at,
    text,
    where: fc.constantFrom("Before" as const, "After" as const),
  }),
  fc.record({ do: fc.constant("delete" as const), at }),
  fc.record({
    do: fc.constant("row" as const),
    at,
    where: fc.constantFrom("Before" as const, "After" as const),
  }),
  fc.record({ do: fc.constant("delete row" as const), at }),
  fc.record({ do: fc.constant("comment" as const), at }),
  fc.record({ do: fc.constant("bold" as const), at, bold: fc.boolean() }),
);

async function take(host: WordHost, steps: readonly Step[]): Promise<void> {
  await startOffice(host).run(async (context) => {
    for (const each of steps) await takeStep(context, each);
  });
}

async function takeStep(context: Word.RequestContext, each: Step): Promise<void> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items");
  await context.sync();
  const paragraph = paragraphs.items[each.at % paragraphs.items.length]!;
  const cell = paragraph.parentTableCellOrNullObject.load("value");
  await context.sync();
  switch (each.do) {
    case "text":
      paragraph.insertText(each.text, each.where);
      break;
    case "paragraph":
      paragraph.insertParagraph(each.text, each.where);
      break;
    case "delete":
      paragraph.delete();
      break;
    case "comment":
      paragraph.getRange("Whole").insertComment("Why?");
      break;
    case "bold":
      paragraph.font.bold = each.bold;
      break;
    case "row":
      if (!cell.isNullObject) cell.insertRows(each.where, 1);
      break;
    case "delete row":
      if (!cell.isNullObject) cell.deleteRow();
  }
  await context.sync();
}

jest.setTimeout(120_000);

describe("whatever is written", () => {
  it.each([
    ["", false],
    [" with Track Changes on", true],
  ])("the file stays whole%s", async (_name, tracking) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const host = openWordHost(sample);
        host.trackChanges = tracking;
        await take(host, steps);
        expectWhole(host);
        const again = openWordHost(host.save());
        expect(again.paragraphTexts).toEqual(host.paragraphTexts);
        while (host.undo());
        host.trackChanges = false;
        for (const [name, bytes] of Object.entries(unzipSync(host.save()))) {
          const isTouched = /comments|Content_Types|document\.xml\.rels/.test(name);
          if (!isTouched)
            expect([name, strFromU8(bytes)]).toEqual([name, strFromU8(opened[name]!)]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("a text that is written and taken out again leaves the file as it was", async () => {
    const host = openWordHost(sample);
    const empty = host.paragraphTexts.flatMap((words, index) => (words === "" ? [index] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...empty), text, async (index, words) => {
        await write(host, ({ document }) =>
          within(document, index).insertText(words.replaceAll("\n", " "), "Start"),
        );
        await write(host, ({ document }) => within(document, index).insertText("", "Replace"));
        expect(Buffer.compare(host.save(), sample)).toBe(0);
      }),
      { numRuns: 10 },
    );
  });
});

function within(document: Word.Document, index: number): Word.Paragraph {
  let paragraph = document.body.paragraphs.getFirst();
  for (let step = 0; step < index; step += 1) paragraph = paragraph.getNext();
  return paragraph;
}

/** All parts that came are there as they came, the document is well-formed, and rows keep to their grid. */
function expectWhole(host: WordHost): void {
  const saved = unzipSync(host.save());
  expect(Object.keys(saved)).toEqual(expect.arrayContaining(Object.keys(opened)));
  for (const name of Object.keys(opened)) {
    const isTouched = /document\.xml|settings|comments|Content_Types/.test(name);
    if (!isTouched)
      expect([name, strFromU8(saved[name]!)]).toEqual([name, strFromU8(opened[name]!)]);
  }
  const { root } = parseXml(strFromU8(saved["word/document.xml"]!));
  for (const table of tablesIn(childNamed(root, "w:body")!)) expectGrid(table);
}

function expectGrid(table: XmlElement): void {
  const columns = childrenNamed(childNamed(table, "w:tblGrid")!, "w:gridCol").length;
  for (const row of rowsOf(table)) {
    const last = cellsOf(row).at(-1)!;
    const span = childNamed(childNamed(last, "w:tcPr") ?? last, "w:gridSpan");
    expect(columnOf(last) + Number((span && attributeOf(span, "w:val")) ?? 1)).toBe(columns);
    for (const cell of cellsOf(row)) {
      expect(
        cell.children.some((child) => child.kind === "element" && child.name !== "w:tcPr"),
      ).toBe(true);
      for (const inner of tablesIn(cell)) expectGrid(inner);
    }
  }
}
