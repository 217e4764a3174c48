import { appendNode, copyElement, insertBefore, replaceAttributes } from "../xml/edit-xml";
import { attributeOf, characters, childNamed, childrenNamed, elementsOf } from "../xml/read-xml";
import { xmlText, type XmlDocument, type XmlElement } from "../xml/xml-tree";
import { visit } from "./import-blocks";
import type { LiveDocument } from "./live-document";
import type { OoxmlPackage } from "./ooxml-package";

/**
 * The styles and lists that inserted blocks name. A style that the document has is used as the document has it;
 * so is a list that is the same. What is missing comes along.
 */
export function importDefinitions(
  live: LiveDocument,
  source: OoxmlPackage,
  blocks: readonly XmlElement[],
): void {
  const styles = new Set<string>();
  const lists: XmlElement[] = [];
  for (const block of blocks) {
    visit(block, (element) => {
      const value = attributeOf(element, "w:val");
      if (styleNames.has(element.name) && value !== null) styles.add(value);
      if (element.name === "w:numId") lists.push(element);
    });
  }
  importStyles(live, source.part("styles"), styles);
  importLists(live, source.part("numbering"), lists);
}

const styleNames = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);

function importStyles(
  live: LiveDocument,
  source: XmlElement | null,
  wanted: ReadonlySet<string>,
): void {
  const target = partNamed(live, "styles");
  if (source === null || target === null) return;
  const has = (id: string) => styleWithId(target.xml.root, id) !== null;
  const missing = [...wanted].filter((id) => !has(id));
  for (let id = missing.pop(); id !== undefined; id = missing.pop()) {
    const style = styleWithId(source, id);
    if (style === null || has(id)) continue;
    appendNode(target.xml.root, copyElement(target.xml, style));
    for (const name of ["w:basedOn", "w:next", "w:link"]) {
      const other = childNamed(style, name);
      const otherId = other === null ? null : attributeOf(other, "w:val");
      if (otherId !== null) missing.push(otherId);
    }
    live.parts.setText(target.part, xmlText(target.xml));
  }
}

function styleWithId(root: XmlElement, id: string): XmlElement | null {
  return elementsOf(root).find((style) => attributeOf(style, "w:styleId") === id) ?? null;
}

function importLists(
  live: LiveDocument,
  source: XmlElement | null,
  uses: readonly XmlElement[],
): void {
  const target = partNamed(live, "numbering");
  if (source === null || target === null) return;
  for (const use of uses) {
    const id = attributeOf(use, "w:val") ?? "0";
    const list = listWithId(source, id);
    const definition = list === null ? null : definitionOf(source, list);
    if (list === null || definition === null) continue;
    const wanted = inWords(definition);
    const isSame = (other: XmlElement) => {
      const known = definitionOf(target.xml.root, other);
      return known !== null && inWords(known) === wanted;
    };
    const sameId = listWithId(target.xml.root, id);
    const same =
      sameId !== null && isSame(sameId)
        ? sameId
        : childrenNamed(target.xml.root, "w:num").find(isSame);
    const found = same ?? addList(target.xml, list, definition);
    if (same === undefined) live.parts.setText(target.part, xmlText(target.xml));
    const known = attributeOf(found, "w:numId") ?? id;
    if (known !== id) replaceAttributes(use, { "w:val": known });
  }
}

function addList(xml: XmlDocument, list: XmlElement, definition: XmlElement): XmlElement {
  const abstractId = String(highest(xml.root, "w:abstractNum", "w:abstractNumId") + 1);
  const id = String(highest(xml.root, "w:num", "w:numId") + 1);
  const [firstList] = childrenNamed(xml.root, "w:num");
  const copy = copyElement(xml, definition);
  if (firstList === undefined) appendNode(xml.root, copy);
  else insertBefore(firstList, [copy]);
  replaceAttributes(copy, { "w:abstractNumId": abstractId });
  const added = copyElement(xml, list);
  appendNode(xml.root, added);
  const use = childNamed(added, "w:abstractNumId");
  if (use !== null) replaceAttributes(use, { "w:val": abstractId });
  return replaceAttributes(added, { "w:numId": id });
}

function highest(root: XmlElement, name: string, attribute: string): number {
  const ids = childrenNamed(root, name).map((each) => Number(attributeOf(each, attribute) ?? 0));
  return ids.reduce((most, id) => Math.max(most, id), 0);
}

function listWithId(root: XmlElement, id: string): XmlElement | null {
  return childrenNamed(root, "w:num").find((list) => attributeOf(list, "w:numId") === id) ?? null;
}

function definitionOf(root: XmlElement, list: XmlElement): XmlElement | null {
  const use = childNamed(list, "w:abstractNumId");
  const id = use === null ? null : attributeOf(use, "w:val");
  const found = childrenNamed(root, "w:abstractNum").find(
    (each) => attributeOf(each, "w:abstractNumId") === id,
  );
  return found ?? null;
}

/** The definition without the numbers by which its file knows it. */
function inWords(element: XmlElement): string {
  if (element.name === "w:nsid" || element.name === "w:tmpl") return "";
  const attributes = element.attributes
    .filter(({ name }) => !/^w:(abstractNumId|rsid)|^w15:|^xmlns/.test(name))
    .map(({ name, value }) => `${name}=${value}`)
    .toSorted();
  const below = elementsOf(element).map(inWords).join("");
  return `<${element.name} ${attributes.join(" ")}>${characters(element).trim()}${below}`;
}

function partNamed(live: LiveDocument, kind: string): { part: string; xml: XmlDocument } | null {
  const main = live.parts.mainPart();
  const part = live.parts.relationships(main).find((each) => each.kind === kind)?.target ?? null;
  const xml = part === null ? null : live.parts.xml(part);
  return part === null || xml === null ? null : { part, xml };
}
