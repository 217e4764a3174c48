import type { ProblemCode } from "../../model";
import { commentRoleOf } from "../comments/comment-labels";
import { indicatorsIn } from "../content/indicators-in";
import { isOfComments } from "../comments/comment-text";
import { isNamedByLabels, isOfMeeting, recordTitle } from "../reviews/meeting-titles";
import type { PlanContext } from "../plan-context";
import { FIELD_NAMES, type Doubt, type FieldName, type Lines } from "../reading";
import { filled, wordsAcross, type RowView } from "../survey/grid";
import { isTimetable } from "../survey/timetable";
import { endsPart, isTitleRow, levelOfRow } from "../survey/part-end";
import type { SurveyedRegion } from "../survey/surveyed-region";
import type { Account } from "./account";
import { cellsLeft, isHeaderUnread } from "./cells-left";
import { accountOf, meetingCells, type Read } from "./account-of";
import { leftBesideLabels } from "./left-beside-labels";
import { labelsLeft, labelsWithin, leftOfComments, wordsLeft } from "./left-of-comments";
import { lackingIn, leftOfMeetings, type Lacking } from "./left-of-meetings";
import { leftBelowTargets, leftOfTargets, tableLeft, type LeftOver } from "./left-of-targets";

type Seen = {
  readonly account: Account;
  /** The lines of the cells that meetings, and that comments were read from. */
  readonly meetings: ReadonlySet<Lines>;
  readonly comments: ReadonlySet<Lines>;
  readonly lacking: Lacking;
  /** Some long-term target has no indicators, or there is none. */
  readonly lacksIndicators: boolean;
  /** What no short-term target has a place for. */
  readonly lackingFields: ReadonlySet<FieldName>;
  /** Somebody's words were read without a day. */
  readonly lacksDays: boolean;
  /** Targets were read above. */
  readonly isBelow: boolean;
};

/** More are no help. */
const mostSaid = 4;

/**
 * What stands in the plan's own part of a document, from its targets on, and nothing was made of although it
 * may be something of a target, of a meeting or somebody's words. Labels, hints, signatures and what was
 * read at another place are accounted for.
 */
export function leftOver(
  regions: readonly SurveyedRegion[],
  context: PlanContext,
  read: Read,
): readonly LeftOver[] {
  const seen = {
    account: accountOf(read),
    meetings: new Set(meetingCells(read.reviews).map(({ lines }) => lines)),
    comments: new Set(read.comments?.known),
    lacking: lackingIn(read.reviews),
    lacksIndicators: lacksIndicators(read),
    lackingFields: lackingFieldsIn(read),
    lacksDays: (read.comments?.comments ?? []).some(({ date }) => date === undefined),
  };
  const headings = new Set(
    regions
      .filter((region) => context.isOfTargets(region))
      .flatMap(({ rows }) => headingsOf(rows, seen.account)),
  );
  let title = "";
  let ofTargets: Targets = null;
  let isEnded = false;
  const found = regions.flatMap((region) => {
    if (context.isOfTargets(region)) {
      ofTargets = { title: region.section?.title ?? null };
      return leftOfTargets(region, seen);
    }
    if (isTwin(region, headings, seen.account)) return [tableLeft];
    const isNew = region.section?.title !== title;
    title = region.section?.title ?? "";
    const rows = isEnded && !isNew ? [] : partOf(region);
    isEnded = rows.length < region.rows.length && (region.isText || !isNew);
    return isOfPlan(region, context, ofTargets)
      ? leftBelow(region, rows, context, { ...seen, isBelow: ofTargets !== null })
      : [];
  });
  found.push(...labelsWithin(read.comments?.comments ?? []).map(ofReview));
  return [...new Map(found.map((each) => [each.words, each])).values()].slice(0, mostSaid);
}

/** Where there is no long-term target at all, indicators may be those of one that was lost. */
function lacksIndicators({ longTerm }: Read): boolean {
  const isNoted = ({ lines, indicators, chosen }: Read["longTerm"][number]) =>
    (chosen ?? indicatorsIn(indicators ?? lines)).length > 0;
  return longTerm.length === 0 || !longTerm.every(isNoted);
}

function lackingFieldsIn({ longTerm, unassigned }: Read): ReadonlySet<FieldName> {
  const all = [...longTerm.flatMap(({ shortTerm }) => shortTerm), ...unassigned];
  return new Set(
    FIELD_NAMES.filter((name) => all.every(({ fields }) => fields[name] === undefined)),
  );
}

/** The rows of headings, as words to be known by. */
function headingsOf(rows: readonly RowView[], account: Account): readonly string[] {
  return rows
    .filter((row) => filled(row).length > 2 && isHeaderUnread(row, account))
    .map(wordsAcross);
}

/** Whether a table has the headings of one that the targets were read from, and words below that were not read. */
function isTwin(
  { rows, isText }: SurveyedRegion,
  headings: ReadonlySet<string>,
  account: Account,
): boolean {
  if (isText || rows.length < 2) return false;
  const at = rows.findIndex((row) => headings.has(wordsAcross(row)));
  return at !== -1 && rows.slice(at + 1).some((row) => cellsLeft(row, account).length > 1);
}

/** The rows of a region up to a heading that begins something else than meetings or comments. */
function partOf({ rows, isText }: SurveyedRegion): readonly RowView[] {
  const belongs = (text: string) => isOfMeeting(text) || isOfComments(text, commentRoleOf);
  // A heading made like the labels before it may be another of them.
  const isLike = (row: RowView) => (other: RowView) =>
    isTitleRow(other) && belongs(other[0]?.text ?? "") && isHeading(other) === isHeading(row);
  const end = isText
    ? rows.findIndex((row, at) => endsPart(row, belongs) && !rows.slice(0, at).some(isLike(row)))
    : -1;
  return end === -1 ? rows : rows.slice(0, end);
}

function isHeading(row: RowView): boolean {
  return levelOfRow(row) !== null;
}

/** `part`: the rows that still belong to what the region stands under. */
function leftBelow(
  region: SurveyedRegion,
  part: readonly RowView[],
  context: PlanContext,
  seen: Seen,
): readonly LeftOver[] {
  const { rows, section } = region;
  const { account, meetings, comments, lacking } = seen;
  const { names } = context;
  const holds = (some: ReadonlySet<Lines>) =>
    rows.some((row) => row.some(({ lines }) => some.has(lines)));
  const isRecord =
    holds(meetings) || recordTitle(region, context) !== null || isNamedByLabels(rows);
  const isOfWords = holds(comments) || section?.kind === "comments";
  const doubts = [
    ...leftBesideLabels(part, account, {
      names,
      isRecord,
      isBelow: seen.isBelow,
      hasMeetings: holds(meetings),
      lacksDays: seen.lacksDays && holds(comments),
    }),
    ...(isRecord ? leftOfMeetings({ ...region, rows: part }, account, lacking, names) : []),
    ...(isOfWords ? leftOfComments(part, account, names) : []),
    ...rows.flatMap((row) => [
      ...wordsLeft(row, rows, account, names),
      ...labelsLeft(row, account, names),
    ]),
  ];
  return [...leftBelowTargets(region, seen), ...doubts.map(ofReview)];
}

function ofReview(doubt: Doubt): LeftOver {
  const code: ProblemCode = "review-partly-read";
  return { ...doubt, code };
}

/** The heading that the last targets above stand under, if any; `null`: there are none above. */
type Targets = { readonly title: string | null } | null;

/** What the targets themselves stand under ends nothing, whatever it says. */
function isOfPlan(region: SurveyedRegion, context: PlanContext, ofTargets: Targets): boolean {
  const { kind, title } = region.section ?? {};
  const isElsewhere = (kind === "not-targets" || kind === "other") && title !== ofTargets?.title;
  if (isElsewhere || isTimetable(region.rows) || isOfStaff(title ?? "")) return false;
  return context.isBelowTargets(region);
}

/** "Views of school". */
function isOfStaff(title: string): boolean {
  return commentRoleOf(title, [], true) === "staff";
}
