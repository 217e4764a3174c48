import { RichApiError } from "../protocol/rich-api-error";
import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import { parseXml, type XmlElement } from "../xml/xml-tree";

/** What an add-in hands to `insertOoxml`: parts in one XML text. */
export type OoxmlPackage = {
  readonly root: XmlElement;
  readonly body: XmlElement;
  /** The root element of a part, by the kind of its relationship: "styles", "numbering". */
  readonly part: (kind: string) => XmlElement | null;
};

/** Reads flat OPC. Throws `InvalidArgument` on anything else, as Word does. */
export function readOoxml(text: string): OoxmlPackage {
  const root = parsed(text);
  const parts = new Map(
    elementsOf(root)
      .filter(({ name }) => name === "pkg:part")
      .map((part) => [attributeOf(part, "pkg:name") ?? "", contentOf(part)] as const),
  );
  const main = [...parts].find(([, content]) => content?.name === "w:document");
  const body = main?.[1] ? childNamed(main[1], "w:body") : null;
  if (main === undefined || body === null) throw invalid();
  const relationships = parts.get(main[0].replace(/([^/]+)$/, "_rels/$1.rels")) ?? null;
  return {
    root: main[1] ?? root,
    body,
    part(kind) {
      const found =
        relationships &&
        elementsOf(relationships).find((each) => attributeOf(each, "Type")?.endsWith(`/${kind}`));
      const target = found ? (attributeOf(found, "Target") ?? "") : `${kind}.xml`;
      return parts.get(target.startsWith("/") ? target : `/word/${target}`) ?? null;
    },
  };
}

function parsed(text: string): XmlElement {
  try {
    const { root } = parseXml(text);
    if (root.name === "pkg:package") return root;
  } catch {
    throw invalid();
  }
  throw invalid();
}

function contentOf(part: XmlElement): XmlElement | null {
  const data = childNamed(part, "pkg:xmlData");
  return data === null ? null : (elementsOf(data)[0] ?? null);
}

function invalid(): RichApiError {
  return new RichApiError("InvalidArgument", "The argument is no Office Open XML.");
}
