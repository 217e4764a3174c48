import { textOfLines } from "../../ooxml/lines";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { FEWEST_WORDS } from "../content/aim-begins";
import { isOnlyIndicators } from "../content/indicators-in";
import { meaningOf } from "../labels/heading-meaning";
import type { TargetRole } from "../labels/target-synonyms";
import { isDitto, wordCount } from "../labels/words";
import { targetRoleOf } from "../targets/header";
import { areAims, type IsAim } from "./aims";
import { uncounted } from "./labels-in-lines";
import type { Group, Spot } from "./spots";

/**
 * The two labels that have aims with them, of which one stands over one or several of the other all through the document: those
 * of the long-term and of the short-term targets. `null` where there are no such two, or more.
 */
export function nestedAims(
  groups: readonly Group[],
  spots: readonly Spot[],
  isAim: IsAim,
): readonly [longTerm: Group, shortTerm: Group] | null {
  const aims = groups.filter((group) => asksAims(group, isAim));
  if (aims.length > MOST_AIMS) return null;
  const pairs = aims.flatMap((outer) =>
    aims.flatMap((inner) => (outer === inner ? [] : [[outer, inner] as const])),
  );
  const nested = pairs.filter(([outer, inner]) => standsOver(outer, inner, spots));
  // "Meet him at the door" under "Support in class" is said as an aim is.
  const plain = nested.filter((pair) => !pair.some(seemsOther));
  const [pair, ...others] = plain.length > 0 ? plain : nested;
  return pair !== undefined && others.length === 0 ? pair : null;
}

/** Whether what somebody "will" do stands under two labels, several times under one: likely targets, whichever are which. */
export function statesAims(spots: readonly Spot[], isAim: IsAim): boolean {
  const aims = new Map<string, Set<string>>();
  for (const { label, lines } of spots) {
    const text = textOfLines(lines);
    if (label === "" || !saysWill.test(text) || !areAims(lines, isAim)) continue;
    const words = uncounted(label);
    aims.set(words, (aims.get(words) ?? new Set()).add(text));
  }
  const counts = [...aims.values()].map(({ size }) => size);
  return counts.length > 1 && Math.max(...counts) > 1;
}

/** "Ailsa will", and no "I will". */
const saysWill = /^[^.:]{0,40}\p{Lu}[\p{L}'’-]+\swill\s/u;

/** Where more labels than these have aims with them, it is no form. */
const MOST_AIMS = 5;

/** Whether most with a label are aims, and it asks for no comment. */
function asksAims(group: Group, isAim: IsAim): boolean {
  const label = group[0]?.label ?? "";
  const role = targetRoleOf(label);
  if (isAuthor(commentRoleOf(label)) || (role !== null && saidOfAims.has(role))) return false;
  const own = group.filter(({ lines }) => !isDitto(lines) && !isOnlyIndicators(lines));
  const others = own.filter(({ lines }) => !areAims(lines, isAim));
  const aims = own.length - others.length;
  // One may be put in other words: "Read the first 60 words".
  const areSaid = others.every((spot) => wordCount(textOfLines(spot.lines)) >= FEWEST_WORDS);
  return aims > 1 && aims >= others.length && areSaid;
}

function seemsOther([first]: Group): boolean {
  const role = meaningOf(first?.label ?? "");
  return role !== null && saidOfAims.has(role);
}

/** What may be said in the words of aims, and is none. */
const saidOfAims: ReadonlySet<TargetRole> = new Set([
  ...(["strategies", "success", "evaluation"] as const),
]);

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
    const text = of.has(spot) ? textOfLines(spot.lines).trim() : "";
    if (of.has(spot) && (text === last || isDitto(spot.lines))) continue;
    if (of.has(spot)) last = text;
    signs = isAhead ? `${signs.slice(0, -1)}LS` : signs + (of.has(spot) ? "L" : "S");
  }
  const isNested = /^(?:LS+)+$/.test(signs) || /^(?:S+L)+$/.test(signs);
  const [longer, shorter] = [count(signs, "L"), count(signs, "S")];
  const [outerRole, innerRole] = [roleOf(outer), roleOf(inner)];
  const isOther = outerRole === "short-term" || outerRole === "aside" || isOfSteps(outer);
  if (!isNested || isOther || innerRole === "long-term" || leavesOut(outer)) return false;
  const isSaid = outerRole === "long-term" || isOfSteps(inner);
  return longer < shorter || (longer === shorter && isSaid);
}

/** "Aim 1" and "Aim 3": one has been left out. */
function leavesOut(group: Group): boolean {
  const numbers = new Set(group.map(({ label }) => Number(/\s(\d{1,2})\W*$/.exec(label)?.[1])));
  return Math.max(...numbers) > numbers.size;
}

/** Which kind of target a label asks for by its own words, as far as they say it. */
function roleOf([first]: Group): TargetRole | null {
  const label = first?.label ?? "";
  const role = targetRoleOf(label) ?? meaningOf(label);
  if (role === "long-term" || role === "short-term" || role === "aside") return role;
  return ofYear.test(label) ? "long-term" : null;
}

/** "His next wee step", "Target this block", "What will she do by Christmas?". */
function isOfSteps([first]: Group): boolean {
  return ofSteps.test(first?.label ?? "") && !ofYear.test(first?.label ?? "");
}

const ofSteps =
  /\b(?:steps?|small(?:er)?|wee|little|mini|short(?:er)?|(?:this|next|each) (?:term|block|half[ -]term)|weeks?|christmas|easter)\b/i;

const ofYear = /\b(?:year|session|annual|big|bigger|long(?:er)?|overall|june|summer)\b/i;

function count(signs: string, sign: string): number {
  return signs.split(sign).length - 1;
}
