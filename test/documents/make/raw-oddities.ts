import { strFromU8, unzipSync } from "fflate";
import { frontPart } from "../../fixtures/decoys";
import { heading, noisy, p, run, tbl, text } from "../../fixtures/word-xml";
import { sameBytes } from "../../../scripts/samples/same-bytes";
import { docxFrom } from "../../helpers/docx";
import { numbering, styles } from "../../fixtures/styles";
import { fieldsOf, usual, withSuccess } from "./columns";
import { blocks, flat } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const lying =
  '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>';

const strictSource = docxFrom({
  body: [frontPart(), iep, blocks(isla)].join(""),
  styles,
  numbering,
});

/** What Word can do to a document that has nothing to do with plans. */
export const rawOddities: readonly TestDocument[] = [
  {
    name: "strict-ooxml",
    truth: whole(shown(isla, fieldsOf(usual))),
    file: () =>
      Promise.resolve(sameBytes(docxFrom({ body: "", extra: strictParts(strictSource) }))),
  },
  raw(
    "right-to-left-and-gaelic",
    [
      heading("Plana a’ Phàiste / Child’s Plan"),
      p(run("Tha Màiri toilichte. שלום", "<w:rtl/>"), "<w:bidi/>"),
      iep,
      flat(mairi).replaceAll(/<w:tblStyle [^>]*>/g, "$&<w:bidiVisual/>"),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "landscape-section-and-text-box",
    [
      frontPart(),
      p(
        textBox(
          text("Targets are agreed with parents.") +
            tbl(2, [
              ["Target", "Who"],
              ["Stay", "CT"],
            ]),
        ),
      ),
      iep,
      lying,
      blocks(ruaridh, { columns: withSuccess }),
    ],
    whole(shown(ruaridh, fieldsOf(withSuccess))),
  ),
  raw(
    "fields-links-and-hidden-marks",
    [
      p(
        noisy("Child’s Plan") +
          '<w:r><w:tab/></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>1/2/2026</w:t></w:r></w:fldSimple>',
      ),
      iep,
      withMarks(blocks(mairi)),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
];

/** Marks of Word's own inside the words: a page break it once drew, a smart tag, custom XML. */
function withMarks(xml: string): string {
  let count = 0;
  return xml.replaceAll(/<w:r w:rsidR="[0-9A-F]+"><w:t [\s\S]*?<\/w:r>/g, (piece) => {
    count += 1;
    if (count % 3 === 0) return piece.replace("<w:t ", "<w:lastRenderedPageBreak/><w:t ");
    if (count % 3 === 1) return `<w:smartTag w:uri="u" w:element="place">${piece}</w:smartTag>`;
    return `<w:hyperlink w:anchor="_top">${piece}</w:hyperlink>`;
  });
}

function textBox(content: string): string {
  const inside = `<w:txbxContent>${content}${p("")}</w:txbxContent>`;
  const shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="4000000" cy="900000"/>' +
    `<wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="${shape}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/>` +
    `<wps:txbx>${inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:rect style="width:315pt;height:71pt"><v:textbox>${inside}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

/** The parts of a package with the names of ISO 29500 Strict in place of the transitional ones. */
function strictParts(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [
    path,
    strFromU8(bytes)
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  ]);
  return Object.fromEntries(parts) as Readonly<Record<string, string>>;
}
