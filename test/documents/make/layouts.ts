import type { LongTerm } from "../../fixtures/fixture";
import {
  continued,
  merged,
  p,
  run,
  tbl,
  text,
  tr,
  wide,
  type CellSource,
} from "../../fixtures/word-xml";
import { headingsOf, indicatorWords, usual, valuesOf, type Column } from "./columns";

export type BlockOptions = {
  readonly columns?: readonly Column[];
  readonly label?: (number: number) => string;
  readonly indicatorLabel?: string;
  readonly blankRows?: number;
  /** Puts a typed number before each short-term target. */
  readonly mark?: (number: number) => string;
};

/** The rows of a long-term target's block; `columns` decides how wide they are. */
export function blockRows(
  target: LongTerm,
  number: number,
  {
    columns = usual,
    label = (n) => `Long Term Target ${n}: `,
    indicatorLabel = "Wellbeing indicator(s): ",
    blankRows = 1,
    mark = () => "",
  }: BlockOptions = {},
): readonly (readonly CellSource[])[] {
  const last = 2;
  return [
    [
      wide(`${label(number)}${target.text}`, columns.length - last),
      wide(`${indicatorLabel}${indicatorWords(target.indicators)}`, last),
    ],
    headingsOf(columns),
    ...target.shortTermTargets.map((one, at) =>
      valuesOf({ ...one, text: `${mark(at + 1)}${one.text}` }, columns),
    ),
    ...Array.from({ length: blankRows }, () => columns.map(() => "")),
  ];
}

/** A table for each long-term target. */
export function blocks(targets: readonly LongTerm[], options: BlockOptions = {}): string {
  const columns = (options.columns ?? usual).length;
  return targets
    .map((target, at) => tbl(columns, blockRows(target, at + 1, options)) + text(""))
    .join("");
}

export type FlatOptions = {
  readonly columns?: readonly Column[];
  readonly longTermHeading?: string;
  readonly indicatorHeading?: string;
  /** What stands in the long-term column beside the second and later short-term targets. */
  readonly below?: "merged" | "blank" | "repeated";
  /** The heading row once more above each long-term target but the first, as typed over the page end. */
  readonly headingsAgain?: boolean;
};

/** One table with a column for the long-term target. */
export function flat(
  targets: readonly LongTerm[],
  {
    columns = usual,
    longTermHeading = "Long-term target",
    indicatorHeading = "Wellbeing indicator(s)",
    below = "merged",
    headingsAgain = false,
  }: FlatOptions = {},
): string {
  const headings = [longTermHeading, indicatorHeading, ...headingsOf(columns)];
  const rows = targets.flatMap((target, number) => [
    ...(number === 0 || headingsAgain ? [headings] : []),
    ...target.shortTermTargets.map((one, at) => [
      ...besideRow(target, at, below),
      ...valuesOf(one, columns),
    ]),
  ]);
  return tbl(headings.length, rows);
}

function besideRow(
  target: LongTerm,
  at: number,
  below: "merged" | "blank" | "repeated",
): readonly CellSource[] {
  const words = [target.text, indicatorWords(target.indicators, " and ")];
  if (below === "merged") return at === 0 ? words.map(merged) : [continued, continued];
  return at === 0 || below === "repeated" ? words : ["", ""];
}

/** A table of labels down the side; each further column is one short-term target. */
export function transposed(
  target: LongTerm,
  columns: readonly Column[],
  longTermLabel = "Long Term Target",
): string {
  const many = target.shortTermTargets.length;
  return tbl(many + 1, [
    [longTermLabel, wide(target.text, many)],
    ["Wellbeing indicator", wide(indicatorWords(target.indicators), many)],
    ...columns.map(([heading, field]) => [
      heading,
      ...target.shortTermTargets.map((one) => one[field] ?? ""),
    ]),
  ]);
}

/** A row of a table with revision marks on the whole row. */
export function trackedRow(cells: readonly CellSource[], mark: "ins" | "del"): string {
  const by = `w:id="9100" w:author="A Teacher" w:date="2026-11-02T09:00:00Z"`;
  return tr(cells)
    .replace(/^(<w:tr [^>]*>)/, `$1<w:trPr><w:${mark} ${by}/></w:trPr>`)
    .replaceAll(/<w:r w:rsid[\s\S]*?<\/w:r>/g, (piece) => {
      const inside =
        mark === "del"
          ? piece.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")
          : piece;
      return `<w:${mark} ${by}>${inside}</w:${mark}>`;
    });
}

/** Grey words of guidance, in the style of a prompt. */
export function hint(words: string): string {
  return p(run(words, '<w:i/><w:color w:val="808080"/>'));
}
