import { z } from "zod";
import { content, recognition } from "../../scripts/evaluate/answer";
import { INDICATORS } from "../../src/plan/indicators";

/** One line of `check --json`, as docs/command-line.md promises it. */
export const CheckAnswer = z.strictObject({
  ...content.shape,
  file: z.string(),
  recognised: recognition,
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
