import { paragraphsIn, type Block, type Paragraph, type Table } from "../ooxml/blocks";
import { filled, linesOf, viewRows, widthOf, type CellView, type RowView } from "./grid";
import { isPersonLabel, startsComments, targetLabels } from "./headings";
import type { LongTermDraft, Region } from "./reading";
import { sectionIn, sectionOf, type Section } from "./sections";

/** A region with what else is known of it. */
export type SurveyedRegion = Region & {
  /** Text without a table, one row a paragraph. */
  readonly isText: boolean;
  /** Regions inside the cells of this one, to be looked at when it says nothing itself. */
  readonly inner: readonly SurveyedRegion[];
};

/** Walks through the document and says which rows stand together and under what. */
export function survey(blocks: readonly Block[]): readonly SurveyedRegion[] {
  const surveyor = new Surveyor();
  return surveyor.regionsOf(blocks);
}

class Surveyor {
  private section: Section | null = null;
  private longTerm: LongTermDraft | null = null;
  /** A label paragraph ("Long Term Target 1") whose words stand in the next paragraph. */
  private isAwaiting = false;

  regionsOf(blocks: readonly Block[]): readonly SurveyedRegion[] {
    const regions: SurveyedRegion[] = [];
    let text: RowView[] = [];
    const endText = () => {
      if (text.length > 0) regions.push(this.region(text, { isText: true }));
      text = [];
    };
    for (const block of blocks) {
      if (block.kind === "table") {
        endText();
        regions.push(...this.tableRegions(block));
        continue;
      }
      const before = this.section;
      const row = this.readParagraph(block);
      if (this.section !== before) {
        const later = this.section;
        this.section = before;
        endText();
        this.section = later;
      }
      if (row !== null) text.push(row);
    }
    endText();
    return regions;
  }

  /** Notes what a paragraph says of what follows; gives it as a row when it is text itself. */
  private readParagraph(paragraph: Paragraph): RowView | null {
    const lines = linesOf([paragraph]);
    const [first] = lines;
    if (first === undefined) return null;

    const { longTerm, indicators } = targetLabels(lines);
    if (longTerm !== null) {
      this.isAwaiting = longTerm.length === 0;
      this.longTerm = { lines: longTerm, indicators, shortTerm: [] };
      return null;
    }
    if (indicators !== null && this.longTerm !== null) {
      this.longTerm.indicators = indicators;
      return null;
    }
    const cell = textCell(paragraph);
    if (startsComments(cell) || (this.section?.kind === "comments" && isPersonLabel(cell))) {
      if (this.section?.kind !== "comments")
        this.begin({ kind: "comments", title: cell.text.trim() });
      return [cell];
    }
    const section = sectionIn(paragraph);
    if (section !== null) {
      this.begin(section);
      return null;
    }
    if (this.isAwaiting && this.longTerm !== null) {
      this.longTerm = { ...this.longTerm, lines };
      this.isAwaiting = false;
      return null;
    }
    return [cell];
  }

  private begin(section: Section): void {
    this.section = section;
    this.longTerm = null;
    this.isAwaiting = false;
  }

  /** A table is cut where a row across it begins another section. */
  private tableRegions(table: Table): readonly SurveyedRegion[] {
    const rows = viewRows(table);
    const width = widthOf(rows);
    const regions: SurveyedRegion[] = [];
    let part: RowView[] = [];
    let blocks: Block[] = [];
    const end = () => {
      if (part.length > 0) regions.push(this.region(part, { isText: false, blocks }));
      part = [];
      blocks = [];
    };
    rows.forEach((row, index) => {
      const section = this.sectionOfRow(row, width);
      if (section !== null) {
        end();
        this.begin(section.section);
        if (!section.isTitleOnly) part.push(row);
      } else {
        part.push(row);
      }
      blocks.push(...(table.rows[index]?.cells.flatMap((cell) => cell.blocks) ?? []));
    });
    end();
    return regions;
  }

  private sectionOfRow(row: RowView, width: number) {
    const cells = filled(row);
    const [cell] = cells;
    if (cell === undefined) return null;
    if (startsComments(cell)) {
      const isNew = this.section?.kind !== "comments";
      const section: Section = { kind: "comments", title: cell.lines[0]?.text.trim() ?? "" };
      return isNew ? { section, isTitleOnly: false } : null;
    }
    if (cells.length > 1 || cell.span < width || cell.lines.length > 2 || row.length > 1)
      return null;
    const section = sectionOf(cell.text, false);
    return section === null ? null : { section, isTitleOnly: true };
  }

  private region(
    rows: readonly RowView[],
    { isText, blocks = [] }: { readonly isText: boolean; readonly blocks?: readonly Block[] },
  ): SurveyedRegion {
    const { section, longTerm } = this;
    const hasTables = blocks.some((block) => block.kind === "table");
    const inner = hasTables ? this.regionsOf(blocks) : [];
    const above = longTerm !== null && longTerm.lines.length > 0 ? longTerm : null;
    return { rows, section, longTermAbove: above, isText, inner };
  }
}

function textCell(paragraph: Paragraph): CellView {
  const lines = linesOf([paragraph]);
  const text = lines.map((line) => line.text).join("\n");
  const [only] = paragraphsIn([paragraph]);
  const limits = only?.limits ?? { formField: false, locked: false };
  return { column: 0, span: 1, continues: false, lines, text, limits };
}
