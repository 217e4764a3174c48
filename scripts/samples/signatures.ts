import type { Paragraph, Table } from "docx";
import { cell, formTable, headerRow, partHeading, row } from "./form-parts";

/** The signature table at the end of the form. */
export function signatures(
  names: readonly string[],
  width: number,
): readonly (Paragraph | Table)[] {
  return [
    partHeading("Signatures"),
    formTable(
      width,
      [40, 38, 22],
      [
        headerRow(["Name", "Signature", "Date"]),
        ...names.map((name) => row([cell(name), cell(""), cell("")], 560)),
      ],
    ),
  ];
}
