import type { Indicator } from "../../src/plan/indicators";
import type { Plan, PlanParagraph, PlanText, ReviewRecord, Setting } from "../../src/plan/model";

type FieldSketch = {
  readonly when?: string;
  readonly who?: string;
  readonly strategies?: string;
  readonly success?: string;
  readonly evaluation?: string;
};

export type ShortTermSketch = string | (FieldSketch & { readonly text: string });

export type LongTermSketch = {
  readonly text: string;
  readonly indicators?: readonly Indicator[];
  /** What stands in the indicator cell; `null`: the form has no place for it. */
  readonly indicatorText?: string | null;
  readonly shortTerm?: readonly ShortTermSketch[];
};

export type ReviewSketch = {
  readonly type?: string;
  readonly date?: string;
  readonly invited?: readonly string[];
  readonly attended?: readonly string[];
  readonly invitationsSent?: string;
  readonly minutesSent?: string;
};

/** A plan in as few words as a test needs; everything left out is as a plain good form has it. */
export type PlanSketch = {
  readonly setting?: Setting;
  readonly longTerm?: readonly LongTermSketch[];
  readonly unassigned?: readonly ShortTermSketch[];
  readonly reviews?: readonly ReviewSketch[];
  readonly comments?: readonly {
    readonly by: "pupil" | "parent";
    readonly date?: string;
    readonly text: string;
  }[];
  /** Whether the form has a review record / a place for comments; by default when some are given. */
  readonly hasReviewRecord?: boolean;
  readonly hasComments?: boolean;
};

/** Builds the plan of a sketch, each text in a paragraph of its own. */
export function planFrom(sketch: PlanSketch): Plan {
  const paragraphs: PlanParagraph[] = [];

  function put(text: string): PlanText {
    const segments = [];
    let start = 0;
    for (const line of text.split("\n")) {
      if (line !== "") {
        segments.push({ start, length: line.length, paragraph: paragraphs.length, offset: 0 });
      }
      paragraphs.push({ text: line, textWithDeletions: line });
      start += line.length + 1;
    }
    return { text, segments };
  }

  function shortTerm(target: ShortTermSketch) {
    const { text, ...fields } = typeof target === "string" ? { text: target } : target;
    return { text: put(text), ...mapTexts(fields, put) };
  }

  return {
    recognised: "certain",
    evidence: [],
    readFrom: ["Section 4"],
    setting: sketch.setting ?? null,
    writable: true,
    longTermTargets: (sketch.longTerm ?? []).map((target) => ({
      text: put(target.text),
      indicators: target.indicators ?? [],
      ...(target.indicatorText === null
        ? {}
        : { indicatorText: put(target.indicatorText ?? (target.indicators ?? []).join(", ")) }),
      shortTermTargets: (target.shortTerm ?? []).map(shortTerm),
    })),
    unassignedShortTermTargets: (sketch.unassigned ?? []).map(shortTerm),
    reviews: (sketch.reviews ?? []).map((review) => reviewFrom(review, put)),
    comments: (sketch.comments ?? []).map(({ text, ...rest }) => ({ ...rest, text: put(text) })),
    problems: [],
    paragraphs,
    has: {
      reviewRecord: sketch.hasReviewRecord ?? sketch.reviews !== undefined,
      comments: sketch.hasComments ?? sketch.comments !== undefined,
    },
  };
}

function reviewFrom(
  { invited, attended, ...texts }: ReviewSketch,
  put: (text: string) => PlanText,
): ReviewRecord {
  return {
    ...mapTexts(texts, put),
    ...(invited === undefined ? {} : { invited }),
    ...(attended === undefined ? {} : { attended }),
  };
}

function mapTexts<K extends string>(
  texts: { readonly [P in K]?: string },
  put: (text: string) => PlanText,
): { readonly [P in K]?: PlanText } {
  const entries = Object.entries(texts) as [K, string][];
  return Object.fromEntries(entries.map(([key, text]) => [key, put(text)])) as {
    readonly [P in K]?: PlanText;
  };
}
