import { isTime } from "../content/column-content";
import { isPrompt } from "../labels/prompts";
import { hasWords } from "../labels/words";
import { goals } from "./header";
import type { LabelledCell } from "./layouts/targets-in-labelled-cells";
import { mayAskFor } from "./open-headings";
import { rank } from "./plainest";
import { saysAsked } from "./says-asked";

/**
 * Of several labels for one field of a target the plainest: beside "Strategies" what stands beside "Resources"
 * is no strategy, and "Date set" is no date beside "By when".
 */
export function ofPlainest(cells: readonly LabelledCell[]): readonly LabelledCell[] {
  const starts = cells.flatMap(({ role }, at) => (at === 0 || goals.has(role) ? [at] : []));
  return starts.flatMap((start, index) => {
    const written = cells.slice(start, starts[index + 1]).map(withoutPrompts);
    const card = written.map((cell) => dayOf(cell, written));
    const hasWhen = card.some(({ role }) => role === "when");
    return card.map((cell): LabelledCell => {
      const same = card.filter(({ role }) => role === cell.role);
      const isLess = same.some(({ role, label }) => rank(role, label) < rank(role, cell.label));
      return isLess || (hasWhen && cell.role === "other-date") ? { ...cell, role: "aside" } : cell;
    });
  });
}

/** "Who: [who]" says nobody yet. */
function withoutPrompts(cell: LabelledCell): LabelledCell {
  const { role, label, value } = cell;
  if (goals.has(role)) return cell;
  const isLeft = ({ text }: { readonly text: string }) =>
    text.trim() === "" || isPrompt(text) || saysAsked(text, label, role);
  return hasWords(value) && value.every(isLeft) ? { ...cell, value: [] } : cell;
}

/** "Review: June" is when it will be, where nothing else of the target says when. */
function dayOf(cell: LabelledCell, card: readonly LabelledCell[]): LabelledCell {
  const { role, label, value } = cell;
  const isDay = mayAskFor(role, label) && role === "evaluation" && hasWords(value);
  const hasWhen = card.some((each) => each.role === "when");
  return isDay && !hasWhen && value.every(isTime) ? { ...cell, role: "when", isGuess: true } : cell;
}
