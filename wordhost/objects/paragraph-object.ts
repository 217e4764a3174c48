import { nestingLevel } from "../document/blocks";
import { replaceText } from "../document/edit-text";
import type { LiveDocument } from "../document/live-document";
import { partOf, rangeIn } from "../document/text-range";
import { textArgument, type HostObject } from "../protocol/host-object";
import type { XmlElement } from "../xml/xml-tree";
import { rangeObject, searchMethods, selectRange } from "./range-object";

export function paragraphObject(live: LiveDocument, paragraph: XmlElement): HostObject {
  const whole = () => rangeIn(paragraph, 0, live.text(paragraph).length);
  return {
    type: "Paragraph",
    id: live.idOf(paragraph),
    properties: {
      Text: () => live.text(paragraph),
      Style: () => live.styleOf(paragraph),
      TableNestingLevel: () => nestingLevel(paragraph),
      IsLastParagraph: () => paragraph === live.paragraphs().at(-1),
    },
    reads: {
      ...searchMethods(live, whole),
      Select: (mode) => selectRange(live, whole(), mode),
      GetRange: (part) => rangeObject(live, partOf(whole(), textArgument(part, "Whole"))),
    },
    writes: {
      InsertText: (text, location) =>
        rangeObject(live, replaceText(live, whole(), textArgument(text), textArgument(location))),
    },
  };
}
