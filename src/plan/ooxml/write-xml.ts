import { isElement, type XmlNode } from "./xml";

/** Writes elements named by their usual prefixes as text; the prefixes are declared by what they are put into. */
export function writeXml(node: XmlNode): string {
  if (!isElement(node)) return escape(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");
  const content = node.children.map(writeXml).join("");
  return content === ""
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
