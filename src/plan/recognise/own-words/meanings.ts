import type { Cell } from "../../ooxml/blocks";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { isOnlyIndicators } from "../content/indicators-in";
import { areResults, isStaff, roleByContent } from "../content/column-content";
import { meaningOf } from "../labels/heading-meaning";
import { isDitto, wordCount } from "../labels/words";
import type { TargetRole } from "../labels/target-synonyms";
import type { ReviewRole } from "../reviews/review-synonyms";
import { reviewRoleOf } from "../reviews/review-labels";
import { blankCell, type CellView } from "../survey/grid";
import { goals, targetRoleOf } from "../targets/header";
import type { IsAim } from "./aims";
import { areAims, Headings, type Spot } from "./spots";

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
  const aims = [...groups.values()].filter((group) => asksAims(group, isAim));
  const [longTerm, shortTerm] = nested(aims, spots) ?? [];
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
  const beside = others.flat().map((spot): Beside => ({ spot, role: roleBy(spot, roles) }));
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
          const isKnown = targetRoleOf(label) !== null || meaningOf(label) !== null;
          return !places.has(cell) && !isKnown;
        })
      : [],
  );
}

function roleBy(spot: Spot, roles: ReadonlyMap<Spot, TargetRole>): TargetRole | null {
  return roles.get(spot) ?? namedRole(spot.label) ?? besideGoals(meaningOf(spot.label));
}

type Group = readonly Spot[];

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

/** So many words may be an aim in words of its own. */
const FEWEST_WORDS = 4;

/** Whether most with a label are aims, and it asks for no comment. */
function asksAims(group: Group, isAim: IsAim): boolean {
  const label = group[0]?.label ?? "";
  const role = targetRoleOf(label);
  if (isAuthor(commentRoleOf(label)) || (role !== null && saidOfAims.has(role))) return false;
  const own = group.filter(({ lines }) => !isDitto(lines) && !isOnlyIndicators(lines));
  const aims = own.filter(({ lines }) => areAims(lines, isAim));
  const others = own.filter((spot) => !aims.includes(spot));
  // One may be put in other words: "Read the first 60 words".
  const areSaid = others.every((spot) => wordCount(textOf(spot)) >= FEWEST_WORDS);
  return aims.length > 1 && aims.length >= others.length && areSaid;
}

/** What may be said in the words of aims, and is none. */
const saidOfAims: ReadonlySet<TargetRole> = new Set([
  ...(["strategies", "success", "evaluation"] as const),
]);

/** Whether a label asks for comments or for a meeting. */
function isOfOthers([first]: Group): boolean {
  const label = first?.label ?? "";
  const review = reviewRoleOf(label);
  return isAuthor(commentRoleOf(label)) || (review !== null && ofMeetings.has(review));
}

const ofMeetings: ReadonlySet<ReviewRole> = new Set([
  ...(["type", "invited", "attended", "invitationsSent", "minutesSent"] as const),
]);

const fields: ReadonlySet<TargetRole> = new Set([
  ...(["strategies", "who", "when", "other-date", "success", "evaluation", "indicator"] as const),
]);

/** Where more labels than these have aims with them, it is no form. */
const MOST_AIMS = 5;

/** The two labels of which one stands over the other all through; `null` where there are no such two. */
function nested(aims: readonly Group[], spots: readonly Spot[]): readonly [Group, Group] | null {
  if (aims.length > MOST_AIMS) return null;
  const pairs = aims.flatMap((outer) =>
    aims.flatMap((inner) => (outer === inner ? [] : [[outer, inner] as const])),
  );
  const found = pairs.filter(([outer, inner]) => standsOver(outer, inner, spots));
  const [pair, ...others] = found;
  return pair !== undefined && others.length === 0 ? pair : null;
}

function standsOver(outer: Group, inner: Group, spots: readonly Spot[]): boolean {
  const [of, on] = [new Set(outer), new Set(inner)];
  const order = spots.filter(
    (spot) => (of.has(spot) || on.has(spot)) && !isOnlyIndicators(spot.lines),
  );
  let signs = "";
  let last = "";
  for (const [at, spot] of order.entries()) {
    // In one row the long-term target counts first, in whichever column it stands.
    const isAhead =
      of.has(spot) && order[at - 1]?.row === spot.row && on.has(order[at - 1] ?? spot);
    const text = of.has(spot) ? textOf(spot) : "";
    if (of.has(spot) && (text === last || isDitto(spot.lines))) continue;
    if (of.has(spot)) last = text;
    signs = isAhead ? `${signs.slice(0, -1)}LS` : signs + (of.has(spot) ? "L" : "S");
  }
  const isNested = /^(?:LS+)+$/.test(signs) || /^(?:S+L)+$/.test(signs);
  const [longer, shorter] = [count(signs, "L"), count(signs, "S")];
  const [outerRole, innerRole] = [roleOf(outer), roleOf(inner)];
  if (!isNested || outerRole === "short-term" || innerRole === "long-term") return false;
  return longer < shorter || (longer === shorter && outerRole === "long-term");
}

/** Which kind of target a label asks for by its own words, as far as they say it. */
function roleOf([first]: Group): TargetRole | null {
  const label = first?.label ?? "";
  const role = targetRoleOf(label) ?? meaningOf(label);
  if (role === "long-term" || role === "short-term") return role;
  return ofYear.test(label) ? "long-term" : null;
}

const ofYear = /\b(?:year|session|annual|big|bigger|long(?:er)?|overall|june|summer)\b/i;

function count(signs: string, sign: string): number {
  return signs.split(sign).length - 1;
}

/** What the labels beside the aims ask for, where nobody knows them and what stands with them is plain. */
function besideAims(groups: readonly Group[]): readonly (readonly [Group, TargetRole])[] {
  const known = new Set(groups.map(([first]) => namedRole(first?.label ?? "")));
  const told = groups.flatMap((group) => {
    const role = roleBeside(group);
    return role === null || known.has(role) ? [] : [[group, role] as const];
  });
  // Of two that seem to ask for one thing none is known to.
  return told.filter(([, role]) => told.filter(([, other]) => other === role).length === 1);
}

function roleBeside(group: Group): TargetRole | null {
  const label = group[0]?.label ?? "";
  if (label === "" || namedRole(label) !== null) return null;
  const cells = group.filter(({ lines }) => !isDitto(lines)).map(cellOf);
  const shown = roleByContent(cells);
  if (shown === "indicator" || shown === "when" || shown === "who") return shown;
  const people = cells.filter(({ text }) => namesPeople(text)).length / cells.length;
  if (people > 0.7 && cells.some(({ text }) => staff.test(text))) return "who";
  const meant = besideGoals(meaningOf(label));
  // "Grown-ups help me by …" seems to ask who, and has what they do.
  const isOther = meant === "who" && people < 0.3;
  if (meant !== null && !isOther) return fields.has(meant) && !isTime.has(meant) ? meant : null;
  if (isOther && !asksName.test(label)) return "strategies";
  if (areResults(cells)) return "evaluation";
  const cued = cues.find(([role, cue]) => cue.test(label) && (role !== "who" || people >= 0.3));
  return cued?.[0] ?? null;
}

/** Whether each part of a text may be somebody's name or job. */
function namesPeople(text: string): boolean {
  const parts = text.split(/[,;/&+\n()]|\band\b/).filter((part) => part.trim() !== "");
  return parts.every((part) => isStaff({ text: part }) || staff.test(part) || name.test(part));
}

const name = /^\s*\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}\s*$/u;
const staff =
  /^\s*(?:all|everyone|parents|home|family)\s*$|\b(?:staff|teachers?|keyworkers?|adults?|PSA|SfL|CT|HT|TA|S[Aa]?LT|EP|OT|EYP|asst|assistant|team|Mrs?|Ms|Miss|Mum|Dad)\b/i;
const asksName = /\b(?:who|whom|names?|initials?)\b/i;

function namedRole(label: string): TargetRole | null {
  return besideGoals(targetRoleOf(label));
}

/** "Aim for" over days asks for no target, as the targets are found. */
function besideGoals(role: TargetRole | null): TargetRole | null {
  return role !== null && goals.has(role) ? null : role;
}

function cellOf({ lines }: Spot): CellView {
  const own = lines.map((line) => ({ ...line, listLevel: null }));
  return { ...blankCell, lines: own, text: linesText(lines) };
}

/** What is said to be a day, and is none by what stands there, is neither. */
const isTime: ReadonlySet<TargetRole> = new Set(["when", "other-date"]);

const cues: readonly (readonly [TargetRole, RegExp])[] = [
  ["success", /\bknow\b|\b(?:done|met|achieved) when\b|\bproof\b|\blooks? like\b/i],
  [
    "evaluation",
    /\b(?:did|got on|get on|went|going|gaen|gone|saw|seen|observed|happened|so far|are we (?:now|at)|notes?)\b/i,
  ],
  ["who", /\b(?:who|wha|hands|folk|adults?|people|person|owner|helpers?)\b/i],
  [
    "strategies",
    /(?<!\p{L})(?:how|help(?:s|ing)?|try|do|dö|ways?|means|tactics|methods?|scaffolds?|attack|ideas|approach|support)(?!\p{L})/iu,
  ],
];

function textOf({ lines }: Spot): string {
  return linesText(lines).trim();
}

function linesText(lines: Spot["lines"]): string {
  return lines.map(({ text }) => text).join("\n");
}
