/** An XML element with its namespace written as the usual prefix (`w:p`), whatever the file calls it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === "object";
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => isElement(node) && node.name === name,
  );
}

/** All child elements, or all of that name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  );
}

/** All elements of that name below `element`, in document order, not looking inside a match. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((node) =>
    node.name === name ? [node] : descendants(node, name),
  );
}

/** The `w:val` of a child such as `<w:jc w:val="left"/>`; `undefined` when there is none. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** Whether an on/off child such as `<w:vanish/>` is there and not switched off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && isTrue(found.attributes["w:val"] ?? "true");
}

/** Reads an OOXML on/off value. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** All text below `element`. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join("");
}
