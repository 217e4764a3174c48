import { cellsOf, ownParagraphs, rowsOf } from "../../../wordhost/document/blocks";
import { newRun } from "../../../wordhost/document/runs";
import {
  copyElement,
  insertBefore,
  newElement,
  insertNodes,
  removeNode,
} from "../../../wordhost/xml/edit-xml";
import { childNamed } from "../../../wordhost/xml/read-xml";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import { plainParagraph, plainTable } from "../edit";
import type { Paper, Part } from "../paper";
import { recordsIn, type Records } from "../records";
import type { Variation } from "../variation";

/** The same things written in a table of another shape, or in none. */
export const shapeKinds: readonly Variation[] = [
  reshaped("shape: turned round", ["targets", "meetings", "comments"], turnedRound),
  reshaped("shape: a card for each row", ["targets", "meetings", "comments"], (paper, records) =>
    cards(paper, records, () => []),
  ),
  reshaped("shape: a card with a title", ["targets", "meetings", "comments"], (paper, records) =>
    cards(paper, records, (at) => [titleOf(paper, records.part, at)]),
  ),
  reshaped("shape: one card below another", ["meetings", "comments"], oneTable),
  reshaped("shape: a label above each box", ["targets", "meetings", "comments"], boxes),
  reshaped("shape: labels within the boxes", ["targets", "meetings", "comments"], within),
  reshaped("shape: lines of text", ["meetings", "comments"], lines),
  reshaped("shape: lines below a title", ["meetings", "comments"], (paper, records) =>
    lines(paper, records, true),
  ),
];

type Shape = (paper: Paper, records: Records) => readonly XmlElement[];

function reshaped(name: string, parts: readonly Part[], shape: Shape): Variation {
  return {
    name,
    make: (paper, random) => {
      const all = recordsIn(paper, parts);
      const part = random.one([...new Set(all.map((records) => records.part))]);
      const own = all.filter((records) => records.part === part);
      // A title with the number of a meeting would give its day to comments that have none.
      const isUndated = paper.expected.comments.some(({ date }) => date === undefined);
      if (part === undefined || (part === "meetings" && isUndated && /title/.test(name)))
        return null;
      for (const records of own) {
        insertBefore(records.table, [...shape(paper, records), plainParagraph(paper, "")]);
        removeNode(records.table);
      }
      return { what: `${part}: ${own[0]?.heads.map(({ text }) => text).join(" | ") ?? ""}` };
    },
  };
}

function turnedRound(paper: Paper, { heads, rows, table }: Records): readonly XmlElement[] {
  const turned = heads.map((head, at) => [head.cell, ...rows.map((row) => row[at] ?? head.cell)]);
  return [tableOf(paper, table, turned)];
}

function cards(
  paper: Paper,
  { heads, rows, table }: Records,
  above: (at: number) => readonly XmlElement[],
): readonly XmlElement[] {
  return rows.flatMap((row, place) => [
    ...above(place),
    tableOf(
      paper,
      table,
      heads.map((head, at) => [head.cell, row[at] ?? head.cell]),
    ),
    plainParagraph(paper, ""),
  ]);
}

function oneTable(paper: Paper, { heads, rows, table }: Records): readonly XmlElement[] {
  const pairs = rows.flatMap((row) => heads.map((head, at) => [head.cell, row[at] ?? head.cell]));
  return [tableOf(paper, table, pairs)];
}

function boxes(paper: Paper, { heads, rows, table }: Records): readonly XmlElement[] {
  return rows.flatMap((row) => [
    tableOf(
      paper,
      table,
      heads.flatMap((head, at) => [[head.cell], [row[at] ?? head.cell]]),
    ),
    plainParagraph(paper, ""),
  ]);
}

/** "Date:" and below it in the same cell what was written. */
function within(paper: Paper, { heads, rows, table }: Records): readonly XmlElement[] {
  return rows.flatMap((row) => {
    const made = tableOf(
      paper,
      table,
      heads.map((_, at) => [row[at] ?? table]),
    );
    cellsIn(made).forEach((cell, at) => {
      const label = plainParagraph(paper, `${heads[at]?.text ?? ""}:`);
      const [first] = ownParagraphs(cell);
      if (first !== undefined) insertBefore(first, [label]);
    });
    return [made, plainParagraph(paper, "")];
  });
}

function lines(
  paper: Paper,
  { heads, texts, part }: Records,
  isTitled = false,
): readonly XmlElement[] {
  return texts.flatMap((row, place) => [
    ...(isTitled ? [titleOf(paper, part, place)] : []),
    ...heads.map(({ text }, at) =>
      plainParagraph(
        paper,
        `${text}${/[:?]$/.test(text) ? "" : ":"} ${inText(part, row[at] ?? "")}`,
      ),
    ),
    plainParagraph(paper, ""),
  ]);
}

/** Names in one line, and what was said with its breaks. */
function inText(part: Part, text: string): string {
  const lines = text.split(/[\n\v]+/).map((line) => line.trim());
  return lines.join(part === "meetings" ? "; " : "\v");
}

const titles = { targets: "Target", meetings: "Meeting", comments: "Review" };

function titleOf(paper: Paper, part: Part, place: number): XmlElement {
  const { xml } = paper.live;
  const bold = newElement(xml, "w:rPr", {}, [newElement(xml, "w:b")]);
  const run = newRun(paper.live, bold, `${titles[part]} ${place + 1}`);
  return newElement(xml, "w:p", {}, [run]);
}

/** A table of copies of cells, with the look of another. */
function tableOf(
  paper: Paper,
  like: XmlElement,
  rows: readonly (readonly XmlElement[])[],
): XmlElement {
  const { xml } = paper.live;
  const made = plainTable(paper, [rows[0]?.map(() => "") ?? []]);
  rowsOf(made).forEach(removeNode);
  const look = childNamed(like, "w:tblPr");
  const own = childNamed(made, "w:tblPr");
  if (look !== null && own !== null) {
    insertBefore(own, [copyElement(xml, look)]);
    removeNode(own);
  }
  const copied = rows.map((row) =>
    newElement(
      xml,
      "w:tr",
      {},
      row.map((cell) => copyElement(xml, cell)),
    ),
  );
  insertNodes(made, made.children.length, copied);
  return made;
}

function cellsIn(table: XmlElement): readonly XmlElement[] {
  return rowsOf(table).flatMap(cellsOf);
}
