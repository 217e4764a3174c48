import * as v from "valibot";
import type { ReviewRecord } from "../../plan/model";
import { defineRule, type Report } from "../define-rule";
import { listed } from "../listed";
import { allOf, isBlank } from "../written";
import { hasNames, reviewsOf } from "./reviews";

/** Guidance Section 7: the record says which meeting, when, who is invited, who attends, what is sent. */
export const reviewRecordIsComplete = defineRule({
  id: "review-record-is-complete",
  meta: {
    category: "review",
    impact: "moderate",
    description: "Ensure the Review Record says which review was held, when, and with whom",
    help: "An entry in the Review Record should say which meeting it was, when, who was invited and who came",
    source: "Section 7",
    messages: {
      incomplete: {
        verdict: "violation",
        text: "“{{review}}”: the record does not say {{missing}}.",
      },
      notPlanned: {
        verdict: "note",
        text: "“{{review}}”: the record does not say {{missing}} yet.",
      },
    },
  },
  options: v.object({}),
  select: ({ plan, today }) => reviewsOf(plan, today),
  check({ record, name, state }): readonly Report<"incomplete" | "notPlanned">[] {
    const missing = [
      ...(isAskedAndBlank(record.type) ? ["what kind of review it is"] : []),
      ...(isAskedAndBlank(record.date) ? ["when it is"] : []),
      ...(state === "held" ? missingOfHeld(record) : []),
    ];
    if (missing.length === 0) return [];
    return [
      {
        messageId: state === "held" ? "incomplete" : "notPlanned",
        ...allOf(isBlank(record.date) ? record.type : record.date),
        data: { review: name, missing: listed(missing) },
      },
    ];
  },
});

function missingOfHeld({ invited, attended, invitationsSent }: ReviewRecord): readonly string[] {
  return [
    ...(invited !== undefined && !hasNames(invited) ? ["who was invited"] : []),
    ...(attended !== undefined && !hasNames(attended) ? ["who attended"] : []),
    ...(isAskedAndBlank(invitationsSent) ? ["when invitations were sent"] : []),
  ];
}

function isAskedAndBlank(text: ReviewRecord["type"]): boolean {
  return text !== undefined && isBlank(text);
}
