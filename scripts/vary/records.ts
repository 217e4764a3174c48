import { cellsOf, isUniform, rowsOf } from "../../wordhost/document/blocks";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { columnsIn } from "./columns";
import { textIn, type Paper, type Part } from "./paper";

/** A table in which each row is a meeting, what was said once, or a short-term target, with a label for each column. */
export type Records = {
  readonly table: XmlElement;
  readonly part: Part;
  readonly heads: readonly { readonly cell: XmlElement; readonly text: string }[];
  /** The cells of the rows in which something stands. */
  readonly rows: readonly (readonly XmlElement[])[];
  readonly texts: readonly (readonly string[])[];
};

/** Those of the parts whose every table is of that kind. */
export function recordsIn(paper: Paper, parts: readonly Part[]): readonly Records[] {
  return parts.flatMap((part) => {
    const records = columnsIn(paper, [part]).flatMap(
      ({ table, header }) => recordsOf(paper, part, table, header) ?? [],
    );
    return records.length === paper.tables(part).length ? records : [];
  });
}

function recordsOf(
  paper: Paper,
  part: Part,
  table: XmlElement,
  header: XmlElement,
): Records | null {
  const [first, ...others] = rowsOf(table);
  if (first !== header || table.parent !== paper.live.body || !isUniform(table)) return null;
  const heads = cellsOf(header).map((cell) => ({ cell, text: textIn(cell) }));
  const rows = others.map(cellsOf).filter((row) => row.some((cell) => textIn(cell) !== ""));
  const texts = rows.map((row) => row.map(textIn));
  const isPlain =
    heads.length > 1 && rows.length > 0 && heads.every(({ text }) => isPlainLabel(text));
  return isPlain && texts.every((row) => isRecord(paper, part, row))
    ? { table, part, heads, rows, texts }
    : null;
}

function isPlainLabel(text: string): boolean {
  return text !== "" && !text.includes("\n") && !/[☐☑☒]/.test(text);
}

/** Whether a row tells of one meeting, target or day of its own. */
function isRecord(paper: Paper, part: Part, texts: readonly string[]): boolean {
  const { reviews } = paper.expected;
  switch (part) {
    case "targets":
      return paper.shortTerm().filter(({ text }) => texts.includes(text)).length === 1;
    case "meetings":
      return reviews.some(({ date }) => date !== undefined && texts.includes(date));
    case "comments":
      return texts.some((text) => paper.isComment(text));
  }
}
