import type { Block, Paragraph, Table } from "../../ooxml/blocks";
import { onOneLine } from "../../ooxml/lines";
import { hasTable, linesOf, viewRows, widthOf, type RowView } from "./grid";
import { targetRoleOf, type Header } from "../targets/header";
import { asksForSteps, headingsOver, isAimOver, mayGoOn, saidBelow } from "./aim-over";
import { boxedText, inBox } from "./boxed-text";
import { commentsApart } from "./comments-apart";
import { commentsFrom, isBoxLabel, isOfContents, ofComments, targetLabels } from "./headings";
import { isDirection } from "../labels/hints";
import { IndicatorsAhead } from "./indicators-ahead";
import { isOnlyIndicators } from "../content/indicators-in";
import { joinedTables } from "./joined-tables";
import { tellsOfSeveral } from "../targets/indicators-by-number";
import { numberIn } from "../labels/labels";
import { labelBox } from "../targets/label-box";
import { itemMark, longTermItemsOf, withoutMarks } from "../content/listed";
import type { Lines, LongTermCells, LongTermDraft } from "../reading";
import { referenceIn } from "../labels/reference";
import { sectionOfLine } from "./section-of-line";
import { sectionOfRow } from "./section-of-row";
import { sectionOfTargets } from "./section-of-targets";
import { leftByTargets, partOf, pastSection, sectionBelow, type Section } from "./sections";
import type { SurveyedRegion } from "./surveyed-region";
import { longTermBeside } from "../targets/target-fields";
import { TextBoxes } from "./text-boxes";
import { inParagraph, lastLine, textCell } from "./text-cell";

/** Walks through the document and says which rows stand together and under what. */
export function survey(blocks: readonly Block[]): readonly SurveyedRegion[] {
  const surveyor = new Surveyor();
  return [...surveyor.regionsOf(blocks), ...surveyor.rest()];
}

class Surveyor {
  private section: Section | null = null;
  /** Nothing has come yet below the heading. */
  private isBegun = false;
  /** Long-term targets that stand above the next table. */
  private above: LongTermDraft[] = [];
  private isAboveUsed = false;
  /** A label paragraph ("Long Term Target 1") whose words stand in the next one, or as a list in those. */
  private isAwaiting = false;
  /** The number in such a label: where a table follows at once, it names a target that stands elsewhere. */
  private awaitedNumber: number | undefined;
  private readonly ahead = new IndicatorsAhead();
  /** How many tables stand round what is read. */
  private depth = 0;
  /** Targets above a table that never came. */
  private readonly left: SurveyedRegion[] = [];

  regionsOf(blocks: readonly Block[]): readonly SurveyedRegion[] {
    const regions: SurveyedRegion[] = [];
    let text: RowView[] = [];
    let above: Paragraph[] = [];
    const endText = (section = this.section) => {
      if (text.length > 0) regions.push(this.region(text, { isText: true, section }));
      text = [];
    };
    const boxes = new TextBoxes();
    const joined = boxedText(joinedTables(blocks));
    for (const [at, block] of joined.entries()) {
      this.section = boxes.sectionAt(block, this.section);
      if (block.kind === "table") {
        endText();
        const [first, ...others] = this.readTable(block);
        if (first !== undefined) regions.push({ ...first, lineAbove: lastLine(above) }, ...others);
        above = [];
        continue;
      }
      above.push(block);
      const before = this.section;
      const row = this.readParagraph(block, text, saidBelow(joined, at));
      if (this.section !== before && (this.isBegun || this.section?.title !== before?.title)) {
        const { isBegun } = this;
        this.isBegun = false;
        endText(before);
        this.isBegun = isBegun;
      }
      regions.push(...this.left.splice(0));
      // A heading that is no label of a box ends what is said above it.
      if (row !== null && block.headingLevel !== null && !isBoxLabel(row)) endText();
      if (row !== null) text.push(row);
    }
    endText();
    return regions;
  }

  /** What no table came for until the end. */
  rest(): readonly SurveyedRegion[] {
    this.clearAbove();
    return this.left.splice(0);
  }

  /** Notes what a paragraph says of `below`, which follows those `before`; gives it as a row when it is text itself. */
  private readParagraph(
    paragraph: Paragraph,
    before: readonly RowView[],
    below: readonly Block[],
  ): RowView | null {
    const lines = linesOf([paragraph]);
    const [first] = lines;
    if (first === undefined || isOfContents(lines)) return null;

    this.ahead.passed(paragraph.headingLevel);
    const reference = referenceIn(onOneLine(lines));
    if (reference !== null) {
      this.addReference(reference);
      return null;
    }
    if (tellsOfSeveral(first.text)) return [textCell(paragraph)];
    const place = { section: this.section, isInTable: this.depth > 0, below };
    const { longTerm, indicators } = targetLabels(paragraph, lines, place);
    if (longTerm !== null) {
      this.section = leftByTargets(this.section, paragraph.headingLevel);
      this.isAwaiting = longTerm.length === 0;
      this.awaitedNumber = this.isAwaiting ? numberIn({ lines }) : undefined;
      if (!this.isAwaiting) this.addAbove(longTerm, indicators, inParagraph(paragraph, indicators));
      else if (this.isAboveUsed) this.clearAbove();
      return null;
    }
    const isOver = this.isAboveUsed && this.ahead.beginsNext(indicators);
    const last = isOver ? undefined : this.above.at(-1);
    if (last !== undefined && (indicators !== null || isOnlyIndicators(lines))) {
      last.indicators = indicators ?? [...(last.indicators ?? []), ...lines];
      last.cells = { ...last.cells, indicators: [{ cell: textCell(paragraph) }] };
      return null;
    }
    // "My big target:", and below it at once the label of its indicators: it is not filled in.
    if (indicators !== null) this.isAwaiting = false;
    const [cell, level] = [textCell(paragraph), paragraph.headingLevel];
    if (last === undefined && this.ahead.note(indicators, cell, level, this.isBegun)) return null;
    const comments = ofComments(cell, this.section, before);
    if (comments === "begun") this.begin(commentsFrom(cell, this.section));
    if (comments !== null) return [cell];
    const section = sectionOfLine(paragraph, below[0], this.section);
    if (section !== null) {
      this.begin(section);
      return null;
    }
    if (level !== null || asksForSteps(first)) {
      this.isAwaiting = false;
      if (level !== null) this.section = sectionBelow(this.section, level);
      if (/^(?:long|short)-term$/.test(targetRoleOf(cell.text) ?? ""))
        this.section = leftByTargets(this.section);
      return [cell];
    }
    const isAim = (last === undefined || this.isAboveUsed) && isAimOver(cell, below, this.section);
    if (!isAim && (!this.isAwaiting || isDirection(first.text))) {
      if (last !== undefined && !this.isAboveUsed && mayGoOn(lines)) last.followedBy ??= first.text;
      return [cell];
    }
    this.addAbove(withoutMarks(lines), null, inParagraph(paragraph, null));
    this.isAwaiting = !isAim && itemMark(first) !== null;
    return null;
  }

  private begin(section: Section): void {
    this.clearAbove();
    this.section = partOf(section, this.section);
    if (section.kind === "iep") this.ahead.begin();
    this.isBegun = true;
    this.isAwaiting = false;
  }

  private addAbove(lines: Lines, indicators: Lines | null, cells: LongTermCells): void {
    if (this.isAboveUsed) this.clearAbove();
    const items = longTermItemsOf(lines);
    const noted = indicators ?? this.ahead.ofGroup;
    for (const words of items.length > 1 ? items : [withoutMarks(lines)])
      this.above.push({ lines: words, indicators: noted, shortTerm: [], blanks: [], cells });
  }

  private addReference(number: number): void {
    this.clearAbove();
    const cells = { text: null, indicators: [] };
    this.above.push({ lines: [], indicators: null, shortTerm: [], blanks: [], cells, number });
    this.isAwaiting = false;
  }

  private clearAbove(): void {
    if (this.above.length > 0 && !this.isAboveUsed) this.left.push(this.region([], {}));
    this.above = [];
    this.isAboveUsed = false;
  }

  /** A table that is only the box of a long-term target stands above the next one, as text does. */
  private readTable(table: Table): readonly SurveyedRegion[] {
    const rows = viewRows(table);
    const { at, below } = sectionOfTargets(rows, this.section, this.isBegun);
    this.section = at;
    const box = rows.some(hasTable) ? null : labelBox(rows, this.isAwaiting);
    const { isAwaiting, awaitedNumber } = this;
    if (box === null && isAwaiting && awaitedNumber !== undefined) this.addReference(awaitedNumber);
    this.isAwaiting = false;
    if (box === null || (box.longTerm === null && this.above.length !== 1)) {
      const regions = inBox(table, this.tableRegions(table));
      if (this.section === at) this.section = below;
      return [...this.left.splice(0), ...regions];
    }
    const [only] = this.above;
    if (box.longTerm !== null) this.addAbove(box.longTerm, box.indicators, box.cells);
    else if (only !== undefined) {
      only.indicators = box.indicators;
      only.cells = { ...only.cells, indicators: box.cells.indicators };
    }
    return this.left.splice(0);
  }

  /** A table is cut where a row across it begins another section. */
  private tableRegions(table: Table): readonly SurveyedRegion[] {
    const { rows, comments } = commentsApart(viewRows(table));
    const width = widthOf(rows);
    const regions: SurveyedRegion[] = [];
    let part: RowView[] = [];
    let sectionAfter = this.section;
    const end = () => {
      if (part.length > 0) regions.push(this.region(part, {}));
      part = [];
    };
    for (const [at, row] of rows.entries()) {
      const section = sectionOfRow(row, rows[at + 1] ?? [], width, part, this.section);
      if (section === null) {
        part.push(row);
        continue;
      }
      const isBelowRows = part.length > 0 && !section.takesAbove;
      if (!section.takesAbove) end();
      this.begin(section.section);
      if (!section.isTitleOnly) part.push(row);
      // Comments in the last rows of a block say nothing of the block that follows.
      if (section.isTitleOnly || !isBelowRows) sectionAfter = section.section;
    }
    end();
    regions.push(...comments.map((said) => this.region(said.rows, said)));
    this.isAboveUsed = true;
    this.section = pastSection(sectionAfter);
    return regions;
  }

  private region(
    rows: readonly RowView[],
    { isText = false, section = this.section }: Partial<Pick<SurveyedRegion, "isText" | "section">>,
  ): SurveyedRegion {
    const { above, isBegun: beginsSection } = this;
    const ahead = isText ? {} : this.ahead.aboveTable();
    this.isBegun = false;
    this.depth += 1;
    const inner = !isText && rows.some(hasTable) ? this.innerRegions(rows) : [];
    // A target in a cell of this table stands above nothing outside it.
    [this.depth, this.above] = [this.depth - 1, above];
    return { rows, section, longTermAbove: above, isText, beginsSection, inner, ...ahead };
  }

  /** What stands in the cells of a table that has others in it, where a long-term target may head a row. */
  private innerRegions(rows: readonly RowView[]): readonly SurveyedRegion[] {
    const regions: SurveyedRegion[] = [];
    let blocks: Block[] = [];
    let header: Header | null = null;
    const end = () => {
      regions.push(...this.regionsOf(blocks));
      blocks = [];
    };
    for (const [at, row] of rows.entries()) {
      const headings = headingsOver(row, rows[at + 1] ?? []);
      header = headings ?? header;
      // What a row of headings asks for is said of the rows below, and is no text.
      const isHeading = headings !== null && !hasTable(row);
      if (isHeading && row.length > 1) continue;
      const beside = header && !isHeading ? longTermBeside(row, header) : null;
      if (beside !== null && beside.lines.length > 0) {
        end();
        this.clearAbove();
        this.addAbove(beside.lines, beside.indicators, beside.cells);
      }
      const own = row.filter((cell) => !cell.continues && cell !== beside?.cell);
      blocks.push(...own.flatMap((cell) => cell.blocks));
    }
    end();
    return regions.map((region) => ({ frame: rows, ...region }));
  }
}
