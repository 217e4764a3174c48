import type { Block, Cell, Paragraph } from "../../ooxml/blocks";
import { madeLine, runTogether, sliceLine } from "../../ooxml/lines";
import type { TargetRole } from "../labels/target-synonyms";
import type { Meanings } from "./meanings";
import type { LabelPlace } from "./spots";

/** The document with the labels of its targets in the words of the guidance. What stands with them is untouched. */
export function putPlainly(blocks: readonly Block[], { roles, empty }: Meanings): readonly Block[] {
  const cells = new Map<Cell, string>(
    [...empty].map(([cell, role]) => [cell, role === null ? "" : (plainly[role] ?? "")]),
  );
  const paragraphs = new Map<Paragraph, { readonly length: number; readonly label: string }>();
  let [longTerm, shortTerm] = [0, 0];
  for (const [{ place, isPair }, role] of roles) {
    const name = plainly[role];
    if (name === undefined) continue;
    if (role === "long-term") [longTerm, shortTerm] = [longTerm + 1, 0];
    if (role === "short-term") shortTerm += 1;
    // A number tells the label of one target from the heading of several.
    const number = role === "long-term" ? longTerm : role === "short-term" ? shortTerm : null;
    const label = isPair === true && number !== null ? `${name} ${number}` : name;
    if (isCell(place)) cells.set(place, label);
    else paragraphs.set(place.paragraph, { length: place.length, label });
  }
  return blocks.map(put);

  function put(block: Block): Block {
    if (block.kind === "paragraph") return putInto(block);
    return {
      ...block,
      rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(putCell) })),
    };
  }

  function putCell(cell: Cell): Cell {
    const label = cells.get(cell);
    if (label === undefined) return { ...cell, blocks: cell.blocks.map(put) };
    let isPut = false;
    const own = cell.blocks.map((block) => {
      if (block.kind === "table") return put(block);
      const lines = [madeLine(isPut ? "" : label)];
      isPut = true;
      return { ...block, lines, listLevel: null };
    });
    return { ...cell, blocks: own };
  }

  function putInto(paragraph: Paragraph): Paragraph {
    const found = paragraphs.get(paragraph);
    const [first, ...others] = paragraph.lines;
    if (found === undefined || first === undefined) return paragraph;
    const rest = sliceLine(first, found.length);
    // With nothing behind it a label is a title, and what stands below may be the next.
    const sign = rest.text.trim() === "" ? "" : ":";
    const line = runTogether(madeLine(found.label + sign), rest);
    return { ...paragraph, lines: [{ ...line, listLevel: null }, ...others], listLevel: null };
  }
}

function isCell(place: LabelPlace): place is Cell {
  return "blocks" in place;
}

/** The words of the guidance and the council's form (section 4). */
export const plainly: Readonly<Partial<Record<TargetRole, string>>> = {
  "long-term": "Long-term target",
  "short-term": "Short-term target",
  indicator: "Wellbeing indicators",
  strategies: "Strategies",
  who: "By whom",
  when: "By when",
  success: "Success criteria",
  evaluation: "Evaluation",
  number: "No.",
};
