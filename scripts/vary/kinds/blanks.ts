import { cellsOf, ownParagraphs, rowsOf, isMergedDown } from "../../../wordhost/document/blocks";
import {
  insertAfter,
  insertNodes,
  newElement,
  replaceChildren,
} from "../../../wordhost/xml/edit-xml";
import { childNamed } from "../../../wordhost/xml/read-xml";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import type { ShortTermAnswer } from "../../evaluate/answer";
import { targetRoleOf } from "../../../src/plan/recognise/targets/header";
import { columnsIn, headsOf, setSpan, spanOf, type Columns } from "../columns";
import { cellLike, isEmptyCell, paragraphLike } from "../edit";
import { withShortTerm } from "../expected";
import { textIn, type Paper } from "../paper";
import type { Variation } from "../variation";

const all = ["targets", "meetings", "comments"] as const;

/** Rows and cells that nobody has filled in, or with as good as nothing. */
export const blankKinds: readonly Variation[] = [
  {
    name: "blank: template rows at the end",
    make: (paper, random) => {
      const columns = random.one(columnsIn(paper, all));
      const last = columns?.rows.at(-1);
      if (columns === undefined || last === undefined || last === columns.header) return null;
      const count = 1 + random.below(4);
      for (let time = 0; time < count; time += 1) insertAfter(last, [blankRow(paper, last)]);
      return { what: `${columns.part}: ${count} rows` };
    },
  },
  {
    name: "blank: a row in between",
    make: (paper, random) => {
      const columns = random.one(columnsIn(paper, all));
      const row = random.one(columns?.rows.filter((each) => !goesOn(each, columns.table)) ?? []);
      if (columns === undefined || row === undefined) return null;
      insertAfter(row, [blankRow(paper, row)]);
      return { what: `${columns.part}: after row ${rowsOf(columns.table).indexOf(row) + 1}` };
    },
  },
  {
    name: "blank: a prompt left in an empty cell",
    make: (paper, random) => {
      const cells = columnsIn(paper, all).flatMap(emptyCells);
      const cell = random.one(cells);
      const prompt = random.one(prompts);
      if (cell === undefined || prompt === undefined) return null;
      fill(paper, cell, prompt);
      return { what: prompt };
    },
  },
  {
    name: "blank: n/a, a dash or tbc in a field",
    make: (paper, random) => {
      const choice = random.one(columnsIn(paper, ["targets"]).flatMap((each) => gaps(paper, each)));
      const words = random.one(["N/A", "-", "tbc", "n/a", "TBC", "None"]);
      if (choice === undefined || words === undefined) return null;
      const { cell, field, target } = choice;
      fill(paper, cell, words);
      return {
        what: `${field}: ${words}`,
        expected: withShortTerm(paper.expected, (one) =>
          one === target ? { ...one, [field]: words } : one,
        ),
      };
    },
  },
  {
    name: "row: one across for the office",
    make: (paper, random) => {
      const columns = random.one(columnsIn(paper, all));
      const words = random.one(officeRows);
      const last = columns === undefined ? undefined : rowsOf(columns.table).at(-1);
      const like = last === undefined ? undefined : cellsOf(last)[0];
      if (last === undefined || like === undefined || words === undefined) return null;
      const cell = cellLike(paper, like, words);
      setSpan(
        paper,
        cell,
        cellsOf(last).reduce((sum, each) => sum + spanOf(each), 0),
      );
      insertAfter(last, [newElement(paper.live.xml, "w:tr", {}, [cell])]);
      return { what: `${columns?.part}: ${words}` };
    },
  },
];

const prompts = [
  "Click or tap here to enter text.",
  "Click here to enter text",
  "[enter text]",
  "<insert text here>",
  "Choose an item.",
];
const officeRows = [
  "Copy to: pupil file",
  "Signed: ______________________  Date: ____________",
  "For office use only",
  "Please add more rows if needed",
];

function blankRow(paper: Paper, row: XmlElement): XmlElement {
  const properties = childNamed(row, "w:trPr");
  const cells = cellsOf(row).map((cell) => {
    const blank = cellLike(paper, cell, "");
    if (spanOf(cell) > 1) setSpan(paper, blank, spanOf(cell));
    return blank;
  });
  const hasGap = properties !== null && childNamed(properties, "w:gridBefore") !== null;
  const copied = hasGap ? [newElement(paper.live.xml, "w:trPr")] : [];
  return newElement(paper.live.xml, "w:tr", {}, [...copied, ...cells]);
}

/** A cell of the next row goes on with one of this row's. */
function goesOn(row: XmlElement, table: XmlElement): boolean {
  const next = rowsOf(table)[rowsOf(table).indexOf(row) + 1];
  return (
    cellsOf(row).some(isMergedDown) || (next !== undefined && cellsOf(next).some(isMergedDown))
  );
}

function emptyCells({ rows, header }: Columns): readonly XmlElement[] {
  return rows
    .filter((row) => row !== header)
    .flatMap(cellsOf)
    .filter((cell) => isEmptyCell(cell) && !isMergedDown(cell));
}

type Field = Exclude<keyof ShortTermAnswer, "text">;
const fields: readonly string[] = ["when", "who", "strategies", "success", "evaluation"];

type Gap = { readonly cell: XmlElement; readonly target: ShortTermAnswer; readonly field: Field };

/** The empty cells of the one short-term target that stands in their row. */
function gaps(paper: Paper, columns: Columns): readonly Gap[] {
  const roles = headsOf(columns).map((head) => targetRoleOf(head));
  return columns.rows.flatMap((row) => {
    const words = textIn(row);
    const [target, ...others] = paper.shortTerm().filter(({ text }) => words.includes(text));
    const isTwice = paper.shortTerm().filter(({ text }) => text === target?.text).length !== 1;
    if (target === undefined || others.length > 0 || isTwice) return [];
    return cellsOf(row).flatMap((cell, at) => {
      const field = roles[at];
      const isOnly = roles.filter((role) => role === field).length === 1;
      if (!isField(field) || !isOnly || target[field] !== "") return [];
      return isEmptyCell(cell) && !isMergedDown(cell) ? [{ cell, target, field }] : [];
    });
  });
}

function isField(role: string | null | undefined): role is Field {
  return role !== null && role !== undefined && fields.includes(role);
}

function fill(paper: Paper, cell: XmlElement, words: string): void {
  const [first] = ownParagraphs(cell);
  const properties = childNamed(cell, "w:tcPr");
  const paragraph = paragraphLike(paper, first ?? null, words);
  replaceChildren(cell, properties === null ? [] : [properties]);
  insertNodes(cell, cell.children.length, [paragraph]);
}
