import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { labelAndRest } from "../labels/label-and-rest";
import { wholly } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { withoutAccents } from "../labels/words";
import type { Lines } from "../reading";
import { isChoiceOfKinds } from "./stated-kind";

/** What a label asks of a school, and the words by which it asks for its kind. */
const ofSchool =
  /\b(?:school|nursery|setting|provision|placement|establishment|education|educational|centre)\b/;
const forKind =
  /\b(?:type|kind|sort|category|nature|sector|what|which|or|current|present|stage)\b|^(?:(?:school|educational|education|learning) )?(?:setting|provision)$/;

/** Whether a label asks for the kind of school: "Type of school", "Nursery, school or other?", "Sector". */
export const asksKind = remembered((label: string): boolean => {
  if (plainLabel(label).split(" ").length > 9 || asksElsewhere(label)) return false;
  return namesIn(label).some(
    (part) =>
      /^(?:sector|seorsa sgoile|(?:type|kind|sort) of class|class type)$/.test(part) ||
      (isChoiceOfKinds(part) && !/\d/.test(label)) ||
      (ofSchool.test(part) && forKind.test(part)),
  );
});

/** Whether a label asks where the pupil goes to school: "Placement", "Education", "This plan is for a pupil in". */
export const asksSchool = remembered((label: string): boolean =>
  namesIn(label).some((name) => schoolLabel.test(name) && !asksOfAnother(name)),
);

const schoolLabel = wholly(
  "",
  /school|nursery|establishment|current school|school ?\/ ?nursery|placement|education|schooling/,
  /(?:setting|centre|school) attended|where (?:i|we|she|he|they|my child) goe?s? to (?:school|nursery)/,
  // "Una is in"
  /(?:[a-z]+ ){0,6}(?:pupil|child|learner|is|learns|learning|taught|educated) (?:now )?(?:in|at)|attends/,
);

/** A label and, of two in one, each: "Stage and setting", "Seòrsa sgoile / Type of school"; of "Ailsa Gunn. Stage" the last. */
export const namesIn = remembered((label: string): readonly string[] => {
  const name = plainLabel(label);
  const last = label.split(/[.;]\s|\s[–—-]\s/).at(-1) ?? "";
  return [name, ...name.split(/\/| and /).map((part) => part.trim()), plainLabel(last)];
});

/**
 * A label of the form and what stands behind it: behind a colon, or what asks for the kind of school and a dash or other sign,
 * as in "Type of establishment – Special".
 */
export function askedAndAnswered(lines: readonly CellLine[]): {
  readonly label: string;
  readonly rest: Lines;
} {
  const parted = labelAndRest(lines);
  const [first, ...others] = lines;
  if (first === undefined || parted.label !== first.text) return parted;
  const [whole = "", label = ""] =
    [atSign.exec(first.text)].find((at) => asksKind(at?.[1] ?? "")) ??
    [atDash.exec(first.text)].find((at) => asksSchool(at?.[1] ?? "")) ??
    [];
  return whole === "" ? parted : { label, rest: [sliceLine(first, whole.length), ...others] };
}

/** "Type of school – ", "School type = ", "School type    ", "Type of school is " */
const atSign =
  /^([^–—=:\t]{3,40}?)(?:\s[–—-]\s+|\s*=\s*|\s*\t\s*|\s{3,}|\s*(?:…|\.{3,})\s*|\sis\s+)(?=\S)/;

/** "Education – ": other signs stand between things to choose from too. */
const atDash = /^([^–—=:\t]{3,40}?)\s[–—-]\s+(?=\S)/;

/** What a label of the form says, in small letters without marks; strokes part two labels in one. */
export const plainLabel = remembered((label: string) =>
  withoutAccents(label)
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z/ ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim(),
);

/** Of somebody else, or at another time. */
const another =
  "previous|previously|last|next|former|future|receiving|proposed|past|siblings?|brother|sister|transition";
const elsewhere = `${another}|name|support`;

/** Whether kinds that are ticked below a label are those of somebody else, or at another time. */
export function asksOfAnother(label: string): boolean {
  return ofAnother.test(plainLabel(label));
}

const ofAnother = new RegExp(`\\b(?:${another}|moving|visited|attended before)\\b`);

/** Whether a label that asks for a kind of school asks for that of somebody else, or at another time. */
export function asksElsewhere(label: string): boolean {
  return inQuestion.test(plainLabel(label));
}

const inQuestion = new RegExp(`\\b(?:${elsewhere}|year|date)\\b`);

/** Whether what a label asks for is the pupil's, at the present time: not "Moving to" or "Brother's school". */
export function isOfNow(label: string): boolean {
  // "1 Details" is only numbered.
  const isDated = /\d/.test(label.replace(/^\W*\d{1,2}\W+/, ""));
  return !isDated && !inDetails.test(plainLabel(label));
}

const inDetails = new RegExp(
  `\\b(?:${elsewhere}|from|until|till|after|before|moving|(?<!goes )to|siblings|transport|needs?|visits?|link|outreach)\\b`,
);
