import { cellsOf, continuesAbove, isHeaderRow, rowsOf, tableOf } from "../document/blocks";
import { deleteRow, fillRow, insertRows } from "../document/edit-rows";
import type { LiveDocument } from "../document/live-document";
import {
  numberArgument,
  textArgument,
  valuesArgument,
  type HostObject,
} from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import { rangeOver, textOfAll } from "./body-object";
import { cellCollection } from "./cell-object";
import { collection, nextIn } from "./collection";
import { searchMethods } from "./search-methods";
import { tableObject } from "./table-object";

export function rowCollection(live: LiveDocument, rows: () => readonly XmlElement[]): HostObject {
  return collection("TableRowCollection", () => rows().map((row) => rowObject(live, row)));
}

export function rowObject(live: LiveDocument, row: XmlElement): HostObject {
  const table = () => tableOf(row);
  return {
    type: "TableRow",
    id: live.idOf(row),
    exists: () => live.has(row),
    properties: {
      Values: () => [rowValues(live, row)],
      CellCount: () => cellsOf(row).length,
      RowIndex: () => rowsOf(table() ?? row).indexOf(row),
      IsHeader: () => isHeaderRow(row),
    },
    setters: {
      Values: (values) => {
        const [texts = []] = valuesArgument(values);
        if (texts.length !== cellsOf(row).length) {
          throw new RichApiError("InvalidArgument", "The values do not fit the row.");
        }
        fillRow(live, row, texts);
      },
    },
    objects: {
      Cells: () => cellCollection(live, () => cellsOf(row)),
      ParentTable: () => {
        const found = table();
        return found === null ? null : tableObject(live, found);
      },
    },
    reads: {
      ...searchMethods(live, () => rangeOver(live, row)),
      ...nextIn(
        () => rowsOf(table() ?? row),
        row,
        (next) => rowObject(live, next),
      ),
    },
    writes: {
      InsertRows: (location, count, values) => {
        const where = textArgument(location);
        const added = insertRows(live, row, where, numberArgument(count), valuesArgument(values));
        return rowCollection(live, () => added);
      },
      Delete: () => {
        deleteRow(live, row);
        return undefined;
      },
      Clear: () => {
        fillRow(
          live,
          row,
          cellsOf(row).map(() => ""),
        );
        return undefined;
      },
    },
  };
}

/** The text of each cell; nothing for one that goes on from the cell above. */
export function rowValues(live: LiveDocument, row: XmlElement): readonly string[] {
  return cellsOf(row).map((cell) => (continuesAbove(cell) ? "" : textOfAll(live, cell, "\n")));
}
