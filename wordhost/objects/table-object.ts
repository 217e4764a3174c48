import {
  cellsOf,
  headerRowCount,
  isUniform,
  nestingLevel,
  paragraphsIn,
  rowsOf,
  tablesIn,
} from "../document/blocks";
import { insertParagraphAtTable } from "../document/edit-paragraphs";
import { deleteRow, deleteTable, fillRow, insertRows } from "../document/edit-rows";
import type { LiveDocument } from "../document/live-document";
import { partOf, pointIn, rangeIn, type TextRange } from "../document/text-range";
import {
  notImplemented,
  numberArgument,
  textArgument,
  valuesArgument,
  type HostObject,
} from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import { rangeOver } from "./body-object";
import { cellObject } from "./cell-object";
import { collection } from "./collection";
import { paragraphObject } from "./paragraph-object";
import { parentObjects } from "./parents";
import { rangeObject, selectRange } from "./range-object";
import { rowCollection, rowValues } from "./row-object";
import { searchMethods } from "./search-methods";

export function tableCollection(
  live: LiveDocument,
  tables: () => readonly XmlElement[],
): HostObject {
  return collection("TableCollection", () => tables().map((table) => tableObject(live, table)));
}

export function tableObject(live: LiveDocument, table: XmlElement): HostObject {
  const rows = () => rowsOf(table);
  const whole = () => rangeOver(live, table);
  const paragraphBeside = (step: number) => {
    const found = beside(live, table, step);
    return found && paragraphObject(live, found);
  };
  return {
    type: "Table",
    id: live.idOf(table),
    exists: () => live.has(table),
    properties: {
      Values: () => rows().map((row) => rowValues(live, row)),
      RowCount: () => rows().length,
      HeaderRowCount: () => headerRowCount(table),
      IsUniform: () => isUniform(table),
      NestingLevel: () => nestingLevel(table),
    },
    setters: {
      Values: (values) => {
        valuesArgument(values).forEach((texts, index) => {
          const row = rows()[index];
          if (row !== undefined) fillRow(live, row, texts);
        });
      },
    },
    objects: {
      ...parentObjects(live, () => around(live, table)),
      Rows: () => rowCollection(live, rows),
      Tables: () =>
        tableCollection(live, () => rows().flatMap((row) => cellsOf(row).flatMap(tablesIn))),
    },
    reads: {
      ...searchMethods(live, whole),
      GetRange: (part) => tableRange(live, table, textArgument(part, "Whole")),
      Select: (mode) => {
        const range = whole();
        return range === null ? undefined : selectRange(live, range, mode);
      },
      GetCell: (row, cell) => {
        const found = cellsOf(rows()[numberArgument(row)] ?? table)[numberArgument(cell)];
        if (found === undefined) throw new RichApiError("ItemNotFound", "There is no such cell.");
        return cellObject(live, found);
      },
      GetParagraphBeforeOrNullObject: () => paragraphBeside(-1),
      GetParagraphAfterOrNullObject: () => paragraphBeside(1),
    },
    writes: {
      AddRows: (location, count, values) => {
        refuseSecondTable(live, table);
        const isStart = textArgument(location) === "Start";
        const row = rows().at(isStart ? 0 : -1);
        if (row === undefined) throw new RichApiError("ItemNotFound", "The table has no row.");
        const where = isStart ? "Before" : "After";
        const added = insertRows(live, row, where, numberArgument(count), valuesArgument(values));
        return rowCollection(live, () => added);
      },
      DeleteRows: (first, count) => {
        const from = numberArgument(first);
        for (const row of rows().slice(from, from + numberArgument(count, 1))) deleteRow(live, row);
        return undefined;
      },
      Delete: () => {
        deleteTable(live, table);
        return undefined;
      },
      InsertParagraph: (text, location) => {
        const where = textArgument(location);
        return paragraphObject(
          live,
          insertParagraphAtTable(live, table, textArgument(text), where),
        );
      },
    },
  };
}

function tableRange(live: LiveDocument, table: XmlElement, part: string): HostObject | null {
  if (part === "After") {
    const next = beside(live, table, 1);
    if (next === null) throw notImplemented("Table", "getRange after the last table");
    return rangeObject(live, rangeIn(next, 0, 0));
  }
  const range = rangeOver(live, table);
  return range && rangeObject(live, partOf(range, part), part === "Whole" ? table : null);
}

/** The paragraph before (-1) or after (1) the table. */
function beside(live: LiveDocument, table: XmlElement, step: number): XmlElement | null {
  const paragraphs = live.paragraphs();
  const own = paragraphsIn(table).at(step < 0 ? 0 : -1);
  return (own && paragraphs[paragraphs.indexOf(own) + step]) ?? null;
}

/** A stand-in for the place of a nested table: whatever paragraph its cell has beside it. */
function around(live: LiveDocument, table: XmlElement): TextRange | null {
  const level = nestingLevel(table);
  const near = [beside(live, table, 1), beside(live, table, -1)].find(
    (paragraph) => paragraph !== null && nestingLevel(paragraph) === level - 1,
  );
  return near ? { start: pointIn(near, 0), end: pointIn(near, 0) } : null;
}

/** #4040: in one batch, `addRows` works for the first table in a content control and no other. */
function refuseSecondTable(live: LiveDocument, table: XmlElement): void {
  if (!live.faults.addRowsToOneTable) return;
  live.tablesOfBatch.add(table);
  if (live.tablesOfBatch.size > 1) {
    throw new RichApiError("GeneralException", "There was an internal error.");
  }
}
