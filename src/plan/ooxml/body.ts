import type { PlanParagraph } from "../model";
import type { Block, Cell, Paragraph, Row, SourceParagraph, Table } from "./blocks";
import {
  chosen,
  readInline,
  scopeOfControl,
  type Inline,
  type OpenField,
  type Scope,
} from "./inline";
import { joinLines } from "./lines";
import { Size } from "./size";
import { headingLevelOf, type Styles } from "./styles";
import { child, isElement, valueOf, type XmlElement } from "./xml";

export type Body = {
  readonly blocks: readonly Block[];
  /** Every paragraph of the body, tables included and text boxes not, in document order. */
  readonly paragraphs: readonly PlanParagraph[];
};

/**
 * Reads `w:document`, `w:hdr` or `w:ftr` into blocks. `placeOf` turns a paragraph's number in the file into its index in
 * Word's own list, `null` where Word does not list it; left out, the two are the same. Throws `Unreadable`
 * `too-large` for more than any document holds.
 */
export function readBody(
  document: XmlElement,
  styles: Styles,
  placeOf: (ordinal: number) => number | null = (ordinal) => ordinal,
): Body {
  const paragraphs: PlanParagraph[] = [];
  const size = new Size();
  let depth = 0;
  const isOnPages = document.name === "w:hdr" || document.name === "w:ftr";
  const body = isOnPages ? document : child(document, "w:body");
  const blocks = body === undefined ? [] : readStory(body, unmarked, false);
  return { blocks, paragraphs };

  function readStory(container: XmlElement, scope: Scope, isTextBox: boolean): readonly Block[] {
    const fields: OpenField[] = [];
    return readBlocks(container, scope);

    function readBlocks(parent: XmlElement, around: Scope): readonly Block[] {
      const blocks: Block[] = [];
      let unfinished: Source[] = [];
      for (const { element, inside } of unwrapped(parent, around)) {
        if (element.name === "w:tbl") blocks.push(readTable(element, inside));
        if (element.name !== "w:p") continue;

        const { source, textBoxes } = readParagraph(element, inside);
        unfinished.push(source);
        if (!isMarkDeleted(element, inside)) {
          blocks.push(toParagraph(unfinished, element, styles));
          unfinished = [];
        }
        blocks.push(...textBoxes);
      }
      const last = unfinished.at(-1);
      if (last !== undefined) blocks.push(toParagraph(unfinished, last.element, styles));
      return blocks;
    }

    function readParagraph(element: XmlElement, around: Scope) {
      const inline = readInline(element, around, fields);
      size.addParagraph(inline);
      // A field that never comes to its result must not swallow the paragraphs after it.
      while (fields.at(-1)?.inResult === false) fields.pop();
      let place: number | null = null;
      if (!isTextBox) {
        place = placeOf(paragraphs.length);
        const { text, textWithDeletions, deletions } = inline;
        const said = { text, textWithDeletions };
        paragraphs.push(deletions.length > 0 ? { ...said, deletions } : said);
      }
      const textBoxes = inline.textBoxes.flatMap((box) => readStory(box, around, true));
      return { source: { inline, element, place, around }, textBoxes };
    }

    function readTable(element: XmlElement, around: Scope): Table {
      depth += 1;
      size.checkTables(depth);
      const rows: Row[] = [];
      for (const row of unwrapped(element, around)) {
        if (row.element.name !== "w:tr") continue;
        const properties = child(row.element, "w:trPr");
        const inside = deletedIf(child(properties, "w:del") !== undefined, row.inside);
        const read = readRow(row.element, inside);
        if (!inside.deleted) rows.push(read);
      }
      depth -= 1;
      return { kind: "table", rows, isFixed: around.locked, element };
    }

    function readRow(element: XmlElement, around: Scope): Row {
      const cells: Cell[] = [];
      let column = Number(valueOf(child(element, "w:trPr"), "w:gridBefore") ?? 0) || 0;
      for (const cell of unwrapped(element, around)) {
        if (cell.element.name !== "w:tc") continue;
        const properties = child(cell.element, "w:tcPr");
        const inside = deletedIf(child(properties, "w:cellDel") !== undefined, cell.inside);
        const span = Math.max(1, Math.min(64, Number(valueOf(properties, "w:gridSpan") ?? 1) || 1));
        const blocks = readBlocks(cell.element, inside);
        const before = cells.at(-1);
        if (before !== undefined && isContinued(properties, "w:hMerge")) {
          cells[cells.length - 1] = { ...before, span: before.span + span };
        } else {
          const continues = isContinued(properties, "w:vMerge");
          cells.push({ column, span, continues, blocks, element: cell.element });
        }
        column += span;
      }
      size.addRow(cells.length, depth);
      return { cells, element };
    }
  }
}

type Source = {
  readonly inline: Inline;
  readonly element: XmlElement;
  readonly place: number | null;
  readonly around: Scope;
};

const unmarked: Scope = { deleted: false, placeholder: false, locked: false };

type Unwrapped = { readonly element: XmlElement; readonly inside: Scope };

/** The children that matter, looking through the wrappers that Word puts round blocks, rows and cells. */
function unwrapped(
  parent: XmlElement,
  around: Scope,
  found: Unwrapped[] = [],
): readonly Unwrapped[] {
  for (const element of parent.children) {
    if (!isElement(element)) continue;
    switch (element.name) {
      case "w:sdt": {
        const content = child(element, "w:sdtContent");
        if (content !== undefined) unwrapped(content, scopeOfControl(element, around), found);
        break;
      }
      case "mc:AlternateContent":
        unwrapped(chosen(element), around, found);
        break;
      case "w:customXml":
      case "w:smartTag":
      case "w:ins":
      case "w:moveTo":
        unwrapped(element, around, found);
        break;
      case "w:del":
      case "w:moveFrom":
        unwrapped(element, deletedIf(true, around), found);
        break;
      default:
        found.push({ element, inside: around });
    }
  }
  return found;
}

/** The same scope, and deleted if so tracked. */
function deletedIf(isTracked: boolean, around: Scope): Scope {
  return isTracked && !around.deleted ? { ...around, deleted: true } : around;
}

/** A merged cell without `w:val` continues the one before; only "restart" begins one. */
function isContinued(properties: XmlElement | undefined, name: string): boolean {
  return child(properties, name) !== undefined && valueOf(properties, name) !== "restart";
}

/** A paragraph whose end is tracked as deleted runs on into the next one. */
function isMarkDeleted(paragraph: XmlElement, { deleted }: Scope): boolean {
  const mark = child(child(paragraph, "w:pPr"), "w:rPr");
  return deleted || child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined;
}

function toParagraph(sources: readonly Source[], element: XmlElement, styles: Styles): Paragraph {
  const properties = child(element, "w:pPr");
  const style = styles(valueOf(properties, "w:pStyle"));
  const numbering = child(properties, "w:numPr");
  const level = valueOf(properties, "w:outlineLvl");
  const isList =
    numbering === undefined ? style.isList : (valueOf(numbering, "w:numId") ?? "0") !== "0";
  const listLevel = isList ? Number(valueOf(numbering, "w:ilvl") ?? 0) || 0 : null;
  return {
    kind: "paragraph",
    lines: joinLines(sources).map(({ text, pieces, ticks }, at) => ({
      text,
      pieces,
      ticks,
      listLevel: at === 0 ? listLevel : null,
    })),
    listLevel,
    headingLevel: level === undefined ? style.headingLevel : headingLevelOf(level),
    limits: {
      formField: sources.some(({ inline }) => inline.limits.formField),
      locked: sources.some(({ inline }) => inline.limits.locked),
    },
    sources: sources.map(toSource),
  };
}

function toSource({ inline, element, place, around }: Source): SourceParagraph {
  const { text, hasDeletions, hasPrompt, hasDatePicker, looks, lists } = inline;
  const isPrompt = hasPrompt && text === "";
  const prompt = isPrompt ? (around.placeholder ? "around" : "inside") : null;
  const isFixed = around.locked;
  return { place, text, hasDeletions, prompt, hasDatePicker, looks, lists, isFixed, element };
}
