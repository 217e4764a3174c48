import type { Block } from "../ooxml/blocks";
import { turnedRound, type RowView } from "../recognise/survey/grid";
import type { Header } from "../recognise/targets/header";
import { targetsInRows } from "../recognise/targets/layouts/targets-in-rows";
import type { Lines, LongTermDraft, Reading } from "../recognise/reading";
import type { Taught } from "../recognise/recognise";
import type { SurveyedRegion } from "../recognise/survey/surveyed-region";
import { fingerprintOf, labelsAcross, labelsDown, rowsWithLabel } from "./fingerprint";
import { isBand, rowWithLongTerm, saysLongTerm, withoutTitle } from "./long-term-above";
import { KNOWN_FORMS } from "./known-forms";
import { isNotTargets, type Mapping, type Role } from "./mapping";
import { unfolded } from "./several-targets";
import { textAbove } from "./text-above";

/**
 * Reads the tables of a document whose headings have been shown to Amas. Where the same headings stand
 * both in and outside a part of the plan that is not the IEP, such as its action plan, those in it are
 * left to be judged as any other.
 */
export function taughtReader(blocks: readonly Block[], mappings: readonly Mapping[]): Taught {
  if (mappings.length === 0) return () => new Map();
  const byFingerprint = new Map([...mappings].reverse().map((each) => [each.fingerprint, each]));
  const above = textAbove(blocks);

  return (regions) => {
    const found = regions.flatMap(withInner).flatMap((region) => {
      const shown = shownTable(region, byFingerprint);
      return shown === null ? [] : [[region, readShown(region, shown, above)] as const];
    });
    const inPlan = found.filter(([{ section }]) => section?.kind !== "not-targets");
    return new Map(inPlan.length > 0 ? inPlan : found);
  };
}

/** A shown table as it is to be read: its headings in rows, whatever they were. */
type Shown = {
  readonly mapping: Mapping;
  readonly rows: readonly RowView[];
  /** Which of the rows are headings. */
  readonly headings: ReadonlySet<RowView>;
};

function shownTable(
  { rows, isText }: SurveyedRegion,
  mappings: ReadonlyMap<string, Mapping>,
): Shown | null {
  if (isText) return null;
  const known = (print: string | null) => (print === null ? undefined : mappings.get(print));
  const across = rows.map((row) => [row, known(fingerprintOf("row", labelsAcross(row)))] as const);
  const mapping = across.find(([, found]) => found !== undefined)?.[1];
  if (mapping !== undefined) {
    const headings = new Set(across.flatMap(([row, found]) => (found === mapping ? [row] : [])));
    return { mapping, rows: withoutOtherHeadings(rows, headings), headings };
  }

  const down = known(fingerprintOf("column", labelsDown(rows)));
  if (down === undefined) return null;
  const turned = turnedRound(rowsWithLabel(rows));
  const first = rows.findIndex((row) => row.length > 1);
  return {
    mapping: down,
    rows: [...rows.slice(0, first), ...turned],
    headings: new Set(turned.slice(0, 1)),
  };
}

/** Without the other row of headings that stand in two, some of them merged over both. */
function withoutOtherHeadings(
  rows: readonly RowView[],
  headings: ReadonlySet<RowView>,
): readonly RowView[] {
  const isMerged = (row: RowView | undefined) => row?.some((cell) => cell.continues) === true;
  return rows.filter((row, at) => {
    if (headings.has(row)) return true;
    const [above, below] = [rows[at - 1], rows[at + 1]];
    const isSecond = above !== undefined && headings.has(above) && isMerged(row);
    const isFirst = below !== undefined && headings.has(below) && isMerged(below);
    return !isSecond && !isFirst;
  });
}

function readShown(
  region: SurveyedRegion,
  { mapping, rows, headings }: Shown,
  above: (rows: readonly RowView[]) => Lines,
): Reading | null {
  if (isNotTargets(mapping)) return null;
  const several = unfolded(mapping.roles);
  const single = several === null ? rows : unfoldedRows(rows, headings, mapping, several.rowsOf);
  const roles = several?.roles ?? mapping.roles;
  const reading = targetsInRows.read({
    ...region,
    rows: mapping.longTerm === "row-above" ? withLongTermRows(single, headings) : single,
    longTermAbove:
      mapping.longTerm === "text-above" ? draftsOf(above(region.rows)) : region.longTermAbove,
    headerOf: (row) => (headings.has(row) ? headerFrom(row, roles) : null),
  });
  return reading && { ...reading, evidence: [{ points: 100, words: wordsFor(mapping) }] };
}

function wordsFor(mapping: Mapping): string {
  return KNOWN_FORMS.includes(mapping)
    ? "Amas knows this form."
    : "You showed Amas how to read this table.";
}

function headerFrom(row: RowView, roles: readonly (Role | null)[]): Header {
  const columns = roles.flatMap((role, index) => {
    const { column, span } = row[index] ?? { column: index, span: 1 };
    return role === null ? [] : [{ role, column, span, index }];
  });
  return { columns, cells: roles.length, labels: labelsAcross(row), strange: [] };
}

function unfoldedRows(
  rows: readonly RowView[],
  headings: ReadonlySet<RowView>,
  { roles }: Mapping,
  rowsOf: (row: RowView) => readonly RowView[],
): readonly RowView[] {
  return rows.flatMap((row) =>
    headings.has(row) || row.length !== roles.length ? [row] : rowsOf(row),
  );
}

/**
 * The nearest row with a target above each row of headings, put as the form of the guidance puts it. Where the
 * headings stand once for all targets, the rows between these are meant.
 */
function withLongTermRows(
  rows: readonly RowView[],
  headings: ReadonlySet<RowView>,
): readonly RowView[] {
  const result = [...rows];
  const width = Math.max(0, ...[...headings].map((row) => row.length));
  const isHeading = (row: RowView) => headings.has(row);
  const isBetween = (row: RowView) => !isHeading(row) && isBand(row, width);
  const start = rows.findIndex(isHeading);
  const bands = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    const isLast = next !== undefined && !isBetween(next) && !isHeading(next);
    return at > start && isBetween(row) && isLast ? [at] : [];
  });
  const above = rows.slice(0, start).filter((row) => rowWithLongTerm(row) !== null);
  const isApart = above.length === 0 ? bands.length > 0 : bands.length > 1;
  if (headings.size === 1 && isApart && !above.some(saysLongTerm)) {
    for (const band of bands) name(band, isBetween);
  } else {
    rows.forEach((row, at) => isHeading(row) && name(at - 1, (other) => !isHeading(other)));
  }
  return result;

  /** Names the long-term target in the row, or in the nearest above it as far as `mayBe` goes. */
  function name(from: number, mayBe: (row: RowView) => boolean): void {
    for (let at = from; at >= 0 && mayBe(rows[at] ?? []); at -= 1) {
      const named = rowWithLongTerm(rows[at] ?? []);
      if (named === null) continue;
      result[at] = named;
      return;
    }
  }
}

function draftsOf(lines: Lines): readonly LongTermDraft[] {
  const words = withoutTitle(lines);
  if (words.length === 0) return [];
  const cells = { text: null, indicators: [] };
  return [{ lines: words, indicators: null, shortTerm: [], blanks: [], cells }];
}

function withInner(region: SurveyedRegion): readonly SurveyedRegion[] {
  return [region, ...region.inner.flatMap(withInner)];
}
