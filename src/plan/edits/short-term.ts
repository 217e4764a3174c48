import { FIELD_NAMES, type FieldName, type TargetCells } from "../recognise/reading";
import type { AddShortTermTarget } from "./edit";
import { assertOpen } from "./cell-hand";
import { Refused } from "./refusal";
import { addToList, isListed, isOneParagraph } from "./listed-targets";
import { addTargetRow } from "./target-row";
import { addTargetRows } from "./target-rows";
import type { BlankHand, GroupHand, Sheet, TargetHand } from "./sheet";
import { markFor } from "./target-marks";
import { planText } from "../recognise/content/plan-text";
import { fillCell, lookBehindLabel, openParagraph } from "./write-cell";
import type { TargetOutline } from "./outline";

/** The fields of a new target that are given. */
export type Given = readonly (readonly [FieldName, string])[];

/**
 * Adds a short-term target: into the first row that waits for one, else as a further item of the cell
 * that lists them, else as a new row below the last. Throws `Refused`.
 */
export function addShortTerm(sheet: Sheet, edit: AddShortTermTarget): void {
  const longTerm = numberOf(sheet, edit.longTermTarget);
  const group = groupAt(sheet, longTerm);
  const given = givenIn(edit);
  const target =
    fillBlank(sheet, group, edit.text, given) ??
    (isListed(group, given) ? addToList(sheet, group, edit.text, given) : null) ??
    addRow(sheet, group, edit.text, given);
  group.targets.push(target);
  targetsOf(sheet, longTerm).push(outlineOf(edit.text, given, target));
}

function addRow(sheet: Sheet, group: GroupHand, text: string, given: Given): TargetHand {
  if (!isOneParagraph(group))
    return addTargetRows(sheet, group, text, given) ?? addTargetRow(sheet, group, text, given);
  throw new Refused(
    "no-place",
    "The short-term targets here stand in one cell, one line below the other. Please type the new one in below them.",
  );
}

function numberOf(sheet: Sheet, target: AddShortTermTarget["longTermTarget"]): number | null {
  if (target !== "just-added") return target;
  if (sheet.justAdded !== null) return sheet.justAdded;
  throw new Refused("invalid", "No long-term target was added before this short-term one.");
}

/** The group of a long-term target; `null` those under none. Throws `Refused`. */
export function groupAt(sheet: Sheet, index: number | null): GroupHand {
  const group = index === null ? sheet.unassigned : sheet.groups[index];
  if (group !== undefined) return group;
  const count = sheet.groups.length;
  throw new Refused(
    "no-place",
    `There is no long-term target ${(index ?? 0) + 1} in this plan; it has ${count}.`,
  );
}

export function targetsOf(sheet: Sheet, index: number | null): TargetOutline[] {
  if (index === null) return sheet.outline.unassigned;
  return sheet.outline.longTerm[index]?.targets ?? [];
}

const given: readonly Exclude<FieldName, "evaluation">[] = ["when", "who", "strategies", "success"];

function givenIn(edit: AddShortTermTarget): Given {
  return given.flatMap((name): Given => {
    const text = edit[name];
    return text === undefined || text.trim() === "" ? [] : [[name, text]];
  });
}

const names: Readonly<Record<FieldName, string>> = {
  when: "by when",
  who: "who helps",
  strategies: "strategies",
  success: "how success is seen",
  evaluation: "the evaluation",
};

/** Throws `Refused` when the form has no place for one of the fields. */
export function assertFields(cells: TargetCells, fields: Given): void {
  for (const [name] of fields) {
    if ((cells.fields[name] ?? []).length > 0) continue;
    throw new Refused(
      "no-place",
      `This form has no column for ${names[name]}. Leave that out, or write it into the target.`,
    );
  }
}

function fillBlank(sheet: Sheet, group: GroupHand, text: string, fields: Given): TargetHand | null {
  const blank = group.blanks.find((each) => isOpen(each, fields));
  const closed = group.blanks[0];
  if (blank === undefined) {
    if (closed !== undefined && group.targets.length === 0) assertOpen(closed.cell);
    return null;
  }
  assertFields(blank.cells, fields);
  group.blanks.splice(group.blanks.indexOf(blank), 1);
  const { cell } = blank;
  const like =
    group.targets.at(-1)?.text[0] ?? sheet.groups.flatMap((each) => each.targets)[0]?.text[0];
  const into = openParagraph(cell);
  const mark = into.text.trim() === "" ? markFor(sheet, group) : { text: "", look: null };
  const look = mark.text === "" ? lookBehindLabel(sheet.ground, into, like) : null;
  const stretches = fillCell(cell, text, { mark: mark.text, look });
  for (const [name, said] of fields) {
    const [first] = blank.fields[name] ?? [];
    if (first !== undefined) fillCell(first, said);
  }
  return { ...blank, text: stretches };
}

function isOpen({ cell, fields }: BlankHand, given: Given): boolean {
  const cells = [cell, ...given.flatMap(([name]) => fields[name]?.[0] ?? [])];
  return cells.every(({ barrier }) => barrier === null);
}

function outlineOf(text: string, fields: Given, { cells }: TargetHand): TargetOutline {
  const outline: TargetOutline = { text: clean(text) };
  for (const name of FIELD_NAMES) if (cells.fields[name] !== undefined) outline[name] = "";
  for (const [name, said] of fields) outline[name] = clean(said);
  return outline;
}

/** A text as the reader gives it: white space single, no empty lines. */
export function clean(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return planText(lines.map((line) => ({ text: line, pieces: [], ticks: [] }))).text;
}
