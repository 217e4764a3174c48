import type { PlanParagraph } from "../model";
import { paragraphsIn, type Block, type Table } from "../ooxml/blocks";
import { readSnapshotBody } from "../read-snapshot";
import { filled, linesOf, viewRows, type RowView } from "../recognise/survey/grid";
import { meaningOf } from "../recognise/labels/heading-meaning";
import { sectionOf } from "../recognise/survey/sections";
import { targetRoleOf } from "../recognise/targets/header";
import type { TargetRole } from "../recognise/labels/target-synonyms";
import type { Snapshot } from "../snapshot";
import { Unreadable } from "../unreadable";
import { fingerprintOf, labelsAcross, labelsDown, rowsWithLabel } from "./fingerprint";
import { isBand } from "./long-term-above";
import type { HeadingPlace, LongTermPlace, Role } from "./mapping";

/** A heading of a table, with what stands under (or beside) it, and what it looks like. */
export type Heading = {
  readonly label: string;
  /** Words from up to two cells, to know the column by. */
  readonly samples: readonly string[];
  readonly guess: Role | null;
};

/** One way to take a table's headings. */
export type Headings = {
  readonly place: HeadingPlace;
  /** Which row of the table they are, from 1; 0 when they stand in the first column. */
  readonly row: number;
  readonly fingerprint: string;
  readonly headings: readonly Heading[];
  readonly longTerm: LongTermPlace;
};

/** A table as it is shown to a person who is to say what it holds. */
export type TableSketch = {
  /** The last words above it; `null` when there are none. */
  readonly title: string | null;
  /** It stands under a heading that names the IEP. */
  readonly isInIep: boolean;
  /** The ways its headings may stand, the likeliest first. At least one. */
  readonly ways: readonly Headings[];
  /** The letters of the table as Word gives its text, to know it again by. */
  readonly letters: string;
};

/** The tables of a document that have something in them, in its order; none when it cannot be read. */
export function tablesOf(snapshot: Snapshot): readonly TableSketch[] {
  try {
    const { blocks, paragraphs } = readSnapshotBody(snapshot);
    return sketchesIn(blocks, paragraphs);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [];
  }
}

/** The letters and figures of a text, for comparing it whatever marks stand between. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function sketchesIn(
  blocks: readonly Block[],
  paragraphs: readonly PlanParagraph[],
): readonly TableSketch[] {
  const sketches: TableSketch[] = [];
  let title: string | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      title = shortened(linesOf([block]).map((line) => line.text)) ?? title;
      continue;
    }
    const rows = viewRows(block);
    const ways = waysOf(rows);
    const inner = block.rows.flatMap((row) => row.cells.flatMap(({ blocks: own }) => own));
    const nested = sketchesIn(inner, paragraphs);
    // A table around others is often a mere frame, with nothing beside them.
    const isFrame = nested.length > 0 && rows.every((row) => filled(row).length <= 1);
    if (!isFrame && ways.length > 0) {
      const isInIep = title !== null && /^(?:iep|mixed)$/.test(sectionOf(title, true)?.kind ?? "");
      sketches.push({ title, isInIep, ways, letters: letters(block, paragraphs) });
    }
    sketches.push(...nested);
  }
  return sketches;
}

function waysOf(rows: readonly RowView[]): readonly Headings[] {
  const across = rows.slice(0, mostHeadingRows).flatMap((_, at) => acrossWay(rows, at) ?? []);
  const down = downWay(rows);
  const widest = Math.max(0, ...across.map(filledCount));
  const best = across.find(
    (way) => knownCount(way) === Math.max(...across.map(knownCount)) && knownCount(way) > 0,
  );
  const first = best ?? across.find((way) => filledCount(way) === widest);
  const isTurned = down !== null && knownCount(down) > (best === undefined ? 1 : knownCount(best));
  const ways = [...(isTurned ? [down] : []), ...(first ? [first] : []), ...across];
  return [...new Set([...ways, ...(down === null ? [] : [down])])];
}

/** Headings stand near the top, below the title and the long-term target at most. */
const mostHeadingRows = 6;

function acrossWay(rows: readonly RowView[], at: number): Headings | null {
  const row = rows[at] ?? [];
  const labels = labelsAcross(row);
  const fingerprint = fingerprintOf("row", labels);
  if (fingerprint === null || row.every((cell) => cell.continues)) return null;
  const below = rows.slice(at + 1).filter((other) => other.length === row.length);
  const headings = row.map((cell, index) =>
    headingOf(
      cell.text,
      below.flatMap((other) => (other[index]?.continues ? [] : (other[index]?.text ?? []))),
    ),
  );
  const hasLongTerm = headings.some(({ guess }) => guess === "long-term");
  const above = rows.slice(0, at).findLast((other) => filled(other).length > 0);
  const next = rows.slice(at + 1).find((other) => filled(other).length > 0);
  const isApart = [above, next].some((other) => other !== undefined && isBand(other, row.length));
  const longTerm = !hasLongTerm && isApart ? "row-above" : "named";
  return { place: "row", row: at + 1, fingerprint, headings, longTerm };
}

function downWay(rows: readonly RowView[]): Headings | null {
  const labels = labelsDown(rows);
  const fingerprint = fingerprintOf("column", labels);
  if (fingerprint === null || labels.length < 2 || labels.length > 40) return null;
  const headings = rowsWithLabel(rows).map((row) =>
    headingOf(
      row[0]?.text ?? "",
      row.slice(1).map(({ text }) => text),
    ),
  );
  return { place: "column", row: 0, fingerprint, headings, longTerm: "named" };
}

function headingOf(label: string, below: readonly string[]): Heading {
  const words = below.flatMap((text) => shortened([text]) ?? []);
  const role = targetRoleOf(label) ?? (label.length <= 60 ? meaningOf(label) : null);
  return {
    label: shortened([label]) ?? "",
    samples: [...new Set(words)].slice(0, 2),
    guess: role === null ? null : (likeliest[role] ?? null),
  };
}

const likeliest: Readonly<Partial<Record<TargetRole, Role>>> = {
  "long-term": "long-term",
  "short-term": "short-term",
  target: "short-term",
  aim: "short-term",
  indicator: "indicator",
  strategies: "strategies",
  who: "who",
  when: "when",
  success: "success",
  evaluation: "evaluation",
  number: "number",
};

function filledCount({ headings }: Headings): number {
  return headings.filter(({ label }) => label !== "").length;
}

/** How many different things the headings are known to ask for. */
function knownCount({ headings }: Headings): number {
  return new Set(headings.flatMap(({ guess }) => guess ?? [])).size;
}

/** The first words of some lines; `null` when there are none. */
function shortened(lines: readonly string[]): string | null {
  const text = lines.join(" ").replace(/\s+/g, " ").trim();
  if (text === "") return null;
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

function letters(table: Table, paragraphs: readonly PlanParagraph[]): string {
  const places = paragraphsIn([table])
    .flatMap(({ lines }) => lines)
    .flatMap(({ pieces }) => pieces.flatMap(({ paragraph }) => paragraph ?? []));
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return "";
  return lettersOf(
    paragraphs
      .slice(first, last + 1)
      .map(({ textWithDeletions }) => textWithDeletions)
      .join(" "),
  );
}
