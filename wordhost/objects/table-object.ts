import {
  cellsOf,
  continuesAbove,
  headerRowCount,
  isHeaderRow,
  isUniform,
  nestingLevel,
  paragraphsIn,
  rowsOf,
  tablesIn,
} from "../document/blocks";
import type { LiveDocument } from "../document/live-document";
import { notImplemented, textArgument, type HostObject } from "../protocol/host-object";
import type { XmlElement } from "../xml/xml-tree";
import { collection } from "./collection";
import { rangeObject } from "./range-object";

export function tableCollection(
  live: LiveDocument,
  tables: () => readonly XmlElement[],
): HostObject {
  return collection("TableCollection", () => tables().map((table) => tableObject(live, table)));
}

export function tableObject(live: LiveDocument, table: XmlElement): HostObject {
  const rows = () => rowsOf(table);
  return {
    type: "Table",
    id: live.idOf(table),
    properties: {
      Values: () => rows().map((row) => rowValues(live, row)),
      RowCount: () => rows().length,
      HeaderRowCount: () => headerRowCount(table),
      IsUniform: () => isUniform(table),
      NestingLevel: () => nestingLevel(table),
    },
    objects: {
      Rows: () =>
        collection("TableRowCollection", () =>
          rows().map((row, index) => rowObject(live, row, index)),
        ),
      Tables: () =>
        tableCollection(live, () => rows().flatMap((row) => cellsOf(row).flatMap(tablesIn))),
    },
    reads: {
      GetRange: (part) => tableRange(live, table, textArgument(part, "Whole")),
    },
  };
}

/** All of a table; only the whole of it is needed. */
function tableRange(live: LiveDocument, table: XmlElement, part: string): HostObject | null {
  if (part !== "Whole") throw notImplemented("Table", `getRange of ${part}`);
  const paragraphs = paragraphsIn(table);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  return rangeObject(live, {
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: live.text(last).length },
  });
}

function rowObject(live: LiveDocument, row: XmlElement, index: number): HostObject {
  return {
    type: "TableRow",
    id: live.idOf(row),
    properties: {
      Values: () => [rowValues(live, row)],
      CellCount: () => cellsOf(row).length,
      RowIndex: () => index,
      IsHeader: () => isHeaderRow(row),
    },
  };
}

function rowValues(live: LiveDocument, row: XmlElement): readonly string[] {
  return cellsOf(row).map((cell) => (continuesAbove(cell) ? "" : cellText(live, cell)));
}

function cellText(live: LiveDocument, cell: XmlElement): string {
  return paragraphsIn(cell)
    .map((paragraph) => live.text(paragraph))
    .join("\n");
}
