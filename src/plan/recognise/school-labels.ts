import { remembered } from "./labels/remembered";
import { withoutAccents } from "./labels/words";

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
