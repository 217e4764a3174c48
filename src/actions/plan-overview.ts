import { INDICATORS, type Indicator } from "../plan/indicators";
import type { Plan, Setting, ShortTermTarget } from "../plan/model";
import { duesOf, type Due } from "../meeting/year";
import type { Day } from "../rules/dates/day";
import { reviewsOf, type Review } from "../rules/review/reviews";
import {
  isAchieved,
  isBlank,
  writtenLongTermTargets,
  writtenShortTermTargets,
} from "../rules/written";
import type { PlanCheck } from "./check-plan";
import { keptSettings } from "./kept";

/** How many short-term targets a plan usually has (guidance Section 5); fewer is always fine. */
export const USUAL_COUNT = {
  preschool: { from: 4, to: 8 },
  mainstream: { from: 4, to: 8 },
  special: { from: 8, to: 12 },
} as const satisfies Record<Setting, { readonly from: number; readonly to: number }>;

/** The whole plan at a glance: what can be counted, and when the reviews were and will be. */
export type PlanOverview = {
  /** Short-term targets being worked on: written, and not yet evaluated as achieved. */
  readonly current: number;
  readonly achieved: number;
  readonly served: readonly Served[];
  readonly meetings: readonly Meeting[];
  /** What the guidance asks for next; empty where the form has no Review Record. */
  readonly dues: readonly Due[];
};

/** How many targets an indicator is noted for, directly and through their long-term target. */
export type Served = {
  readonly indicator: Indicator;
  readonly longTerm: number;
  readonly shortTerm: number;
};

export type Meeting = {
  readonly name: string;
  /** `null`: its date is missing or cannot be read. */
  readonly day: Day | null;
  readonly state: Review["state"];
};

export type Progress = "none" | "recorded" | "achieved";

/** Sums up a plan that was checked. Pure. */
export function planOverview({ plan, today, kept }: PlanCheck): PlanOverview {
  const written = writtenShortTermTargets(plan);
  const achieved = written.filter(isAchieved).length;
  const reviews = reviewsOf(plan, today);
  return {
    current: written.length - achieved,
    achieved,
    served: INDICATORS.map((indicator) => servedBy(plan, indicator)),
    meetings: reviews.map(meetingOf).sort(byDay),
    dues: plan.has.reviewRecord
      ? duesOf(plan, today, keptSettings(kept)?.terms).filter(({ kind }) => kind !== "meeting")
      : [],
  };
}

/** What the evaluation of a target says, as far as a glance tells. */
export function progressOf(target: ShortTermTarget): Progress {
  if (isAchieved(target)) return "achieved";
  return isBlank(target.evaluation) ? "none" : "recorded";
}

function servedBy(plan: Plan, indicator: Indicator): Served {
  const targets = writtenLongTermTargets(plan).filter(({ indicators }) =>
    indicators.includes(indicator),
  );
  const shortTerm = targets.flatMap(({ shortTermTargets }) =>
    shortTermTargets.filter(({ text }) => !isBlank(text)),
  );
  return { indicator, longTerm: targets.length, shortTerm: shortTerm.length };
}

function meetingOf({ name, date, state }: Review): Meeting {
  return { name, day: date?.latest ?? null, state };
}

/** Meetings without a date come last: nobody can say where they belong. */
function byDay(a: Meeting, b: Meeting): number {
  return (a.day ?? "9999").localeCompare(b.day ?? "9999");
}
