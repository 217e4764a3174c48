import { elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import { splitRun } from "./runs";

/** The runs of a stretch of text, divided so that nothing else is in them. */
export function runsBetween(
  live: LiveDocument,
  paragraph: XmlElement,
  start: number,
  end: number,
): ReadonlySet<XmlElement> {
  for (const at of [end, start]) {
    const piece = live
      .pieces(paragraph)
      .find((each) => each.start <= at && at < each.start + each.text.length);
    const run = piece?.element.parent;
    if (piece === undefined || run?.name !== "w:r") continue;
    const isFirst = elementsOf(run).find(({ name }) => name !== "w:rPr") === piece.element;
    if (at > piece.start || !isFirst) splitRun(live, piece.element, at - piece.start);
  }
  const touched = live
    .pieces(paragraph)
    .filter((piece) => piece.start >= start && piece.start + piece.text.length <= end)
    .map(({ element }) => element.parent)
    .filter((run) => run !== null)
    .filter(({ name }) => name === "w:r");
  return new Set(touched);
}
