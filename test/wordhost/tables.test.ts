import { openWordHost, startOffice } from "../../wordhost/node";
import { docxFrom, paragraph, table } from "../helpers/docx";

async function tablesOf(body: string, names: string) {
  return startOffice(openWordHost(docxFrom({ body }))).run(async (context) => {
    const tables = context.document.body.tables;
    tables.load(names);
    await context.sync();
    return tables.items;
  });
}

function cell(text: string, properties: string): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

describe("tables", () => {
  it("have their texts by row, a cell's lines joined by a line feed", async () => {
    const twoLines = `<w:tr><w:tc>${paragraph("a")}${paragraph("b")}</w:tc></w:tr>`;
    const [plain, lines] = await tablesOf(
      `${table([
        ["1", "2"],
        ["3", "4"],
      ])}<w:tbl>${twoLines}</w:tbl>`,
      "items/values,items/rowCount",
    );
    expect(plain!.values).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(plain!.rowCount).toBe(2);
    expect(lines!.values).toEqual([["a\nb"]]);
  });

  it("are uniform unless cells are merged or rows differ", async () => {
    const merged = [
      table([["a", "b"], ["c"]]),
      `<w:tbl><w:tr>${cell("a", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
      `<w:tbl><w:tr>${cell("a", '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}</w:tr></w:tbl>`,
    ];
    const tables = await tablesOf([table([["a"]]), ...merged].join(""), "items/isUniform");
    expect(tables.map(({ isUniform }) => isUniform)).toEqual([true, false, false, false]);
  });

  it("count the header rows at the top", async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("h", "")}</w:tr>`;
    const tables = await tablesOf(
      `<w:tbl>${header}<w:tr>${cell("a", "")}</w:tr></w:tbl>${table([["b"]])}`,
      "items/headerRowCount",
    );
    expect(tables.map(({ headerRowCount }) => headerRowCount)).toEqual([1, 0]);
  });

  it("are those of the body; nested ones belong to the table around them", async () => {
    const outer = `<w:tbl><w:tr><w:tc>${table([["in"]])}<w:p/></w:tc></w:tr></w:tbl>`;
    const tables = await tablesOf(
      `<w:sdt><w:sdtContent>${outer}</w:sdtContent></w:sdt>`,
      "items/nestingLevel,items/tables/items/nestingLevel",
    );
    expect(tables.map(({ nestingLevel }) => nestingLevel)).toEqual([1]);
    expect(tables[0]!.tables.items.map(({ nestingLevel }) => nestingLevel)).toEqual([2]);
  });

  it("give each row's texts, number and place", async () => {
    const tables = await tablesOf(
      table([["a", "b"], ["c"]]),
      "items/rows/items/values,items/rows/items/cellCount,items/rows/items/rowIndex,items/rows/items/isHeader",
    );
    const rows = tables[0]!.rows.items;
    expect(rows.map(({ values, cellCount, rowIndex }) => [values, cellCount, rowIndex])).toEqual([
      [[["a", "b"]], 2, 0],
      [[["c"]], 1, 1],
    ]);
  });
});
