import { z } from "zod";
import { INDICATORS } from "../../src/plan/indicators";

const ShortTerm = z.strictObject({
  text: z.string(),
  when: z.string().optional(),
  who: z.string().optional(),
  strategies: z.string().optional(),
  success: z.string().optional(),
  evaluation: z.string().optional(),
});

/** One line of `check --json`, as docs/command-line.md promises it. */
export const CheckAnswer = z.strictObject({
  file: z.string(),
  recognised: z.enum(["certain", "likely", "ask", "none"]),
  setting: z.enum(["preschool", "mainstream", "special"]).nullable(),
  writable: z.boolean(),
  longTermTargets: z.array(
    z.strictObject({
      text: z.string(),
      indicators: z.array(z.enum(INDICATORS)),
      shortTermTargets: z.array(ShortTerm),
    }),
  ),
  unassignedShortTermTargets: z.array(ShortTerm),
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
  problems: z.array(z.strictObject({ code: z.string(), message: z.string().min(1) })),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      verdict: z.enum(["violation", "needs-review", "note"]),
      target: z.string().nullable(),
      words: z.string().nullable(),
      message: z.string().min(1),
      source: z.string().regex(/^Sections? \d/),
    }),
  ),
  trace: z
    .strictObject({
      syncs: z.int(),
      ms: z.strictObject({ open: z.number(), read: z.number(), rules: z.number() }),
    })
    .optional(),
});

const Reason = z.strictObject({
  words: z.string().nullable(),
  start: z.int().nullable(),
  length: z.int().nullable(),
  message: z.string().min(1),
});

/** One line of `assess`. */
export const AssessAnswer = z.strictObject({
  id: z.string(),
  specific: z.boolean(),
  measurable: z.boolean(),
  timed: z.boolean(),
  positive: z.boolean(),
  achievable: z.boolean(),
  indicators: z
    .array(
      z.strictObject({
        name: z.enum(INDICATORS),
        score: z.number().min(0).max(1),
        because: z.array(z.string()).min(1),
      }),
    )
    .max(3),
  reasons: z.strictObject({
    specific: Reason,
    measurable: Reason,
    timed: Reason,
    positive: Reason,
    achievable: Reason,
  }),
});
