import { entries, type Synonym } from "../labels/synonyms";

/** What a column or box of the Review Record is for. */
export type ReviewRole =
  | "type"
  | "date"
  | "invited"
  | "attended"
  /** Known, and not asked for. */
  | "apologies"
  | "aside"
  | "invitationsSent"
  | "minutesSent"
  | "name"
  | "job"
  /** Known, and not asked for either: venue, chair, next meeting. */
  | "other";

export const reviewSynonyms: readonly Synonym<ReviewRole>[] = [
  ...entries<ReviewRole>("type", {
    guidance: ["type of meeting", "type of review"],
    usage: [
      "meeting type",
      "review type",
      "meeting",
      "type",
      "purpose of meeting",
      "review",
      "annual termly",
      "seòrsa coinneimh",
      "seòrsa na coinneimh",
    ],
  }),
  ...entries<ReviewRole>("date", {
    guidance: ["date of meeting", "when"],
    usage: [
      "ceann là",
      "ceann latha",
      "date",
      "date of review",
      "meeting date",
      "review date",
      "date held",
      "held on",
    ],
  }),
  ...entries<ReviewRole>("invited", {
    guidance: ["invited", "who is invited", "who was invited"],
    scotland: ["those invited"],
    usage: [
      "inv",
      "people invited",
      "invitee",
      "invited to attend",
      "asked to come",
      "who was asked",
      "cuireadh gu",
      "air cuireadh",
      "fhuair cuireadh",
    ],
  }),
  ...entries<ReviewRole>("attended", {
    guidance: ["attended", "who attends", "who attended"],
    scotland: ["attendee", "attended by"],
    usage: [
      "att",
      "present",
      "attending",
      "attendance",
      "those present",
      "those attending",
      "those attended",
      "those who attended",
      "those in attendance",
      "who was there",
      "who came",
      "came",
      "sederunt",
      "people attending",
      "in attendance",
      "an làthair",
    ],
  }),
  ...entries<ReviewRole>("apologies", {
    scotland: ["absentee", "reasons for non attendance"],
    usage: ["apology", "absent", "apologies received", "not present", "did not attend"],
  }),
  ...entries<ReviewRole>("invitationsSent", {
    guidance: ["invitations sent", "invitations sent out", "when invitations are sent"],
    usage: [
      "invite sent",
      "date invitations sent",
      "invitations issued",
      "date invited",
      "invitations",
      "invites",
      "cuiridhean air an cur",
      "cuireadh air a chur",
    ],
  }),
  ...entries<ReviewRole>("minutesSent", {
    guidance: ["minutes sent", "minutes sent out", "when minutes are sent"],
    usage: [
      "date minutes sent",
      "minutes issued",
      "minutes circulated",
      "minutes",
      "minutes distributed",
      "geàrr chunntas air a chur",
      "geàrr chunntas",
    ],
  }),
  ...entries<ReviewRole>("name", {
    usage: ["name", "person", "participant", "who", "name of person", "partner", "professional"],
  }),
  ...entries<ReviewRole>("job", {
    usage: [
      "role",
      "designation",
      "agency",
      "job title",
      "position",
      "relationship",
      "role agency",
    ],
  }),
];
