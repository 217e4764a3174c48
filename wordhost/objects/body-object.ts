import { paragraphsIn, tablesIn } from "../document/blocks";
import { insertParagraphIn } from "../document/edit-paragraphs";
import { insertText } from "../document/edit-text";
import { insertOoxmlIn } from "../document/insert-ooxml";
import type { LiveDocument } from "../document/live-document";
import { partOf, pointIn, type TextRange } from "../document/text-range";
import { textArgument, type HostObject, type Method } from "../protocol/host-object";
import type { XmlElement } from "../xml/xml-tree";
import { collection } from "./collection";
import { commentCollection } from "./comment-object";
import { contentControlCollection, wantedTypes } from "./content-control-object";
import { fontObject } from "./font-object";
import { paragraphObject } from "./paragraph-object";
import { parentObjects } from "./parents";
import { rangeObject } from "./range-object";
import { searchMethods } from "./search-methods";
import { tableCollection } from "./table-object";

/** The body of the document or of a cell. `more` is what only the one of them has. */
export function bodyObject(
  live: LiveDocument,
  container: XmlElement,
  more: { reads?: Record<string, Method>; writes?: Record<string, Method> } = {},
): HostObject {
  const whole = () => rangeOver(live, container);
  const write = (text: string, location: string) => {
    const range = whole();
    return range === null ? null : rangeObject(live, insertText(live, range, text, location));
  };
  return {
    type: "Body",
    exists: () => live.has(container),
    properties: {
      Text: () => textOfAll(live, container, "\r"),
      Type: () => (container === live.body ? "MainDoc" : "TableCell"),
    },
    objects: {
      ...parentObjects(live, whole),
      Paragraphs: () =>
        collection("ParagraphCollection", () =>
          paragraphsIn(container).map((paragraph) => paragraphObject(live, paragraph)),
        ),
      Tables: () => tableCollection(live, () => tablesIn(container)),
      ContentControls: () => contentControlCollection(live, () => [container]),
      Font: () => fontObject(live, whole),
    },
    reads: {
      ...searchMethods(live, whole),
      GetComments: () => commentCollection(live, whole),
      GetContentControls: (options) =>
        contentControlCollection(live, () => [container], wantedTypes(live, options)),
      GetRange: (part) => {
        const range = whole();
        return range && rangeObject(live, partOf(range, textArgument(part, "Whole")));
      },
      ...more.reads,
    },
    writes: {
      InsertParagraph: (text, location) =>
        paragraphObject(
          live,
          insertParagraphIn(live, container, textArgument(text), textArgument(location)),
        ),
      InsertText: (text, location) => write(textArgument(text), textArgument(location)),
      InsertOoxml: (ooxml, location) =>
        rangeObject(
          live,
          insertOoxmlIn(live, container, textArgument(ooxml), textArgument(location)),
        ),
      Clear: () => {
        write("", "Replace");
        return undefined;
      },
      ...more.writes,
    },
  };
}

/** From the first to the last paragraph of an element; `null` when it has none. */
export function rangeOver(live: LiveDocument, container: XmlElement): TextRange | null {
  const paragraphs = container === live.body ? live.paragraphs() : paragraphsIn(container);
  const first = paragraphs.at(0);
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: pointIn(first, 0), end: pointIn(last, live.text(last).length) };
}

/** The text of all paragraphs in an element. */
export function textOfAll(live: LiveDocument, container: XmlElement, between: string): string {
  return paragraphsIn(container)
    .map((paragraph) => live.text(paragraph))
    .join(between);
}
