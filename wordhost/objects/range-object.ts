import { insertParagraphBeside } from "../document/edit-paragraphs";
import { insertText } from "../document/edit-text";
import type { LiveDocument } from "../document/live-document";
import { insertContentControl } from "../document/wrap-control";
import { documentOf } from "../document/part-of-document";
import { insertOoxml } from "../document/insert-ooxml";
import { flatOpc } from "../package/flat-opc";
import type { XmlElement } from "../xml/xml-tree";
import { partOf, presentRange, type TextRange } from "../document/text-range";
import {
  isHostObject,
  textArgument,
  type Argument,
  type HostObject,
} from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import { collection } from "./collection";
import { commentCollection, insertCommentOn } from "./comment-object";
import { contentControlObject, contentControlsAt, wantedTypes } from "./content-control-object";
import { fontObject } from "./font-object";
import { paragraphObject } from "./paragraph-object";
import { parentObjects } from "./parents";
import { searchMethods } from "./search-methods";

const ranges = new WeakMap<HostObject, () => TextRange>();

/**
 * A range goes with its words: what is written before it moves it. `block` is the table that it is the whole of,
 * so that blocks put after it do not end up in its last cell.
 */
export function rangeObject(
  live: LiveDocument,
  found: TextRange,
  block: XmlElement | null = null,
): HostObject {
  const range = () => presentRange(found);
  const beside = (location: string) =>
    location === "Before" ? range().start.paragraph : range().end.paragraph;
  const object: HostObject = {
    type: "Range",
    exists: () => live.has(range().start.paragraph) && live.has(range().end.paragraph),
    properties: {
      Text: () => live.textOf(range()),
      IsEmpty: () => live.textOf(range()) === "",
    },
    objects: {
      ...parentObjects(live, range),
      Paragraphs: () =>
        collection("ParagraphCollection", () =>
          live.paragraphsOf(range()).map((paragraph) => paragraphObject(live, paragraph)),
        ),
      ContentControls: () => contentControlsAt(live, range),
      Font: () => fontObject(live, range),
    },
    reads: {
      ...searchMethods(live, range),
      GetComments: () => commentCollection(live, range),
      GetContentControls: (options) => contentControlsAt(live, range, wantedTypes(live, options)),
      Select: (mode) => selectRange(live, range(), mode),
      GetRange: (part) => rangeObject(live, partOf(range(), textArgument(part, "Whole"))),
      GetOoxml: () => {
        refuseOoxml(live);
        return flatOpc(live.package, documentOf(live, range(), block));
      },
      ExpandTo: (other) => rangeObject(live, union(live, range(), rangeOf(other))),
      Highlight: () => highlight(live, range()),
      RemoveHighlight: () => removeHighlight(live, range()),
    },
    writes: {
      InsertText: (text, location) =>
        rangeObject(live, insertText(live, range(), textArgument(text), textArgument(location))),
      InsertParagraph: (text, location) => {
        const where = textArgument(location);
        const paragraph = insertParagraphBeside(live, beside(where), textArgument(text), where);
        return paragraphObject(live, paragraph);
      },
      InsertOoxml: (ooxml, location) => {
        const first = block ?? range().start.paragraph;
        const last = block ?? range().end.paragraph;
        const place = { first, last, location: textArgument(location) };
        return rangeObject(live, insertOoxml(live, textArgument(ooxml), place));
      },
      InsertComment: (text) => insertCommentOn(live, range(), text),
      InsertContentControl: () => contentControlObject(live, insertContentControl(live, range())),
      Delete: () => {
        insertText(live, range(), "", "Replace");
        return undefined;
      },
    },
  };
  ranges.set(object, range);
  return object;
}

/** The known fault of `getOoxml`, when it is on. */
export function refuseOoxml(live: LiveDocument): void {
  if (live.faults.getOoxml) {
    throw new RichApiError("GeneralException", "There was an internal error.");
  }
}

/** `select("Select" | "Start" | "End")`. */
export function selectRange(live: LiveDocument, range: TextRange, mode?: Argument): undefined {
  live.select(partOf(range, textArgument(mode, "Select")));
  return undefined;
}

function union(live: LiveDocument, a: TextRange, b: TextRange): TextRange {
  return {
    start: live.compare(a.start, b.start) <= 0 ? a.start : b.start,
    end: live.compare(a.end, b.end) >= 0 ? a.end : b.end,
  };
}

function highlight(live: LiveDocument, range: TextRange): undefined {
  live.setHighlights([...live.highlights, range]);
  return undefined;
}

function removeHighlight(live: LiveDocument, range: TextRange): undefined {
  const isOutside = (other: TextRange) =>
    live.compare(other.end, range.start) < 0 || live.compare(other.start, range.end) > 0;
  live.setHighlights(live.highlights.filter(isOutside));
  return undefined;
}

function rangeOf(argument: Argument | undefined): TextRange {
  const range = isHostObject(argument) ? ranges.get(argument) : undefined;
  if (range === undefined) throw new RichApiError("InvalidArgument", "The argument is no range.");
  return range();
}
