import { strToU8, zipSync } from "fflate";
import { DocxPackage } from "../../../wordhost/package/docx-package";
import { docxFrom, paragraph, table } from "../../helpers/docx";

const headings = ["Wee steps", "Pals", "Cheer when"];

/** A form in words of its own, with a block for each long-term target. */
export const unknownForm = docxFrom({
  body: [
    paragraph("All about me"),
    table([["I like", "Cats and football"]]),
    paragraph("My year"),
    table([
      ["Big dream: Orla will enjoy reading."],
      headings,
      ["Orla will read 20 words by 18 December 2026.", "Mrs Grant", "18 December 2026"],
      ["Orla will try to be better at spelling.", "", ""],
    ]),
    paragraph("And also"),
    table([["Big dream: Orla will swim."], headings, ["Orla will float.", "Mr Ross", "June 2027"]]),
  ].join(""),
});

/**
 * A plan of a school with words of its own under the heading of the IEP, so that Amas asks: headings once, and the
 * long-term targets in rows between.
 */
export function ownWordsPlan(pupil: string, dreams: readonly string[]): Uint8Array {
  const rows = dreams.flatMap((dream) => [
    [`Big dream: ${pupil} will ${dream}.`, "Part of the wheel: Achieving"],
    [`${pupil} will ${dream} with help.`, "Mrs Grant", "18 December 2026"],
    [`${pupil} will ${dream} alone.`, "Mr Ross", "June 2027"],
  ]);
  return docxFrom({
    body: [
      paragraph("My helpers"),
      table([
        ["Name", "Job"],
        ["Mrs Grant", "Class teacher"],
      ]),
      paragraph("Individualised Educational Programme"),
      table([headings, ...rows]),
    ].join(""),
  });
}

/** A plan with a column that may hold anything, so that Amas asks although it has an idea of the rest. */
export const openColumnPlan = docxFrom({
  body: [
    paragraph("Individualised Educational Programme"),
    table([
      ["Long term target", "Short term target", "Who", "When", "Where next"],
      ["Orla will enjoy reading.", "Orla will read 20 words.", "CT", "June 2027", "See the folder"],
      ["", "Orla will read aloud to Gran.", "Gran", "June 2027", "See the folder"],
    ]),
  ].join(""),
});

/** The document with editing restricted to reading, as Review > Restrict Editing does without a password. */
export function withProtection(file: Uint8Array): Uint8Array {
  const docx = new DocxPackage(file);
  const settings = Buffer.from(docx.bytes("word/settings.xml") ?? []).toString("utf8");
  const inserted = settings.replace(
    /(<w:settings[^>]*>)/,
    '$1<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
  );
  if (inserted === settings) throw new Error("The document has no settings to protect.");
  docx.setText("word/settings.xml", inserted);
  return docx.save();
}

/** A short letter, which is no Child's Plan. */
export function letterDocument(): Uint8Array {
  return documentOf(
    "<w:p><w:r><w:t>Dear Mrs Dunmore, thank you for the lovely concert.</w:t></w:r></w:p>",
  );
}

/** The smallest .docx with this in its body and these further parts. */
export function documentOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  relationships = "",
): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}
