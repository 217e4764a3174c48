import type { XmlElement, XmlNode } from "./xml-tree";

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | null {
  return elementsOf(element).find((child) => child.name === name) ?? null;
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement);
}

/** The attribute's value by its usual name, `w:val`; `null` when it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The characters directly in the element. */
export function characters(element: XmlElement): string {
  return element.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
}

/** A switch such as `w:b`: there and not turned off. */
export function isOn(element: XmlElement | null): boolean {
  if (element === null) return false;
  return !["0", "false", "off"].includes(attributeOf(element, "w:val") ?? "1");
}

function isElement(node: XmlNode): node is XmlElement {
  return node.kind === "element";
}
