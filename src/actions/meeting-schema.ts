import * as v from "valibot";
import { INDICATORS } from "../plan/indicators";
import { DUTIES, SCHOOLS, type Duties, type School } from "../meeting/duties";
import { mostPeople, mostSuggestions, type Meeting } from "../meeting/meeting";
import { MET_BY, type NeedConversation } from "../meeting/need";
import type { Sheet } from "../meeting/sheet";

/** Longer than anything that is said in a meeting, and short enough that a broken file cannot fill a document. */
const words = v.pipe(v.string(), v.maxLength(5_000));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const dayOrNone = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

const StoredSheet: v.GenericSchema<unknown, Sheet> = v.strictObject({
  suggestions: v.pipe(
    v.array(
      v.strictObject({
        id,
        text: words,
        by: v.nullable(id),
        firstSaid: v.optional(words),
        isKept: v.optional(v.boolean()),
      }),
    ),
    v.maxLength(mostSuggestions),
  ),
  ballots: v.pipe(
    v.array(
      v.strictObject({
        person: id,
        votes: v.pipe(v.array(v.strictObject({ suggestion: id, count: id })), v.maxLength(5)),
      }),
    ),
    v.maxLength(mostPeople),
  ),
  chosen: v.nullable(v.pipe(v.array(id), v.maxLength(mostSuggestions))),
});

const Step = v.union([
  v.strictObject({
    at: v.picklist(["people", "sharing", "issues", "issue-votes", "targets", "write"]),
  }),
  v.strictObject({ at: v.picklist(["ideas", "idea-votes", "wording"]), target: id }),
]);

/** A meeting as a document keeps it; a member more or less is not understood. */
export const StoredMeeting: v.GenericSchema<unknown, Meeting> = v.strictObject({
  child: words,
  date: dayOrNone,
  people: v.pipe(
    v.array(v.strictObject({ id, name: words, role: words, isPresent: v.boolean() })),
    v.maxLength(mostPeople),
  ),
  parts: v.strictObject({
    chair: v.nullable(id),
    facilitator: v.nullable(id),
    keyProfessional: v.nullable(id),
  }),
  step: Step,
  sharingSeconds: id,
  shared: words,
  issues: StoredSheet,
  targets: v.pipe(
    v.array(
      v.strictObject({
        suggestion: id,
        wording: words,
        indicators: v.array(v.picklist(INDICATORS)),
        ideas: StoredSheet,
        actions: v.array(
          v.strictObject({
            suggestion: id,
            isOverAndAbove: v.nullable(v.boolean()),
            wording: words,
            when: words,
            who: words,
            strategies: words,
            success: words,
          }),
        ),
      }),
    ),
    v.maxLength(mostSuggestions),
  ),
  nextReview: dayOrNone,
  nextId: id,
});

/** The conversation whether the child needs an IEP, as a document keeps it. */
export const StoredNeed: v.GenericSchema<unknown, NeedConversation> = v.strictObject({
  needs: v.array(
    v.strictObject({
      id,
      text: words,
      metBy: v.nullable(v.picklist(MET_BY)),
      because: words,
    }),
  ),
  otherServiceDelivers: v.nullable(v.boolean()),
  leadFromOtherAgency: v.nullable(v.boolean()),
  supportPlanAskedFor: v.nullable(v.boolean()),
  nextId: id,
});

/** Who does what, and in which kind of school. */
export type KeptDuties = { readonly school: School; readonly duties: Duties };

export const StoredDuties: v.GenericSchema<unknown, KeptDuties> = v.strictObject({
  school: v.picklist(SCHOOLS),
  duties: v.record(v.picklist(DUTIES), words),
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
