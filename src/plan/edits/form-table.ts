import type { Row, Table } from "../ooxml/blocks";
import { cleanCopy } from "../ooxml/clean-copy";
import { child, childrenOf, type XmlElement } from "../ooxml/xml";
import type { CellHand } from "./cell-hand";
import { paragraph } from "./new-markup";

/** A table of equal columns that the form does not have yet, in the looks of another of its tables. */
export type FormTable = {
  readonly kind: "form-table";
  readonly donor: Table;
  /** The rows that the headings and the other rows are made like. */
  readonly like: { readonly heading: Row; readonly body: Row };
  /** The first row has the headings. */
  readonly rows: readonly { readonly cells: readonly CellHand[] }[];
};

export function formTable({ donor, like, rows }: FormTable): XmlElement {
  const properties = child(donor.element, "w:tblPr");
  const count = rows[0]?.cells.length ?? 1;
  const width = Math.floor(widthOf(donor) / count);
  const column = { name: "w:gridCol", attributes: { "w:w": String(width) }, children: [] };
  return {
    name: "w:tbl",
    attributes: {},
    children: [
      ...(properties === undefined ? [] : [cleanCopy(properties)]),
      { name: "w:tblGrid", attributes: {}, children: Array.from({ length: count }, () => column) },
      ...rows.map(({ cells }, index) => row(cells, index === 0 ? like.heading : like.body, width)),
    ],
  };
}

function row(cells: readonly CellHand[], like: Row, width: number): XmlElement {
  const properties = child(like.element, "w:trPr");
  return {
    name: "w:tr",
    attributes: {},
    children: [
      ...(properties === undefined ? [] : [without(cleanCopy(properties), skipped)]),
      ...cells.map((cell, index) => newCell(cell, like, index, width)),
    ],
  };
}

function newCell(cell: CellHand, { cells }: Row, index: number, width: number): XmlElement {
  const like = cells[Math.min(index, cells.length - 1)];
  const properties = child(like?.element, "w:tcPr");
  const size = {
    name: "w:tcW",
    attributes: { "w:w": String(width), "w:type": "dxa" },
    children: [],
  };
  const kept = properties === undefined ? [] : without(cleanCopy(properties), merged).children;
  return {
    name: "w:tc",
    attributes: {},
    children: [
      { name: "w:tcPr", attributes: {}, children: [size, ...kept] },
      ...cell.paragraphs.map(paragraph),
    ],
  };
}

const merged = new Set(["w:tcW", "w:gridSpan", "w:vMerge", "w:hMerge", "w:cnfStyle"]);
const skipped = new Set(["w:gridBefore", "w:gridAfter", "w:wBefore", "w:wAfter", "w:cnfStyle"]);

function without(element: XmlElement, names: ReadonlySet<string>): XmlElement {
  const children = element.children.filter(
    (node) => typeof node === "string" || !names.has(node.name),
  );
  return { ...element, children };
}

/** A page of A4 upright with usual margins has about 9,000 twentieths of a point. */
function widthOf({ element }: Table): number {
  const columns = childrenOf(child(element, "w:tblGrid"), "w:gridCol");
  const sum = columns.reduce(
    (total, { attributes }) => total + (Number(attributes["w:w"]) || 0),
    0,
  );
  return sum > 0 ? sum : 9000;
}
