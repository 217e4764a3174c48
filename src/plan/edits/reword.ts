import type { RecordEvaluation, RewordTarget } from "./edit";
import { Refused } from "./refusal";
import { clean, groupAt, targetsOf } from "./short-term";
import type { Sheet, TargetHand } from "./sheet";
import { assertOpen, isEmpty } from "./cell-hand";
import { stretchOf, type Stretch } from "./paragraph-hand";
import { appendToCell, rewrite } from "./write-cell";

/** Puts other words in place of a target's own. Throws `Refused`. */
export function reword(sheet: Sheet, edit: RewordTarget): void {
  const group = groupAt(sheet, edit.longTermTarget);
  const text = clean(edit.text).replaceAll("\n", " ");
  if (edit.shortTermTarget === undefined) {
    const outline = sheet.outline.longTerm[edit.longTermTarget ?? -1];
    if (outline === undefined) throw new Refused("invalid", "Say which target is to be reworded.");
    const repeated = repeatedOf(sheet, edit.longTermTarget ?? -1);
    replace(sheet, group.text, text);
    repeated.forEach((stretch) => replace(sheet, [stretch], text));
    outline.text = text;
    return;
  }
  const target = targetAt(group.targets, edit.shortTermTarget);
  replace(sheet, target.text, text);
  const outline = targetsOf(sheet, edit.longTermTarget)[edit.shortTermTarget];
  if (outline !== undefined) outline.text = text;
}

/** Writes how a target went; what an earlier review said of it stays above. Throws `Refused`. */
export function recordEvaluation(sheet: Sheet, edit: RecordEvaluation): void {
  const group = groupAt(sheet, edit.longTermTarget);
  const target = targetAt(group.targets, edit.shortTermTarget);
  const [cell] = target.fields.evaluation ?? [];
  if (cell === undefined) {
    throw new Refused("no-place", "This form has no column for the evaluation of a target.");
  }
  const sharing = group.targets.filter(({ fields }) => fields.evaluation?.includes(cell) === true);
  if (sharing.length > 1) {
    throw new Refused(
      "ambiguous",
      "Several targets share one cell for their evaluation. Please type it in where it belongs.",
    );
  }
  const isFirst = isEmpty(cell);
  appendToCell(cell, edit.text);
  const outline = targetsOf(sheet, edit.longTermTarget)[edit.shortTermTarget];
  if (outline === undefined) return;
  const said = clean(edit.text);
  outline.evaluation = isFirst ? said : `${outline.evaluation ?? ""}\n${said}`;
}

/** Where a form says a long-term target once more: in each row, or above its own table of short-term targets. */
function repeatedOf(sheet: Sheet, index: number): readonly Stretch[] {
  const target = sheet.plan.longTermTargets[index];
  const own = sheet.groups[index]?.text ?? [];
  if (target === undefined || own.some(({ paragraph }) => paragraph.at === null)) return [];
  const words = target.text.text;
  const targets = [...sheet.groups.flatMap((group) => group.targets), ...sheet.unassigned.targets];
  const places = [...sheet.groups, ...targets]
    .flatMap(({ text }) => text)
    .flatMap(({ paragraph }) => paragraph.at ?? []);
  const taken = new Set(places);
  // The same sentence in the Action Plan is another matter.
  const isOutside = (at: number) => at < Math.min(...places) || at > Math.max(...places);
  return sheet.plan.paragraphs.flatMap(({ text }, at) => {
    if (words === "" || taken.has(at) || isOutside(at) || !clean(text).endsWith(words)) return [];
    const start = [...text.matchAll(/\S+/g)].find(
      ({ index }) => clean(text.slice(index)) === words,
    );
    if (start === undefined || !label.test(text.slice(0, start.index))) return [];
    return [stretchOf(sheet.paragraph(at), start.index, text.trimEnd().length - start.index)];
  });
}

/** Nothing, a number, or "Long-term target 2:". */
const label =
  /^[^\p{L}]*(?:[\p{L}\s/–-]{0,40}\b(?:targets?|goals?|aims?|outcomes?|objectives?|ltt?)\b[^\p{L}]*)?$/iu;

function targetAt(targets: readonly TargetHand[], index: number): TargetHand {
  const target = targets[index];
  if (target !== undefined) return target;
  throw new Refused(
    "no-place",
    `There is no short-term target ${index + 1} here; there are ${targets.length}.`,
  );
}

function replace(sheet: Sheet, stretches: readonly Stretch[], text: string): void {
  if (stretches.length === 0) {
    throw new Refused("no-place", "Amas cannot reach the words of this target in Word.");
  }
  for (const { paragraph } of stretches) assertOpen({ barrier: sheet.barrierAt(paragraph) });
  rewrite(stretches, text);
}
