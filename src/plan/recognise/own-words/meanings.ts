import type { Cell } from "../../ooxml/blocks";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { isOnlyIndicators } from "../content/indicators-in";
import { meaningOf } from "../labels/heading-meaning";
import type { TargetRole } from "../labels/target-synonyms";
import { isRecordLabel, reviewRoleOf } from "../reviews/review-labels";
import type { ReviewRole } from "../reviews/review-synonyms";
import { fieldOfRole } from "../targets/field-of-role";
import { targetRoleOf } from "../targets/header";
import type { IsAim } from "./aims";
import { askedBeside, besideAims } from "./beside-aims";
import { nestedAims } from "./nested-aims";
import { uncounted } from "./labels-in-lines";
import type { Group, Spot } from "./spots";
import { Headings } from "./table-spots";

/** What the labels of a form in its own words mean, and the aims that are long-term and short-term targets by it. */
export type Meanings = {
  readonly roles: ReadonlyMap<Spot, TargetRole>;
  readonly longTerm: readonly Spot[];
  readonly shortTerm: readonly Spot[];
  /** What stands beside the short-term targets, each with what its label asks for as far as that is known. */
  readonly beside: readonly Beside[];
  /** Titles that nobody knows and that nothing stands under, in a column or beside, with what they ask for elsewhere. */
  readonly empty: ReadonlyMap<Cell, TargetRole | null>;
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
  const titles = [...groups].flatMap(([label, group]) =>
    group.every(isTitle) && (group.length > 1 || me.test(label)) ? [group] : [],
  );
  const elsewhere = new Map([...roles].map(([{ label }, role]) => [label, role]));
  const empty = new Map([
    ...emptyColumns(spots, structures).map(
      ([cell, label]) => [cell, elsewhere.get(label) ?? null] as const,
    ),
    ...titles.flat().flatMap(cellsOfTitle),
  ]);
  return { roles, longTerm, shortTerm, beside, empty };
}

/** "Me: Ailsa Ross", "This is me", in the middle of a map. */
const me = /^(?:(?:this is |(?:all )?about )?me|my name(?: is)?)(?: \p{L}+){0,2}$/u;

/** Indicators on a line of their own, which are those of the long-term target above it. */
function isNoted({ place, lines }: Spot): boolean {
  return "paragraph" in place && isOnlyIndicators(lines);
}

/** "Block target a", alone above the rows of a target; "Attended by" above its box asks for something. */
function isTitle({ label, lines, structure }: Spot): boolean {
  const asked = askedBeside(label) ?? "aside";
  const isOfMeeting = isRecordLabel(label) || reviewRoleOf(label) === "date";
  const isField = fieldOfRole[asked] !== undefined || isOfMeeting;
  return lines.length === 0 && !(structure instanceof Headings) && !isField;
}

function cellsOfTitle({ place }: Spot): readonly (readonly [title: Cell, role: null])[] {
  return "paragraph" in place ? [] : [[place, null]];
}

function emptyColumns(
  spots: readonly Spot[],
  structures: ReadonlySet<object>,
): readonly (readonly [title: Cell, label: string])[] {
  const places = new Set(spots.map(({ place }) => place));
  return [...structures].flatMap((structure) =>
    structure instanceof Headings
      ? structure.cells.flatMap((cell, at) => {
          const label = structure.row[at]?.text ?? "";
          const isKnown = targetRoleOf(label) !== null || meaningOf(label) !== null;
          return places.has(cell) || isKnown ? [] : [[cell, label] as const];
        })
      : [],
  );
}

/** What stands with the same label, whatever its number and whosever name is in it. */
function grouped(spots: readonly Spot[], names: readonly string[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const words = uncounted(spot.label).split(" ");
    const key = words.filter((word) => !names.includes(word)).join(" ");
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
