import { USUAL_COUNT, type Progress } from "../../actions/plan-overview";
import type { Due } from "../../meeting/year";
import type { Indicator } from "../../plan/indicators";
import type { Setting } from "../../plan/model";
import { inWords } from "../../rules/dates/day";
import { inLanguage } from "./language";
import { plural } from "../../rules/plural";
import { strings } from ".";
import type { WheelPart } from "../wheel";

const english = {
  title: "The plan at a glance",
  wellbeing: "Wellbeing",
  reviews: "Reviews",
  targets: "Targets",
  current: (count: number): string => `${plural(count, "short-term target")} to work on now.`,
  usual: (setting: Setting | null): string => (setting === null ? USUAL_UNKNOWN : USUAL[setting]),
  achieved: (count: number): string =>
    `${plural(count, "other short-term target")} ${count === 1 ? "is" : "are"} achieved.`,
  noPlaceForIndicators: "This form has no place for wellbeing indicators.",
  wheelLabel: (parts: readonly WheelPart[]): string =>
    `Wellbeing wheel. ${parts.map(served).join(" ")}`,
  wheelLines: (indicators: readonly Indicator[]): readonly string[] =>
    indicators.length === 1
      ? indicators.map(strings.indicatorName)
      : indicators.map((indicator, index) =>
          index === 0 ? `${strings.indicatorName(indicator)} &` : strings.indicatorName(indicator),
        ),
  wheelCount: ({ longTerm }: WheelPart): string => (longTerm === 0 ? "–" : `${longTerm}`),
  wheelNote: "How many long-term targets note each indicator. No plan has to serve them all.",
  inWords: "The same in words",
  putPicture: "Put a picture of the wheel into the document…",
  picture: "The picture as it will stand on the page",
  pictureSays: (words: string): string => `It will be described as: ${words}`,
  pictureWhere: "Where to put the picture",
  pictureWheres: { "below-targets": "Below the targets", end: "At the end of the document" },
  noPicture: "Close",
  served,
  noRecord: "This document has no Review Record.",
  noneYet: "The Review Record is still empty.",
  meetingState: (state: "held" | "planned" | "unknown"): string => MEETING_STATES[state],
  due: dueText,
  dueName: (kind: Due["kind"]): string => DUES[kind],
  together: "Meetings and the year",
  notBrokenDown: "No short-term targets yet.",
  progress: (progress: Progress, when: string): string =>
    [when === "" ? null : `By ${when}`, PROGRESS[progress]]
      .filter((part) => part !== null)
      .join(" · "),
};

/** What the Plan view says. */
export const planStrings = inLanguage({ "en-GB": english });

const USUAL: Readonly<Record<Setting, string>> = {
  preschool: `A pre-school plan usually has ${USUAL_COUNT.preschool.from} to ${USUAL_COUNT.preschool.to}, and fewer is fine.`,
  mainstream: `A plan in a mainstream school usually has ${USUAL_COUNT.mainstream.from} to ${USUAL_COUNT.mainstream.to}, and fewer is fine.`,
  special: `A plan in special education usually has no more than ${USUAL_COUNT.special.from} to ${USUAL_COUNT.special.to}, and fewer is fine.`,
};

const USUAL_UNKNOWN =
  "How many are usual depends on the kind of school. You can choose it in Settings.";

const MEETING_STATES = {
  held: "Held",
  planned: "Planned",
  unknown: "No date that Amas can read",
};

const PROGRESS: Readonly<Record<Progress, string>> = {
  achieved: "Achieved",
  recorded: "Evaluation begun",
  none: "Not evaluated yet",
};

function served({ indicators, longTerm, shortTerm }: WheelPart): string {
  const name = indicators.map(strings.indicatorName).join(" and ");
  if (longTerm === 0) return `${name}: no target.`;
  return `${name}: ${plural(longTerm, "long-term target")} with ${plural(shortTerm, "short-term target")}.`;
}

function dueText({ kind, day, isOverdue }: Due): string {
  return `${DUES[kind]}: ${isOverdue ? "was due by" : "due by"} ${inWords(day)}`;
}

const DUES: Readonly<Record<Due["kind"], string>> = {
  "termly-review": "Termly review",
  "annual-review": "Annual review",
  "send-invitations": "Send the invitations",
  "send-minutes": "Send the minutes",
  meeting: "Meeting",
};
