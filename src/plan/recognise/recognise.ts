import type { Block, Limits } from "../ooxml/blocks";
import type { ProblemCode, Recognition, Setting } from "../model";
import { bestOf, chooseTargets, type Candidate, type Choice } from "./targets/choose";
import { readComments, type FoundComments } from "./comments/comments";
import { isNumberedGrid } from "./targets/grids-apart";
import { isGlossary } from "./survey/glossary";
import { limitsOf, withLines, type CellView } from "./survey/grid";
import { numberOnlyIn } from "./targets/join-by-number";
import { noteInside } from "./targets/indicator-grid";
import { isListByNumber } from "./targets/indicators-by-number";
import { noteIndicators } from "./targets/note-indicators";
import { layouts } from "./targets/layouts";
import { targetsInRows } from "./targets/layouts/targets-in-rows";
import { contextOf } from "./plan-context";
import type { Lines, LongTermDraft, Reading, ShortTermDraft, SpareLongTerm } from "./reading";
import type { FoundReviews } from "./reviews/found-reviews";
import { readReviews } from "./reviews/reviews";
import { settingIn } from "./setting/setting";
import { withListed } from "./targets/listed-apart";
import { isOfStaff } from "./survey/of-staff";
import { isTimetable } from "./survey/timetable";
import { survey } from "./survey/survey";
import type { SurveyedRegion } from "./survey/surveyed-region";
import { inOwnWords } from "./own-words/own-words";
import { pupilNamesIn } from "./comments/pupil-names";
import { doubtsOf } from "./sureness/doubts";
import { leftOver } from "./sureness/left-over";
import { lowest, sureness } from "./sureness/sureness";
import { hasUnknownIep, missesLongTerm } from "./sureness/unknown-iep";

/** What was found in a document, still as lines. */
export type Found = {
  readonly recognised: Recognition;
  readonly evidence: readonly string[];
  readonly readFrom: readonly string[];
  readonly guess: Guess | null;
  readonly setting: Setting | null;
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
  readonly spare: readonly SpareLongTerm[];
  readonly limits: Limits;
  readonly problems: readonly ProblemCode[];
  readonly reviews: FoundReviews | null;
  readonly comments: FoundComments | null;
  /** The names of the pupil, in small letters. */
  readonly names: readonly string[];
};

/** What may be the targets, where the user is asked. */
export type Guess = Pick<Found, "readFrom" | "longTerm" | "unassigned">;

/**
 * What is known beforehand of some regions: how they read, or `null` for one that holds no targets. It
 * counts, whatever else speaks for or against them.
 */
export type Taught = (
  regions: readonly SurveyedRegion[],
) => ReadonlyMap<SurveyedRegion, Reading | null>;

/** Finds the IEP, the review record and the comments in a document. `onPages`: what stands round its pages. */
export function recognise(
  blocks: readonly Block[],
  teach: Taught = () => new Map(),
  onPages: () => readonly Block[] = () => [],
): Found {
  const regions = withListed(survey(blocks));
  const taught = teach(regions);
  const found = foundIn(regions, taught, blocks, onPages);
  const isLinked = found.longTerm.length > 0 || found.unassigned.length === 0;
  if (taught.size > 0 || (isRead(found) && isLinked)) return found;
  const own = foundInOwnWords(blocks, pupilNamesIn(regions), onPages);
  if (own === null || (own === "unclear" && isOfStaff(regions))) return found;
  if (found.recognised !== "none") return own !== "unclear" && isRead(own) ? own : found;
  // Aims of a pupil on two levels are no document without a plan.
  if (own === "unclear" || own.recognised === "none")
    return { ...found, ...askedAbout(found), evidence: [notPlain] };
  return own;
}

const notPlain =
  "What the pupil is to do stands under several labels, but not in words and places that Amas knows.";

/** A form whose labels nobody knows, where what stands with them says what they are. */
function foundInOwnWords(
  blocks: readonly Block[],
  names: readonly string[],
  onPages: () => readonly Block[],
): Found | "unclear" | null {
  const own = inOwnWords(blocks, names);
  if (own === null || own === "unclear") return own;
  const read = foundIn(withListed(survey(own.blocks)), new Map(), own.blocks, onPages);
  const readFrom = read.readFrom.map(own.inItsWords);
  const guess = read.guess && { ...read.guess, readFrom: read.guess.readFrom.map(own.inItsWords) };
  const found = { ...read, readFrom, guess };
  const isPlain = isRead(found) && found.problems.every((code) => code === "review-partly-read");
  const evidence = own.evidenceWith(found.evidence);
  if (isPlain && own.isWhole(found)) return { ...found, recognised: "likely", evidence };
  return isRead(found) ? { ...found, ...askedAbout(found), evidence } : found;
}

/** What was read and may not be all: it is shown, and nothing judges or writes it. */
function askedAbout({ readFrom, longTerm, unassigned }: Found): Partial<Found> {
  return {
    recognised: "ask",
    guess: hasTargets({ longTerm, unassigned }) ? { readFrom, longTerm, unassigned } : null,
    longTerm: [],
    unassigned: [],
    spare: [],
    problems: ["ask-which-table"],
  };
}

function isRead({ recognised }: Found): boolean {
  return recognised === "certain" || recognised === "likely";
}

function foundIn(
  regions: readonly SurveyedRegion[],
  taught: ReturnType<Taught>,
  blocks: readonly Block[],
  onPages: () => readonly Block[],
): Found {
  const flat = regions.flatMap(withInner);
  const isOther = taught.size === 0 && isOfStaff(flat);
  const candidates = isOther ? [] : regions.flatMap((region) => candidatesIn(region, taught));
  const choice = chooseTargets(candidates);
  const isMissed = choice.recognised === "none" && taught.size === 0 && hasUnknownIep(flat);
  const isHalfRead = taught.size === 0 && missesLongTerm(regions, choice, blocks);
  const shown = isMissed || isHalfRead ? askAbout(choice) : choice;
  return found(shown, flat, { blocks, onPages, isTaught: taught.size > 0 });
}

type Document = {
  readonly blocks: readonly Block[];
  readonly onPages: () => readonly Block[];
  readonly isTaught: boolean;
};

function found(choice: Choice, flat: readonly SurveyedRegion[], document: Document): Found {
  const { blocks, onPages, isTaught } = document;
  const { taken, guess, ...chosen } = choice;
  const { recognised } = chosen;
  const isPlan = recognised !== "none";
  const shown = guess ?? choice;
  const isUnmarked =
    noteIndicators(shown.longTerm, shown.taken, flat, onPages) && guess === undefined;
  const context = contextOf(flat, taken);
  const comments = isPlan ? readComments(flat, context) : null;
  const reviews = isPlan ? readReviews(withoutCells(flat, comments?.taken), context) : null;
  const doubts = reviews?.doubts ?? [];
  const left = taken.length > 0 ? leftOver(flat, context, { ...chosen, reviews, comments }) : [];
  const missed = isTaught ? [] : left.filter(({ atMost }) => atMost === "ask");
  if (missed.length > 0) {
    const evidence = [...chosen.evidence, ...missed.map(({ words }) => words)];
    return found({ ...askAbout(choice), evidence }, flat, document);
  }
  const printed = "Which wellbeing indicators are meant is not plain for some targets.";
  return {
    ...chosen,
    // What the meetings leave open is said, and takes nothing from targets that are plain.
    recognised: lowest([
      recognised,
      ...doubts.map(({ atMost }) => atMost),
      ...(left.length > 0 ? (["likely"] as const) : []),
      ...(isUnmarked ? (["likely"] as const) : []),
    ]),
    evidence: [
      ...chosen.evidence,
      ...doubts.map(({ words }) => words),
      ...left.map(({ words }) => words),
      ...(isUnmarked ? [printed] : []),
    ],
    problems: [
      ...new Set([
        ...chosen.problems,
        ...(isUnmarked ? (["indicators-unclear"] as const) : []),
        ...(doubts.length > 0 ? (["review-partly-read"] as const) : []),
        ...left.map(({ code }) => code),
      ]),
    ],
    readFrom: titlesOf(choice),
    guess:
      guess !== undefined && hasTargets(guess) ? { ...guess, readFrom: titlesOf(guess) } : null,
    setting: settingIn(blocks),
    limits: limitsOf(shown.taken.map(({ reading }) => reading)),
    reviews,
    comments,
    names: context.names,
  };
}

function askAbout(choice: Choice): Choice {
  const words = "Something stands under the heading of the IEP, but not in words that Amas knows.";
  return {
    ...choice,
    guess: choice.guess ?? choice,
    recognised: "ask",
    evidence: [words],
    taken: [],
    longTerm: [],
    unassigned: [],
    spare: [],
    problems: ["ask-which-table"],
  };
}

function hasTargets({ longTerm, unassigned }: Pick<Choice, "longTerm" | "unassigned">): boolean {
  return longTerm.length + unassigned.length > 0;
}

/** The innermost tables count: an outer one is often only a frame. */
function candidatesIn(region: SurveyedRegion, taught: ReturnType<Taught>): readonly Candidate[] {
  const shown = taught.get(region);
  if (shown === null) return [];
  if (shown !== undefined) return [{ region, reading: shown, sure: "certain", isTaught: true }];

  const inner = region.inner.flatMap((each) => candidatesIn(each, taught));
  if (inner.some(({ sure }) => sure !== "none")) return inner;
  if (isTimetable(region.rows)) return inner;
  if (isGlossary(region.rows) || isNumberedGrid(region.rows)) return inner;
  if (isListByNumber(region.rows)) return inner;
  if (region.isText || region.rows.length === 0) return [...inner, ...aboveNothing(region)];

  return [...inner, ...soundest(region)];
}

/** The surest way to read a table, when what it makes of the targets is looked at too. */
function soundest(region: SurveyedRegion): readonly Candidate[] {
  const looked: { readonly candidate: Candidate; readonly sure: Recognition }[] = [];
  for (const layout of layouts) {
    const reading = layout.read(region);
    if (reading === null) continue;
    noteInside(reading.longTerm);
    const candidate = { region, reading, sure: sureness(reading, region) };
    const { longTerm, unassigned } = reading;
    const named = longTerm.filter((target) => numberOnlyIn(target) === null);
    const doubts = doubtsOf({ longTerm: named, unassigned }).map(({ atMost }) => atMost);
    const sure = lowest([candidate.sure, ...doubts]);
    // No other can be surer or find more, and of equals the first counts.
    if (sure === "certain" && longTerm.length > 0) return [candidate];
    looked.push({ candidate, sure });
  }
  const best = bestOf(looked);
  const surest = looked.flatMap(({ candidate, sure }) => (sure === best ? candidate : []));
  // Of two the one that finds the long-term target as well: a table of one target may be read either way.
  const whole = surest.filter(({ reading }) => reading.longTerm.length > 0);
  return [...whole, ...surest].slice(0, 1);
}

/** Long-term targets above a table that never came: shown where there are others. */
function aboveNothing(region: SurveyedRegion): readonly Candidate[] {
  if (region.isText) return [];
  const reading = targetsInRows.read(region);
  return reading === null ? [] : [{ region, reading, sure: "none" }];
}

/** The regions with the cells left empty that something else was read from; one without such cells is itself. */
function withoutCells(
  regions: readonly SurveyedRegion[],
  taken: ReadonlySet<Lines> = new Set(),
): readonly SurveyedRegion[] {
  if (taken.size === 0) return regions;
  const isTaken = (cell: CellView) => taken.has(cell.lines);
  const emptied = (cell: CellView) => (isTaken(cell) ? withLines(cell, []) : cell);
  return regions.map((region) =>
    region.rows.some((row) => row.some(isTaken))
      ? { ...region, whole: region.rows, rows: region.rows.map((row) => row.map(emptied)) }
      : region,
  );
}

function withInner(region: SurveyedRegion): readonly SurveyedRegion[] {
  return region.inner.length > 0 ? region.inner.flatMap(withInner) : [region];
}

function titlesOf({ taken }: Pick<Choice, "taken">): readonly string[] {
  return taken.map(({ region }) => titleOf(region));
}

function titleOf({ section, rows }: SurveyedRegion): string {
  if (section !== null) return section.title;
  const text = rows
    .flatMap((row) => row.map((cell) => cell.text))
    .find((words) => words.trim() !== "");
  return (text ?? "").trim().split(/\s+/).slice(0, 8).join(" ");
}
