import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";

/** How far styles may be based on each other: a file may have them go round in a ring. */
const mostBases = 20;

/** The name of a paragraph's style, "Normal" where it names none. */
export function styleName(live: LiveDocument, paragraph: XmlElement): string {
  const id = styleId(childNamed(paragraph, "w:pPr"), "w:pStyle");
  if (id === null) return "Normal";
  const style = styleWithId(live, id);
  const name = style === null ? null : childNamed(style, "w:name");
  return (name && attributeOf(name, "w:val")) ?? id;
}

/**
 * What a run's format has from styles: the element of that name in its character style, its paragraph's style,
 * or the document's defaults. `format` is the run's own `w:rPr`.
 */
export function inheritedFormat(
  live: LiveDocument,
  paragraph: XmlElement,
  format: XmlElement | null,
  name: string,
): XmlElement | null {
  const ids = [
    styleId(format, "w:rStyle"),
    styleId(childNamed(paragraph, "w:pPr"), "w:pStyle") ?? defaultStyle(live),
  ];
  for (const id of ids) {
    const found = id === null ? null : inStyle(live, id, name);
    if (found !== null) return found;
  }
  const defaults = child(child(stylesRoot(live), "w:docDefaults"), "w:rPrDefault");
  return child(child(defaults, "w:rPr"), name);
}

function inStyle(live: LiveDocument, first: string, name: string): XmlElement | null {
  let id: string | null = first;
  for (let steps = 0; id !== null && steps < mostBases; steps += 1) {
    const style: XmlElement | null = styleWithId(live, id);
    const found = child(child(style, "w:rPr"), name);
    if (found !== null) return found;
    const base: XmlElement | null = child(style, "w:basedOn");
    id = base === null ? null : attributeOf(base, "w:val");
  }
  return null;
}

function defaultStyle(live: LiveDocument): string | null {
  const root = stylesRoot(live);
  const found = root && elementsOf(root).find(isDefaultParagraphStyle);
  return found ? attributeOf(found, "w:styleId") : null;
}

function isDefaultParagraphStyle(style: XmlElement): boolean {
  return (
    attributeOf(style, "w:type") === "paragraph" &&
    ["1", "true", "on"].includes(attributeOf(style, "w:default") ?? "0")
  );
}

function styleWithId(live: LiveDocument, id: string): XmlElement | null {
  const root = stylesRoot(live);
  const found = root && elementsOf(root).find((style) => attributeOf(style, "w:styleId") === id);
  return found ?? null;
}

function stylesRoot(live: LiveDocument): XmlElement | null {
  const main = live.parts.mainPart();
  const part = live.parts.relationships(main).find(({ kind }) => kind === "styles")?.target;
  return live.parts.readXml(part ?? "word/styles.xml")?.root ?? null;
}

function styleId(properties: XmlElement | null, name: string): string | null {
  const style = child(properties, name);
  return style === null ? null : attributeOf(style, "w:val");
}

function child(element: XmlElement | null, name: string): XmlElement | null {
  return element === null ? null : childNamed(element, name);
}
