import type { Duties } from "../meeting/duties";
import type { Plan, Setting } from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";
import { audit, type Audit } from "../rules/audit";
import { RULES } from "../rules";
import type { KeptTerm } from "./kept";

export type CheckOptions = {
  /** The user's choice; `null` goes by what the document states. */
  readonly setting: Setting | null;
  /** The day of the check as `YYYY-MM-DD`; `null` leaves out every rule that depends on it. */
  readonly today: string | null;
  /** How tables are to be read that a person has shown. */
  readonly forms?: readonly Mapping[];
  /** The school's own terms of this session; left out: the usual ones. */
  readonly terms?: readonly KeptTerm[] | undefined;
  /** Who does what, as the document keeps it; left out: nothing is kept. */
  readonly duties?: Duties | undefined;
};

export type CheckResult = {
  readonly plan: Plan;
  readonly audit: Audit;
  /** What the rules went by: the choice, else what the document states; `null` when neither says. */
  readonly setting: Setting | null;
};

/** Runs every rule on a plan. Pure. */
export function judgePlan(plan: Plan, options: CheckOptions): CheckResult {
  const { setting, today, terms, duties } = options;
  const effective = setting ?? plan.setting;
  return {
    plan,
    setting: effective,
    audit: audit({ plan, setting: effective, today, terms, duties }, RULES),
  };
}
