import type { Block, Limits } from "../ooxml/blocks";
import type { PlanComment, ProblemCode, Recognition, ReviewRecord, Setting } from "../model";
import { readComments } from "./comments";
import { joinByNumber } from "./join-by-number";
import { layouts } from "./layouts";
import type { LongTermDraft, Reading, ShortTermDraft } from "./reading";
import { readReviews } from "./reviews";
import { settingIn } from "./setting";
import { survey, type SurveyedRegion } from "./survey";
import { sureness } from "./sureness";

/** What was found in a document, still as lines. */
export type Found = {
  readonly recognised: Recognition;
  readonly evidence: readonly string[];
  readonly readFrom: string | null;
  readonly setting: Setting | null;
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
  readonly limits: Limits;
  readonly problems: readonly ProblemCode[];
  readonly reviews: readonly ReviewRecord[] | null;
  readonly comments: readonly PlanComment[] | null;
};

type Candidate = {
  readonly region: SurveyedRegion;
  readonly reading: Reading;
  readonly sure: Recognition;
};

/** Finds the IEP, the review record and the comments in a document. */
export function recognise(blocks: readonly Block[]): Found {
  const regions = survey(blocks);
  const candidates = regions.flatMap(candidatesIn);
  const best = bestOf(candidates);
  const isRead = best === "certain" || best === "likely";
  const taken = candidates.filter((candidate) => isTaken(candidate, best));
  const targets = joinTargets(candidates, taken);
  const shown = isRead ? taken : candidates.filter(({ sure }) => sure === best);
  const readings = taken.map(({ reading }) => reading);
  const flat = regions.flatMap(withInner);
  const comments = flat.map(readComments).filter((found) => found !== null);

  return {
    recognised: isRead && taken.some(({ sure }) => sure === "likely") ? "likely" : best,
    evidence: evidenceFrom(shown, best),
    readFrom: taken[0] === undefined ? null : titleOf(taken[0].region),
    setting: settingIn(blocks),
    longTerm: targets.longTerm,
    unassigned: targets.unassigned,
    limits: {
      formField: readings.some(({ limits }) => limits.formField),
      locked: readings.some(({ limits }) => limits.locked),
    },
    problems: [...problemsOf(best), ...new Set(readings.flatMap(({ problems }) => problems))],
    reviews: readReviews(flat),
    comments: comments.length > 0 ? comments.flat() : null,
  };
}

/** The innermost tables count: an outer one is often only a frame. */
function candidatesIn(region: SurveyedRegion): readonly Candidate[] {
  const inner = region.inner.flatMap(candidatesIn);
  if (inner.some(({ sure }) => sure !== "none")) return inner;
  if (region.isText) return inner;

  const rated = layouts
    .flatMap((layout) => layout.read(region) ?? [])
    .map((reading) => ({ region, reading, sure: sureness(reading, region) }));
  const best = bestOf(rated);
  return [...inner, ...rated.filter(({ sure }) => sure === best).slice(0, 1)];
}

function withInner(region: SurveyedRegion): readonly SurveyedRegion[] {
  return region.inner.length > 0 ? region.inner.flatMap(withInner) : [region];
}

const order: readonly Recognition[] = ["certain", "likely", "ask", "none"];

function bestOf(candidates: readonly Candidate[]): Recognition {
  return order.find((level) => candidates.some(({ sure }) => sure === level)) ?? "none";
}

/** Beside a certain reading, a likely one is taken only where the plan itself says that it is the IEP. */
function isTaken({ sure, region }: Candidate, best: Recognition): boolean {
  if (sure === "certain") return true;
  return sure === "likely" && (best === "likely" || region.section?.kind === "iep");
}

function problemsOf(best: Recognition): readonly ProblemCode[] {
  if (best === "none") return ["no-plan-table"];
  return best === "ask" ? ["ask-which-table"] : [];
}

function evidenceFrom(candidates: readonly Candidate[], best: Recognition): readonly string[] {
  if (best === "none") return ["No table has columns for targets."];
  return [
    ...new Set(candidates.flatMap(({ reading }) => reading.evidence.map(({ words }) => words))),
  ];
}

function titleOf({ section, rows }: SurveyedRegion): string {
  if (section !== null) return section.title;
  const text = rows
    .flatMap((row) => row.map((cell) => cell.text))
    .find((words) => words.trim() !== "");
  return (text ?? "").trim().split(/\s+/).slice(0, 8).join(" ");
}

/** The targets of all tables taken; a table of long-term targets alone is joined to them by number. */
function joinTargets(candidates: readonly Candidate[], taken: readonly Candidate[]) {
  const isAlone = ({ reading, region }: Candidate) =>
    reading.longTerm.length > 0 &&
    reading.longTerm.every(({ shortTerm }) => shortTerm.length === 0) &&
    !reading.hasTargetColumn &&
    region.section?.kind !== "not-targets";
  const used = candidates.filter(
    (candidate) => taken.includes(candidate) || (taken.length > 0 && isAlone(candidate)),
  );
  return {
    longTerm: joinByNumber(used.flatMap(({ reading }) => reading.longTerm)),
    unassigned: taken.flatMap(({ reading }) => reading.unassigned),
  };
}
