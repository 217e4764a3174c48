import { cellsOf, isMergedDown, rowOf, rowsOf, tableOf } from "../document/blocks";
import { deleteRow, insertRows, writeCell } from "../document/edit-rows";
import type { LiveDocument } from "../document/live-document";
import {
  numberArgument,
  textArgument,
  valuesArgument,
  type HostObject,
} from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import { bodyObject, textOfAll } from "./body-object";
import { collection, nextIn } from "./collection";
import { rowCollection, rowObject } from "./row-object";
import { tableObject } from "./table-object";

export function cellCollection(live: LiveDocument, cells: () => readonly XmlElement[]): HostObject {
  return collection("TableCellCollection", () => cells().map((cell) => cellObject(live, cell)));
}

export function cellObject(live: LiveDocument, cell: XmlElement): HostObject {
  const row = () => there(rowOf(cell));
  const table = () => there(tableOf(cell));
  return {
    type: "TableCell",
    id: live.idOf(cell),
    exists: () => live.has(cell),
    properties: {
      Value: () => textOfAll(live, cell, "\n"),
      CellIndex: () => {
        // #3200: one cell that is merged downwards fails the whole batch.
        if (isMergedDown(cell)) {
          throw new RichApiError("GeneralException", "There was an internal error.");
        }
        return cellsOf(row()).indexOf(cell);
      },
      RowIndex: () => rowsOf(table()).indexOf(row()),
    },
    setters: {
      Value: (text) => writeCell(live, cell, String(text)),
    },
    objects: {
      Body: () => bodyObject(live, cell),
      ParentRow: () => rowObject(live, row()),
      ParentTable: () => tableObject(live, table()),
    },
    reads: nextIn(
      () => rowsOf(table()).flatMap(cellsOf),
      cell,
      (next) => cellObject(live, next),
    ),
    writes: {
      InsertRows: (location, count, values) => {
        const where = textArgument(location);
        const added = insertRows(live, row(), where, numberArgument(count), valuesArgument(values));
        return rowCollection(live, () => added);
      },
      DeleteRow: () => {
        deleteRow(live, row());
        return undefined;
      },
    },
  };
}

function there(element: XmlElement | null): XmlElement {
  if (element === null) throw new RichApiError("ItemNotFound", "The cell is in no table.");
  return element;
}
