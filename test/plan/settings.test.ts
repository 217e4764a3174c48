import { readSnapshot } from "../../src/plan/read-snapshot";
import { control, p, run, tbl } from "../fixtures/word-xml";
import { docxFrom, paragraph, type DocxParts } from "../helpers/docx";
import { flatOpcFrom } from "../helpers/flat-opc";

const headings = ["Long term target", "Short term target", "Who", "By when"];
const body = tbl(4, [headings, ["Read more", "Read 30 words", "CT", "Dec"]]);

function limitsOf(parts: Partial<DocxParts>) {
  const file = docxFrom({ body, ...parts });
  const plan = readSnapshot({ ooxml: null, file, liveParagraphs: null });
  const inWord = readSnapshot({ ooxml: flatOpcFrom(file), file, liveParagraphs: null });
  expect(inWord).toEqual(plan);
  return { writable: plan.writable, problems: plan.problems.map(({ code }) => code) };
}

const around = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** The same with a content control in each cell that may not be deleted. */
const withOpenCells = tbl(4, [
  headings,
  ["Read more", "Read 30 words", "CT", "Dec"].map((words) => ({
    xml: around('<w:lock w:val="sdtLocked"/>', p(run(words))),
  })),
]);

const custom = (value: string) =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`;
const protection = (edit: string, enforcement: string) =>
  `<w:documentProtection w:edit="${edit}" w:enforcement="${enforcement}"/>`;

describe("what may be written", () => {
  it.each<[string, Partial<DocxParts>, readonly string[]]>([
    ["forms protection", { settings: protection("forms", "1") }, ["protected"]],
    ["read-only protection", { settings: protection("readOnly", "true") }, ["protected"]],
    ["comments-only protection", { settings: protection("comments", "on") }, ["protected"]],
    [
      "read-only recommended",
      { settings: '<w:writeProtection w:recommended="1"/>' },
      ["read-only"],
    ],
    [
      "a password to change it",
      { settings: '<w:writeProtection w:cryptAlgorithmSid="4" w:hash="a=" w:salt="b="/>' },
      ["read-only"],
    ],
    [
      "a password to change it, as ISO 29500 writes it",
      { settings: '<w:writeProtection w:algorithmName="SHA-512" w:hashValue="a="/>' },
      ["read-only"],
    ],
    ["marked as final", { extra: { "docProps/custom.xml": custom("true") } }, ["read-only"]],
    [
      "a locked control in a target cell",
      {
        body: tbl(4, [
          headings,
          [
            "Read more",
            { xml: p(control("Read 30 words", '<w:lock w:val="sdtContentLocked"/>')) },
            "CT",
            "Dec",
          ],
        ]),
      },
      ["locked-cells"],
    ],
    ["a group around all", { body: around("<w:group/>", body) }, ["locked-cells"]],
    [
      "a group within a control that is locked, and open controls in it",
      {
        body: around('<w:lock w:val="sdtContentLocked"/>', around("<w:group/>", withOpenCells)),
      },
      ["locked-cells"],
    ],
    [
      "a locked control around open ones",
      { body: around('<w:lock w:val="contentLocked"/>', withOpenCells) },
      ["locked-cells"],
    ],
  ])("is nothing with %s", (_name, parts, problems) => {
    expect(limitsOf(parts)).toEqual({ writable: false, problems });
  });

  it.each<[string, Partial<DocxParts>]>([
    ["no settings", {}],
    ["protection that is not enforced", { settings: protection("forms", "0") }],
    ["protection that only tracks changes", { settings: protection("trackedChanges", "1") }],
    ["a mark as final that was taken back", { extra: { "docProps/custom.xml": custom("false") } }],
    ["read-only not recommended", { settings: '<w:writeProtection w:recommended="0"/>' }],
    [
      "a group with an open control in each cell",
      { body: around('<w:lock w:val="contentLocked"/><w:group/>', withOpenCells) },
    ],
    ["settings that are broken", { extra: { "word/settings.xml": "<w:settings" } }],
    [
      "labels that are locked, and nothing beside them",
      {
        body: tbl(4, [
          [
            { xml: p(control("Long Term Target 1", '<w:lock w:val="sdtContentLocked"/>')) },
            "Read more",
            { xml: p(control("Wellbeing indicators", '<w:lock w:val="sdtContentLocked"/>')) },
            "Achieving",
          ],
          ["Short term target", "Strategies", "Who", "By when"],
          ["Read 30 words", "Cards", "CT", "Dec"],
        ]),
      },
    ],
    [
      "a locked label with its words behind it",
      {
        body: tbl(1, [
          [
            {
              xml: p(
                control("Long Term Target 1:", '<w:lock w:val="sdtContentLocked"/>') +
                  run(" Read more"),
              ),
            },
          ],
          ["Short term target"],
          ["Read 30 words"],
        ]),
      },
    ],
    [
      "a locked label with its words in the next paragraph",
      {
        body: tbl(1, [
          [
            {
              xml:
                p(control("Long Term Target 1:", '<w:lock w:val="sdtContentLocked"/>')) +
                p(run("Read more")),
            },
          ],
          ["Short term target"],
          ["Read 30 words"],
        ]),
      },
    ],
    [
      "a control that may only not be deleted",
      {
        body: tbl(4, [
          headings,
          [
            "Read more",
            { xml: p(control("Read 30 words", '<w:lock w:val="sdtLocked"/>')) },
            "CT",
            "Dec",
          ],
        ]),
      },
    ],
  ])("is everything with %s", (_name, parts) => {
    expect(limitsOf(parts)).toEqual({ writable: true, problems: [] });
  });

  it("is known without the file only as far as Word's text tells", () => {
    const file = docxFrom({ body, settings: protection("forms", "1") });
    const plan = readSnapshot({ ooxml: flatOpcFrom(file), file: null, liveParagraphs: null });
    expect(plan.problems).toEqual([]);
  });

  it("does not hide what Word could give when the file is broken", () => {
    const file = docxFrom({ body: body + paragraph("End") });
    const plan = readSnapshot({
      ooxml: flatOpcFrom(file),
      file: file.slice(0, 100),
      liveParagraphs: null,
    });
    expect(plan.longTermTargets).toHaveLength(1);
  });

  it("finds the main part by its relationship and reads Strict names", () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict words</x:t></x:r></x:p></x:body></x:document>`;
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/other/main.xml"/></Relationships>';
    const file = docxFrom({ body: "", extra: { "other/main.xml": strict, "_rels/.rels": rels } });
    const plan = readSnapshot({ ooxml: null, file, liveParagraphs: null });
    expect(plan.paragraphs.map(({ text }) => text)).toEqual(["Strict words"]);
  });

  it("says that there are tracked changes", () => {
    const tracked = `<w:ins w:id="1" w:author="A">${run("more")}</w:ins>`;
    expect(limitsOf({ body: body + p(tracked) }).problems).toEqual(["tracked-changes"]);
  });

  it("says so where no more than the looks are tracked", () => {
    const bolder = run("more", '<w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>');
    expect(limitsOf({ body: body + p(bolder) }).problems).toEqual(["tracked-changes"]);
  });
});
