import { labelAndRest } from "../labels/label-and-rest";
import { anyOf } from "../labels/patterns";
import { filled } from "./grid";
import type { SurveyedRegion } from "./surveyed-region";

/**
 * Whether a document is about the work of a member of staff, whose targets are none of an IEP: it asks for a post and for who
 * reviews it, and has no label for a pupil. `regions` are those of the document, with no table inside another.
 */
export function isOfStaff(regions: readonly SurveyedRegion[]): boolean {
  if (regions.some(({ section }) => section?.kind === "iep" || section?.kind === "mixed"))
    return false;
  const asked = new Set(regions.flatMap(({ rows }) => rows.slice(0, 12).flatMap(asksIn)));
  const isTitled = regions.some(({ section }) => ofWork.test(section?.title ?? ""));
  if (asked.size + (isTitled ? 1 : 0) < 2) return false;
  return !regions.some(({ rows, section }) =>
    [section?.title ?? "", ...rows.flat().map(({ text }) => text)].some((text) =>
      ofPupil.test(text),
    ),
  );
}

/** What the labels of a row ask for that only somebody who works has: "Post | PSA". */
function asksIn(row: SurveyedRegion["rows"][number]): readonly string[] {
  const labels = filled(row).map(({ lines }) => labelAndRest(lines).label.trim());
  return labels.flatMap((label) =>
    asks.flatMap(({ what, pattern }) => (pattern.test(label) ? [what] : [])),
  );
}

const asks: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "post",
    pattern: anyOf(
      "i",
      /^(?:(?:your|my|current|present) )?(?:post|job|position)(?: (?:held|title))?$/,
      /^employee\b|^(?:name of )?(?:staff member|member of staff)\b/,
      // "Payroll number"
      /\b(?:gtcs|payroll|employee|staff)\b.*\b(?:no|number)\b/,
    ),
  },
  {
    what: "reviewer",
    pattern:
      /^(?:name of )?(?:my |your )?(?:reviewers?|reviewees?|appraisers?|appraisees?|line managers?)(?:['’]?s)?(?: name)?$/i,
  },
];

const ofWork =
  /\bprofessional (?:review|development|learning|update)\b|\bprd\b|\bappraisal\b|\bperformance (?:review|management)\b|\bstaff (?:review|development)\b/i;

/** A label or title that only a plan about a pupil has; "Pupil Support Assistant" is a post. */
const ofPupil =
  /^\W*(?:name of )?(?:the )?(?:pupil|child|learner|young person|student)(?:['’]?s)?(?: (?:full )?name)?\W*$|\b(?:date of birth|dob|d\.o\.b|iep|child['’]?s plan)\b/i;
