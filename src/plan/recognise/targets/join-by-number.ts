import { onOneLine, sliceLine } from "../../ooxml/lines";
import type { LongTermDraft, ShortTermDraft } from "../reading";
import { LETTERS_FROM, numberOfLetter } from "../content/listed";
import { plainWords } from "./listed-apart";
import { addTo } from "./target-fields";
import { hasWords, sameWords } from "../labels/words";
import { undotted } from "../labels/written-out";

type Joined = {
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
  /** A number names a long-term target that stands nowhere. */
  readonly isLost: boolean;
};

/**
 * Brings together what stands apart: a long-term target above two tables is one target, and where the
 * short-term table names long-term targets by number alone ("2", "LTT 2", "2.1"), or a block is continued in
 * another table, the target of that number is meant. A number without its target stays as it is, to be
 * seen; short-term targets continued under no target are unassigned.
 */
export function joinByNumber(
  drafts: readonly LongTermDraft[],
  loose: readonly ShortTermDraft[],
): Joined {
  const named = drafts.filter((draft) => numberOnlyIn(draft) === null);
  const longTerm: LongTermDraft[] = [];
  const unassigned = [...loose];
  let isLost = false;
  for (const draft of drafts) {
    const number = numberOnlyIn(draft);
    const same =
      number === null
        ? longTerm.find((each) => each.lines === draft.lines || isNamedAgain(draft, each))
        : targetOf(number, draft, drafts, named);
    if (same !== undefined && same !== draft) {
      same.shortTerm.push(...draft.shortTerm);
      same.blanks.push(...draft.blanks);
      if (number === null && draft.lines !== same.lines) noteFrom(draft, same);
    } else if (same === undefined && !hasWords(draft.lines)) {
      // Where none has any words, a label with a place of its own is only not filled in.
      const isNamed = named.length > 0 || draft.cells.text === null;
      isLost ||= isNamed && number !== null && draft.shortTerm.length > 0;
      unassigned.push(...draft.shortTerm);
    } else if (same === undefined) longTerm.push(draft);
  }
  const link = onlyOne(longTerm) ?? linkIn(unassigned, longTerm);
  const linked = unassigned.map((draft) => ({ draft, owner: link(draft) }));
  for (const { draft, owner } of linked) owner?.shortTerm.push(draft);
  const rest = linked.flatMap(({ draft, owner }) => (owner === undefined ? draft : []));
  withoutMarksInOrder(longTerm);
  return { longTerm, unassigned: rest.filter((draft) => !isSaidAgain(draft, longTerm)), isLost };
}

/**
 * "A. Ailsa will …", "B. Ailsa will …", or "1 To move …", "2 To feel …": alone, a letter may be all that is said of a
 * name, and a bare number a part of the target.
 */
function withoutMarksInOrder(drafts: readonly LongTermDraft[]): void {
  const mark = [letterMark, bareNumber].find((each) => isMarkedInOrder(drafts, each));
  for (const draft of mark === undefined ? [] : drafts) {
    const [first, ...others] = draft.lines;
    if (first === undefined) continue;
    draft.lines = [sliceLine(first, mark?.exec(first.text)?.[0].length ?? 0), ...others];
  }
}

function isMarkedInOrder(drafts: readonly LongTermDraft[], mark: RegExp): boolean {
  const isOnlyOne = drafts.length === 1 && !(mark === bareNumber && drafts.every(isNumberedBelow));
  return (
    !isOnlyOne &&
    drafts.every(({ lines }, at) => {
      const sign = mark.exec(lines[0]?.text ?? "")?.[1] ?? "";
      return sign === String(at + 1) || sign === letters[at];
    })
  );
}

/** "1.1" and "1.2" stand below it. */
function isNumberedBelow({ shortTerm }: LongTermDraft): boolean {
  const isOfFirst = ({ number, namesOwner }: ShortTermDraft) => namesOwner === true && number === 1;
  return shortTerm.length > 0 && shortTerm.every(isOfFirst);
}

const letterMark = /^\s*([A-H])(?:\.|\s+[–—-])\s+(?=\S)/;
const letters = "ABCDEFGH";
const bareNumber = /^\s*(\d{1,2})\s+(?=\p{Lu})/u;

/** Where the plan has one long-term target, and nothing under it, all short-term ones are its own. */
function onlyOne([only, ...others]: readonly LongTermDraft[]): (() => LongTermDraft) | null {
  const isOnly = only !== undefined && others.length === 0 && only.shortTerm.length === 0;
  return isOnly ? () => only : null;
}

/**
 * A table lists the long-term targets, and each stands once more above its short-term ones; or it is said again in
 * the card of each of these, its indicators with it.
 */
function isNamedAgain(draft: LongTermDraft, listed: LongTermDraft): boolean {
  const { lines, indicators, shortTerm } = draft;
  // With no more than its indicators beside it, a table may note these apart.
  const isNote = hasWords(indicators ?? []) && !hasWords(listed.indicators ?? []);
  if ((shortTerm.length === 0 && !isNote) || !hasWords(lines)) return false;
  if (plainWords(lines) !== plainWords(listed.lines)) return false;
  if (isNote && shortTerm.length === 0) return true;
  const isBare = indicators === null || !hasWords(indicators);
  if (isBare || listed.shortTerm.length === 0) return isBare;
  return sameWords(indicators, listed.indicators ?? []);
}

/** Gives a target what is noted where it is named again. */
function noteFrom({ indicators, cells }: LongTermDraft, target: LongTermDraft): void {
  if (!hasWords(indicators ?? []) || hasWords(target.indicators ?? [])) return;
  target.indicators = indicators;
  target.cells = { ...target.cells, indicators: cells.indicators };
}

/** A target that is evaluated in another table is named there once more. */
function isSaidAgain(draft: ShortTermDraft, longTerm: readonly LongTermDraft[]): boolean {
  const all = longTerm.flatMap(({ shortTerm }) => shortTerm);
  const same = all.filter(({ lines }) => hasWords(lines) && sameWords(lines, draft.lines));
  const [only] = same;
  if (only === undefined || same.length > 1) return false;
  const names = Object.keys(draft.fields);
  if (names.some((name) => name in only.fields)) return false;
  addTo(only, draft.fields);
  return true;
}

/** Numbers of short-term targets that come more than once, or say so ("2.1"), are those of the long-term ones. */
function linkIn(
  drafts: readonly ShortTermDraft[],
  longTerm: readonly LongTermDraft[],
): (draft: ShortTermDraft) => LongTermDraft | undefined {
  const numbers = drafts.flatMap(({ number }) => number ?? []);
  const isRepeated = numbers.length === drafts.length && new Set(numbers).size < numbers.length;
  const known = longTerm.flatMap(({ number }) => number ?? []);
  const isPlain = new Set(known).size === known.length;
  // "1.1, 1.2, 2.1" beside long-term targets that have no numbers: they are counted.
  const from = numbers.every((number) => number > LETTERS_FROM) ? LETTERS_FROM : 0;
  const last = Math.max(0, ...numbers) - from;
  const isSure = drafts.every(({ namesOwner }) => namesOwner);
  const isCounted =
    known.length === 0 && (last === longTerm.length || (isSure && last < longTerm.length));
  return ({ number, namesOwner }) => {
    if (!(isRepeated || namesOwner) || !isPlain || number === undefined) return undefined;
    return isCounted
      ? longTerm[number - from - 1]
      : longTerm.find((target) => target.number === number);
  };
}

/** The target that goes by a number: the nearest before it, where two years stand in one document. */
function targetOf(
  number: number,
  draft: LongTermDraft,
  drafts: readonly LongTermDraft[],
  named: readonly LongTermDraft[],
): LongTermDraft | undefined {
  const numbered = named.filter((each) => each.number === number);
  const before = drafts.slice(0, drafts.indexOf(draft));
  const nearest = numbered.findLast((each) => before.includes(each)) ?? numbered[0];
  const isCounted = named.every((each) => each.number === undefined);
  // "B" is the second, as "2" is.
  const at = number > LETTERS_FROM ? number - LETTERS_FROM : number;
  return nearest ?? (isCounted ? named[at - 1] : undefined);
}

/** The number or letter that stands for another target, that of "1a" or "1.2" too; `null`: it says more. */
export function numberOnlyIn({ lines, number }: LongTermDraft): number | null {
  if (!hasWords(lines)) return number ?? null;
  const text = undotted(onOneLine(lines)).trim();
  const match =
    /^(?:ltt?|(?:long[\s-]*term )?(?:target|goal|aim)|long[\s-]*term|no\.?)?\s*#?(\d{1,2})(?:\.\d{1,2}|[a-h])?[.):]?$/i.exec(
      text,
    );
  const letter = /^([A-H])[.):]?$/.exec(text)?.[1];
  if (letter !== undefined) return numberOfLetter(letter);
  return match === null ? null : Number(match[1]);
}
