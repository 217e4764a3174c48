import { newParagraph, stretchOf } from "./paragraph-hand";
import type { GroupHand, Sheet, TargetHand } from "./sheet";
import { assertFields, type Given } from "./short-term";
import { markFor } from "./target-marks";
import { lookOfWords } from "./write-cell";
import { assertOpen } from "./cell-hand";

/**
 * Whether a group's targets stand one below the other in one cell, and the next can do so too: what goes
 * with each stands in lines of its own and is given, or the row says it for all.
 */
export function isListed({ targets }: GroupHand, given: Given): boolean {
  const last = targets.at(-1);
  const together = targets.filter(({ cell }) => cell === last?.cell);
  if (last === undefined || together.length < 2 || last.newRow !== null) return false;
  const paragraphs = together.map(({ text }) => text[0]?.paragraph);
  if (new Set(paragraphs).size < together.length) return false;
  return Object.entries(last.fields).every(([name, cells]) => {
    const said = given.find(([field]) => field === name)?.[1];
    const lines = cells.flatMap((cell) => cell.paragraphs.filter(({ text }) => text.trim() !== ""));
    if (lines.length === together.length) return said !== undefined && cells.length === 1;
    const whole = lines.map(({ text }) => text.trim()).join("\n");
    return said === undefined ? whole === "" : whole === said.trim();
  });
}

/**
 * Whether a group's targets stand in one paragraph, parted by line breaks: what goes with them is said once for all,
 * and a row of its own below would be read as part of theirs.
 */
export function isOneParagraph({ targets }: GroupHand): boolean {
  const last = targets.at(-1);
  const own = last?.text[0]?.paragraph;
  return targets.some((target) => target !== last && target.text[0]?.paragraph === own);
}

/** Adds a target as a further paragraph of the cell, and what goes with it where its lines stand. */
export function addToList(
  sheet: Sheet,
  group: GroupHand,
  text: string,
  given: Given,
): TargetHand | null {
  const last = group.targets.at(-1);
  const end = last?.text.at(-1);
  if (last === undefined || end === undefined) return null;
  assertFields(last.cells, given);
  assertOpen(last.cell);
  const mark = markFor(sheet, group);
  const look = mark.look === null ? null : lookOfWords(sheet.ground, end);
  const paragraph = newParagraph(text.replaceAll("\n", " "), mark, look);
  last.cell.paragraphs.splice(last.cell.paragraphs.indexOf(end.paragraph) + 1, 0, paragraph);
  const together = group.targets.filter(({ cell }) => cell === last.cell).length;
  for (const [name, said] of given) {
    const [cell] = last.fields[name] ?? [];
    const lines = cell?.paragraphs.filter((line) => line.text.trim() !== "") ?? [];
    const before = lines.at(-1);
    if (cell === undefined || before === undefined || lines.length !== together) continue;
    cell.paragraphs.splice(cell.paragraphs.indexOf(before) + 1, 0, newParagraph(said));
  }
  const { length } = mark.text;
  return { ...last, text: [stretchOf(paragraph, length, paragraph.text.length - length)] };
}
