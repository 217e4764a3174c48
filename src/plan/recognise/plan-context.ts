import type { Candidate } from "./targets/choose";
import type { Piece } from "../ooxml/blocks";
import { pupilNamesIn } from "./comments/pupil-names";
import { pupilNameSaidIn } from "./comments/pupil-name-said";
import { FIELD_NAMES, type Lines, type Reading } from "./reading";
import type { SurveyedRegion } from "./survey/surveyed-region";

/** What is known of a plan before its meetings and comments are looked for. */
export type PlanContext = {
  /** The names of the pupil, in small letters. */
  readonly names: readonly string[];
  /** Whether a region stands before the targets, where an assessment asks for views as well. */
  readonly isBeforeTargets: (region: SurveyedRegion) => boolean;
  /** Whether a region stands before the first table of targets, under the heading of the IEP or not. */
  readonly isAboveTargets: (region: SurveyedRegion) => boolean;
  /** Whether a region stands below where the targets begin, and is not of them. */
  readonly isBelowTargets: (region: SurveyedRegion) => boolean;
  /** Whether the targets themselves were read from a region. */
  readonly isOfTargets: (region: SurveyedRegion) => boolean;
  /** Whether a region stands under the heading that the targets stand under, whatever that says. */
  readonly isHeadedAsTargets: (region: SurveyedRegion) => boolean;
  /** Whether these are the lines of a cell that holds a target, or what is to be done for it. */
  readonly isTarget: (lines: Lines) => boolean;
};

/** Where the targets stand, and whose they are. `regions` are those of the document in order. */
export function contextOf(
  regions: readonly SurveyedRegion[],
  taken: readonly Candidate[],
): PlanContext {
  const targets = new Set(taken.map(({ region }) => region));
  const first = firstOf(regions, targets);
  const before = new Set(regions.slice(0, Math.max(first, 0)));
  const above = new Set(
    regions.slice(
      0,
      regions.findIndex((region) => targets.has(region)),
    ),
  );
  const cells = new Set<Lines>();
  for (const { reading } of taken) addTargetLines(cells, reading);
  const places = new Set([...cells].flatMap(placesOf));
  const isOfTarget = ({ paragraph }: Piece) => paragraph !== null && places.has(paragraph);
  const titles = new Set(taken.map(({ region }) => region.section?.title));
  const stated = pupilNamesIn(regions);
  const begun = () => [...cells].map((lines) => lines[0]?.text ?? "");
  return {
    names: stated.length > 0 ? stated : pupilNameSaidIn(begun(), regions),
    isBeforeTargets: (region) => before.has(region),
    isAboveTargets: (region) => above.has(region),
    isBelowTargets: (region) => !before.has(region) && !targets.has(region),
    isOfTargets: (region) => targets.has(region),
    isHeadedAsTargets: ({ section }) => section !== null && titles.has(section.title),
    isTarget: (lines) => lines.some(({ pieces }) => pieces.some(isOfTarget)),
  };
}

/** Where the IEP begins: at its heading, of several at that over the first targets, for the title of the plan may name it too. */
function firstOf(regions: readonly SurveyedRegion[], targets: ReadonlySet<SurveyedRegion>): number {
  const ofTargets = regions.find((region) => targets.has(region))?.section;
  return regions.findIndex(
    (region) =>
      targets.has(region) ||
      (ofTargets?.kind === "iep" ? region.section === ofTargets : region.section?.kind === "iep"),
  );
}

/** The paragraphs that some lines stand in: a cell may hold several targets, each with its own part of the lines. */
function placesOf(lines: Lines): readonly number[] {
  return lines.flatMap(({ pieces }) => pieces.flatMap(({ paragraph }) => paragraph ?? []));
}

function addTargetLines(all: Set<Lines>, { longTerm, unassigned }: Reading): void {
  for (const { cells } of longTerm) if (cells.text !== null) all.add(cells.text.lines);
  for (const { cells } of [...longTerm.flatMap(({ shortTerm }) => shortTerm), ...unassigned]) {
    all.add(cells.text.lines);
    // What a comment on a target says may be that of the pupil.
    for (const name of FIELD_NAMES)
      if (name !== "evaluation") for (const { lines } of cells.fields[name] ?? []) all.add(lines);
  }
}
