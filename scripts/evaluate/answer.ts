import { z } from "zod";
import { answerFor } from "../../src/cli/answer";
import { INDICATORS } from "../../src/plan/indicators";

const shortTerm = z.strictObject({
  text: z.string(),
  when: z.string().optional(),
  who: z.string().optional(),
  strategies: z.string().optional(),
  success: z.string().optional(),
  evaluation: z.string().optional(),
});

export const recognition = z.enum(["certain", "likely", "ask", "none"]);

/** What an answer says of the plan itself, as docs/command-line.md promises it. */
export const content = z.object({
  setting: z.enum(["preschool", "mainstream", "special"]).nullable(),
  writable: z.boolean(),
  longTermTargets: z.array(
    z.strictObject({
      text: z.string(),
      indicators: z.array(z.enum(INDICATORS)),
      shortTermTargets: z.array(shortTerm),
    }),
  ),
  unassignedShortTermTargets: z.array(shortTerm),
  reviews: z.array(
    z.strictObject({
      type: z.string().optional(),
      date: z.string().optional(),
      invited: z.array(z.string()).optional(),
      attended: z.array(z.string()).optional(),
      invitationsSent: z.string().optional(),
      minutesSent: z.string().optional(),
    }),
  ),
  comments: z.array(
    z.strictObject({
      by: z.enum(["pupil", "parent"]),
      date: z.string().optional(),
      text: z.string(),
    }),
  ),
});

/** One answer of `check --json`, without findings and messages. */
export const answerSchema = content.extend({
  recognised: recognition,
  problems: z.array(z.object({ code: z.string() })).transform((all) => all.map(({ code }) => code)),
});

/**
 * What reading a document should give: the shape of an answer, except that `recognised` may name several
 * levels, each of them right, and `problems` names those that must be among the answer's.
 */
export const expectedSchema = content.extend({
  recognised: z.union([recognition.transform((level) => [level]), z.array(recognition).min(1)]),
  problems: z.array(z.string()),
});

export type Answer = z.infer<typeof answerSchema>;
export type ExpectedAnswer = z.infer<typeof expectedSchema>;
export type ShortTermAnswer = z.infer<typeof shortTerm>;

/** What `check --json` writes of a file, as whoever reads it gets it. */
export function writtenAnswer(...checked: Parameters<typeof answerFor>): Answer {
  return answerSchema.parse(JSON.parse(JSON.stringify(answerFor(...checked))));
}
