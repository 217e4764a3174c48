import { z } from "zod";
import { INDICATORS } from "../plan/indicators";
import { DUTIES, SCHOOLS, type Duties, type School } from "../meeting/duties";
import { mostPeople, mostSuggestions, type Meeting } from "../meeting/meeting";
import { MET_BY, type NeedConversation } from "../meeting/need";
import type { Sheet } from "../meeting/sheet";

/** Longer than anything that is said in a meeting, and short enough that a broken file cannot fill a document. */
const words = z.string().max(5_000);
const id = z.number().int().nonnegative();
const dayOrNone = z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/);

const StoredSheet: z.ZodType<Sheet> = z.strictObject({
  suggestions: z
    .array(
      z.strictObject({
        id,
        text: words,
        by: id.nullable(),
        firstSaid: words.optional(),
        isKept: z.boolean().optional(),
      }),
    )
    .max(mostSuggestions),
  ballots: z
    .array(
      z.strictObject({
        person: id,
        votes: z.array(z.strictObject({ suggestion: id, count: id })).max(5),
      }),
    )
    .max(mostPeople),
  chosen: z.array(id).max(mostSuggestions).nullable(),
});

const Step = z.union([
  z.strictObject({
    at: z.enum(["people", "sharing", "issues", "issue-votes", "targets", "write"]),
  }),
  z.strictObject({ at: z.enum(["ideas", "idea-votes", "wording"]), target: id }),
]);

/** A meeting as a document keeps it; a member more or less is not understood. */
export const StoredMeeting: z.ZodType<Meeting> = z.strictObject({
  child: words,
  date: dayOrNone,
  people: z
    .array(z.strictObject({ id, name: words, role: words, isPresent: z.boolean() }))
    .max(mostPeople),
  parts: z.strictObject({
    chair: id.nullable(),
    facilitator: id.nullable(),
    keyProfessional: id.nullable(),
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
            isOverAndAbove: z.boolean().nullable(),
            wording: words,
            when: words,
            who: words,
            strategies: words,
            success: words,
          }),
        ),
      }),
    )
    .max(mostSuggestions),
  nextReview: dayOrNone,
  nextId: id,
});

/** The conversation whether the child needs an IEP, as a document keeps it. */
export const StoredNeed: z.ZodType<NeedConversation> = z.strictObject({
  needs: z.array(
    z.strictObject({
      id,
      text: words,
      metBy: z.enum(MET_BY).nullable(),
      because: words,
    }),
  ),
  otherServiceDelivers: z.boolean().nullable(),
  leadFromOtherAgency: z.boolean().nullable(),
  supportPlanAskedFor: z.boolean().nullable(),
  nextId: id,
});

/** Who does what, and in which kind of school. */
export type KeptDuties = { readonly school: School; readonly duties: Duties };

export const StoredDuties: z.ZodType<KeptDuties> = z.strictObject({
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
