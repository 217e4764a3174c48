import { filled, wordsAcross } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import type { Candidate } from "./choose";

/**
 * The tables of each year, where the IEPs of two stand in one document: a target that is copied into the next year is
 * one of that year too. All are of one year unless each has targets of both kinds, or a place for them.
 */
export function byYear(used: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const years: Candidate[][] = [];
  let current: string | null = null;
  for (const candidate of used) {
    const year: string | null = yearOf(candidate.region) ?? current;
    const last = years.at(-1);
    if (last === undefined || year !== current) years.push([candidate]);
    else last.push(candidate);
    current = year;
  }
  return years.every(isWhole) ? years : [used];
}

function isWhole(year: readonly Candidate[]): boolean {
  const readings = year.map(({ reading }) => reading);
  const longTerm = readings.flatMap((reading) => reading.longTerm);
  const hasShortTerm =
    readings.some(({ unassigned }) => unassigned.length > 0) ||
    longTerm.some(({ shortTerm, blanks }) => shortTerm.length + blanks.length > 0);
  return longTerm.length > 0 && hasShortTerm;
}

/** "IEP 2025/26" and "Last year's IEP", or "Session 2025–26" right above the table or in its first row. */
function yearOf({ section, lineAbove = "", rows: [first = []] }: SurveyedRegion): string | null {
  const title = section?.kind === "iep" ? section.title : "";
  const row = filled(first).length > 2 ? "" : wordsAcross(first);
  return (inTitle.exec(title) ?? session.exec(lineAbove) ?? session.exec(row))?.[0] ?? null;
}

const inTitle = /\b20\d\d\b|\b(?:last|previous|this|current|next)(?= (?:year|session|plan|iep)\b)/i;
/** "2025/26", and no date. */
const session = /\b20\d\d(?=\s*[-–/]\s*(?:20)?\d\d\b(?![-–/.]))/;
