import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { saysDoing } from "../content/aim-begins";
import { isTime } from "../content/column-content";
import { itemMark } from "../content/listed";
import { linesTogether } from "../content/said-anew";
import { meaningOf } from "../labels/heading-meaning";
import { partsAtGaps } from "../labels/label-and-rest";
import { afterLabel, type LabelKind } from "../labels/labels";
import type { TargetRole } from "../labels/target-synonyms";
import { hasWords, wordCount } from "../labels/words";
import type { RowView } from "../survey/grid";
import { roleBefore } from "./fields-in-cell";
import { goals, targetRoleOf } from "./header";
import { mayAskFor } from "./open-headings";
import { fieldOfRole } from "./field-of-role";

/** What stands under one label of a cell, with the lines that it was read from. */
export type LabelledLines = {
  readonly role: TargetRole;
  readonly label: string;
  readonly lines: CellLine[];
  readonly from: CellLine[];
  /** Taken by its wording. */
  readonly isGuess?: true;
};

/**
 * The lines of a cell under their labels. A further target may follow what belongs to the one before: "2. Isla will …" after
 * "1. Isla will …" and its strategies. `null`: something stands under no label, or under one that is not known.
 */
export function labelledLines(lines: readonly CellLine[]): readonly LabelledLines[] | null {
  const found: LabelledLines[] = [];
  let target: LabelledLines | null = null;
  const all = lines.flatMap(partsAtGaps);
  const labels = withDashed(all, all.map(labelled));
  const below = labelsBelow(labels);
  for (const [at, line] of all.entries()) {
    const last = found.at(-1);
    const begun = isAnswer(line, last) ? null : (labels[at] ?? null);
    if (begun === "unknown" || (begun === null && last === undefined)) return null;
    const next =
      begun ??
      (last === undefined || target === null || isListOf(line, found, target, below[at])
        ? null
        : nextTarget(line, last, target));
    if (next === "unclear") return null;
    if (next) found.push(next);
    else {
      last?.lines.push(line);
      last?.from.push(line);
    }
    const open = found.at(-1);
    if (open !== undefined && isShort(open.role)) target = open;
    else if (open?.role === "long-term") target = null;
  }
  return found;
}

type Label = LabelledLines | "unknown" | null;

/** "Who – PSA" is no more than words with a dash, but where others of the lines begin so with another label. */
function withDashed(lines: readonly CellLine[], labels: readonly Label[]): readonly Label[] {
  const dashed = lines.map((line, at) => (isBare(labels[at]) ? beforeDash(line) : null));
  const roles = new Set(dashed.flatMap((label) => label?.role ?? []));
  return roles.size < 2 ? labels : labels.map((label, at) => dashed[at] ?? label);
}

/** No label, or one with nothing behind it: "Evaluation – 6/10" may be taken for all label. */
function isBare(label: Label = null): boolean {
  return label === null || (label !== "unknown" && label.lines.length === 0);
}

function beforeDash(line: CellLine): LabelledLines | null {
  const [lead, name = ""] = /^\s*(\p{Lu}[^:?–—.]{1,29})\s[–—-](?:\s+|$)/u.exec(line.text) ?? [];
  const plain = lead === undefined ? null : targetRoleOf(name);
  const isAsked = /^(?:what|how|who|when)\b/i.test(name);
  const role = plain ?? (isAsked ? meaningOf(name) : null);
  if (lead === undefined || role === null || fieldOfRole[role] === undefined) return null;
  return under(role, line, lead.length, plain === null);
}

/** For each line what the next label below it asks for. */
function labelsBelow(labels: readonly Label[]): readonly (TargetRole | null)[] {
  let role: TargetRole | null = null;
  const found = labels.map(() => role);
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    found[at] = role;
    const label = labels[at] ?? null;
    if (label !== null) role = label === "unknown" ? null : label.role;
  }
  return found;
}

/**
 * "1. Cards" below "Strategies:" is what that asks for, and the next target only where the labels of one come once more
 * below it, as they did below `target`.
 */
function isListOf(
  line: CellLine,
  found: readonly LabelledLines[],
  target: LabelledLines,
  below: TargetRole | null = null,
): boolean {
  const last = found.at(-1);
  if (last === target) return true;
  if (itemMark(line) === null || hasWords(last?.lines ?? [])) return false;
  const since = found.slice(found.lastIndexOf(target) + 1).map(({ role }) => role);
  return below === null || !since.includes(below);
}

/** The label that a line begins with; `null`: with none. */
export function labelOf(line: CellLine | undefined): Label {
  const [first] = line === undefined ? [] : partsAtGaps(line);
  return first === undefined ? null : labelled(first);
}

/** Whether a line begins with the label of short-term targets. */
export function isStep(line: CellLine): boolean {
  const label = labelOf(line);
  return (
    label !== null &&
    label !== "unknown" &&
    isShort(label.role) &&
    (label.isGuess !== true || label.role === "short-term")
  );
}

/** "Check-in with key adult" right below "How will we help?" answers it, whatever else it could ask for. */
function isAnswer(line: CellLine, above: LabelledLines | undefined): boolean {
  const { text } = line;
  const [label] = above?.from ?? [];
  const isOpen = above?.lines.length === 0 && /[:?]\s*$/.test(label?.text ?? "");
  const isNext = afterLabel(line, "short-term")?.text.trim() === "";
  return isOpen && !isNext && text.trim() !== "" && !/[:?]/.test(text);
}

/** Whether in a cell of these a short-term target stands among labelled lines, with what belongs to it. */
export function isCard(rows: readonly RowView[]): boolean {
  return rows.some((row) =>
    row.some(({ lines }) => lines.length > 1 && holdTarget(labelledLines(lines) ?? [])),
  );
}

/** Whether in some lines what seems a target stands behind or below its label, among others with theirs. */
export function areLikeCard(lines: readonly CellLine[]): boolean {
  const said: LabelledLines[] = [];
  for (const line of lines) {
    const begun = labelled(line) ?? guessed(line);
    if (begun !== null && begun !== "unknown") said.push(begun);
    else said.at(-1)?.lines.push(line);
  }
  return said.length > 1 && said.some(({ role, lines }) => goals.has(role) && hasWords(lines));
}

/** "What we are working on", with no sign that it is a label. */
function guessed(line: CellLine): LabelledLines | null {
  const role = meaningOf(line.text);
  return role && under(role, line, line.text.length);
}

function holdTarget(said: readonly LabelledLines[]): boolean {
  const isTarget = said.some(({ role, lines }) => isShort(role) && hasWords(lines));
  return isTarget && said.some(({ role }) => fieldOfRole[role] !== undefined);
}

function isShort(role: TargetRole): boolean {
  return role === "short-term" || role === "target";
}

/**
 * The target that a line begins as the one before it did, where what stands above it is all said on the line of its
 * label; `null`: none. Without a mark it may as well go on with that, unless targets stand below their label.
 */
function nextTarget(
  line: CellLine,
  last: LabelledLines,
  { role, label, lines, from }: LabelledLines,
): LabelledLines | "unclear" | null {
  const [first] = lines;
  const isWhole = last.from.length === 1 && last.lines.every((each) => itemMark(each) === null);
  if (first === undefined || !isWhole) return null;
  const next: LabelledLines = { role, label: "", lines: [line], from: [line] };
  const kind = itemMark(line)?.kind;
  if (kind !== undefined) return kind === itemMark(first)?.kind ? next : null;
  if (linesTogether([first, line]) !== "each") return null;
  return label === "" || from.length > lines.length ? next : "unclear";
}

const kinds: readonly LabelKind[] = ["long-term", "short-term", "indicator"];

/** A line that begins with a label; `null`: with none. */
function labelled(line: CellLine): Label {
  for (const kind of kinds) {
    const after = afterLabel(line, kind);
    if (after !== null) return under(kind, line, line.text.length - after.text.length);
  }
  const [sign, title = ""] = /^\s*([^:?]{2,60}[:?])(?=\s|$)/.exec(line.text) ?? [];
  if (sign === undefined) {
    const role = wordCount(line.text) <= LONGEST_TITLE ? targetRoleOf(line.text) : null;
    return role === null ? null : under(role, line, line.text.length);
  }
  const label = title.replace(/:$/, "");
  const value = [sliceLine(line, sign.length)];
  const asked = roleBefore(label, value);
  // "Review: June" is when it will be.
  const plain = asked && mayAskFor(asked, label) && value.every(isTime) ? "when" : asked;
  const role = plain ?? meaningOf(label);
  if (role !== null) return under(role, line, sign.length, plain === null);
  return isLabelLike(label) ? "unknown" : null;
}

const LONGEST_TITLE = 6;

/** "Baseline", "Notes from home"; no sentence that goes on with a list. */
function isLabelLike(label: string): boolean {
  return wordCount(label) <= LONGEST_TITLE && !saysDoing(label);
}

function under(role: TargetRole, line: CellLine, length: number, isGuess = false): LabelledLines {
  const after = { ...sliceLine(line, length), listLevel: null };
  const lines = hasWords([after]) || after.ticks.length > 0 ? [after] : [];
  const label = line.text.slice(0, length).replace(/[:\s]+$/, "");
  return { role, label, lines, from: [line], ...(isGuess && { isGuess }) };
}
