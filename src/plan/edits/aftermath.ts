import type { Change, NewParagraph, NewRow } from "./change";
import type { Ground, Spot } from "./ground";
import { paragraphsIn, type LookStretch, type Row } from "../ooxml/blocks";
import { sameLook } from "../ooxml/looks";
import { emptySigns, tickedSigns } from "../ooxml/ticks";

/** What a document says after some changes, and the changes that take it back. */
export type Aftermath = {
  /** The text of each paragraph; `null`: nothing is known of it beforehand. */
  readonly texts: readonly (string | null)[];
  /** Indexes in `texts` of what the changes wrote. */
  readonly touched: readonly number[];
  /** The changes that undo them, for the document as it is then. */
  readonly inverse: readonly Change[];
  /** Where a paragraph stands then; `null`: it is taken out. */
  readonly placeOf: (paragraph: number) => number | null;
};

type Added = {
  readonly before: number;
  readonly texts: readonly (string | null)[];
  readonly change: Change;
};

/** A change as it comes out where Word leaves an empty paragraph behind a block (#116). */
export function withSpaceBehind(change: Change): Change {
  if (change.kind !== "add-block") return change;
  const parts = [...change.parts, { count: 1, isTable: false }];
  return { ...change, texts: [...change.texts, ""], parts };
}

/**
 * Works out what `changes` make of a document whose paragraphs say `texts`. `isHalfDone`: the last of them may have
 * ended in the middle, so nothing is known of new words that are written piece by piece.
 */
export function aftermathOf(
  changes: readonly Change[],
  texts: readonly string[],
  ground: Ground,
  isHalfDone = false,
): Aftermath {
  const written: (string | null)[] = [...texts];
  const removed = new Set<number>();
  const added: Added[] = [];
  for (const change of changes) {
    if (change.kind === "write-text") written[change.paragraph] = afterWriting(change);
    else if (change.kind === "choose")
      written[change.paragraph] = afterChoosing(change, texts[change.paragraph] ?? "");
    else if (change.kind === "remove-paragraphs")
      range(change.first, change.count).forEach((at) => removed.add(at));
    else if (change.kind === "remove-rows")
      change.rows.forEach((at) => rowOf(ground, at).forEach((each) => removed.add(each)));
    else if (change.kind === "remove-block")
      change.parts
        .flatMap(({ paragraph, isTable }) => (isTable ? tableOf(ground, paragraph) : [paragraph]))
        .forEach((at) => removed.add(at));
    else if (change.kind === "tick")
      written[change.paragraph] = afterTicking(change, written[change.paragraph] ?? null);
    else added.push(addedBy(change, ground, texts.length, isHalfDone && change === changes.at(-1)));
  }
  // Paragraphs added to the last cell of a row come before the rows added below it.
  const inOrder = added.toSorted((a, b) => a.before - b.before || rank(a) - rank(b));
  const looksOf = (at: number) => ground.sourceOf(at)?.looks ?? [];
  return assemble(changes, written, removed, inOrder, looksOf);
}

function assemble(
  changes: readonly Change[],
  written: readonly (string | null)[],
  removed: ReadonlySet<number>,
  added: readonly Added[],
  looksOf: (paragraph: number) => readonly LookStretch[],
): Aftermath {
  const texts: (string | null)[] = [];
  const places = new Map<number, number>();
  const touched: number[] = [];
  const inverse: Change[] = [];
  let next = 0;
  for (let at = 0; at <= written.length; at += 1) {
    for (let each = added[next]; each !== undefined && each.before === at; each = added[next]) {
      inverse.push(undoingAdded(each.change, texts.length));
      touched.push(...range(texts.length, each.texts.length));
      texts.push(...each.texts);
      next += 1;
    }
    if (at === written.length || removed.has(at)) continue;
    places.set(at, texts.length);
    texts.push(written[at] ?? null);
  }
  for (const change of changes) {
    if (change.kind !== "write-text" && change.kind !== "tick" && change.kind !== "choose")
      continue;
    const paragraph = places.get(change.paragraph);
    if (paragraph === undefined) continue;
    touched.push(paragraph);
    inverse.push({ ...undoing(change, looksOf(change.paragraph)), paragraph });
  }
  return { texts, touched, inverse, placeOf: (at) => places.get(at) ?? null };
}

type Written = Extract<Change, { readonly kind: "write-text" | "tick" | "choose" }>;

function undoing(change: Written, looks: readonly LookStretch[]): Written {
  if (change.kind === "tick") return { ...change, ticked: !change.ticked };
  if (change.kind === "choose") return { ...change, before: change.item, item: change.before };
  const { before, start, length, words } = change;
  return {
    ...change,
    before: afterWriting(change),
    length: textOf(words).length,
    words: wordsAsTheyLook(before, start, start + length, looks, words),
  };
}

/** The words of a stretch; where they do not all look the same, or others look another way, with their looks. */
function wordsAsTheyLook(
  text: string,
  start: number,
  end: number,
  looks: readonly LookStretch[],
  instead: NewParagraph,
): NewParagraph {
  const inside = looks.filter((each) => each.start < end && start < each.start + each.length);
  const [first] = inside;
  const isAsIt = instead.every(({ look }) => look === null);
  const isAlike =
    first === undefined || (isAsIt && inside.every(({ look }) => sameLook(look, first.look)));
  if (isAlike) return [{ text: text.slice(start, end), look: null }];
  const starts = inside.map((each, at) => (at === 0 ? start : Math.max(start, each.start)));
  return inside.map(({ look }, at) => ({
    text: text.slice(starts[at], starts[at + 1] ?? end),
    look,
  }));
}

function undoingAdded(change: Change, first: number): Change {
  if (change.kind === "add-rows") {
    let at = first;
    const rows = change.rows.map((row) => {
      const start = at;
      at += sizeOf(row);
      return start;
    });
    return { kind: "remove-rows", rows };
  }
  if (change.kind === "add-block") {
    let at = first;
    const parts = change.parts.map(({ count, isTable }) => {
      const paragraph = at;
      at += count;
      return { paragraph, isTable };
    });
    return { kind: "remove-block", parts };
  }
  if (change.kind === "add-picture") return { kind: "remove-paragraphs", first, count: 1 };
  const count = change.kind === "add-paragraphs" ? change.paragraphs.length : 0;
  return { kind: "remove-paragraphs", first, count };
}

function addedBy(change: Change, ground: Ground, count: number, isHalfDone: boolean): Added {
  const said = (words: NewParagraph) =>
    isHalfDone && (words.length > 1 || words.some(({ look }) => look !== null))
      ? null
      : textOf(words);
  if (change.kind === "add-paragraphs")
    return { before: change.after + 1, texts: change.paragraphs.map(said), change };
  if (change.kind === "add-rows")
    return {
      before: endOf(rowOf(ground, change.beside)),
      texts: change.rows.flatMap((row) => row.flatMap((cell) => cell.map(said))),
      change,
    };
  if (change.kind === "add-block" || change.kind === "add-picture") {
    const before = change.isAfterTable ? endOfTable(ground, change.after, count) : change.after + 1;
    return { before, texts: change.kind === "add-block" ? change.texts : [""], change };
  }
  return { before: 0, texts: [], change };
}

function rank({ change }: Added): number {
  return ["add-paragraphs", "add-rows", "add-block", "add-picture"].indexOf(change.kind);
}

/** `null`: it is not plain which sign is that of the box. */
function afterTicking({ box, ticked }: Extract<Change, { kind: "tick" }>, text: string | null) {
  const signs = [...(text ?? "").matchAll(anySign)];
  const sign = signs[box];
  if (text === null || sign === undefined || tickedSigns.includes(sign[0]) === ticked) return null;
  const { index } = sign;
  return text.slice(0, index) + (ticked ? "☒" : "☐") + text.slice(index + sign[0].length);
}

const anySign = new RegExp(`[${tickedSigns}${emptySigns}]`, "gu");

/** `null`: the list has words around it, and what is chosen in it is not among them. */
function afterChoosing({ before, item }: Extract<Change, { kind: "choose" }>, text: string) {
  if (before !== null) return text.replace(before, item ?? "");
  return text.trim() === "" ? item : null;
}

function afterWriting({ before, start, length, words }: Extract<Change, { kind: "write-text" }>) {
  return before.slice(0, start) + textOf(words) + before.slice(start + length);
}

function textOf(words: NewParagraph): string {
  return words.map(({ text }) => text).join("");
}

function sizeOf(row: NewRow): number {
  return row.reduce((sum, cell) => sum + cell.length, 0);
}

/** All paragraphs of the row that one stands in. */
function rowOf(ground: Ground, paragraph: number): readonly number[] {
  const spot = ground.spotOf(paragraph);
  return spot === null ? [paragraph] : placesIn([spot.row]);
}

function tableOf(ground: Ground, paragraph: number): readonly number[] {
  const spot: Spot | null = ground.spotOf(paragraph);
  return spot === null ? [paragraph] : placesIn(spot.table.rows);
}

function placesIn(rows: readonly Row[]): readonly number[] {
  return rows
    .flatMap(({ cells }) => cells.flatMap(({ blocks }) => paragraphsIn(blocks)))
    .flatMap(({ sources }) => sources.flatMap(({ place }) => place ?? []));
}

function endOf(places: readonly number[]): number {
  return Math.max(...places) + 1;
}

/** Rows that are marked as deleted are none of the table's rows, but Word lists their paragraphs. */
function endOfTable(ground: Ground, paragraph: number, count: number): number {
  let end = endOf(tableOf(ground, paragraph));
  while (end < count && ground.sourceOf(end) === null) end += 1;
  return end;
}

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
