import { inNationalOrder, type Indicator } from "../indicators";
import { ticksIn } from "../ooxml/ticks";
import { indicatorBoxes, indicatorsIn } from "../recognise/content/indicators-in";
import type { NoteIndicators } from "./edit";
import { assertOpen, isEmpty, type CellHand } from "./cell-hand";
import { chooseInLists, listsIn } from "./choose-in-list";
import { behindLabel, inWords, isWanted, wordingOf } from "./indicator-words";
import { markByLook } from "./mark-by-look";
import { joined, stretchOf, writeStretch, type Stretch } from "./paragraph-hand";
import { Refused } from "./refusal";
import { groupAt } from "./short-term";
import type { GroupHand, IndicatorHand, Sheet } from "./sheet";
import { setBox } from "./set-box";
import { fillCell, lookBehindLabel, openParagraph, rewrite } from "./write-cell";
import { isTicked } from "../recognise/content/people";

/**
 * Notes exactly these indicators beside a long-term target: as words, by ticking, or by choosing from a
 * list, as the form has it. Throws `Refused`.
 */
export function noteIndicators(sheet: Sheet, edit: NoteIndicators): void {
  const group = groupAt(sheet, edit.longTermTarget);
  const outline = sheet.outline.longTerm[edit.longTermTarget];
  const wanted = inNationalOrder(edit.indicators);
  note(sheet, group, wanted);
  if (outline !== undefined) outline.indicators = wanted;
}

function note(sheet: Sheet, group: GroupHand, wanted: readonly Indicator[]): void {
  const { indicators } = group;
  const [first] = indicators;
  if (first === undefined) return noteBehind(sheet, group, wanted);
  if (indicators.some(({ ticksFor }) => ticksFor !== null))
    return indicators.forEach((each) => noteByMark(sheet, each, wanted));

  const boxed = indicators.filter(({ view }) => view?.lines.some(({ ticks }) => ticks.length > 0));
  if (boxed.length > 0) return boxed.forEach((each) => noteByBoxes(sheet, each, wanted));

  const fresh = indicators.filter(({ cell, view }) => view === null && hasSigns(cell));
  if (fresh.length > 0) return fresh.forEach(({ cell }) => noteInNewBoxes(cell, wanted));

  if (markByLook(sheet, indicators, wanted)) return;

  const lists = indicators.flatMap(({ view }) => (view === null ? [] : listsIn(view)));
  indicators.forEach(({ cell }) => assertOpen(cell));
  if (lists.length > 0) return chooseInLists(sheet, lists, wanted);
  noteInWords(sheet, group, first, wanted);
}

function noteInWords(
  sheet: Sheet,
  group: GroupHand,
  { cell }: IndicatorHand,
  wanted: readonly Indicator[],
): void {
  if (isNoted(group)) return renote(sheet, group, wanted);
  const wording = wordingOf(sheet.plan);
  const like = sheet.groups.flatMap(({ noted }) => noted)[0];
  const look = lookBehindLabel(sheet.ground, openParagraph(cell), like);
  const names = inWords(wanted, wording).join(wording.between);
  group.noted.push(...fillCell(cell, names, { look }));
}

function isNoted({ noted: [first] }: GroupHand): boolean {
  return first !== undefined && first.paragraph.text.trim() !== "";
}

/** Others in the place of those noted; a line for each stays a line for each as far as the lines go. */
function renote(sheet: Sheet, group: GroupHand, wanted: readonly Indicator[]): void {
  const wording = wordingOf(sheet.plan);
  const names = inWords(wanted, wording);
  const lines = joined(group.noted).map(behindLabel);
  const between = wording.between === "\n" ? ", " : wording.between;
  lines.forEach((line, at) => {
    const isLast = at === lines.length - 1;
    writeStretch(line, isLast ? names.slice(at).join(between) : (names[at] ?? ""));
  });
  group.noted.splice(0, group.noted.length, ...lines);
}

/** Behind the words of the target, where the form has no place for indicators and others are noted so. */
function noteBehind(sheet: Sheet, group: GroupHand, wanted: readonly Indicator[]): void {
  const last = group.text.at(-1);
  const isUsual = sheet.groups.some((each) => isNoted(each) && each.indicators.length === 0);
  if (last === undefined || !isUsual) {
    throw new Refused("no-place", "This form has no place for wellbeing indicators.");
  }
  assertOpen({ barrier: sheet.barrierAt(last.paragraph) });
  if (isNoted(group)) return renote(sheet, group, wanted);
  const { paragraph, start, length } = last;
  const said = paragraph.text.slice(start, start + length);
  const names = inWords(wanted, wordingOf(sheet.plan)).join(", ");
  if (names === "") return;
  rewrite([last], `${said} (${names})`);
  last.length = length;
  group.noted.push(stretchOf(paragraph, start + length + 2, names.length));
}

/** A cell that says by a tick or cross that what its heading names is meant. */
function noteByMark(sheet: Sheet, hand: IndicatorHand, wanted: readonly Indicator[]): void {
  const { cell, view, ticksFor } = hand;
  if (ticksFor === null) return;
  const isMeant = isWanted(indicatorsIn(ticksFor), wanted);
  const lines = view?.lines ?? [];
  const box = lines.flatMap((line) => line.ticks.map((tick) => ({ line, tick, lines })))[0];
  if (box !== undefined) return setBox(sheet, cell, box, isMeant);
  const isNow = view === null ? !isEmpty(cell) : isTicked(view.lines);
  if (isMeant === isNow) return;
  assertOpen(cell);
  if (isMeant) fillCell(cell, markIn(sheet));
  else cell.paragraphs.forEach((each) => writeStretch(whole(each), ""));
}

function whole(paragraph: Stretch["paragraph"]): Stretch {
  return stretchOf(paragraph, 0, paragraph.text.length);
}

/** The mark that ticked cells of this form have. */
function markIn({ groups }: Sheet): string {
  const marks = groups.flatMap(({ indicators }) =>
    indicators.flatMap(({ view, ticksFor }) =>
      ticksFor !== null && view !== null && isTicked(view.lines) ? [view.text.trim()] : [],
    ),
  );
  return marks.find((mark) => mark !== "") ?? "✓";
}

function hasSigns({ paragraphs }: CellHand): boolean {
  return paragraphs.some(({ text }) => ticksIn(text).length > 0);
}

/** The boxes of a block that is to be added. */
function noteInNewBoxes({ paragraphs }: CellHand, wanted: readonly Indicator[]): void {
  const lines = paragraphs.map(({ text }) => ({ text, pieces: [], ticks: ticksIn(text) }));
  for (const { line, tick, names } of indicatorBoxes(lines)) {
    const paragraph = paragraphs[lines.findIndex((each) => each === line)];
    if (paragraph === undefined || !isWanted(names, wanted)) continue;
    writeStretch(stretchOf(paragraph, tick.at, tick.length), "☒");
  }
}

function noteByBoxes(sheet: Sheet, { cell, view }: IndicatorHand, wanted: readonly Indicator[]) {
  const lines = view?.lines ?? [];
  for (const { names, ...box } of indicatorBoxes(lines)) {
    if (names.length > 0) setBox(sheet, cell, { ...box, lines }, isWanted(names, wanted));
  }
}
