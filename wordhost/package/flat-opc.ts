import { strFromU8 } from "fflate";
import { removeNode } from "../xml/edit-xml";
import { attributeOf, elementsOf } from "../xml/read-xml";
import { escapeXml, parseXml, xmlText } from "../xml/xml-tree";
import { relationshipsOf, textOf, type DocxPackage } from "./docx-package";

/** Word leaves these out of what `getOoxml` gives, or gives its own in their place. */
const leftOut = [
  "settings",
  "webSettings",
  "customXml",
  "attachedTemplate",
  "core-properties",
  "extended-properties",
  "custom-properties",
  "thumbnail",
  "webextensiontaskpanes",
];

/**
 * One XML text with all parts that the body needs, as `body.getOoxml()` gives it.
 * The document's settings, and so its protection, are not in it. `mainText` stands in for the document itself
 * where only a part of it is asked for.
 */
export function flatOpc(docx: DocxPackage, mainText?: string): string {
  const main = docx.mainPart();
  const parts = docx
    .relationships(main)
    .filter(({ kind, target }) => !leftOut.includes(kind) && target !== null)
    .flatMap(({ target }) => (target === null ? [] : [target, relationshipsOf(target)]));
  const names = ["_rels/.rels", main, relationshipsOf(main), ...new Set(parts)];
  const content = names
    .map((name) => part(docx, name, name === main ? mainText : undefined))
    .join("");
  return (
    '<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n' +
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${content}</pkg:package>`
  );
}

function part(docx: DocxPackage, name: string, instead: string | undefined): string {
  const bytes = docx.bytes(name);
  if (bytes === null) return "";
  const type = name.endsWith(".rels")
    ? "application/vnd.openxmlformats-package.relationships+xml"
    : docx.contentType(name);
  const head = `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"`;
  if (!/[+/]xml$/.test(type)) {
    const data = btoa(strFromU8(bytes, true)).replace(/.{76}/g, "$&\r\n");
    return `${head} pkg:compression="store"><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
  }
  const padding = name.endsWith(".rels") ? ' pkg:padding="256"' : "";
  const own = instead ?? textOf(bytes);
  const text = name.endsWith(".rels") ? withoutLeftOut(own) : own;
  const xml = text.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
  return `${head}${padding}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/** The relationships without those that lead to parts which are left out. */
function withoutLeftOut(relationships: string): string {
  const document = parseXml(relationships);
  elementsOf(document.root)
    .filter((element) => leftOut.some((kind) => attributeOf(element, "Type")?.endsWith(`/${kind}`)))
    .forEach(removeNode);
  return xmlText(document);
}
