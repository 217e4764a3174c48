import { strToU8, zipSync } from "fflate";

export type DocxParts = {
  /** The inner XML of `w:body`; a closing `w:sectPr` is added where it has none. */
  readonly body: string;
  /** The inner XML of `w:styles`, `w:numbering` and `w:settings`; absent: the file has no such part. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Further parts, by their path in the package: `{ "docProps/core.xml": "…" }`. Relationships are theirs to bring. */
  readonly extra?: Readonly<Record<string, string>>;
};

/** A .docx made from a few lines of WordprocessingML, for tests. The same parts give the same bytes. */
export function docxFrom(parts: DocxParts): Uint8Array {
  const optional = optionalParts.filter(({ name }) => parts[name] !== undefined);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(optional),
    "_rels/.rels": relationships([{ type: "officeDocument", target: "word/document.xml" }]),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${withSection(parts.body)}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(
      optional.map(({ name }) => ({ type: name, target: `${name}.xml` })),
    ),
  };
  for (const { name } of optional) {
    files[`word/${name}.xml`] =
      `${declaration}<w:${name} ${namespaces}>${parts[name] ?? ""}</w:${name}>`;
  }
  Object.assign(files, parts.extra);

  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries<Uint8Array>(entries), { mtime: new Date(2026, 7, 17, 9) });
}

/** A paragraph of one run: what most tests need. `text` is plain text, not XML. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A table of plain text; each inner array is a row. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map(tableRow).join("")}</w:tbl>`;
}

function tableRow(cells: readonly string[]): string {
  return `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

const optionalParts = [
  { name: "styles" },
  { name: "numbering" },
  { name: "settings" },
] as const satisfies readonly { name: keyof DocxParts }[];

type OptionalPart = (typeof optionalParts)[number];

function contentTypes(optional: readonly OptionalPart[]): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const overrides = optional.map(
    ({ name }) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`,
  );
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
    `${overrides.join("")}</Types>`
  );
}

function relationships(targets: readonly { type: string; target: string }[]): string {
  const base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const items = targets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function withSection(body: string): string {
  if (/<w:sectPr[\s\S]*<\/w:sectPr>\s*$|<w:sectPr[^>]*\/>\s*$/.test(body)) return body;
  return `${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
