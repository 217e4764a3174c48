import type { RecordEvaluation, RewordTarget } from "./edit";
import { Refused } from "./refusal";
import { clean, groupAt, targetsOf } from "./short-term";
import type { Sheet, TargetHand } from "./sheet";
import { assertOpen, isEmpty } from "./cell-hand";
import type { Stretch } from "./paragraph-hand";
import { appendToCell, rewrite } from "./write-cell";

/** Puts other words in place of a target's own. Throws `Refused`. */
export function reword(sheet: Sheet, edit: RewordTarget): void {
  const group = groupAt(sheet, edit.longTermTarget);
  const text = clean(edit.text).replaceAll("\n", " ");
  if (edit.shortTermTarget === undefined) {
    const outline = sheet.outline.longTerm[edit.longTermTarget ?? -1];
    if (outline === undefined) throw new Refused("invalid", "Say which target is to be reworded.");
    replace(sheet, group.text, text);
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
