import { z } from "zod";
import { INDICATORS } from "../plan/indicators";
import type { Edit } from "../plan/edits/edit";

/** Words that can stand in a document: something to read, and no control characters. */
const Words = z
  .string()
  .max(20_000)
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*$/);
const Said = Words.regex(/\S/);
const Place = z.number().int().nonnegative();
const Names = z.array(Said).max(200);

const EditSchema: z.ZodType<Edit> = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("add-short-term-target"),
    longTermTarget: Place.nullable(),
    text: Said,
    when: Words.optional(),
    who: Words.optional(),
    strategies: Words.optional(),
    success: Words.optional(),
  }),
  z.strictObject({
    do: z.literal("add-long-term-target"),
    text: Said,
    indicators: z.array(z.enum(INDICATORS)).optional(),
  }),
  z.strictObject({
    do: z.literal("note-indicators"),
    longTermTarget: Place,
    indicators: z.array(z.enum(INDICATORS)),
  }),
  z.strictObject({
    do: z.literal("reword-target"),
    longTermTarget: Place.nullable(),
    shortTermTarget: Place.optional(),
    text: Said,
  }),
  z.strictObject({
    do: z.literal("record-evaluation"),
    longTermTarget: Place.nullable(),
    shortTermTarget: Place,
    text: Said,
  }),
  z.strictObject({
    do: z.literal("add-review"),
    type: Words.optional(),
    date: Words.optional(),
    invited: Names.optional(),
    attended: Names.optional(),
    invitationsSent: Words.optional(),
    minutesSent: Words.optional(),
  }),
  z.strictObject({
    do: z.literal("add-comments"),
    date: Words.optional(),
    pupil: Words.optional(),
    parent: Words.optional(),
  }),
]);

/** An edit from outside, or what is wrong with it in plain words. */
export function readEdit(value: unknown): Edit | string {
  const parsed = EditSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const member = issue?.path.join(".") ?? "";
  if (member === "do" || member === "") return "This is not an edit that Amas knows.";
  return `This edit has no proper "${member}".`;
}
