import type { PlanComment } from "../model";
import type { CellView } from "./grid";
import { isHint, isInstruction } from "./hints";
import { planText } from "./plan-text";
import type { Lines } from "./reading";

type Author = PlanComment["by"];

/** What a cell begins with, up to a colon. */
export function labelOf(cell: CellView): string {
  return cell.text.split(/[:\n]/)[0] ?? "";
}

/** The words of some lines; `undefined` for none, or a line to write on. */
export function textOf(lines: Lines): string | undefined {
  const { text } = planText(lines);
  return /^[\s_.…/]*$/.test(text) ? undefined : text;
}

/** Words of somebody's own: neither a hint of the form nor a label. */
export function isWords(lines: Lines): boolean {
  return lines.some(
    (line) =>
      line.text.trim().split(/\s+/).length > 3 &&
      !isHint(line) &&
      !isInstruction(line.text) &&
      !/\b(?:please|should|to be (?:completed|filled)|this section|ask (?:the|him|her))\b/i.test(
        line.text,
      ),
  );
}

/** "Signed: ____ Date: ____" stands below what was said and is no part of it. */
export function isSignature(text: string): boolean {
  return /^\s*(?:(?:pupil|child|parent|carer|parent\s*\/\s*carer)\S*\s+)?(?:signed|signatures?)\b\s*(?:$|[:(_.…]|by\b)/i.test(
    text,
  );
}

/** A comment, unless nothing is written. */
export function comment(
  by: Author,
  lines: Lines,
  date: string | undefined,
): readonly PlanComment[] {
  const text = planText(
    lines.filter((line) => !isSignature(line.text) && !/^[\s_.…]+$/.test(line.text)),
  );
  if (text.text === "") return [];
  return [date === undefined ? { by, text } : { by, date, text }];
}
