import { bodyOf, openBody, tracked, withoutDates, write } from "./writing";

const table = (context: Word.RequestContext) => context.document.body.tables.getFirst();
const rows = (...inside: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="10"/><w:gridCol w:w="10"/></w:tblGrid>${inside.join("")}</w:tbl>`;
const end = "<w:p/>";
const cell = (text: string, properties = "", mark = "") =>
  `<w:tc>${properties}<w:p>${mark}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

const formatted =
  '<w:tr w:rsidR="00A" w14:paraId="1A"><w:tblPrEx><w:tblBorders/></w:tblPrEx><w:trPr><w:cantSplit/><w:trHeight w:val="400"/><w:tblHeader/></w:trPr>' +
  '<w:tc><w:tcPr><w:tcW w:w="10" w:type="dxa"/><w:shd w:fill="EEEEEE"/></w:tcPr><w:p w14:paraId="2B"><w:pPr><w:pStyle w:val="Cell"/><w:rPr><w:sz w:val="18"/></w:rPr></w:pPr><w:bookmarkStart w:id="3" w:name="b"/><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>one</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p><w:p/></w:tc>' +
  '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:i/></w:rPr></w:pPr></w:p></w:tc></w:tr>';

const likeIt = (first: string, second: string) =>
  '<w:tr><w:tblPrEx><w:tblBorders/></w:tblPrEx><w:trPr><w:cantSplit/><w:trHeight w:val="400"/></w:trPr>' +
  `<w:tc><w:tcPr><w:tcW w:w="10" w:type="dxa"/><w:shd w:fill="EEEEEE"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:rPr><w:sz w:val="18"/></w:rPr></w:pPr>${first}</w:p></w:tc>` +
  `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:i/></w:rPr></w:pPr>${second}</w:p></w:tc></w:tr>`;

describe("insertRows", () => {
  it("takes all formatting from the row beside it and nothing that is that row's own", async () => {
    const host = openBody(rows(formatted) + end);
    await write(host, (context) =>
      table(context)
        .rows.getFirst()
        .insertRows("After", 1, [["new", "x"]]),
    );
    const expected = likeIt(
      '<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>new</w:t></w:r>',
      "<w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r>",
    );
    expect(bodyOf(host)).toBe(rows(formatted, expected) + end);
  });

  it("gives text that is put into an empty new row later the same format", async () => {
    const host = openBody(rows(formatted) + end);
    await write(host, (context) => {
      const added = table(context).addRows("End", 1);
      added.getFirst().cells.getFirst().body.paragraphs.getFirst().insertText("new", "Start");
    });
    const expected = likeIt('<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>new</w:t></w:r>', "");
    expect(bodyOf(host)).toBe(rows(formatted, expected) + end);
  });

  it("answers the new rows, and the rest of the batch can write into them", async () => {
    const host = openBody(rows(row(cell("a"), cell("b"))) + end);
    await write(host, (context) => {
      const added = table(context)
        .rows.getFirst()
        .insertRows("Before", 2, [
          ["1", "2"],
          ["3", "4"],
        ]);
      added.getFirst().cells.getFirst().value = "one";
    });
    expect(host.paragraphTexts).toEqual(["one", "2", "3", "4", "a", "b", ""]);
  });

  it.each([
    ["too few texts", 1, [["x"]]],
    [
      "too many rows",
      1,
      [
        ["x", "y"],
        ["x", "y"],
      ],
    ],
    ["no row", 0, []],
  ])("answers InvalidArgument for %s", async (_name, count, values) => {
    const before = rows(row(cell("a"), cell("b"))) + end;
    const host = openBody(before);
    const writing = write(host, (context) => table(context).addRows("End", count, values));
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(bodyOf(host)).toBe(before);
  });

  const merged = (kind: string) => `<w:tcPr><w:vMerge${kind}/></w:tcPr>`;
  const starts = merged(' w:val="restart"');
  const goesOn = merged("");

  it.each([
    ["after the row that a merged cell begins in", 0, "After", goesOn],
    ["within a merged cell", 1, "Before", goesOn],
    ["after the last row of a merged cell", 1, "After", goesOn],
    ["before the row that a merged cell begins in", 0, "Before", ""],
  ] as const)("%s", async (_name, at, location, expected) => {
    const before = [
      row(cell("a", starts), cell("b")),
      row(`<w:tc>${goesOn}<w:p/></w:tc>`, cell("c")),
    ];
    const host = openBody(rows(...before) + end);
    await write(host, (context) =>
      table(context)
        .getCell(at, 1)
        .parentRow.insertRows(location, 1, [["no", "x"]]),
    );
    const paragraph = expected === "" ? "<w:p><w:r><w:t>no</w:t></w:r></w:p>" : "<w:p/>";
    const properties = expected === "" ? "<w:tcPr/>" : expected;
    const added = row(`<w:tc>${properties}${paragraph}</w:tc>`, cell("x"));
    const index = at + (location === "After" ? 1 : 0);
    expect(bodyOf(host)).toBe(rows(...before.toSpliced(index, 0, added)) + end);
  });

  it("takes the first cell of a merge that no other belongs to for a plain one", async () => {
    const before = row(cell("a", starts), cell("b"));
    const host = openBody(rows(before, row(cell("c"), cell("d"))) + end);
    await write(host, (context) =>
      table(context)
        .rows.getFirst()
        .insertRows("After", 1, [["1", "2"]]),
    );
    const added = row(cell("1", "<w:tcPr/>"), cell("2"));
    expect(bodyOf(host)).toBe(rows(before, added, row(cell("c"), cell("d"))) + end);
  });

  it("leaves the controls, fields and notes of the neighbour to it", async () => {
    const inside =
      '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const noted = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p>';
    const before = row(`<w:tc>${inside}</w:tc>`, `<w:tc>${noted}</w:tc>`);
    const host = openBody(rows(before) + end);
    await write(host, (context) => table(context).addRows("End", 1, [["1", "2"]]));
    expect(bodyOf(host)).toBe(rows(before, row(cell("1"), cell("2"))) + end);
  });

  it("stands outside a control around the neighbour alone", async () => {
    const inControl = (inside: string) =>
      `<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const item = inControl(row(cell("a"), cell("b")));
    const host = openBody(rows(item) + end);
    await write(host, (context) => table(context).addRows("End", 1, [["1", "2"]]));
    expect(bodyOf(host)).toBe(rows(item, row(cell("1"), cell("2"))) + end);
  });
});

describe("deleting rows", () => {
  it("gives back the very bytes when the row was inserted", async () => {
    const host = openBody(`${rows(formatted, "\n  ", row(cell("a"), cell("b")))}\n${end}`);
    const opened = host.save();
    await write(host, (context) =>
      table(context)
        .rows.getFirst()
        .insertRows("After", 2, [["1\n2", "3"]]),
    );
    expect(host.save()).not.toEqual(opened);
    await write(host, (context) => table(context).deleteRows(1, 2));
    expect(host.save()).toEqual(opened);
  });

  it("lets a merged cell begin in the next row", async () => {
    const merged = (kind: string) => `<w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr><w:p/></w:tc>`;
    const host = openBody(
      rows(row(merged(' w:val="restart"'), cell("b")), row(merged(""), cell("c"))) + end,
    );
    await write(host, (context) => table(context).rows.getFirst().delete());
    expect(bodyOf(host)).toBe(rows(row(merged(' w:val="restart"'), cell("c"))) + end);
  });

  it("takes the table away with its last row", async () => {
    const host = openBody(rows(row(cell("a"), cell("b"))) + end);
    await write(host, (context) => table(context).rows.getFirst().delete());
    expect(bodyOf(host)).toBe(end);
  });

  it("is refused where a control in the row may not be deleted", async () => {
    const control =
      '<w:sdt><w:sdtPr><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
    const host = openBody(rows(row(`<w:tc>${control}</w:tc>`, cell("b"))) + end);
    const writing = write(host, (context) => table(context).rows.getFirst().delete());
    await expect(writing).rejects.toMatchObject({ code: "NotAllowed" });
  });

  it("makes what is asked of a deleted row fail", async () => {
    const host = openBody(rows(row(cell("a"), cell("b")), row(cell("c"), cell("d"))) + end);
    const writing = write(host, (context) => {
      const first = table(context).rows.getFirst();
      first.load("values");
      first.delete();
      first.load("cellCount");
    });
    await expect(writing).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("rows with Track Changes on", () => {
  const ins = (inside: string) => `<w:ins>${inside}</w:ins>`;
  const mark = (name: string) => `<w:pPr><w:rPr><w:${name}/></w:rPr></w:pPr>`;

  it("records the new row, its marks and its words", async () => {
    const before = row(cell("a"), cell("b"));
    const host = openBody(rows(before) + end, tracked);
    await write(host, (context) => table(context).addRows("End", 1, [["1", ""]]));
    const added = `<w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p>${mark("ins")}${ins("<w:r><w:t>1</w:t></w:r>")}</w:p></w:tc><w:tc><w:p>${mark("ins")}</w:p></w:tc></w:tr>`;
    expect(withoutDates(bodyOf(host))).toBe(rows(before, added) + end);
  });

  it("strikes out a row, and takes one's own new row out without a trace", async () => {
    const before = rows(row(cell("a"), cell("b"))) + end;
    const host = openBody(before, tracked);
    await write(host, (context) => table(context).addRows("End", 1, [["1", "2"]]));
    await write(host, (context) => table(context).deleteRows(1, 1));
    expect(bodyOf(host)).toBe(before);

    await write(host, (context) => table(context).rows.getFirst().delete());
    const struck = (text: string) =>
      `<w:tc><w:p>${mark("del")}<w:del><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del></w:p></w:tc>`;
    expect(withoutDates(bodyOf(host))).toBe(
      rows(`<w:tr><w:trPr><w:del/></w:trPr>${struck("a")}${struck("b")}</w:tr>`) + end,
    );
  });
});

describe("cells", () => {
  it("know their row, table, place and text", async () => {
    const host = openBody(rows(row(cell("a"), cell("b")), row(cell("c"), cell("d"))) + end);
    await write(host, ({ document }) => {
      const found = document.body.search("d").getFirst();
      found.parentTableCell.value = "D";
      found.parentTableCell.parentRow.parentTable
        .getCell(0, 0)
        .body.paragraphs.getFirst()
        .insertText("!", "End");
    });
    expect(host.paragraphTexts).toEqual(["a!", "b", "c", "D", ""]);
  });

  it("lose all paragraphs but the first when their value is set", async () => {
    const two = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>";
    const host = openBody(rows(row(two, cell("c"))) + end);
    await write(host, (context) => (table(context).getCell(0, 0).value = "x"));
    expect(bodyOf(host)).toBe(rows(row(cell("x"), cell("c"))) + end);
  });

  it("fail the whole batch when the place of one merged downwards is asked for (#3200)", async () => {
    const merged = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';
    const host = openBody(rows(row(cell("a", merged), cell("b"))) + end);
    const asking = write(host, (context) => {
      const cells = table(context).rows.getFirst().cells;
      cells.load("items/cellIndex");
    });
    await expect(asking).rejects.toMatchObject({ code: "GeneralException" });
  });
});
