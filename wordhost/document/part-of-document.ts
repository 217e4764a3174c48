import { childNamed, elementsOf } from "../xml/read-xml";
import { nodeText, type XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import type { TextRange } from "./text-range";

/** The document with nothing in its body but the blocks of a range, for `range.getOoxml()`. */
export function documentOf(live: LiveDocument, range: TextRange, block: XmlElement | null): string {
  const { source, root } = live.xml;
  const section = childNamed(live.body, "w:sectPr");
  const blocks = [...(block === null ? blocksOf(range) : [block]), ...(section ? [section] : [])];
  const inside = blocks.map((each) => nodeText(each, source)).join("");
  const body = `<${live.body.qname}>${inside}</${live.body.qname}>`;
  const start = source.slice(root.source?.start ?? 0, root.source?.startTagEnd ?? 0);
  return `${start}${body}</${root.qname}>`;
}

/** The blocks from the range's first paragraph to its last, on the level that both share. */
function blocksOf({ start, end }: TextRange): readonly XmlElement[] {
  const above = ancestors(start.paragraph);
  const [shared] = ancestors(end.paragraph).filter((element) => above.includes(element));
  if (start.paragraph === end.paragraph || shared === undefined) return [start.paragraph];
  const siblings = elementsOf(shared);
  const holds = (element: XmlElement) => (each: XmlElement) =>
    each === element || ancestors(element).includes(each);
  const first = siblings.findIndex(holds(start.paragraph));
  const last = siblings.findIndex(holds(end.paragraph));
  // Within a table only a whole one can stand by itself.
  if (shared.name === "w:tbl" || shared.name === "w:tr") {
    return ancestors(start.paragraph)
      .filter(({ name }) => name === "w:tbl")
      .slice(0, 1);
  }
  return siblings.slice(first, last + 1);
}

function ancestors(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element.parent; node !== null; node = node.parent) found.push(node);
  return found;
}
