import * as v from "valibot";
import { INDICATORS } from "../plan/indicators";
import type { Edit } from "../plan/edits/edit";

/** Words that can stand in a document: something to read, and no control characters. */
const Words = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*$/),
);
const Said = v.pipe(Words, v.regex(/\S/));
const Place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Names = v.pipe(v.array(Said), v.maxLength(200));

const EditSchema: v.GenericSchema<unknown, Edit> = v.variant("do", [
  v.strictObject({
    do: v.literal("add-short-term-target"),
    longTermTarget: v.nullable(Place),
    text: Said,
    when: v.optional(Words),
    who: v.optional(Words),
    strategies: v.optional(Words),
    success: v.optional(Words),
  }),
  v.strictObject({
    do: v.literal("add-long-term-target"),
    text: Said,
    indicators: v.optional(v.array(v.picklist(INDICATORS))),
  }),
  v.strictObject({
    do: v.literal("note-indicators"),
    longTermTarget: Place,
    indicators: v.array(v.picklist(INDICATORS)),
  }),
  v.strictObject({
    do: v.literal("reword-target"),
    longTermTarget: v.nullable(Place),
    shortTermTarget: v.optional(Place),
    text: Said,
  }),
  v.strictObject({
    do: v.literal("record-evaluation"),
    longTermTarget: v.nullable(Place),
    shortTermTarget: Place,
    text: Said,
  }),
  v.strictObject({
    do: v.literal("add-review"),
    type: v.optional(Words),
    date: v.optional(Words),
    invited: v.optional(Names),
    attended: v.optional(Names),
    invitationsSent: v.optional(Words),
    minutesSent: v.optional(Words),
  }),
  v.strictObject({
    do: v.literal("add-comments"),
    date: v.optional(Words),
    pupil: v.optional(Words),
    parent: v.optional(Words),
  }),
]);

/** An edit from outside, or what is wrong with it in plain words. */
export function readEdit(value: unknown): Edit | string {
  const parsed = v.safeParse(EditSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  // A member too many is nothing that Amas could ask for by its name.
  const member = issue.expected === "never" ? "" : (v.getDotPath(issue) ?? "");
  if (member === "do" || member === "") return "This is not an edit that Amas knows.";
  return `This edit has no proper "${member}".`;
}
