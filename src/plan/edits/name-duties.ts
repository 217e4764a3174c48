import type { Block, Table } from "../ooxml/blocks";
import { viewRows, type CellView } from "../recognise/survey/grid";
import { isEmpty } from "./cell-hand";
import type { NameDuties } from "./edit";
import { Refused } from "./refusal";
import { clean, targetsOf } from "./short-term";
import type { Sheet } from "./sheet";
import { fillCell } from "./write-cell";

/** What a form says beside the place for whoever has a duty of guidance Section 8. */
const LABELS = [
  [
    "coordinate",
    /^(?:(?:plan|iep|child['’]?s plan) )?co-?ordinat(?:or|ed by|ion)(?: of (?:the )?(?:plan|iep|child['’]?s plan))?$/i,
  ],
  ["resources", /^resources? (?:made|prepared|collected|provided) by$/i],
  ["evaluate", /^(?:evaluated|monitored) by$|^(?:responsible for )?evaluation by$/i],
  [
    "liaise",
    /^(?:home(?:[- ]school)? (?:link|liaison|contact)|(?:contact|liaison) with (?:home|parents?(?:\/carers?)?))$/i,
  ],
] as const;

/**
 * Writes who does what where the form has an empty place for it: beside its label, and for the delivery beside every
 * target that nobody is named for. Throws `Refused` when there is no such place.
 */
export function nameDuties(sheet: Sheet, { holders }: NameDuties): void {
  const tables = tablesIn(sheet.form.blocks);
  const isWritten = [
    nameDelivery(sheet, clean(holders.deliver ?? "")),
    ...LABELS.map(([duty, label]) => {
      const holder = clean(holders[duty] ?? "");
      return holder !== "" && fillBeside(sheet, tables, label, holder);
    }),
  ];
  if (!isWritten.includes(true)) throw new Refused("no-place", NO_PLACE);
}

const NO_PLACE =
  "This form has no empty place for who does what. It stays kept in this document, and the record has it.";

function nameDelivery(sheet: Sheet, holder: string): boolean {
  if (holder === "") return false;
  const groups = [...sheet.groups.entries(), [null, sheet.unassigned] as const];
  let isWritten = false;
  for (const [index, { targets }] of groups) {
    const outlines = targetsOf(sheet, index);
    targets.forEach(({ fields }) => {
      const [cell] = fields.who ?? [];
      if (cell === undefined || cell.barrier !== null || !isEmpty(cell)) return;
      fillCell(cell, holder);
      isWritten = true;
    });
    // Several targets may share the cell, and then it names somebody for each of them.
    targets.forEach(({ fields }, at) => {
      const outline = outlines[at];
      const said = fields.who?.[0]?.paragraphs.map(({ text }) => text).join("\n");
      if (outline !== undefined && said !== undefined && clean(said) === holder) {
        outline.who = holder;
      }
    });
  }
  return isWritten;
}

/** Fills the empty cells beside a label; `false`: there is none. */
function fillBeside(
  sheet: Sheet,
  tables: readonly Table[],
  label: RegExp,
  holder: string,
): boolean {
  const places = tables.flatMap((table) =>
    viewRows(table).flatMap((row) =>
      row.flatMap((cell, index) => {
        const beside = row[index + 1];
        return beside !== undefined && label.test(plain(cell)) ? [sheet.cell(beside)] : [];
      }),
    ),
  );
  const free = places.filter((cell) => cell.barrier === null && isEmpty(cell));
  for (const cell of free) fillCell(cell, holder);
  return free.length > 0;
}

function plain({ text }: CellView): string {
  return text.replace(/[\s:?*]+/g, " ").trim();
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [
          block,
          ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesIn(cell.blocks))),
        ]
      : [],
  );
}
