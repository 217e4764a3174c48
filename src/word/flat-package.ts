/**
 * A one-text package with these paragraphs and tables as its document. Styles are not in it: Word then takes those of
 * the document that have the same names. Lists need the document's own numbering.
 */
export function packageOf(markup: string, numbering: string | null): string {
  const needed = numbering !== null && markup.includes("<w:numPr>") ? numbering : null;
  const relation = needed === null ? "" : part(relationsName, relationsType, relations);
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part(
    "/_rels/.rels",
    relationsType,
    `<Relationships xmlns="${relationsSpace}"><Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )}${part("/word/document.xml", `${contents}.document.main+xml`, document(markup))}${relation}${needed ?? ""}</pkg:package>`;
}

/** The numbering part of a document's OOXML as it stands there; `null`: it has none. */
export function numberingPartOf(ooxml: string | null): string | null {
  return (
    /<pkg:part\b[^>]*"\/word\/numbering\.xml"[\s\S]*?<\/pkg:part>/.exec(ooxml ?? "")?.[0] ?? null
  );
}

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const relationsType = "application/vnd.openxmlformats-package.relationships+xml";
const contents = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationsName = "/word/_rels/document.xml.rels";
const relations = `<Relationships xmlns="${relationsSpace}"><Relationship Id="rId1" Type="${types}/numbering" Target="numbering.xml"/></Relationships>`;

function part(name: string, type: string, content: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}

function document(markup: string): string {
  const spaces = [
    `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`,
    `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`,
  ].join(" ");
  return `<w:document ${spaces}><w:body>${markup}<w:sectPr/></w:body></w:document>`;
}
