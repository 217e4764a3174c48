import { paragraphsIn } from "../document/blocks";
import { DocxPackage } from "../package/docx-package";
import { insertNodes, newElement } from "../xml/edit-xml";
import { childNamed } from "../xml/read-xml";
import { xmlText } from "../xml/xml-tree";

/** The id that the rendering of the body's nth paragraph (tables included, from 0) contains. */
export function paragraphMark(ordinal: number): string {
  return `amas-paragraph-${ordinal}`;
}

/** The ordinal in such an id. */
export function paragraphMarked(id: string): number {
  return Number(id.slice(paragraphMark(0).length - 1));
}

/**
 * A copy of the .docx whose body paragraphs each begin with a bookmark named for their ordinal in
 * `body.paragraphs`. The renderer keeps bookmarks as ids, so a place in the document can be found on
 * the screen even where a page break has cut its paragraph in two.
 */
export function markParagraphs(file: Uint8Array): Uint8Array {
  const docx = new DocxPackage(file);
  const main = docx.mainPart();
  const document = docx.xml(main);
  const body = document === null ? null : childNamed(document.root, "w:body");
  if (document === null || body === null) return file;

  paragraphsIn(body).forEach((paragraph, ordinal) => {
    const mark = newElement(document, "w:bookmarkStart", {
      "w:id": `${FIRST_ID + ordinal}`,
      "w:name": paragraphMark(ordinal),
    });
    const properties = childNamed(paragraph, "w:pPr");
    const at = properties === null ? 0 : paragraph.children.indexOf(properties) + 1;
    insertNodes(paragraph, at, [mark]);
  });
  docx.setText(main, xmlText(document));
  return docx.save();
}

/** Above any that Word gives. */
const FIRST_ID = 1_000_000_000;
