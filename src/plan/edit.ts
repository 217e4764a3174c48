import type { Indicator } from "./indicators";

/** What can be written in the other columns of a target. Absent: left as it is; of a new target, empty. */
export type NewTargetFields = {
  readonly when?: string;
  readonly who?: string;
  readonly strategies?: string;
  readonly success?: string;
};

/**
 * A change to a plan as plain data. Targets are counted from 0, as the plan was read; long-term targets
 * that the same edits add follow in their order. Days are `YYYY-MM-DD`.
 */
export type Edit =
  | (NewTargetFields & {
      readonly do: "add-short-term-target";
      readonly longTermTarget: number;
      readonly text: string;
    })
  | {
      readonly do: "add-long-term-target";
      readonly text: string;
      readonly indicators?: readonly Indicator[];
    }
  | {
      readonly do: "note-indicators";
      readonly longTermTarget: number;
      readonly indicators: readonly Indicator[];
    }
  | {
      readonly do: "reword-target";
      readonly longTermTarget: number;
      /** Absent: the long-term target itself. */
      readonly shortTermTarget?: number;
      readonly text: string;
    }
  | {
      readonly do: "record-evaluation";
      readonly longTermTarget: number;
      readonly shortTermTarget: number;
      readonly text: string;
    }
  | {
      readonly do: "add-review";
      readonly type: string;
      readonly date: string;
      readonly invited?: readonly string[];
      readonly attended?: readonly string[];
      readonly invitationsSent?: string;
      readonly minutesSent?: string;
    }
  | {
      readonly do: "add-comments";
      readonly date: string;
      readonly pupil?: string;
      readonly parent?: string;
    };
