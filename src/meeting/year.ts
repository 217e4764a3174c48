import type { Plan } from "../plan/model";
import { addTo, type Day } from "../rules/dates/day";
import { readDate } from "../rules/dates/read-date";
import { sessionEnd, termsBetween, termsFrom, type OwnTerms } from "../rules/dates/school-year";
import {
  hasNames,
  heldOn,
  INVITATION_WEEKS,
  isAnnual,
  lastHeld,
  MINUTES_WEEKS,
  reviewsOf,
  type Review,
} from "../rules/review/reviews";
import { isBlank, writtenShortTermTargets } from "../rules/written";
import { fromRecord } from "./names";

/** Something the guidance asks for by a day. */
export type Due = {
  readonly kind:
    "termly-review" | "annual-review" | "send-invitations" | "send-minutes" | "meeting";
  /** The last day for it; of a meeting, its day. */
  readonly day: Day;
  readonly isOverdue: boolean;
  /** The review in the record that it belongs to, as findings name it; `null`: none is planned yet, and `day` is the last that would do. */
  readonly review: string | null;
  /** The section of the guidance. */
  readonly source: "Section 6" | "Section 7" | "Section 9";
};

/**
 * What is due in the year of a plan, overdue things first, then by day: reviews at least once a term and
 * once a year (guidance Sections 6 and 9), invitations well in advance (6), minutes (7). Terms are the
 * school's own where given, else the usual ones, so the days are a help for planning and no dates of the council's.
 */
export function duesOf(plan: Plan, today: Day, own: OwnTerms = []): readonly Due[] {
  const reviews = reviewsOf(plan, today);
  const dues = [
    ...reviewsDue(reviews, today, own),
    ...reviews.flatMap((review) => meetingDue(review, today)),
    ...heldOn(reviews).flatMap((review) => minutesDue(review, review.day, today)),
  ];
  return dues.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * Who should be asked to the next review (guidance Sections 6 and 9), as the plan names them: who was invited or
 * came last time, and whoever delivers a target. The parents and, where appropriate, the child come on top.
 */
export function whoToInvite(plan: Plan): readonly string[] {
  const last = plan.reviews.findLast(
    ({ invited, attended }) => hasNames(invited) || hasNames(attended),
  );
  const delivering = writtenShortTermTargets(plan).flatMap(({ who }) =>
    (who?.text ?? "").split(/[,;\n&]|\band\b/),
  );
  const names = [...(last?.invited ?? []), ...(last?.attended ?? []), ...delivering]
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !NOBODY_IN_PARTICULAR.test(name));
  const keys = names.map((name) => name.toLowerCase());
  const roles = names.map((name) => fromRecord(name).role.toLowerCase());
  return names.filter(
    (_, index) => keys.indexOf(keys[index] ?? "") === index && !isAmong(roles, keys[index] ?? ""),
  );
}

/** Those asked in any case, and words for everyone, which are no invitation. */
const NOBODY_IN_PARTICULAR =
  /^(?:all|everyone|everybody|staff|adults?|home|school|team|(?:the )?(?:parents?|carers?|parents?\/carers?|pupil|child|family)|all (?:the )?(?:staff|adults|teachers).*)$/i;

/** "class teacher" is somebody who is named already with that role; so is "Support for Learning teacher". */
function isAmong(roles: readonly string[], name: string): boolean {
  return roles.some((role) => role !== "" && (role === name || name === `${role} teacher`));
}

function reviewsDue(reviews: readonly Review[], today: Day, own: OwnTerms): readonly Due[] {
  const planned = reviews.filter(({ state }) => state === "planned");
  const termly = due("termly-review", termlyBy(lastHeld(reviews), today, own), "Section 9", today);
  const annual = due(
    "annual-review",
    annualBy(lastHeld(reviews.filter(isAnnual)), firstHeld(reviews), today),
    "Section 9",
    today,
  );
  const isSettled = (day: Day, among: readonly Review[]) =>
    among.some(({ date }) => date !== null && date.earliest <= day);
  const open = [
    ...(isSettled(termly.day, planned) ? [] : [termly]),
    ...(isSettled(annual.day, planned.filter(isAnnual)) ? [] : [annual]),
  ];
  return [...open, ...invitationsTo(open, today)];
}

/** By when to invite to the next of the reviews that no day is planned for; what is overdue wants a day first. */
function invitationsTo(open: readonly Due[], today: Day): readonly Due[] {
  const [day] = open.map((review) => review.day).sort();
  if (day === undefined || day < today) return [];
  return [due("send-invitations", addTo(day, { weeks: -INVITATION_WEEKS }), "Section 6", today)];
}

/** The end of the term after the one of the last review; without any, the end of this term. */
function termlyBy(last: Day | null, today: Day, own: OwnTerms): Day {
  const { current } = termsFrom(today, own);
  if (last === null) return current.latest;
  const next = termsBetween(last, addTo(last, { years: 1 }), own).find(
    ({ earliest }) => earliest > last,
  );
  return next?.latest ?? current.latest;
}

/** A year after the last annual review, else after the first review, else by the end of the session. */
function annualBy(lastAnnual: Day | null, first: Day | null, today: Day): Day {
  const from = lastAnnual ?? first;
  return from === null ? sessionEnd(today) : addTo(from, { years: 1 });
}

function firstHeld(reviews: readonly Review[]): Day | null {
  const days = heldOn(reviews).map(({ day }) => day);
  return days.sort()[0] ?? null;
}

function meetingDue({ record, name, date, state }: Review, today: Day): readonly Due[] {
  if (state !== "planned" || date === null) return [];
  const day = date.earliest;
  const meeting = due("meeting", day, "Section 9", today, name);
  if (record.invitationsSent === undefined || !isBlank(record.invitationsSent)) return [meeting];
  const sendBy = addTo(day, { weeks: -INVITATION_WEEKS });
  return [due("send-invitations", sendBy, "Section 6", today, name), meeting];
}

function minutesDue({ record, name }: Review, held: Day, today: Day): readonly Due[] {
  const { minutesSent } = record;
  if (minutesSent === undefined) return [];
  if (!isBlank(minutesSent) && readDate(minutesSent.text, today) !== null) return [];
  if (/^\s*(?:y|yes|sent)\b/i.test(minutesSent.text)) return [];
  return [due("send-minutes", addTo(held, { weeks: MINUTES_WEEKS }), "Section 7", today, name)];
}

function due(
  kind: Due["kind"],
  day: Day,
  source: Due["source"],
  today: Day,
  review: string | null = null,
): Due {
  return { kind, day, isOverdue: day < today, review, source };
}
