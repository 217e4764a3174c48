import * as v from "valibot";
import { addTo, daysBetween } from "../dates/day";
import { readDate } from "../dates/read-date";
import { defineRule, type Report } from "../define-rule";
import { weeks } from "../options";
import { allOf, isBlank } from "../written";
import { INVITATION_WEEKS, reviewsOf } from "./reviews";

type MessageId = "late" | "afterMeeting" | "notSent";

/** Guidance Section 6: invitations for professionals should be sent out well in advance. */
export const invitationsInGoodTime = defineRule({
  id: "invitations-in-good-time",
  meta: {
    category: "review",
    impact: "moderate",
    description: "Ensure invitations to reviews go out well in advance",
    help: "Invitations to a review should be sent well in advance",
    source: "Section 6",
    messages: {
      late: {
        verdict: "needs-review",
        text: "“{{review}}”: invitations went out {{days}} days before. The guidance says “well in advance” and gives no number: was it enough for everyone?",
      },
      afterMeeting: {
        verdict: "needs-review",
        text: "“{{review}}”: the invitations are dated after the review. Is one of the dates mistyped?",
      },
      notSent: {
        verdict: "needs-review",
        text: "“{{review}}” is {{days}} days away and the record does not say that invitations are sent. Have they gone out?",
      },
    },
  },
  options: v.object({
    leastWeeks: weeks(INVITATION_WEEKS, "weeks that invitations should go out before the review"),
  }),
  select: ({ plan, today }) =>
    reviewsOf(plan, today).flatMap(({ record, name, date, state }) =>
      date === null || record.invitationsSent === undefined
        ? []
        : [{ name, date, state, sentText: record.invitationsSent }],
    ),
  check({ name, date, state, sentText }, { leastWeeks }, { today }): readonly Report<MessageId>[] {
    const at = allOf(sentText);
    if (isBlank(sentText)) {
      if (today === null || state !== "planned") return [];
      if (date.latest >= addTo(today, { weeks: leastWeeks })) return [];
      const days = daysBetween(today, date.latest);
      return [{ messageId: "notSent", data: { review: name, days } }];
    }

    const sent = readDate(sentText.text, today);
    if (sent === null) return [];
    if (sent.earliest > date.latest) {
      return [{ messageId: "afterMeeting", ...at, data: { review: name } }];
    }
    if (date.latest >= addTo(sent.earliest, { weeks: leastWeeks })) return [];
    const days = daysBetween(sent.earliest, date.latest);
    return [{ messageId: "late", ...at, data: { review: name, days } }];
  },
});
