import type { ExpectedAnswer } from "../evaluate/answer";
import type { Random } from "../fuzz/random";
import type { Paper } from "./paper";
import type { PlanFile } from "./vary-plan";

/** What was done to a plan. */
export type Change = {
  /** For a developer: what was changed into what. */
  readonly what: string;
  /** What must be read now; left out: the same as before. */
  readonly expected?: ExpectedAnswer;
};

/** The plan as it was, and others that something may be taken from. */
export type Plans = { readonly own: PlanFile; readonly others: readonly PlanFile[] };

/** A kind of change that a school might make and that does not alter what the plan says. */
export type Variation = {
  readonly name: string;
  /** Makes the change at a place drawn by lot; `null` where the plan has no place for it. */
  readonly make: (paper: Paper, random: Random, plans: Plans) => Change | null;
};
