/**
 * No form comes near these; a file that does was made to hurt. The largest document among 96 real ones
 * unpacks to 1 MB, a table of 4,000 rows from Word to about 12 MB, and a plan of 60 pages has 4,000 lines.
 * Together they keep every answer within 5 seconds and 500 MB (docs/performance.md).
 */
export const limits = {
  /** The .docx itself, and all its parts as its directory states them. In bytes. */
  package: 100 * 1024 * 1024,
  /** One XML part, in bytes, and all that are read of one document. */
  part: 16 * 1024 * 1024,
  parts: 24 * 1024 * 1024,
  /** One XML text, in UTF-16 units, without the pictures of a one-text package. */
  text: 16 * 1024 * 1024,
  elements: 400_000,
  depth: 200,
  /** Attributes of one element, and of all. */
  attributes: 500,
  allAttributes: 400_000,
  /** Elements that declare a prefix. */
  declarations: 20_000,
  entries: 20_000,
  /** What people see: lines, of which an empty paragraph is one, and all their letters and tick boxes. */
  lines: 15_000,
  letters: 500_000,
  ticks: 20_000,
  /** Cells of one row, of which Word makes no more than 63, and tables one in the other. */
  cellsOfRow: 200,
  tables: 30,
  /** Cells, each counted as often as tables stand round it: at every one of them it is looked at. */
  cells: 100_000,
  /** Targets that are read, of which a plan has about ten, their letters, and lines shared out among those of one cell. */
  targets: 1_500,
  lettersOfTargets: 250_000,
  shared: 100_000,
} as const;
