import { insertAnnotations } from "../document/annotations";
import { nestingLevel } from "../document/blocks";
import { deleteParagraph, insertParagraphBeside } from "../document/edit-paragraphs";
import { insertText } from "../document/edit-text";
import { insertOoxmlAtParagraph } from "../document/insert-ooxml";
import type { LiveDocument } from "../document/live-document";
import { textPieces } from "../document/paragraph-text";
import { insertPicture } from "../document/pictures";
import { styleName } from "../document/styles";
import { partOf, rangeIn } from "../document/text-range";
import { isPlain, textArgument, type Argument, type HostObject } from "../protocol/host-object";
import type { XmlElement } from "../xml/xml-tree";
import { contentControlsAt, wantedTypes } from "./content-control-object";
import { fontObject } from "./font-object";
import { annotationCollection } from "./annotation-object";
import { nextIn } from "./collection";
import { commentCollection } from "./comment-object";
import { inlinePictureObject } from "./inline-picture-object";
import { parentObjects } from "./parents";
import { rangeObject, selectRange } from "./range-object";
import { searchMethods } from "./search-methods";

export function paragraphObject(live: LiveDocument, paragraph: XmlElement): HostObject {
  const whole = () => rangeIn(paragraph, 0, live.text(paragraph).length);
  return {
    type: "Paragraph",
    id: live.idOf(paragraph),
    exists: () => live.has(paragraph),
    properties: {
      Text: () => live.text(paragraph),
      Style: () => styleName(live, paragraph),
      TableNestingLevel: () => nestingLevel(paragraph),
      IsLastParagraph: () => paragraph === live.paragraphs().at(-1),
    },
    objects: {
      ...parentObjects(live, whole),
      ContentControls: () => contentControlsAt(live, whole),
      Font: () => fontObject(live, whole),
    },
    reads: {
      ...searchMethods(live, whole),
      GetComments: () => commentCollection(live, whole),
      ...nextIn(
        () => live.paragraphs(),
        paragraph,
        (next) => paragraphObject(live, next),
      ),
      GetContentControls: (options) => contentControlsAt(live, whole, wantedTypes(live, options)),
      GetAnnotations: () => annotationCollection(live, paragraph),
      InsertAnnotations: (set) => {
        const critiques = isPlain(set) ? set["critiques"] : null;
        return insertAnnotations(live, paragraph, Array.isArray(critiques) ? critiques : []);
      },
      GetText: (options) => finalText(paragraph, options),
      Select: (mode) => selectRange(live, whole(), mode),
      GetRange: (part) => rangeObject(live, partOf(whole(), textArgument(part, "Whole"))),
    },
    writes: {
      InsertText: (text, location) =>
        rangeObject(live, insertText(live, whole(), textArgument(text), textArgument(location))),
      InsertParagraph: (text, location) =>
        paragraphObject(
          live,
          insertParagraphBeside(live, paragraph, textArgument(text), textArgument(location)),
        ),
      InsertOoxml: (ooxml, location) => {
        const where = textArgument(location);
        return rangeObject(
          live,
          insertOoxmlAtParagraph(live, paragraph, textArgument(ooxml), where),
        );
      },
      InsertInlinePictureFromBase64: (base64, location) => {
        const where = textArgument(location);
        return inlinePictureObject(
          live,
          insertPicture(live, paragraph, textArgument(base64), where),
        );
      },
      Delete: () => {
        deleteParagraph(live, paragraph);
        return undefined;
      },
      Clear: () => {
        insertText(live, whole(), "", "Replace");
        return undefined;
      },
    },
  };
}

/** Without hidden and deleted text, unless it is asked for (WordApi 1.7). */
function finalText(paragraph: XmlElement, options: Argument | undefined): string {
  const asked = isPlain(options) ? options : {};
  return textPieces(paragraph)
    .filter(({ deleted }) => !deleted || asked["IncludeTextMarkedAsDeleted"] === true)
    .map(({ text }) => text)
    .join("");
}
