import type { Indicator } from "./indicators";

/** How sure the reader is that it found the IEP tables and read them right. */
export type Recognition = "certain" | "likely" | "ask" | "none";

/** The kind of school, as stated in the document (guidance Section 5 sets its limits by it). */
export type Setting = "preschool" | "mainstream" | "special";

/** A stretch of a `PlanText` that stands, letter for letter, in one paragraph of the document. */
export type Segment = {
  /** Where the stretch starts in the `PlanText`, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** Which paragraph: an index into `Plan.paragraphs`. */
  readonly paragraph: number;
  /** Where the stretch starts in that paragraph's text. */
  readonly offset: number;
};

/**
 * Words of the plan, cleaned for people and rules: final text, typed numbering removed, white space
 * single, the lines of a cell joined by `\n`. The segments lead back to the exact place.
 */
export type PlanText = {
  readonly text: string;
  readonly segments: readonly Segment[];
};

/** A field of a target. Absent: the form has no such column. `text: ""`: the cell is empty. */
export type TargetFields = {
  readonly when?: PlanText;
  readonly who?: PlanText;
  readonly strategies?: PlanText;
  readonly success?: PlanText;
  readonly evaluation?: PlanText;
};

export type ShortTermTarget = TargetFields & { readonly text: PlanText };

export type LongTermTarget = {
  readonly text: PlanText;
  readonly indicators: readonly Indicator[];
  /** What stands where the indicators are noted; absent: the form has no place for them. */
  readonly indicatorText?: PlanText;
  readonly shortTermTargets: readonly ShortTermTarget[];
};

/** One entry of the Review Record (guidance Section 7). Absent: the form does not ask for it. */
export type ReviewRecord = {
  readonly type?: PlanText;
  readonly date?: PlanText;
  readonly invited?: readonly string[];
  readonly attended?: readonly string[];
  readonly invitationsSent?: PlanText;
  readonly minutesSent?: PlanText;
};

/** What the pupil or the parents/carers said at a review (guidance Section 7). */
export type PlanComment = {
  readonly by: "pupil" | "parent";
  readonly date?: string;
  readonly text: PlanText;
};

/** Something that limits what can be read or written. Codes are listed in docs/problems.md. */
export type Problem = { readonly code: ProblemCode; readonly message: string };

export type ProblemCode =
  | "no-plan-table"
  | "ask-which-table"
  | "protected"
  | "read-only"
  | "merged-cells"
  | "form-fields"
  | "locked-cells"
  | "tracked-changes"
  | "not-a-docx"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "no-text"
  | "strict-unsupported"
  | "not-found"
  | "cannot-open"
  | "partly-read"
  | "review-partly-read"
  | "indicators-unclear"
  | "setting-unclear";

/** One paragraph of the body, tables included, in document order. */
export type PlanParagraph = {
  /** Final text: tracked deletions left out. `Segment.offset` counts in this. */
  readonly text: string;
  /** The same with tracked deletions still in it, as Word's `paragraph.text` gives it. */
  readonly textWithDeletions: string;
  /** What stands only in `textWithDeletions`: before which letter of `text`, and how long it is. */
  readonly deletions?: readonly { readonly at: number; readonly length: number }[];
};

/** What a plan aims at. */
export type Targets = {
  /** The heading or first words of each table that the targets came from, in order. */
  readonly readFrom: readonly string[];
  readonly longTermTargets: readonly LongTermTarget[];
  readonly unassignedShortTermTargets: readonly ShortTermTarget[];
};

/** A Child's Plan as data. Plain, frozen in tests, and free of Word, XML and DOM. */
export type Plan = Targets & {
  readonly recognised: Recognition;
  /** What the reader saw for and against, in words a teacher can follow. */
  readonly evidence: readonly string[];
  /** Where the user is asked: what may be the targets, to be shown and not to be judged. */
  readonly guess?: Targets;
  readonly setting: Setting | null;
  readonly writable: boolean;
  readonly reviews: readonly ReviewRecord[];
  readonly comments: readonly PlanComment[];
  readonly problems: readonly Problem[];
  readonly paragraphs: readonly PlanParagraph[];
  /** Which parts of the form the document has, so that a missing part is not taken for an empty one. */
  readonly has: { readonly reviewRecord: boolean; readonly comments: boolean };
};

/** Every short-term target of the plan, those under a long-term target first. */
export function allShortTermTargets(plan: Omit<Targets, "readFrom">): readonly ShortTermTarget[] {
  return [
    ...plan.longTermTargets.flatMap((target) => target.shortTermTargets),
    ...plan.unassignedShortTermTargets,
  ];
}
