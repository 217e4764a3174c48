import { cellsOf, rowsOf } from "../../../wordhost/document/blocks";
import { columnsIn, headsOf, insertColumn, swapColumns, type Columns } from "../columns";
import { isHeaderRow } from "../labels";
import type { Paper } from "../paper";
import type { Change, Variation } from "../variation";
import type { Random } from "../../fuzz/random";

const all = ["targets", "meetings", "comments"] as const;

/** Columns that are added, and columns that change places. */
export const columnKinds: readonly Variation[] = [
  {
    name: "column: an empty one of no field",
    make: (paper, random) => added(paper, random, false),
  },
  { name: "column: a filled one of no field", make: (paper, random) => added(paper, random, true) },
  {
    name: "column: a narrow one as a gap",
    make: (paper, random) => {
      const columns = random.one(columnsIn(paper, all));
      if (columns === undefined) return null;
      const at = random.below(headsOf(columns).length + 1);
      insertColumn(paper, columns, at, () => "");
      return { what: `${columns.part}: before ${headsOf(columns)[at] ?? "the end"}` };
    },
  },
  {
    name: "column: two changed over",
    make: (paper, random) => {
      const choices = columnsIn(paper, all).filter(mayMove);
      const columns = random.one(choices);
      if (columns === undefined) return null;
      const heads = headsOf(columns);
      const one = random.below(heads.length);
      const other = (one + 1 + random.below(heads.length - 1)) % heads.length;
      swapColumns(paper, columns, Math.min(one, other), Math.max(one, other));
      return { what: `${columns.part}: ${heads[one]} ↔ ${heads[other]}` };
    },
  },
];

const heads = {
  targets: ["Notes", "Priority", "Baseline", "Cost", "Room", "Copy to", "Code", "Office use"],
  meetings: ["Venue", "Notes", "Chair", "Room", "Office use", "File ref."],
  comments: ["Notes", "Office use", "Initials", "File ref."],
};
const values = ["1", "2", "see file", "yes", "Rm 4", "n/a"];

function added(paper: Paper, random: Random, isFilled: boolean): Change | null {
  const columns = random.one(columnsIn(paper, all));
  if (columns === undefined) return null;
  const { part, header } = columns;
  const known = headsOf(columns).map((head) => head.toLowerCase());
  const head = random.one(heads[part].filter((each) => !known.includes(each.toLowerCase())));
  if (head === undefined) return null;
  const at = random.below(known.length + 1);
  insertColumn(paper, columns, at, (row) => {
    if (row === header || isHeaderRow(paper, part, row)) return head;
    return isFilled ? (random.one(values) ?? "") : "";
  });
  return { what: `${part}: ${head} before ${headsOf(columns)[at + 1] ?? "the end"}` };
}

/** Every heading says something of its own, and every row but titles is cut alike. */
function mayMove(columns: Columns): boolean {
  const texts = headsOf(columns).map((head) => head.trim().toLowerCase());
  const others = rowsOf(columns.table).filter((row) => !columns.rows.includes(row));
  return (
    texts.every((text) => text !== "") &&
    new Set(texts).size === texts.length &&
    others.every((row) => cellsOf(row).length === 1)
  );
}
