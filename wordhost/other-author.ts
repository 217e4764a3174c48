import { deleteParagraph, insertParagraphBeside } from "./document/edit-paragraphs";
import { deleteRow, insertRows } from "./document/edit-rows";
import { insertText } from "./document/edit-text";
import { rowsOf, tablesIn } from "./document/blocks";
import type { LiveDocument } from "./document/live-document";
import { rangeIn } from "./document/text-range";
import type { XmlElement } from "./xml/xml-tree";

/** What someone else who has the document open does in it. Paragraphs, tables and rows go by their index. */
export type OtherAuthor = {
  readonly setText: (paragraph: number, text: string) => void;
  readonly insertParagraph: (after: number, text: string) => void;
  readonly removeParagraph: (paragraph: number) => void;
  readonly insertRow: (table: number, after: number, texts: readonly string[]) => void;
  readonly removeRow: (table: number, row: number) => void;
};

/** Lets another author edit the document, under their own name where changes are tracked. */
export function editAsOther(live: LiveDocument, work: (author: OtherAuthor) => void): void {
  const { reviewer } = live;
  const { author } = reviewer;
  reviewer.author = "Another author";
  try {
    live.batch(() => work(otherAuthor(live)));
  } finally {
    reviewer.author = author;
  }
}

function otherAuthor(live: LiveDocument): OtherAuthor {
  const paragraphAt = (index: number) => there(live.paragraphs()[index]);
  const rowAt = (table: number, row: number) =>
    there(rowsOf(there(tablesIn(live.body)[table]))[row]);
  return {
    setText(index, text) {
      const paragraph = paragraphAt(index);
      insertText(live, rangeIn(paragraph, 0, live.text(paragraph).length), text, "Replace");
    },
    insertParagraph: (after, text) =>
      void insertParagraphBeside(live, paragraphAt(after), text, "After"),
    removeParagraph: (index) => deleteParagraph(live, paragraphAt(index)),
    insertRow: (table, after, texts) =>
      void insertRows(live, rowAt(table, after), "After", 1, [texts]),
    removeRow: (table, row) => deleteRow(live, rowAt(table, row)),
  };
}

function there(element: XmlElement | undefined): XmlElement {
  if (element === undefined) throw new RangeError("There is no such place in the document.");
  return element;
}
