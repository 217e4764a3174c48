import { hash } from "../hash";
import type { RowView } from "../recognise/survey/grid";
import type { HeadingPlace } from "./mapping";

/**
 * The fingerprint of a form: a hash of its headings, the same however they are spaced, numbered,
 * punctuated or capitalised; `null` when there are no words in them. Kept mappings depend on it, so it
 * must never come out otherwise for the same headings.
 */
export function fingerprintOf(place: HeadingPlace, labels: readonly string[]): string | null {
  const plain = labels.map(plainLabel);
  return plain.every((label) => label === "") ? null : hash([place, ...plain].join("|"));
}

/** The headings in a row of a table, one for each cell. */
export function labelsAcross(row: RowView): readonly string[] {
  return row.map(({ text }) => text);
}

/** The rows that have a heading in their first cell and something beside it. */
export function rowsWithLabel(rows: readonly RowView[]): readonly RowView[] {
  return rows.filter((row) => row.length > 1);
}

/** The headings in the first column of a table, one for each row with something beside it. */
export function labelsDown(rows: readonly RowView[]): readonly string[] {
  return rowsWithLabel(rows).map((row) => row[0]?.text ?? "");
}

/** The letters alone, without numbering in front. */
function plainLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*(?:\d+|[a-z])[.)]\s+/, "")
    .replace(/[^\p{L}]+/gu, "");
}
