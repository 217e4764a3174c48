import type { ProblemCode, Recognition } from "../../model";
import { doubtsOf } from "../sureness/doubts";
import { byYear } from "./by-year";
import { joinByArea } from "./join-by-area";
import { joinByWords } from "./join-by-words";
import { joinByNumber } from "./join-by-number";
import type { Doubt, LongTermDraft, Reading, ShortTermDraft, SpareLongTerm } from "../reading";
import { hasWords } from "../labels/words";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { lowest } from "../sureness/sureness";

/** A region that may hold targets, how it reads, and how sure that is. */
export type Candidate = {
  readonly region: SurveyedRegion;
  readonly reading: Reading;
  readonly sure: Recognition;
  /** Read as a person has shown. */
  readonly isTaught?: boolean;
};

/** The targets of a document. */
export type Choice = {
  readonly recognised: Recognition;
  readonly evidence: readonly string[];
  /** The candidates that the targets come from; none when the user is to be asked. */
  readonly taken: readonly Candidate[];
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
  readonly spare: readonly SpareLongTerm[];
  readonly problems: readonly ProblemCode[];
  /** Where the user is to be asked: what may be the targets. */
  readonly guess?: Targets;
};

type Targets = Pick<Choice, "taken" | "longTerm" | "unassigned">;

/** Says which of the candidates are the IEP, and asks where some of it may have been read wrong. */
export function chooseTargets(found: readonly Candidate[]): Choice {
  const candidates = surerBelowHeads(found);
  const best = bestOf(candidates);
  if (best === "none") return { ...nothing, recognised: best, problems: ["no-plan-table"] };
  const taken = candidates.filter((candidate) => isTaken(candidate, best));
  const used = [...taken, ...longTermAlone(candidates, taken)];
  const targets = joinTargets(
    candidates.filter((candidate) => used.includes(candidate)),
    taken,
  );
  const doubts = taken.some(({ isTaught }) => isTaught)
    ? []
    : [
        ...doubtsOf(targets),
        ...doubtsOfSheets(targets, taken),
        ...doubtsOfNumbers(targets),
        ...doubtsLeft(candidates, used),
        ...doubtsApart(used, taken),
      ];
  const levels = [best, ...taken.map(({ sure }) => sure), ...doubts.map(({ atMost }) => atMost)];
  const recognised = lowest(levels);
  const shown = taken.length > 0 ? taken : candidates.filter(({ sure }) => sure === best);
  const words = shown.flatMap(({ reading }) => [...reading.evidence, ...reading.doubts]);
  const evidence = [...new Set([...words, ...doubts].map((each) => each.words))];
  if (recognised === "ask") {
    const guess = taken.length > 0 ? { ...targets, taken } : guessed(candidates);
    return { ...nothing, recognised, evidence, problems: ["ask-which-table"], guess };
  }

  const problems = [...new Set(taken.flatMap(({ reading }) => reading.problems))];
  const spare = used.flatMap(({ reading }) => reading.spare);
  return { ...targets, spare, recognised, evidence, taken, problems };
}

/**
 * Below another part of the plan a table of short-term targets alone is asked about, but where a table of a long-term one
 * heads each of them.
 */
function surerBelowHeads(candidates: readonly Candidate[]): readonly Candidate[] {
  const open = candidates.filter(isOnlyBelowOther);
  const used = [...open, ...longTermAlone(candidates, open)];
  const inOrder = candidates.filter((candidate) => used.includes(candidate));
  const owned = new Set(
    inOrder
      .flatMap((candidate, at) => ownTargets(candidate, inOrder.slice(at + 1)))
      .flatMap(({ targets }) => targets),
  );
  const isHeaded = ({ reading: { unassigned } }: Candidate) =>
    unassigned.length > 0 && unassigned.every((target) => owned.has(target));
  if (!open.every(isHeaded)) return candidates;
  return candidates.map((each) => (open.includes(each) ? { ...each, sure: "likely" } : each));
}

function isOnlyBelowOther({ sure, reading }: Candidate): boolean {
  const points = reading.evidence.map((each) => each.points);
  return sure === "ask" && reading.namesShortTerm && Math.min(...points) === -1;
}

/** Where no table is sure enough: those that are asked about. */
function guessed(candidates: readonly Candidate[]): Targets {
  const taken = candidates.filter(({ sure }) => sure === "ask");
  const used = [...taken, ...longTermAlone(candidates, taken)];
  const inOrder = candidates.filter((candidate) => used.includes(candidate));
  return { ...joinTargets(inOrder, taken), taken };
}

/** The surest level of some candidates. */
export function bestOf(candidates: readonly Pick<Candidate, "sure">[]): Recognition {
  return order.find((level) => candidates.some(({ sure }) => sure === level)) ?? "none";
}

const order: readonly Recognition[] = ["certain", "likely", "ask", "none"];

const nothing: Pick<Choice, "evidence" | "taken" | "longTerm" | "unassigned" | "spare"> = {
  evidence: ["No table has columns for targets."],
  taken: [],
  longTerm: [],
  unassigned: [],
  spare: [],
};

/** Beside a certain reading, a likely one is taken only where the plan or the form says that it is the IEP. */
function isTaken({ sure, region, reading }: Candidate, best: Recognition): boolean {
  if (sure === "certain") return true;
  const isNamed = reading.namesShortTerm && reading.longTerm.length > 0;
  return sure === "likely" && (best === "likely" || region.section?.kind === "iep" || isNamed);
}

/** A table that was not taken may be part of the IEP all the same. */
function doubtsLeft(
  candidates: readonly Candidate[],
  used: readonly Candidate[],
): readonly Doubt[] {
  const titles = new Set(used.map(firstLabel));
  const isOpen = (candidate: Candidate) =>
    !used.includes(candidate) && isLikeTargets(candidate, titles.has(firstLabel(candidate)));
  if (used.length === 0 || !candidates.some(isOpen)) return [];
  return [{ atMost: "ask", words: "Another table may hold targets as well." }];
}

/** Several tables of short-term targets, each under a title of its own, and none says which long-term one is meant. */
function doubtsOfSheets(
  { longTerm, unassigned }: Pick<Targets, "longTerm" | "unassigned">,
  taken: readonly Candidate[],
): readonly Doubt[] {
  const loose = taken.filter(({ reading }) =>
    reading.unassigned.some((target) => unassigned.includes(target)),
  );
  const titles = new Set(loose.flatMap(({ region }) => region.lineAbove ?? []).filter(Boolean));
  const words = "Several tables of short-term targets do not say which long-term target is meant.";
  return longTerm.length > 1 && titles.size > 1 ? [{ atMost: "ask", words }] : [];
}

/** "Short-term targets for long-term target 2", of which nothing is to be found. */
function doubtsOfNumbers({ isLost }: { readonly isLost: boolean }): readonly Doubt[] {
  const words = "A long-term target is named by a number, and was not found.";
  return isLost ? [{ atMost: "ask", words }] : [];
}

/** What was left out beside long-term targets that stand apart. */
function doubtsApart(used: readonly Candidate[], taken: readonly Candidate[]): readonly Doubt[] {
  return used.filter((each) => !taken.includes(each)).flatMap(({ reading }) => reading.doubts);
}

/** What a card or a table begins with. */
function firstLabel({ region: { rows } }: Candidate): string {
  return rows.flat().find(({ text }) => text.trim() !== "")?.text ?? "";
}

/** `isAlike`: it begins as one that was taken does. */
function isLikeTargets({ sure, region, reading }: Candidate, isAlike: boolean): boolean {
  const { evidence, longTerm, unassigned, namesShortTerm } = reading;
  // Under the heading of the IEP words that were left out will do.
  const isLeft = region.section?.kind === "iep" && reading.problems.includes("partly-read");
  const hasTargets =
    isLeft || unassigned.length > 0 || longTerm.some((each) => each.shortTerm.length > 0);
  // Among comments or meetings, what is headed as targets of both kinds is part of the IEP mislaid.
  const isOther = region.section?.kind === "not-targets" || longTerm.length === 0;
  const isAgainst = isOther && evidence.some(({ points }) => points < 0);
  const isNamed = region.section?.kind === "iep" || namesShortTerm || isAlike;
  return sure === "ask" && hasTargets && isNamed && !isAgainst;
}

/** Tables of long-term targets alone belong to those with the short-term ones. */
function longTermAlone(
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  if (taken.length === 0) return [];
  return candidates.filter(
    (candidate) =>
      !taken.includes(candidate) &&
      candidate.reading.longTerm.length > 0 &&
      candidate.reading.longTerm.every(({ shortTerm }) => shortTerm.length === 0) &&
      !candidate.reading.hasTargetColumn &&
      (candidate.reading.listsAims !== true || isOnlyList(candidate, taken)) &&
      !isElsewhere(candidate.region),
  );
}

/** Aims in other words are the long-term targets of the IEP where no others are named. */
function isOnlyList({ region }: Candidate, taken: readonly Candidate[]): boolean {
  const isOfIep = region.section === null || region.section.kind === "iep";
  const isNamed = ({ lines }: LongTermDraft) => hasWords(lines);
  return isOfIep && taken.every(({ reading }) => !reading.longTerm.some(isNamed));
}

/** In another part of the plan; below "Partners" and their table that is over. */
function isElsewhere({ section }: SurveyedRegion): boolean {
  if (section === null || !elsewhere.has(section.kind)) return false;
  return section.kind !== "not-targets" || section.isPast !== true;
}

const elsewhere: ReadonlySet<string> = new Set(["not-targets", "review", "comments"]);

function joinTargets(used: readonly Candidate[], taken: readonly Candidate[]) {
  const years = byYear(used).map((year) =>
    joinYear(
      year,
      taken.filter((each) => year.includes(each)),
    ),
  );
  return {
    longTerm: years.flatMap(({ longTerm }) => longTerm),
    unassigned: years.flatMap(({ unassigned }) => unassigned),
    isLost: years.some(({ isLost }) => isLost),
  };
}

function joinYear(used: readonly Candidate[], taken: readonly Candidate[]) {
  const followed = used.flatMap((candidate, at) => ownTargets(candidate, used.slice(at + 1)));
  const byPlace = followed.flatMap(({ owner, targets }) =>
    targets.map((target) => [target, owner] as const),
  );
  // What a title says counts more than where its table stands.
  const owners = new Map([...byPlace, ...joinByArea(used), ...joinByWords(used)]);
  for (const [target, owner] of owners) owner.shortTerm.push(target);
  return joinByNumber(
    used.flatMap(({ reading }) => reading.longTerm),
    taken.flatMap(({ reading }) => reading.unassigned.filter((target) => !owners.has(target))),
  );
}

/** A table of one long-term target alone heads those of short-term targets after it, as far as the next of these. */
function ownTargets({ reading: head }: Candidate, after: readonly Candidate[]) {
  const [owner, ...others] = head.longTerm;
  const isHead = owner?.shortTerm.length === 0 && others.length === 0;
  if (!isHead || head.unassigned.length > 0) return [];
  const end = after.findIndex(({ reading }) => reading.longTerm.length > 0);
  const loose = after.slice(0, end === -1 ? undefined : end);
  return loose.map(({ reading }) => ({ owner, targets: reading.unassigned }));
}
