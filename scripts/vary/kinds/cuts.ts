import { cellsOf, continuesAbove, rowsOf } from "../../../wordhost/document/blocks";
import {
  appendNode,
  copyElement,
  insertAfter,
  insertBefore,
  newElement,
  removeNode,
} from "../../../wordhost/xml/edit-xml";
import { childrenNamed, elementsOf } from "../../../wordhost/xml/read-xml";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import { columnsIn, setCellProperty, setSpan, spanOf, widthOf } from "../columns";
import { cellLike, isEmptyParagraph, plainParagraph, plainTable } from "../edit";
import { textIn, type Paper, type Part } from "../paper";
import type { Variation } from "../variation";

const all = ["targets", "meetings", "comments"] as const;

/** Tables cut, joined, framed, and titles laid over them. */
export const cutKinds: readonly Variation[] = [
  cut("table: cut in two, headings repeated", true),
  cut("table: cut in two, headings not repeated", false),
  {
    name: "table: headings repeated by hand",
    make: (paper, random) => {
      const columns = random.one(columnsIn(paper, all).filter(({ rows }) => rows.length > 2));
      const row = random.one(columns?.rows.slice(2).filter((each) => !continues(each)) ?? []);
      if (columns === undefined || row === undefined) return null;
      insertBefore(row, [copyElement(paper.live.xml, columns.header)]);
      return { what: `${columns.part}: before row ${rowsOf(columns.table).indexOf(row)}` };
    },
  },
  {
    name: "table: two joined without a gap",
    make: (paper, random) => {
      const pairs = paper.tables("targets").flatMap((table) => {
        const between = blanksAfter(table);
        const next = elementAfter(between.at(-1) ?? table);
        const isNext = next !== null && holdsShortTerm(paper, table) && holdsShortTerm(paper, next);
        return isNext && between.length > 0 ? [{ table, between, next }] : [];
      });
      const pair = random.one(pairs);
      if (pair === undefined) return null;
      // Word makes one table of two that touch.
      pair.between.forEach(removeNode);
      for (const row of elementsOf(pair.next).filter(({ name }) => !tableParts.has(name))) {
        removeNode(row);
        appendNode(pair.table, row);
      }
      removeNode(pair.next);
      return { what: `two of ${paper.tables("targets").length}` };
    },
  },
  {
    name: "table: a frame round it",
    make: (paper, random) => {
      const table = random.one(
        paper.allTables().filter(({ parent }) => parent === paper.live.body),
      );
      if (table === undefined) return null;
      const frame = plainTable(paper, [[""]]);
      insertBefore(table, [frame]);
      const [cell] = rowsOf(frame).flatMap(cellsOf);
      if (cell === undefined) return null;
      removeNode(table);
      const [paragraph] = elementsOf(cell).filter(({ name }) => name === "w:p");
      if (paragraph !== undefined) insertBefore(paragraph, [table]);
      return { what: "one table" };
    },
  },
  {
    name: "table: a frame round the whole plan",
    make: (paper) => {
      const frame = plainTable(paper, [[""]]);
      const [cell] = rowsOf(frame).flatMap(cellsOf);
      const blocks = elementsOf(paper.live.body).filter(({ name }) => name !== "w:sectPr");
      const [first] = blocks;
      const [paragraph] = cell === undefined ? [] : childrenNamed(cell, "w:p");
      if (first === undefined || paragraph === undefined) return null;
      insertBefore(first, [frame]);
      blocks.forEach(removeNode);
      insertBefore(paragraph, blocks);
      return { what: "all" };
    },
  },
  {
    name: "table: a title across on top",
    make: (paper, random) => {
      const part = random.one(all.filter((each) => paper.tables(each).length > 0));
      const table = part === undefined ? undefined : paper.tables(part)[0];
      const title = part === undefined ? undefined : random.one(titles[part]);
      const first = table === undefined ? undefined : rowsOf(table)[0];
      const like = first === undefined ? undefined : cellsOf(first)[0];
      if (table === undefined || first?.parent !== table || like === undefined) return null;
      // A date that stands above the table is cut off from it by a title.
      const isDated = part !== "comments" || paper.areDated(textIn(table));
      if (title === undefined || !isDated) return null;
      const cell = cellLike(paper, like, title);
      setSpan(paper, cell, widthOf(table));
      insertBefore(first, [newElement(paper.live.xml, "w:tr", {}, [cell])]);
      return { what: `${part}: ${title}` };
    },
  },
  {
    name: "table: headings over two rows",
    make: (paper, random) => {
      const columns = random.one(columnsIn(paper, all));
      if (columns === undefined) return null;
      const { header, part } = columns;
      const cells = cellsOf(header);
      const second = cells.map((cell) => {
        const below = cellLike(paper, cell, "");
        if (spanOf(cell) > 1) setSpan(paper, below, spanOf(cell));
        setCellProperty(paper, below, "w:vMerge", {});
        return below;
      });
      for (const cell of cells) setCellProperty(paper, cell, "w:vMerge", { "w:val": "restart" });
      insertAfter(header, [newElement(paper.live.xml, "w:tr", {}, second)]);
      return { what: part };
    },
  },
];

const titles: Readonly<Record<Part, readonly string[]>> = {
  targets: [
    "Individualised Educational Programme",
    "IEP",
    "IEP targets",
    "Targets for this session",
  ],
  meetings: ["Review Record", "Record of meetings", "Meetings held this session"],
  comments: [
    "Pupil & Parent/Carer Comments",
    "Pupil and parent/carer comments",
    "Comments at the review",
  ],
};

function cut(name: string, isRepeated: boolean): Variation {
  return {
    name,
    make: (paper, random) => {
      const choices = columnsIn(paper, all).flatMap((columns) =>
        columns.rows.slice(2).flatMap((row) => (continues(row) ? [] : [{ columns, row }])),
      );
      const choice = random.one(choices);
      if (choice === undefined) return null;
      const { table, header, part } = choice.columns;
      const rows = rowsOf(table);
      const at = rows.indexOf(choice.row);
      const rest = rows.slice(at);
      const fixed = elementsOf(table).filter((each) => !rows.includes(each));
      if (rows.some((row) => row.parent !== table)) return null;
      rest.forEach(removeNode);
      const second = newElement(paper.live.xml, "w:tbl", {}, [
        ...fixed.map((each) => copyElement(paper.live.xml, each)),
        ...(isRepeated ? [copyElement(paper.live.xml, header)] : []),
        ...rest,
      ]);
      insertAfter(table, [plainParagraph(paper, ""), second]);
      return { what: `${part}: before row ${at + 1}` };
    },
  };
}

const tableParts = new Set(["w:tblPr", "w:tblGrid"]);

/** One of long-term targets alone may belong to several tables below it. */
function holdsShortTerm(paper: Paper, table: XmlElement): boolean {
  const words = textIn(table);
  const isOwn = paper.tables("targets").includes(table);
  return isOwn && paper.shortTerm().some(({ text }) => words.includes(text));
}

function continues(row: XmlElement): boolean {
  return cellsOf(row).some(continuesAbove);
}

function blanksAfter(table: XmlElement): readonly XmlElement[] {
  const blanks: XmlElement[] = [];
  for (let at = elementAfter(table); at !== null; at = elementAfter(at)) {
    if (at.name !== "w:p" || !isEmptyParagraph(at)) break;
    blanks.push(at);
  }
  return blanks;
}

function elementAfter(element: XmlElement): XmlElement | null {
  const siblings = element.parent === null ? [] : elementsOf(element.parent);
  return siblings[siblings.indexOf(element) + 1] ?? null;
}
