import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import type { CellView } from "../survey/grid";
import { goals, targetRoleOf } from "../targets/header";
import type { Lines } from "../reading";

/**
 * A cell's title and what stands under it: "Date: 4 December" or the title on a line of its own. A
 * cell without either is all title.
 */
export function labelAndRest(lines: readonly CellLine[]): {
  readonly label: string;
  readonly rest: Lines;
} {
  const [first, ...others] = lines;
  const label = titleOf(lines);
  if (first === undefined || label === first.text) return { label, rest: others };
  const after = sliceLine(first, label.length + 1);
  const rest = after.text.trim() === "" && after.ticks.length === 0 ? others : [after, ...others];
  return { label, rest };
}

/** The same where a question is the title: "Who will help? PSA"; `null`: no answer stands behind one. */
export function questionAndRest([first, ...others]: readonly CellLine[]): {
  readonly label: string;
  readonly rest: Lines;
} | null {
  const label = /^[^:?]{3,60}\?(?=\s+\S)/.exec(first?.text ?? "")?.[0];
  if (first === undefined || label === undefined) return null;
  const answer = sliceLine(first, label.length);
  // "Reached? Comment" asks twice.
  return targetRoleOf(answer.text) === null ? { label, rest: [answer, ...others] } : null;
}

/** The title alone. */
export function titleOf([first]: readonly CellLine[]): string {
  const text = first?.text ?? "";
  const colon = text.indexOf(":");
  return colon === -1 ? text : text.slice(0, colon);
}

/** "Name: Ailsa⇥Type: Mainstream", "Name: Ailsa, Type: Mainstream": the details of a line, each with the label before it. */
export function partsByLabel(line: CellLine): readonly CellLine[] {
  return partsAt(line, /(?:\t+|\s{3,}|\s[|–—-]\s|[,;]\s)(?=[^\t:|,;]{3,40}:)/g);
}

/** The same where only a tab, a bar or much room parts them, as no sentence has it. */
export function partsAtGaps(line: CellLine): readonly CellLine[] {
  return partsAt(line, /(?:\t+|\s{3,}|\s\|\s)(?=[^\t:|]{2,40}:)/g);
}

function partsAt(line: CellLine, gap: RegExp): readonly CellLine[] {
  if (!line.text.includes(":")) return [line];
  const gaps = [...line.text.matchAll(gap)].map(({ index }) => index);
  return [0, ...gaps].map((start, at) => ({ ...line, ...sliceLine(line, start, gaps[at]) }));
}

/** "Review date:" below the targets, with its value beside it, is no target; "English – long-term target: …" is. */
export function isFootLabel({ lines, text }: CellView): boolean {
  const role = targetRoleOf(titleOf(lines));
  return role === null ? /:\s*$/.test(text) : !goals.has(role);
}
