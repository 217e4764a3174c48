import type { CellLine } from "../../ooxml/blocks";
import { labelledPieces, type LabelledPiece } from "../labels/labelled-pieces";
import { asksForWords } from "./comment-labels";

/** "Gran - he likes it": before a dash stands who of those asked says it, and no label of the form. */
export function namesTeller(text: string): boolean {
  return /^\s*(?!(?:pupil|child|learner|parent|carer|family|home)\b)\p{L}+\s+[-–—]\s/iu.test(text);
}

/**
 * Parts the lines of a cell at the labels in them. "Mum: …" below "Parent comments" is none: it tells who of the parents
 * said it, and belongs to the words. `under`: whose words a label above the cell asks for.
 */
export function piecesWithTellers<Role extends string>(
  lines: readonly CellLine[],
  roleOf: (label: string) => Role | null,
  under: Role | null,
): readonly LabelledPiece<Role>[] {
  const all: LabelledPiece<Role>[] = [];
  let whole = "";
  for (const piece of labelledPieces(lines, roleOf, true)) {
    const last = all.at(-1);
    // "Mum: He signs. Dad: Agreed." is one line, and in the words already.
    if (isTeller(piece) && whole.includes(` ${piece.label}:`)) {
      last?.lines.push(...piece.lines.slice(1));
      continue;
    }
    const own = isTeller(piece) ? lines.find(({ text }) => isSaidBy(piece.label, text)) : undefined;
    const said = own === undefined ? [] : [own, ...piece.lines.slice(1)];
    const isBelow = last === undefined || last.role === null;
    const asked = isBelow ? under : isTeller(last) ? null : last.role;
    whole = own !== undefined && asked === piece.role ? own.text : "";
    if (own === undefined || asked !== piece.role) all.push(piece);
    else if (last === undefined) all.push({ role: null, label: "", lines: said });
    else last.lines.push(...said);
  }
  return all;
}

/** Whether a label asks for the words of more than one, as "Parents" does, and "Mum" not; so does one that nobody knows. */
export function asksSeveral(label: string): boolean {
  const isForm = /\b(?:parents?|carers?|guardians?|family|families|home)\b/i.test(label);
  return label === "" || isForm || asksForWords(label);
}

/** Whether a label is a name and no more: "Parents", "Mum". */
export function namesOnly(label: string): boolean {
  return label !== "" && !asksForWords(label);
}

/** "Mum", "Gran": one of the family by name. */
function isTeller<Role extends string>({ role, label }: LabelledPiece<Role>): boolean {
  return role === "parent" && !asksSeveral(label);
}

/** Whether a line begins with a name and a colon, and goes on. */
function isSaidBy(name: string, text: string): boolean {
  const rest = text.startsWith(name) ? text.slice(name.length) : "";
  return /^\s*:\s*\S/.test(rest);
}
