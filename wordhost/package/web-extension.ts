import { appendNode, newElement, removeNode, replaceChildren } from "../xml/edit-xml";
import { attributeOf, childNamed, childrenNamed } from "../xml/read-xml";
import { escapeXml, parseXml, xmlText, type XmlDocument } from "../xml/xml-tree";
import { relationshipsOf, type DocxPackage } from "./docx-package";

/**
 * Where Word keeps an add-in's settings: `word/webextensions/taskpanes.xml` lists the add-ins of the
 * document, and each has a part of its own with its settings in it ([MS-OWEXML]).
 */
const taskPanes = "word/webextensions/taskpanes.xml";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships/";
const documentRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The settings that the document keeps for one add-in. */
export function readWebExtension(docx: DocxPackage, addInId: string): ReadonlyMap<string, unknown> {
  const found = find(docx, addInId);
  const properties = found === null ? null : childNamed(found.xml.root, "we:properties");
  const entries = properties === null ? [] : childrenNamed(properties, "we:property");
  return new Map(
    entries.map((entry) => [
      attributeOf(entry, "name") ?? "",
      JSON.parse(attributeOf(entry, "value") ?? "null") as unknown,
    ]),
  );
}

/** Writes them. With no settings left every trace of the add-in goes, and the parts are as before it came. */
export function writeWebExtension(
  docx: DocxPackage,
  addInId: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  const found = find(docx, addInId);
  if (settings.size === 0) {
    if (found !== null) remove(docx, found.part);
    return;
  }
  const { part, xml } = found ?? create(docx, addInId);
  const properties =
    childNamed(xml.root, "we:properties") ?? newElement(xml, "we:properties", {}, []);
  if (properties.parent === null) appendNode(xml.root, properties);
  replaceChildren(
    properties,
    [...settings].map(([name, value]) =>
      newElement(xml, "we:property", { name, value: JSON.stringify(value) }),
    ),
  );
  docx.setText(part, xmlText(xml));
}

type Extension = { readonly part: string; readonly xml: XmlDocument };

function find(docx: DocxPackage, addInId: string): Extension | null {
  for (const { target } of docx.relationships(taskPanes)) {
    const xml = target === null ? null : docx.xml(target);
    const reference = xml === null ? null : childNamed(xml.root, "we:reference");
    const id = reference === null ? null : attributeOf(reference, "id");
    if (xml !== null && target !== null && id?.toLowerCase() === addInId.toLowerCase()) {
      return { part: target, xml };
    }
  }
  return null;
}

function create(docx: DocxPackage, addInId: string): Extension {
  if (docx.bytes(taskPanes) === null) {
    const namespaces =
      'xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" ' +
      `xmlns:r="${documentRelationships}"`;
    docx.setText(taskPanes, `${declaration}<wetp:taskpanes ${namespaces}></wetp:taskpanes>`);
    docx.setContentType(taskPanes, "application/vnd.ms-office.webextensiontaskpanes+xml");
    docx.relate("", `${relationshipTypes}webextensiontaskpanes`, `/${taskPanes}`);
  }
  let number = 1;
  while (docx.bytes(partName(number)) !== null) number += 1;
  const part = partName(number);
  const id = docx.relate(
    taskPanes,
    `${relationshipTypes}webextension`,
    `webextension${number}.xml`,
  );
  listTaskPane(docx, id);
  const text =
    `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ` +
    `id="{${escapeXml(addInId)}}"><we:reference id="${escapeXml(addInId)}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
    "<we:alternateReferences/><we:properties></we:properties><we:bindings/></we:webextension>";
  docx.setText(part, text);
  docx.setContentType(part, "application/vnd.ms-office.webextension+xml");
  return { part, xml: parseXml(text) };
}

function listTaskPane(docx: DocxPackage, relationship: string): void {
  const xml = docx.xml(taskPanes);
  if (xml === null) return;
  const reference = newElement(xml, "wetp:webextensionref", { "r:id": relationship });
  const attributes = { dockstate: "right", visibility: "0", width: "350", row: "0" };
  appendNode(xml.root, newElement(xml, "wetp:taskpane", attributes, [reference]));
  docx.setText(taskPanes, xmlText(xml));
}

function remove(docx: DocxPackage, part: string): void {
  const relationship = docx.relationships(taskPanes).find(({ target }) => target === part);
  const xml = docx.xml(taskPanes);
  if (relationship === undefined || xml === null) return;
  docx.remove(part);
  docx.setContentType(part, null);
  docx.unrelate(taskPanes, relationship.id);
  for (const pane of childrenNamed(xml.root, "wetp:taskpane")) {
    const reference = childNamed(pane, "wetp:webextensionref");
    if (reference && attributeOf(reference, "r:id") === relationship.id) removeNode(pane);
  }
  docx.setText(taskPanes, xmlText(xml));
  if (childrenNamed(xml.root, "wetp:taskpane").length > 0) return;

  docx.remove(taskPanes);
  docx.remove(relationshipsOf(taskPanes));
  docx.setContentType(taskPanes, null);
  const root = docx.relationships("").find(({ target }) => target === taskPanes);
  if (root !== undefined) docx.unrelate("", root.id);
}

function partName(number: number): string {
  return `word/webextensions/webextension${number}.xml`;
}
