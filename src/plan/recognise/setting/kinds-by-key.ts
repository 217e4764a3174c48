import type { Setting } from "../../model";
import { paragraphsIn, type Block } from "../../ooxml/blocks";
import { kindOfName, kindsNamed, mayNameKind } from "./kinds-of-school";
import { labelAndRest } from "../labels/label-and-rest";
import { remembered } from "../labels/remembered";
import { asksOfAnother } from "./school-labels";
import { viewRows, type CellView } from "../survey/grid";

/** What letters or numbers stand for: "P = pre-school, M = mainstream", and what is written beside that. */
type Key = { readonly kinds: ReadonlyMap<string, Setting>; readonly beside: string };

/**
 * The kind of school that is stated by a letter or number: with its key, beside or below a label with the key, or under a label
 * that asks for the kind, where the plan has one key.
 */
export function kindsByKey(
  blocks: readonly Block[],
  asksKind: (label: string) => boolean,
): readonly Setting[] {
  const lines = paragraphsIn(blocks).flatMap((paragraph) => paragraph.lines);
  const [common, ...others] = lines.flatMap(({ text }) => keyIn(text) ?? []);
  if (common === undefined) return [];

  const keyFor = (label: string): Key | null => {
    if (asksOfAnother(label)) return null;
    return keyIn(label) ?? (others.length === 0 && asksKind(label) ? common : null);
  };
  const inLines = lines.flatMap((line) => {
    const own = keyFor(line.text);
    if (own !== null) return meantBy(/(?:^|[:?])([^:?]*)$/.exec(own.beside)?.[1], own);
    const { label, rest } = labelAndRest([line]);
    return meantBy(rest[0]?.text, keyFor(label));
  });
  return [...inLines, ...inTables(blocks, keyFor)];
}

function inTables(
  blocks: readonly Block[],
  keyFor: (label: string) => Key | null,
): readonly Setting[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [viewRows(block)] : []));
  return tables.flatMap((rows) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, index) => [
        ...besideOrBelow(cell, row[index + 1], rows[at + 1]?.[index], keyFor),
        ...inTables(cell.blocks, keyFor),
      ]),
    ),
  );
}

function besideOrBelow(
  cell: CellView,
  beside: CellView | undefined,
  below: CellView | undefined,
  keyFor: (label: string) => Key | null,
): readonly Setting[] {
  const key = keyFor(cell.text);
  const [kind] = [beside, below].flatMap((place) => meantBy(place?.text, key));
  return kind === undefined ? [] : [kind];
}

/** What a text stands for that is a letter or number of the key and no more. */
function meantBy(text: string | undefined, key: Key | null): readonly Setting[] {
  const code = /^\W*([\p{L}\d]{1,2})\W*$/u.exec(text ?? "")?.[1];
  const kind = key?.kinds.get(code?.toLowerCase() ?? "");
  return kind === undefined ? [] : [kind];
}

/** The key in a text: before each kind, or behind each, stands what is short for it. */
const keyIn = remembered((text: string): Key | null => {
  if (!mayNameKind(text)) return null;
  const names = kindsNamed(text);
  for (const find of [codeBefore, codeBehind]) {
    const pairs = names.flatMap((name) => {
      const code = find(text, name.start, name.start + name.word.length);
      return code === null ? [] : [{ ...code, kind: kindOfName(name.word) }];
    });
    const kinds = new Map(pairs.map(({ code, kind }) => [code.toLowerCase(), kind]));
    const [first, last] = [pairs[0], pairs.at(-1)];
    if (first === undefined || last === undefined || new Set(kinds.values()).size < 2) continue;
    return { kinds, beside: `${text.slice(0, first.start)} ${text.slice(last.end)}` };
  }
  return null;
});

type Code = { readonly code: string; readonly start: number; readonly end: number };

/** No code and its sign are longer. */
const FURTHEST = 20;

/** "M = mainstream", "m) mainstream", "2 mainstream", "S for special" */
function codeBefore(text: string, start: number, end: number): Code | null {
  const from = Math.max(0, start - FURTHEST);
  const found =
    /(?<![\p{L}\d])(?:(\p{Lu}{1,2}|\d{1,2})\s*(?:[=:).–—-]|for|is)?|(\p{Ll})\s*[=:).–—-])\s*$/u.exec(
      text.slice(from, start),
    );
  if (found === null) return null;
  return { code: found[1] ?? found[2] ?? "", start: from + found.index, end: wordsEnd(text, end) };
}

/** "mainstream (M)", "special school = S" */
function codeBehind(text: string, start: number, end: number): Code | null {
  const behind = text.slice(wordsEnd(text, end));
  const found = /^\s*[(=:–—-]\s*(\p{Lu}{1,2}|\d{1,2}|\p{Ll})(?![\p{L}\d])/u.exec(behind);
  if (found === null) return null;
  return { code: found[1] ?? "", start, end: text.length - behind.length + found[0].length };
}

/** Where a kind with its "school" ends. */
function wordsEnd(text: string, end: number): number {
  return end + (/^ (?:school|class|setting|provision)\b/.exec(text.slice(end))?.[0].length ?? 0);
}
