import { isDate, isStaff } from "../content/column-content";
import { isOnlyIndicators } from "../content/indicators-in";
import { wordCount } from "../labels/words";
import type { LongTermDraft, ShortTermDraft } from "../reading";
import type { CellView, RowView } from "../survey/grid";
import type { Candidate } from "./choose";

/**
 * The long-term targets of short-term ones that stand in another table, where an area ties them: "Speech" beside the
 * long-term target, and beside the short-term one or at the end of the title of its table ("Short-term targets –
 * Speech"). An area that two long-term targets have ties nothing.
 */
export function joinByArea(used: readonly Candidate[]): ReadonlyMap<ShortTermDraft, LongTermDraft> {
  const owners = ownersByArea(used);
  const joined = new Map<ShortTermDraft, LongTermDraft>();
  if (owners.size < 2) return joined;
  for (const { region, reading } of used) {
    const title = areaInTitle(region.lineAbove ?? "");
    for (const target of reading.unassigned) {
      const { row, text } = target.cells;
      const names = [title, ...areasIn(row, [text])];
      const found = new Set(names.flatMap((name) => owners.get(name) ?? []));
      const [owner, ...others] = found;
      if (owner !== undefined && others.length === 0) joined.set(target, owner);
    }
  }
  return joined;
}

function ownersByArea(used: readonly Candidate[]): ReadonlyMap<string, LongTermDraft | null> {
  const owners = new Map<string, LongTermDraft | null>();
  for (const { region, reading } of used) {
    for (const draft of reading.longTerm) {
      const { text, indicators } = draft.cells;
      if (text === null || draft.shortTerm.length > 0) continue;
      const row = region.rows.find((cells) => cells.some(({ lines }) => lines === text.lines));
      const others = [text, ...indicators.map(({ cell }) => cell)];
      for (const area of areasIn(row ?? [], others))
        owners.set(area, owners.has(area) ? null : draft);
    }
  }
  return owners;
}

/** The names of areas in a row: a few words that are nothing else. `others`: cells that are known to be. */
function areasIn(row: RowView, others: readonly CellView[]): readonly string[] {
  const known = new Set(others.map(({ lines }) => lines));
  return row
    .filter((cell) => !known.has(cell.lines) && isName(cell))
    .map(({ text }) => asArea(text));
}

function isName(cell: CellView): boolean {
  const words = wordCount(cell.text);
  return (
    words > 0 && words <= 5 && !isDate(cell) && !isStaff(cell) && !isOnlyIndicators(cell.lines)
  );
}

/** "Short-term targets – Speech": what stands behind the dash. */
function areaInTitle(title: string): string {
  return asArea(/(?:[–—:]|\s-)\s*([^–—:]+)$/.exec(title)?.[1] ?? "");
}

function asArea(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
