import { Unreadable } from "../unreadable";
import type { Parts } from "./package";
import { child, childrenOf, isElement, parseXml, type XmlElement } from "./xml";

/**
 * Opens the one-text form of a package that Word's `getOoxml()` gives. Throws `Unreadable` `damaged`
 * when it is not that.
 */
export function openFlatOpc(ooxml: string): Parts {
  const root = parseXml(withoutPictures(ooxml));
  if (root.name !== "pkg:package") throw new Unreadable("damaged");

  const byName = new Map<string, XmlElement>();
  for (const part of childrenOf(root, "pkg:part")) {
    const name = part.attributes["pkg:name"];
    const content = child(part, "pkg:xmlData")?.children.find(isElement);
    if (name !== undefined && content !== undefined) byName.set(partName(name), content);
  }
  return { read: (name) => byName.get(partName(name)) ?? null };
}

/** Pictures stand in it as megabytes of letters, which need not be parsed. */
function withoutPictures(ooxml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = ooxml.indexOf("<pkg:binaryData>", from);
    const end = start === -1 ? -1 : ooxml.indexOf("</pkg:binaryData>", start);
    if (end === -1) return kept.length === 0 ? ooxml : kept.join("") + ooxml.slice(from);
    kept.push(ooxml.slice(from, start + "<pkg:binaryData>".length));
    from = end;
  }
}

function partName(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}
