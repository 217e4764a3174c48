import * as z from "zod/mini";
import { INDICATORS } from "../plan/indicators";
import { DUTIES, SCHOOLS, type Duties, type School } from "../meeting/duties";
import { mostPeople, mostSuggestions, type Meeting } from "../meeting/meeting";
import { MET_BY, type NeedConversation } from "../meeting/need";
import type { Sheet } from "../meeting/sheet";

/** Longer than anything that is said in a meeting, and short enough that a broken file cannot fill a document. */
const words = z.string().check(z.maxLength(5_000));
const id = z.int().check(z.nonnegative());
const dayOrNone = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

const StoredSheet: z.ZodMiniType<Sheet> = z.strictObject({
  suggestions: z
    .array(
      z.strictObject({
        id,
        text: words,
        by: z.nullable(id),
        firstSaid: z.optional(words),
        isKept: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(mostSuggestions)),
  ballots: z
    .array(
      z.strictObject({
        person: id,
        votes: z.array(z.strictObject({ suggestion: id, count: id })).check(z.maxLength(5)),
      }),
    )
    .check(z.maxLength(mostPeople)),
  chosen: z.nullable(z.array(id).check(z.maxLength(mostSuggestions))),
});

const Step = z.union([
  z.strictObject({
    at: z.enum(["people", "sharing", "issues", "issue-votes", "targets", "write"]),
  }),
  z.strictObject({ at: z.enum(["ideas", "idea-votes", "wording"]), target: id }),
]);

/** A meeting as a document keeps it; a member more or less is not understood. */
export const StoredMeeting: z.ZodMiniType<Meeting> = z.strictObject({
  child: words,
  date: dayOrNone,
  people: z
    .array(z.strictObject({ id, name: words, role: words, isPresent: z.boolean() }))
    .check(z.maxLength(mostPeople)),
  parts: z.strictObject({
    chair: z.nullable(id),
    facilitator: z.nullable(id),
    keyProfessional: z.nullable(id),
  }),
  step: Step,
  sharingSeconds: id,
  shared: words,
  issues: StoredSheet,
  targets: z
    .array(
      z.strictObject({
        suggestion: id,
        wording: words,
        indicators: z.array(z.enum(INDICATORS)),
        ideas: StoredSheet,
        actions: z.array(
          z.strictObject({
            suggestion: id,
            isOverAndAbove: z.nullable(z.boolean()),
            wording: words,
            when: words,
            who: words,
            strategies: words,
            success: words,
          }),
        ),
      }),
    )
    .check(z.maxLength(mostSuggestions)),
  nextReview: dayOrNone,
  nextId: id,
});

/** The conversation whether the child needs an IEP, as a document keeps it. */
export const StoredNeed: z.ZodMiniType<NeedConversation> = z.strictObject({
  needs: z.array(
    z.strictObject({
      id,
      text: words,
      metBy: z.nullable(z.enum(MET_BY)),
      because: words,
    }),
  ),
  otherServiceDelivers: z.nullable(z.boolean()),
  leadFromOtherAgency: z.nullable(z.boolean()),
  supportPlanAskedFor: z.nullable(z.boolean()),
  nextId: id,
});

/** Who does what, and in which kind of school. */
export type KeptDuties = { readonly school: School; readonly duties: Duties };

export const StoredDuties: z.ZodMiniType<KeptDuties> = z.strictObject({
  school: z.enum(SCHOOLS),
  duties: z.partialRecord(z.enum(DUTIES), words),
});

/** What a document can keep of people agreeing on a plan. */
export type MeetingParts = {
  readonly meeting: Meeting;
  readonly need: NeedConversation;
  readonly duties: KeptDuties;
};

/** What a document keeps of it; absent: nothing. */
export type KeptMeetings = {
  readonly [Part in keyof MeetingParts]?: MeetingParts[Part] | undefined;
};
