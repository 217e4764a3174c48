import { Unreadable } from "../unreadable";
import type { Parts } from "./package";
import { child, childrenOf, isElement, parseXml, type XmlElement } from "./xml";

/**
 * Opens the one-text form of a package that Word's `getOoxml()` gives. Throws `Unreadable` `damaged`
 * when it is not that.
 */
export function openFlatOpc(ooxml: string): Parts {
  const root = parseXml(ooxml);
  if (root.name !== "pkg:package") throw new Unreadable("damaged");

  const byName = new Map<string, XmlElement>();
  for (const part of childrenOf(root, "pkg:part")) {
    const name = part.attributes["pkg:name"];
    const content = child(part, "pkg:xmlData")?.children.find(isElement);
    if (name !== undefined && content !== undefined) byName.set(partName(name), content);
  }
  return { read: (name) => byName.get(partName(name)) ?? null };
}

function partName(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}
