import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type ParagraphChild,
} from "docx";

/** Twentieths of a point: the width between the margins of an upright and a lying A4 page. */
export const UPRIGHT_WIDTH = 9978;
export const LYING_WIDTH = 14910;

const LABEL_SHADE = "E7EBEF";
const TARGET_SHADE = "D5DEE8";
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "7F8A96" };

export type CellContent = string | readonly ParagraphChild[];

export type CellOptions = {
  readonly look?: "plain" | "label" | "target";
  readonly span?: number;
  readonly merge?: "starts" | "continues";
  readonly centred?: boolean;
  /** Keeps the row on one page with the row under it, as labels always do. */
  readonly keep?: boolean;
};

/** A table cell; each line of a text is a paragraph of its own. */
export function cell(content: CellContent, options: CellOptions = {}): TableCell {
  const { look = "plain", span, merge, centred = false, keep = false } = options;
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  const lines =
    typeof content === "string"
      ? content.split("\n").map((line) => [new TextRun({ text: line, bold: look === "label" })])
      : [content];
  const fill = look === "label" ? LABEL_SHADE : TARGET_SHADE;
  return new TableCell({
    children: lines.map(
      (line) =>
        new Paragraph({
          style: "Cell",
          alignment,
          keepNext: look === "label" || keep,
          children: [...line],
        }),
    ),
    ...(look === "plain" ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(merge === undefined
      ? {}
      : {
          verticalMerge:
            merge === "starts" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }),
    verticalAlign: centred ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  });
}

/** A label in bold with what was written after it, as one paragraph of a cell. */
export function labelled(label: string, text: string): readonly ParagraphChild[] {
  const bold = new TextRun({ text: label, bold: true });
  return text === "" ? [bold] : [bold, new TextRun(` ${text}`)];
}

export function headerRow(labels: readonly string[]): TableRow {
  return new TableRow({
    children: labels.map((label) => cell(label, { look: "label" })),
    tableHeader: true,
    cantSplit: true,
  });
}

/** A row that stays on one page; `lowest` is its least height in twentieths of a point. */
export function row(cells: readonly TableCell[], lowest = 380): TableRow {
  return new TableRow({
    children: cells,
    cantSplit: true,
    height: { value: lowest, rule: HeightRule.ATLEAST },
  });
}

/** A table of fixed columns, given as parts of the whole width. */
export function formTable(
  width: number,
  parts: readonly number[],
  rows: readonly TableRow[],
): Table {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return new Table({
    rows: [...rows],
    columnWidths: parts.map((part) => Math.round((part / whole) * width)),
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
  });
}

export function sectionHeading(text: string): Paragraph {
  return new Paragraph({ style: "SectionHeading", text });
}

export function partHeading(text: string): Paragraph {
  return new Paragraph({ style: "PartHeading", text });
}

/** The small grey words of guidance that forms print above a box. */
export function prompt(text: string): Paragraph {
  return new Paragraph({ style: "Prompt", text });
}

/** Keeps two tables apart (Word joins tables that touch) and on one page with what follows. */
export function gap(): Paragraph {
  return new Paragraph({ style: "Gap", keepNext: true });
}
