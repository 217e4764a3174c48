import { onOneLine } from "../../ooxml/lines";
import { isArea, isDate, isStaff } from "../content/column-content";
import { wordsOf } from "../labels/match-label";
import { opening } from "../labels/words";
import { cellUnder, targetRoleOf } from "../targets/header";
import { isOpenList } from "../content/listed";
import { isHint } from "../labels/hints";
import { isKey } from "../content/indicator-key";
import { indicatorsIn } from "../content/indicators-in";
import { FIELD_NAMES, type Doubt, type LongTermDraft, type ShortTermDraft } from "../reading";
import { fieldOfRole } from "../targets/field-of-role";

type Targets = {
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
};

/** What in the targets themselves speaks for their having been read wrong. */
export function doubtsOf({ longTerm, unassigned }: Targets): readonly Doubt[] {
  const shortTerm = [...longTerm.flatMap((each) => each.shortTerm), ...unassigned];
  // "Reading" may be all that a long-term target says, where others come under it.
  const bare = longTerm.filter((each) => each.shortTerm.length === 0 || !isAreaOf(each));
  const odd = [...bare, ...shortTerm].find(isOdd);
  const rest = longTerm.find(({ followedBy }) => followedBy !== undefined)?.followedBy;
  const heading =
    odd && `“${opening(onOneLine(odd.lines))}” may be a heading or a hint and no target.`;
  const goesOn = rest && `“${opening(rest)}” may be the rest of the long-term target above it.`;
  const isFull = longTerm.some(({ indicators }) => indicatorsIn(indicators ?? []).length > 6);
  const full =
    isFull && "Nearly all indicators stand beside a target, and which are meant is not plain.";
  const isParted = unassigned.length > 0 && longTerm.some((each) => each.shortTerm.length > 0);
  const open = shortTerm.find(isOpen);
  const lines =
    open &&
    `The lines that begin “${opening(onOneLine(open.lines))}” may be one target or several.`;
  const parted = isParted && "Some short-term targets stand under no long-term one.";
  const gap =
    hasGap(longTerm, shortTerm) && "A long-term target seems to be missing from those by number.";
  const mixed = shortTerm.some(holdsLabels) && "Labels stand among what was read of a target.";
  return [heading, goesOn, full, lines, parted, gap, mixed].flatMap((words) =>
    words ? [{ atMost: "ask", words }] : [],
  );
}

/** "DHT", "Review date", "Review date", "6 weeks" in one place: cells were read together that belong to several. */
function holdsLabels({ fields }: ShortTermDraft): boolean {
  return FIELD_NAMES.some((name) => {
    const texts = fields[name]?.map(({ text }) => text.trim()) ?? [];
    const again = texts.filter((text, at) => texts.indexOf(text) < at);
    return again.some((text) => {
      const field = fieldOfRole[targetRoleOf(text) ?? "aside"];
      return field !== undefined && field !== name;
    });
  });
}

/** What in the order of a table speaks for targets that belong together having been parted. */
export function doubtsOfOrder(
  { longTerm, unassigned }: Targets,
  hasLabels: boolean,
  isListed: boolean,
): readonly Doubt[] {
  const isBare = longTerm.some(({ shortTerm }) => shortTerm.length === 0);
  const isAbove = unassigned.length > 0 && hasLabels && isBare;
  const above = "Some targets stand above their long-term target.";
  const listed = "Several long-term targets stand in one cell.";
  return [...(isAbove ? [above] : []), ...(isListed ? [listed] : [])].map((words) => ({
    atMost: "ask",
    words,
  }));
}

/** On lines of its cell that may be targets each, under a heading that asks for one or for several. */
function isOpen({ cells: { row, header, text } }: ShortTermDraft): boolean {
  const asked = header?.columns.find((column) => cellUnder(row, header, column) === text);
  return isOpenList(text.lines, asksForSeveral(asked && header?.labels[asked.index]));
}

/** "Targets", "Small step(s)". */
function asksForSeveral(label = ""): boolean {
  return /\b(?:targets|steps|goals|aims|objectives|outcomes|stts)\b|\(s\)/i.test(label);
}

function isOdd(target: { readonly lines: LongTermDraft["lines"] }): boolean {
  const text = onOneLine(target.lines).trim();
  if (text === "") return false;
  const [only, ...others] = target.lines;
  const isOnlyHint = only !== undefined && others.length === 0 && isHint(only);
  const words = wordsOf(text).length;
  const role = targetRoleOf(text);
  // "Communicate yes / no" asks for no number.
  const isHeading = words <= 5 && role !== null && (role !== "number" || words === 1);
  const isOther = isDate({ text }) || isStaff({ text }) || isArea({ text });
  return isOnlyHint || isHeading || isOther || isField(text) || isKey(text) || !/\p{L}/u.test(text);
}

/** "Strategies: Cards", "Short term 1: Ailsa will read": what goes with a target, or itself, behind its own label. */
function isField(text: string): boolean {
  const label = /^\s*([^:\n]{2,30}):\s*\S/.exec(text)?.[1];
  const role = label === undefined ? null : targetRoleOf(label.replace(/\s\d{1,2}\s*$/, ""));
  return role === "short-term" || (role !== null && fieldOfRole[role] !== undefined);
}

/** "Long-term target 1", then "Long-term target 3"; a second plan in the document may begin anew. */
function hasGap(longTerm: readonly LongTermDraft[], shortTerm: readonly ShortTermDraft[]): boolean {
  const numbers = longTerm.flatMap(({ number }) => number ?? []);
  const isEach = numbers.length === longTerm.length && numbers.length > 0;
  // Where each row has a number, those in between count the short-term targets.
  const counted = new Set(shortTerm.map(({ number }) => number));
  return (
    isEach &&
    numbers.some((number, at) => {
      const before = numbers[at - 1] ?? number;
      return number > before + 1 && !counted.has(number - 1);
    })
  );
}

function isAreaOf(target: { readonly lines: LongTermDraft["lines"] }): boolean {
  return isArea({ text: onOneLine(target.lines) });
}
