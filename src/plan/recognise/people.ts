import type { Lines } from "./reading";
import { planText } from "./plan-text";
import { withoutPlainMarks } from "./listed";

/**
 * The people named in a cell: one a line, or parted by semicolons or commas outside brackets. Where
 * semicolons part them, a comma stands before a role: "Mrs Ross, HT; Mr Test, parent".
 */
export function namesIn(lines: Lines): readonly string[] {
  const text = planText(withoutPlainMarks(lines)).text;
  const between = /;(?![^()]*\))/.test(text) ? /\n|;(?![^()]*\))/ : /\n|,(?![^()]*\))/;
  return text
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether a cell says yes: a ticked box, a tick, x, "Yes", or any words that are no refusal. */
export function isTicked(lines: Lines): boolean {
  const boxes = lines.flatMap((line) => line.ticks);
  if (boxes.length > 0) return boxes.some(({ ticked }) => ticked);
  const text = planText(lines).text.toLowerCase();
  return (
    text !== "" &&
    !/^(?:n|no|none|n\/a|not?\b.*|[-–—.✗✘0]|absent.*|apolog.*|unable.*|sent (?:a )?report.*)$/.test(
      text,
    )
  );
}
