import * as v from "valibot";
import { addTo } from "../dates/day";
import { readDate } from "../dates/read-date";
import { defineRule, type Report } from "../define-rule";
import { weeks } from "../options";
import { allOf, isBlank } from "../written";
import { heldOn, MINUTES_WEEKS, reviewsOf } from "./reviews";

type MessageId = "notSent" | "notYetSent" | "beforeMeeting";

const NOT_SENT = /^\s*(?:no|not|n|tbc|to be)\b/i;

/** Guidance Section 7: the record makes sure that minutes are distributed, and timeously. */
export const minutesAreSent = defineRule({
  id: "minutes-are-sent",
  meta: {
    category: "review",
    impact: "moderate",
    description: "Ensure minutes go out after every review",
    help: "The minutes of a review should be sent soon after it, and the record should say when",
    source: "Section 7",
    messages: {
      notSent: {
        verdict: "violation",
        text: "“{{review}}”: the record does not say that the minutes were sent, and it is more than {{weeks}} weeks ago.",
      },
      notYetSent: {
        verdict: "note",
        text: "“{{review}}”: the minutes are still to be sent, or to be noted as sent.",
      },
      beforeMeeting: {
        verdict: "needs-review",
        text: "“{{review}}”: the minutes are dated before the review. Is one of the dates mistyped?",
      },
    },
  },
  options: v.object({
    mostWeeks: weeks(MINUTES_WEEKS, "weeks after the review by which the minutes should be sent"),
  }),
  select: ({ plan, today }) =>
    today === null
      ? []
      : heldOn(reviewsOf(plan, today)).flatMap(({ record, ...review }) =>
          record.minutesSent === undefined ? [] : [{ ...review, sent: record.minutesSent, today }],
        ),
  check({ name, date, day, sent, today }, { mostWeeks }): readonly Report<MessageId>[] {
    const data = { review: name, weeks: mostWeeks };
    if (isBlank(sent) || NOT_SENT.test(sent.text)) {
      const isLate = addTo(day, { weeks: mostWeeks }) < today;
      return [{ messageId: isLate ? "notSent" : "notYetSent", ...allOf(sent), data }];
    }
    const sentOn = readDate(sent.text, today);
    const isBefore = sentOn !== null && date !== null && sentOn.latest < date.earliest;
    return isBefore ? [{ messageId: "beforeMeeting", ...allOf(sent), data }] : [];
  },
});
