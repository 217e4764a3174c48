import type { Setting } from "../../model";
import { linesAboveTables, type Block } from "../../ooxml/blocks";
import { textOfLines } from "../../ooxml/lines";
import { filled, viewRows, type CellView, type RowView } from "../survey/grid";
import { mayNameKind } from "./kinds-of-school";
import { partsByLabel, titleOf } from "../labels/label-and-rest";
import { inTurn, oneOf, wholly } from "../labels/patterns";
import { wordCount } from "../labels/words";
import type { Lines } from "../reading";
import { askedAndAnswered, isOfNow, plainLabel } from "./school-labels";
import { fromAnswer, kindIn } from "./stated-kind";

/**
 * The kind of school among the pupil's details, whatever label asks for it: beside name and date of birth "Type | Mainstream"
 * says where the pupil is now. What is said of another time or of other people is left out.
 */
export function kindsInDetails(blocks: readonly Block[]): readonly Setting[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [viewRows(block)] : []));
  const above = linesAbove(blocks);
  const inTables = tables.filter(mayState).flatMap((rows) => [acrossIn(rows), belowIn(rows)]);
  // What stands at the top of the plan is about the pupil.
  const details = [
    ...(askedOfPupil(above) > 0 ? [above] : []),
    ...inTables.filter((each) => askedOfPupil(each) > 1),
  ];
  return details.flatMap((each) => each.flatMap(stated));
}

/** Told at once: most tables name no kind of school. */
function mayState(rows: readonly RowView[]): boolean {
  return rows.some((row) => row.some(({ text }) => mayNameKind(text)));
}

/** A label of the form, and what stands behind, beside or below it. */
type Detail = { readonly label: string; readonly value: Lines };

/** Further down stands something else. */
const MOST_ROWS = 20;

/** "Name | Ailsa", "DOB: 3/4/16 | Class: P5". */
function acrossIn(rows: readonly RowView[]): readonly Detail[] {
  return rows.slice(0, MOST_ROWS).flatMap((row) =>
    row.flatMap((cell, at) => {
      const { label, rest } = askedAndAnswered(cell.lines);
      if (rest.length > 0) return [{ label, value: rest }];
      const next = row[at + 1];
      return at % 2 === 0 && next !== undefined ? [{ label, value: next.lines }] : [];
    }),
  );
}

/** "Name | Class | Type" over one row. */
function belowIn([headings = [], values = [], ...others]: readonly RowView[]): readonly Detail[] {
  const isAlone = others.every((row) => filled(row).length === 0) && headings.length > 2;
  if (!isAlone || headings.length !== values.length) return [];
  return headings.map(({ lines }: CellView, at) => ({
    label: titleOf(lines),
    value: values[at]?.lines ?? [],
  }));
}

/** "Name: Ailsa" on lines of their own at the top of the plan. */
function linesAbove(blocks: readonly Block[]): readonly Detail[] {
  return linesAboveTables(blocks)
    .flatMap(partsByLabel)
    .flatMap((line) => {
      const { label, rest } = askedAndAnswered([line]);
      return rest.length > 0 ? [{ label, value: rest }] : [];
    });
}

/** How many things are asked that are asked of a pupil alone. */
function askedOfPupil(details: readonly Detail[]): number {
  const asked = details.flatMap(({ label }) => label.split(/\/| and /).map(plainLabel));
  return new Set(asked.filter((label) => ofPupil.test(label))).size;
}

const child = "pupil|child|learner|young person";
const ofPupil = wholly(
  "",
  `(?:(?:the|my|${child}) )?(?:s )?(?:full |first |known )?name`,
  `${child}|surname|forename|known as`,
  /(?:d o b|dob|date of birth|born|birth date)/,
  /(?:class|stage|year|year group|reg class)(?: (?:stage|class|year))?/,
  /chi(?: (?:no|number))?/,
  /school|nursery|attends|goes to|where/,
);

function stated({ label, value }: Detail): readonly Setting[] {
  if (!isOfNow(label) || value.some(({ ticks }) => ticks.length > 0)) return [];
  const text = textOfLines(value).replace(/^[\s/|]+/, "");
  const answered = label.includes("?") ? fromAnswer(label, text) : null;
  if (answered !== null) return answered;
  const isAsked = /\?\s*$/.test(text);
  return !isAsked && wordCount(label) < 7 && statesKind.test(text) ? kindIn(text) : [];
}

/** "Mainstream, with 4 periods in the base", "Full time, special school", "Pre-school (ELC) 30 hours", "P (mainstream)". */
const statesKind = inTurn(
  "i",
  /^\s*/,
  // "Full time, ", "P6 (", "a "
  /(?:(?:full|part)[- ]time,?\s+|day\s+|p\d?\s*\(?|s\d?\s*\(?|[sn]\s*\()?(?:an?\s+)?/,
  oneOf(
    /mainstream|special (?:school|class|provision|setting|primary|secondary)/,
    /(?:ante-?)?pre-?school|elc|early learning (?:and|&) childcare|nursery/,
  ),
  /(?:\s+(?:school|class|setting|provision|primary|secondary|high|place|placement|year|pupil|[ps]\d{1,2}))*/,
  // What may stand behind it
  /\s*/,
  oneOf(/$|[\n,;:/|(–—-]|\)\s*$/, /\bwith\b|(?:full|part)[- ]time\b|\d+ (?:hours|hrs)\b/),
);
