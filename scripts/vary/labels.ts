import { commentRoleOf } from "../../src/plan/recognise/comments/comment-labels";
import { reviewRoleOf } from "../../src/plan/recognise/reviews/review-labels";
import { targetRoleOf } from "../../src/plan/recognise/targets/header";
import { cellsOf, ownParagraphs, rowsOf } from "../../wordhost/document/blocks";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { textIn, textOf, type Paper, type Part } from "./paper";

/** Words in a table that say what stands below or beside them. */
export type Label = {
  readonly paragraph: XmlElement;
  readonly text: string;
  readonly part: Part;
  readonly isColumnHead: boolean;
};

const parts = ["targets", "meetings", "comments"] as const;

/**
 * The labels of the tables that the plan was read from. The reader's own lists say which words are labels;
 * what must be read below them comes from the expected answer alone.
 */
export function labelsIn(paper: Paper): readonly Label[] {
  return parts.flatMap((part) =>
    paper.tables(part).flatMap((table) => rowsOf(table).flatMap((row) => inRow(paper, part, row))),
  );
}

/** Whether the row heads columns: several labels, and nothing of the plan's own. */
export function isHeaderRow(paper: Paper, part: Part, row: XmlElement): boolean {
  const cells = cellsOf(row).map(textIn);
  const labels = cells.filter((text) => isLabel(part, text));
  return (
    labels.length > 1 &&
    !cells.some((text) => /[☐☑☒]/.test(text)) &&
    cells.every((text) => !hasValue(paper, text))
  );
}

function inRow(paper: Paper, part: Part, row: XmlElement): readonly Label[] {
  const isColumnHead = isHeaderRow(paper, part, row);
  const cells = cellsOf(row);
  return cells.flatMap((cell, at) => {
    const [paragraph] = ownParagraphs(cell);
    if (paragraph === undefined) return [];
    const text = textOf(paragraph).trim();
    const isBeside = at === 0 || hasValue(paper, textIn(cells[at + 1] ?? cell));
    const isPlace = isColumnHead || isBeside;
    const isFilled = hasValue(paper, text.slice(text.indexOf(":") + 1));
    if (!isPlace || isFilled || hasValue(paper, text) || !isLabel(part, text)) return [];
    return [{ paragraph, text, part, isColumnHead }];
  });
}

function isLabel(part: Part, text: string): boolean {
  // A label with its value behind it is more than a label.
  if (text === "" || text.length > 70 || /\d{2}/.test(text)) return false;
  switch (part) {
    case "targets":
      return targetRoleOf(text) !== null;
    case "meetings":
      return reviewRoleOf(text) !== null;
    case "comments":
      return commentRoleOf(text) !== null;
  }
}

function hasValue(paper: Paper, text: string): boolean {
  return paper.isValue(text) || paper.isTarget(text) || paper.isComment(text);
}
