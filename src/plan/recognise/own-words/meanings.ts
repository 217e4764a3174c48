import type { Cell } from "../../ooxml/blocks";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { isOnlyIndicators } from "../content/indicators-in";
import { meaningOf } from "../labels/heading-meaning";
import type { TargetRole } from "../labels/target-synonyms";
import { reviewRoleOf } from "../reviews/review-labels";
import type { ReviewRole } from "../reviews/review-synonyms";
import { targetRoleOf } from "../targets/header";
import type { IsAim } from "./aims";
import { askedBeside, besideAims } from "./beside-aims";
import { nestedAims } from "./nested-aims";
import type { Group, Spot } from "./spots";
import { Headings } from "./table-spots";

/** What the labels of a form in its own words mean, and the aims that are long-term and short-term targets by it. */
export type Meanings = {
  readonly roles: ReadonlyMap<Spot, TargetRole>;
  readonly longTerm: readonly Spot[];
  readonly shortTerm: readonly Spot[];
  /** What stands beside the short-term targets, each with what its label asks for as far as that is known. */
  readonly beside: readonly Beside[];
  /** Titles that nobody knows and that nothing stands under, in a column or beside. */
  readonly empty: readonly Cell[];
};

export type Beside = { readonly spot: Spot; readonly role: TargetRole | null };

/**
 * Tells by how the aims of a plan stand which of its labels are those of the long-term targets and which of the short-term
 * ones: under each of the first stand some of the second, all through the document. The labels beside them are told by
 * what stands with them. `null`: it is not plain.
 */
export function meaningsOf(
  spots: readonly Spot[],
  names: readonly string[],
  isAim: IsAim,
): Meanings | null {
  const groups = grouped(spots, names);
  const [longTerm, shortTerm] = nestedAims([...groups.values()], spots, isAim) ?? [];
  if (longTerm === undefined || shortTerm === undefined) return null;
  const roles = new Map<Spot, TargetRole>();
  const [over, under] = [new Set(longTerm), new Set(shortTerm)];
  for (const spot of spots) {
    if (over.has(spot)) roles.set(spot, "long-term");
    if (under.has(spot)) roles.set(spot, "short-term");
    if (roles.size > 0 && isNoted(spot)) roles.set(spot, "indicator");
  }
  const structures = new Set(shortTerm.map(({ structure }) => structure));
  const others = [...groups.values()]
    .filter((group) => group !== longTerm && group !== shortTerm && !isOfOthers(group))
    .map((group) => group.filter(({ structure }) => structures.has(structure)))
    .filter((group) => group.length > 0);
  for (const [group, role] of besideAims(others)) for (const spot of group) roles.set(spot, role);
  const beside = others
    .flat()
    .map((spot): Beside => ({ spot, role: roles.get(spot) ?? askedBeside(spot.label) }));
  const titles = [...groups.values()].filter((group) => group.length > 1 && group.every(isTitle));
  const empty = [...emptyColumns(spots, structures), ...titles.flat().flatMap(cellOfTitle)];
  return { roles, longTerm, shortTerm, beside, empty };
}

/** Indicators on a line of their own, which are those of the long-term target above it. */
function isNoted({ place, lines }: Spot): boolean {
  return "paragraph" in place && isOnlyIndicators(lines);
}

/** "Block target a", alone above the rows of a target. */
function isTitle({ lines, structure }: Spot): boolean {
  return lines.length === 0 && !(structure instanceof Headings);
}

function cellOfTitle({ place }: Spot): readonly Cell[] {
  return "paragraph" in place ? [] : [place];
}

function emptyColumns(spots: readonly Spot[], structures: ReadonlySet<object>): readonly Cell[] {
  const places = new Set(spots.map(({ place }) => place));
  return [...structures].flatMap((structure) =>
    structure instanceof Headings
      ? structure.cells.filter((cell, at) => {
          const label = structure.row[at]?.text ?? "";
          return !places.has(cell) && targetRoleOf(label) === null && meaningOf(label) === null;
        })
      : [],
  );
}

/** What stands with the same label, whatever its number and whosever name is in it. */
function grouped(spots: readonly Spot[], names: readonly string[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const words = spot.label.toLowerCase().match(/\p{L}+/gu) ?? [];
    const key = words.filter((word) => word.length > 1 && !names.includes(word)).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [spot]);
    else group.push(spot);
  }
  return groups;
}

/** Whether a label asks for comments or for a meeting. */
function isOfOthers([first]: Group): boolean {
  const label = first?.label ?? "";
  const review = reviewRoleOf(label);
  return isAuthor(commentRoleOf(label)) || (review !== null && ofMeetings.has(review));
}

const ofMeetings: ReadonlySet<ReviewRole> = new Set([
  ...(["type", "invited", "attended", "invitationsSent", "minutesSent"] as const),
]);
