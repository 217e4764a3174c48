import type { RoleOf } from "./author";
import { isDuty, isFullSentence, isSchool } from "./comment-columns";
import { asksForWords } from "./comment-labels";
import { isSpeaker, type CommentRole, type Speaker } from "./comment-synonyms";
import { isReviewTitle, isSpoken, labelOf } from "./comment-text";
import { looksLikeNames, namesSomebody } from "../content/people";
import { labelledPieces, type LabelledPiece } from "../labels/labelled-pieces";
import { remembered } from "../labels/remembered";
import { wordCount } from "../labels/words";
import type { PlanContext } from "../plan-context";
import type { Lines } from "../reading";
import { isNamedByLabels } from "../reviews/meeting-titles";
import { isRecordLabel, namesRecord, reviewRoleOf } from "../reviews/review-labels";
import { filled, type CellView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";

/**
 * How plainly a label must ask for comments to count in a region. "any": a name will do, such as "Home".
 * "asked": it must ask for somebody's words, such as "What Mum thinks". "comments": it must say "comments".
 */
export type Reach = "any" | "asked" | "comments";

/** How far labels count in a region that does not stand under a heading for comments. */
export function reachOf(
  region: SurveyedRegion,
  context: PlanContext,
  roleOf: RoleOf,
  titles: readonly string[],
): Reach {
  const kind = region.section?.kind;
  const { isBeforeTargets, isOfTargets, isHeadedAsTargets } = context;
  const isMeeting = isOfRecord(region, context);
  // "Section 4" alone says nothing, and has the targets under it; what an assessment heard above them was said before.
  const isOfPlan = isHeadedAsTargets(region) && !isHeardBefore(region, context);
  const isOther =
    (kind === "other" && !isOfPlan) ||
    (kind === "not-targets" && !isBelowTargetsOf(region, context));
  const isAsked =
    !isOfTargets(region) &&
    !context.isAboveTargets(region) &&
    (isHeadedAsSaid(region, roleOf) || isHeadedByBoth(region, roleOf));
  const isElsewhere = isOther && !isMeeting && !isBelowItsDay(region, titles) && !isAsked;
  const isEarly = isBeforeTargets(region) && kind !== "review" && !isMeeting;
  if (isEarly || isElsewhere) return isCardOfComments(region, roleOf) ? "asked" : "comments";
  if (isOfTargets(region)) return "asked";
  const labels = labelsIn(region, roleOf);
  const has = (role: CommentRole) => labels.some((label) => label.role === role);
  // Among the people of a meeting there are a pupil and a parent too.
  const isAskedFor = labels.some(({ role, label }) => role !== "staff" && asksForWords(label));
  const isSaid =
    isAsked ||
    (asksForWords(titles.at(-1) ?? "") && areAllOfFamily(region, roleOf)) ||
    (isOfMeeting(region, titles) && saysBoth(region, roleOf, isFullSentence)) ||
    (isOnlySaid(region, roleOf) && saysBoth(region, roleOf, isSpoken)) ||
    (titles.at(-1) === "" &&
      areAllOfFamily(region, roleOf) &&
      saysBoth(region, roleOf, (text) => isSpoken(text) && !isDuty(text))) ||
    (kind === "review" && areWordsBelowNames(region, roleOf)) ||
    (isMeeting && areWordsOfMeeting(region, roleOf));
  return has("pupil") && has("parent") && (isAskedFor || isSaid) ? "any" : "asked";
}

/** Under "Summary of assessment" between the heading of the IEP and its targets. */
function isHeardBefore(region: SurveyedRegion, { isAboveTargets }: PlanContext): boolean {
  return (
    isAboveTargets(region) && /assessment|background|strengths/i.test(region.section?.title ?? "")
  );
}

/** "aside": a label of the review record, which ends a box. */
export type PieceRole = CommentRole | "aside";
export type Piece = LabelledPiece<PieceRole>;

/** What a label with a role is for, as far as labels count. `hasSpeaker`: somebody is named above it. */
export function pieceRoleOf(
  label: string,
  role: CommentRole | null,
  reach: Reach,
  hasSpeaker: boolean,
): PieceRole | null {
  if (role === "date" && reach !== "comments") return role;
  if (role === "author" && reach === "any") return role;
  if (role === "comment" && hasSpeaker) return role;
  if (isSpeaker(role) && countsAs(role, label, reach)) return role;
  return isRecordLabel(label) ? "aside" : null;
}

/** Whether a label counts as asking for somebody's words, as far as labels do. */
function countsAs(role: Speaker, label: string, reach: Reach): boolean {
  if (reach === "any") return true;
  if (reach === "asked") return asksForWords(label);
  return role !== "staff" && (/comment/i.test(label) || isOfReview(label));
}

/** "Child’s voice (at review)": no assessment asks for what is said at the review. */
export const isOfReview = remembered(
  (label: string): boolean =>
    /\b(?:at|during|from) (?:(?:the|our|this|each) )?(?:iep )?reviews?\b|\(review\)/i.test(label) &&
    asksForWords(label),
);

/** Whether a table is a record by its labels; one that targets were read from is none. */
export function isOfRecord(region: SurveyedRegion, { isOfTargets }: PlanContext): boolean {
  return !isOfTargets(region) && isNamedByLabels(region.rows);
}

/** Where the IEP has no heading, it stands under that of the part before ("Chronology"), and so does what is said below it. */
function isBelowTargetsOf(region: SurveyedRegion, context: PlanContext): boolean {
  return context.isHeadedAsTargets(region) && !context.isAboveTargets(region);
}

/** Down whose side stand the date and labels that say "comments", and no other. */
function isCardOfComments({ rows }: SurveyedRegion, roleOf: RoleOf): boolean {
  const labels = rows.flatMap((row) => filled(row).slice(0, 1).map(labelOf));
  const isOf = (label: string) => roleOf(label) === "date" || /\bcomments?\b/i.test(label);
  return rows.length > 1 && rows.every((row) => row.length === 2) && labels.every(isOf);
}

/** "Review 8/12/26" right above who was present. */
function isBelowItsDay({ rows }: SurveyedRegion, titles: readonly string[]): boolean {
  const labels = rows.map(([cell]) => (cell === undefined ? null : reviewRoleOf(labelOf(cell))));
  return titles.some(isReviewTitle) && labels.includes("attended");
}

/** Under "Annual review – 12 November 2026". */
function isOfMeeting({ rows }: SurveyedRegion, titles: readonly string[]): boolean {
  const lines = rows.flatMap((row) => (row.length === 1 ? row.map(({ text }) => text) : []));
  return [...titles, ...lines].some(isReviewTitle);
}

/** Lines right below the targets, of which the first names somebody: no title says what they are. */
function isOnlySaid({ rows, isText }: SurveyedRegion, roleOf: RoleOf): boolean {
  const [first] = rows.flatMap((row) => filled(row).slice(0, 1));
  return isText && first !== undefined && labelledPieces(first.lines, roleOf)[0]?.role != null;
}

/** A table of nothing but who spoke, each with their words behind, below or beside: "Pupil | I like maths." */
function areAllOfFamily({ rows, isText }: SurveyedRegion, roleOf: RoleOf): boolean {
  const isLabelled = (cell: CellView) =>
    isSchool(cell) || isSpeaker(labelledPieces(cell.lines, roleOf)[0]?.role ?? null);
  return (
    !isText &&
    rows.every((row) => {
      const [first, ...others] = filled(row);
      if (first === undefined) return true;
      return isLabelled(first) && (others.length < 2 || others.every(isLabelled));
    })
  );
}

/** "Who | Comment on the plan" over nothing but who spoke. */
function isHeadedAsSaid(region: SurveyedRegion, roleOf: RoleOf): boolean {
  const [heads = [], ...rows] = region.rows.filter((row) => filled(row).length > 0);
  const isAsked =
    heads.length === 2 &&
    heads.some(({ text }) => asksForWords(text)) &&
    heads.every(({ text }) => !isSpeaker(roleOf(text)) && wordCount(text) < 10);
  return isAsked && rows.length > 1 && areAllOfFamily({ ...region, rows }, roleOf);
}

/** "Date | Child | Parent" over nothing but days and what may be said. */
function isHeadedByBoth({ rows, isText }: SurveyedRegion, roleOf: RoleOf): boolean {
  const [heads = [], ...others] = rows.filter((row) => filled(row).length > 0);
  const roles = heads.map(({ text }) => roleOf(text));
  const isKnown = roles.every((role) => role === "date" || isSpeaker(role));
  if (isText || !isKnown || !roles.includes("date")) return false;
  const saidUnder = (who: Speaker) =>
    others.map((row) => row[roles.indexOf(who)]?.text ?? "").filter((text) => text.trim() !== "");
  const [pupil, parent] = [saidUnder("pupil"), saidUnder("parent")];
  const isSaid = (text: string) => wordCount(text) > 3 && !namesSomebody(text);
  const all = [...pupil, ...parent];
  const areBoth = pupil.length > 0 && parent.length > 0;
  return areBoth && all.every(isSaid) && all.some(isFullSentence);
}

/** Such words stand behind or beside the names of pupil and parent, and no names. */
function saysBoth(
  region: SurveyedRegion,
  roleOf: RoleOf,
  isSuch: (text: string) => boolean,
): boolean {
  const said = saidBeside(region, roleOf);
  return (["pupil", "parent"] as const).every((who) =>
    said.some(({ role, lines = [] }) => role === who && lines.some(({ text }) => isSuch(text))),
  );
}

/** In the card of a meeting "Pupil" and "Parent" ask for words where nothing but sentences stands beside them. */
function areWordsOfMeeting(region: SurveyedRegion, roleOf: RoleOf): boolean {
  const isCard = region.rows.every((row) => row.length === 2);
  const ofFamily = saidBeside(region, roleOf).flatMap(({ role, lines = [] }) =>
    role === "pupil" || role === "parent" ? [lines.filter(({ text }) => text.trim() !== "")] : [],
  );
  const written = ofFamily.filter((lines) => lines.length > 0);
  return isCard && written.length > 0 && written.flat().every(({ text }) => isFullSentence(text));
}

/** "Present: Mrs Ross, Mum", and below it "Pupil: swimming yes!" and "Parent: …": who came is told already. */
function areWordsBelowNames(region: SurveyedRegion, roleOf: RoleOf): boolean {
  const isTold = region.rows.some((row) =>
    filled(row).some((cell) =>
      labelledPieces(cell.lines, reviewRoleOf).some(
        ({ role, lines }) => role === "attended" && lines.length > 0,
      ),
    ),
  );
  const said = saidBeside(region, roleOf);
  const isWords = (lines: Lines = []) =>
    lines.length > 0 && !lines.some(({ text }) => looksLikeNames(text));
  return (
    isTold &&
    (["pupil", "parent"] as const).every((who) => {
      const own = said.filter(({ role }) => role === who);
      return own.length > 0 && own.every(({ lines }) => isWords(lines));
    })
  );
}

function saidBeside({ rows }: SurveyedRegion, roleOf: RoleOf) {
  return rows.flatMap((row) => {
    const cells = filled(row);
    return cells.flatMap((cell, at) =>
      labelledPieces(cell.lines, roleOf).map(({ role, lines }) => ({
        role,
        lines: lines.length > 0 ? lines : cells[at + 1]?.lines,
      })),
    );
  });
}

function labelsIn({ rows }: SurveyedRegion, roleOf: RoleOf) {
  return rows.flatMap((row) =>
    filled(row).flatMap((cell) =>
      labelledPieces(cell.lines, (label) => {
        const role = roleOf(label);
        return role === null && !namesRecord(label) ? null : { label, role };
      }).flatMap(({ role }) => role ?? []),
    ),
  );
}
