import type { Indicator } from "../indicators";

/**
 * What a person wants written into the plan. Numbers count from 0 in the plan as the edits before have
 * left it; `longTermTarget: null` means the short-term targets under no long-term one.
 */
export type Edit =
  | AddShortTermTarget
  | AddLongTermTarget
  | NoteIndicators
  | RewordTarget
  | RecordEvaluation
  | AddReview
  | CompleteReview
  | AddComments
  | AddPages
  | AddPicture
  | NameDuties;

export type AddShortTermTarget = {
  readonly do: "add-short-term-target";
  /** `just-added`: the long-term target that the same edits added last, wherever the form has its place. */
  readonly longTermTarget: number | null | "just-added";
  readonly text: string;
  readonly when?: string | undefined;
  readonly who?: string | undefined;
  readonly strategies?: string | undefined;
  readonly success?: string | undefined;
};

export type AddLongTermTarget = {
  readonly do: "add-long-term-target";
  readonly text: string;
  readonly indicators?: readonly Indicator[] | undefined;
};

/** Afterwards exactly these are noted beside the target. */
export type NoteIndicators = {
  readonly do: "note-indicators";
  readonly longTermTarget: number;
  readonly indicators: readonly Indicator[];
};

/** Without `shortTermTarget` it is the long-term target itself. */
export type RewordTarget = {
  readonly do: "reword-target";
  readonly longTermTarget: number | null;
  readonly shortTermTarget?: number | undefined;
  readonly text: string;
};

/** An earlier evaluation stays; the new one comes below it. */
export type RecordEvaluation = {
  readonly do: "record-evaluation";
  readonly longTermTarget: number | null;
  readonly shortTermTarget: number;
  readonly text: string;
};

/** Days as `YYYY-MM-DD`, written as the form writes its dates; any other text is written as it is. */
export type AddReview = {
  readonly do: "add-review";
  readonly type?: string | undefined;
  readonly date?: string | undefined;
  readonly invited?: readonly string[] | undefined;
  readonly attended?: readonly string[] | undefined;
  readonly invitationsSent?: string | undefined;
  readonly minutesSent?: string | undefined;
};

/** Fills in what is still empty in an entry of the Review Record, by its number in `Plan.reviews`. */
export type CompleteReview = Omit<AddReview, "do" | "type" | "date"> & {
  readonly do: "complete-review";
  readonly review: number;
};

export type AddComments = {
  readonly do: "add-comments";
  readonly date?: string | undefined;
  readonly pupil?: string | undefined;
  readonly parent?: string | undefined;
};

/** Pages behind the end of the document. Nothing of the plan is in them. */
export type AddPages = {
  readonly do: "add-pages";
  readonly title: string;
  readonly pages: readonly {
    readonly heading: string;
    /** Begins on paper of its own. */
    readonly isSheet: boolean;
    readonly lines: readonly { readonly text: string; readonly isStrong: boolean }[];
  }[];
};

/** A PNG picture, in base64; its size on the page in points. */
export type Picture = {
  readonly png: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
};

/** Not part of the form: it stands behind the tables with the targets, or at the end of the document. */
export type AddPicture = {
  readonly do: "add-picture";
  readonly where: "below-targets" | "end";
  readonly picture: Picture;
};

/** Who does what (guidance Section 8), written where the form has an empty place for it. */
export type NameDuties = {
  readonly do: "name-duties";
  readonly holders: Partial<
    Readonly<Record<"coordinate" | "deliver" | "resources" | "evaluate" | "liaise", string>>
  >;
};
