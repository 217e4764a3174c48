import { SaxesParser } from "saxes";

/** An XML element; its name is without the prefix, which the namespace says better. */
export type Element = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly line: number;
  text: string;
};

/** Reads an XML text. Throws where it is not well formed. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root = element("", "", {}, 0);
  const open = [root];

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const child = element(local, uri, Object.fromEntries(values), parser.line);
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** The element and everything in it, in document order. */
export function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** All descendants of the name. */
export function all(element: Element, name: string): readonly Element[] {
  return withDescendants(element).filter((candidate) => candidate.name === name);
}

/** The element at a path of child names; `undefined` where there is none. */
export function at(element: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (current, name) => current?.children.find((child) => child.name === name),
    element,
  );
}

function element(
  name: string,
  namespace: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
): Element {
  return { name, namespace, attributes, children: [], line, text: "" };
}
