import type { Setting } from "../../model";
import {
  linesAboveTables,
  paragraphsIn,
  someLine,
  type Block,
  type CellLine,
} from "../../ooxml/blocks";
import { filled, hasTable, viewRows, type CellView } from "../survey/grid";
import { kindsByKey } from "./kinds-by-key";
import { kindsInDetails } from "./kind-in-details";
import {
  askedAndAnswered,
  asksElsewhere,
  asksKind,
  asksSchool,
  isOfNow,
  namesIn,
  plainLabel,
} from "./school-labels";
import { partsByLabel, titleOf } from "../labels/label-and-rest";
import { isMark, isTicked } from "../content/people";
import { planText } from "../content/plan-text";
import { early, mayNameKind } from "./kinds-of-school";
import { withChoiceMade } from "./kinds-printed";
import { withoutSchoolNames } from "./kinds-told";
import { fromAnswer, fromSubtitle, fromTitle, fromEdgeOfPage, isKind, kindIn } from "./stated-kind";
import { fromSentence } from "./kind-in-sentence";
import { fromChoices, isListOfKinds, ticked } from "./ticked-kinds";
import { remembered } from "../labels/remembered";

/**
 * The kind of school, where the document states it: a row such as "School type: Special", a stage of
 * "Nursery", or a sentence such as "attends a special school". Never from the name of a school. `null`
 * when nothing or several things are stated.
 */
export function settingIn(written: readonly Block[]): Setting | null {
  const blocks = withChoiceMade(written.map(onlyIfNamed));
  return onlyOne([
    ...fromTables(blocks),
    ...fromText(blocks),
    ...fromTitles(blocks),
    ...fromSubtitle(firstLines(blocks)),
    ...kindsInDetails(blocks),
    ...kindsByKey(written, asksKind),
  ]);
}

/** Told at once: of a table that names no kind of school no more is kept than that it is there. */
function onlyIfNamed(block: Block): Block {
  if (block.kind === "paragraph") return block;
  return someLine([block], mayNameKind) ? block : { ...block, rows: block.rows.slice(0, 1) };
}

/** What stands at the top of the document, before any table. */
function firstLines(blocks: readonly Block[]): readonly string[] {
  const written = linesAboveTables(blocks).filter(
    ({ text, ticks }) => text.trim() !== "" || ticks.length > 0,
  );
  return written.slice(0, 3).map(({ text, ticks }) => (ticks.length > 0 ? "" : text));
}

/** The same at the top and at the foot of the pages, where the kind may stand in a line with nothing that asks for it. */
export function settingOnPages(blocks: readonly Block[]): Setting | null {
  const lines = paragraphsIn(blocks).flatMap((paragraph) => paragraph.lines);
  return settingIn(blocks) ?? onlyOne(lines.flatMap(({ text }) => fromEdgeOfPage(text)));
}

function onlyOne(stated: readonly Setting[]): Setting | null {
  const [only, ...others] = new Set(stated);
  return only !== undefined && others.length === 0 ? only : null;
}

const stageLabel =
  /^(?:stage|class|department|year|year group|stage ?\/ ?class|class ?\/ ?stage|year ?\/ ?class)$/;

/** Whether a label, or one of two in it, is of a kind. */
function asks(kind: RegExp, label: string): boolean {
  return namesIn(label).some((name) => kind.test(name));
}

/** No label or sentence about the kind of school is without one of these. */
const mayState = remembered((text) =>
  /school|sgoil|provision|setting|establishment|educat|sector|stage|class|year|nursery|placement|special|mainstream/i.test(
    text,
  ),
);

function fromTables(blocks: readonly Block[]): readonly Setting[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [];
    const rows = viewRows(block);
    const nested = rows
      .filter(hasTable)
      .flatMap((row) => row.flatMap((cell) => fromTables(cell.blocks)));
    return [...rows.flatMap((row, index) => fromRow(row, rows[index + 1])), ...nested];
  });
}

function fromRow(
  row: readonly CellView[],
  below: readonly CellView[] | undefined,
): readonly Setting[] {
  if (!row.some(({ text }) => mayState(text))) return [];
  if (![...row, ...(below ?? [])].some(({ text }) => mayNameKind(text))) return [];
  const offered = offeredIn(row);
  if (offered.length > 0) {
    const marksOf = (at: number) => [row[at + 1], below?.[at]];
    const isMarked = (mark: CellView | undefined) =>
      mark !== undefined && isMark(mark.lines) && isTicked(mark.lines);
    const marked = offered.filter((at) => marksOf(at).some(isMarked));
    return marked.flatMap((at) => kindIn(row[at]?.text ?? ""));
  }
  const isHeadings = filled(row).length > 1 && filled(row).every((cell) => isKnownLabel(cell));
  return row.flatMap((cell, index) => {
    if (cell.continues) return [];
    const { label, rest } = askedAndAnswered(cell.lines);
    const next = row[index + 1];
    // Kinds down the side, each with a mark beside it, are not what is asked for.
    const under = isOffered(below ?? [], index) ? undefined : below?.[index]?.lines;
    if (asksKind(label)) return fromPlaces(label, [rest, next?.lines, under]);
    if (isOffered(row, index)) return isTicked(next?.lines ?? []) ? kindIn(kindAsked(cell)) : [];
    if (cell.text.includes("?") && isOfNow(label) && next !== undefined) {
      const answered = fromAnswer(label, next.text);
      if (answered !== null) return answered;
    }
    const isOpen = cell.lines.some(({ ticks }) => ticks.length > 0);
    const stated = isOpen ? [] : fromTitle(cell.text);
    if (stated.length > 0 && isOfPupil(row)) return stated;
    const beside = isHeadings ? below?.[index] : next;
    const value = rest.length > 0 ? rest : (beside?.lines ?? []);
    return fromLabel(label, value);
  });
}

/** "Special school | No": one of several kinds down the side, or the only one. */
function isOffered(row: readonly CellView[], at: number): boolean {
  const [cell, next] = [row[at], row[at + 1]];
  if (cell === undefined || next === undefined || !isKind(kindAsked(cell))) return false;
  return (
    cell.lines.every(({ ticks }) => ticks.length === 0) && (isMark(next.lines) || next.text === "")
  );
}

/** "Mainstream? (Y/N)" */
function kindAsked({ text }: CellView): string {
  return text.replace(/\s*[?:]?\s*\(?(?:y\s*\/\s*n|yes\s*\/\s*no)?\)?\s*$/i, "");
}

/** The value of a label stands behind it, beside it or below it: the first place that names a kind of school. */
function fromPlaces(label: string, places: readonly (Value | undefined)[]): readonly Setting[] {
  const stated = places.map((lines) => kindAnswered(label, ticked(lines ?? [])));
  return stated.find((kinds) => kinds.length > 0) ?? [];
}

/** "Setting | Loch Nursery" may name the pupil's and no kind. */
function kindAnswered(label: string, answer: string): readonly Setting[] {
  const asksName = /^(?:setting|provision)$/.test(plainLabel(label));
  return kindIn(asksName ? withoutSchoolNames(answer) : answer);
}

/** "We are | a special school": whatever the label, and of nobody's job. */
function isOfPupil(row: readonly CellView[]): boolean {
  const isOfPeople = row.some((other) => /\b(?:mr|mrs|ms|miss|dr)\b/i.test(other.text));
  const [label] = row;
  return !isOfPeople && isOfNow(titleOf(label?.lines ?? []));
}

/** Which cells of a row are kinds to choose from, marked beside or below: "Pre-school | Mainstream | Special school". */
function offeredIn(row: readonly CellView[]): readonly number[] {
  const offered = row.flatMap(({ text, lines }, at) =>
    isKind(text) && lines.every(({ ticks }) => ticks.length === 0) ? [at] : [],
  );
  return offered.length > 1 ? offered : [];
}

function isKnownLabel(cell: CellView): boolean {
  const kinds = [stageLabel, /^(?:name|date of birth|dob)$/];
  const { text } = cell;
  return asksKind(text) || asksSchool(text) || kinds.some((kind) => asks(kind, text));
}

function fromText(blocks: readonly Block[]): readonly Setting[] {
  const choices = choicesIn(blocks);
  const isChoice = ({ text }: CellLine) => choices.has(text);
  const paragraphs = paragraphsIn(blocks);
  const parts = paragraphs.flatMap(({ lines }) => lines.flatMap(partsByLabel));
  return [
    ...paragraphs.flatMap(({ lines }, at) => {
      if (!isLabelAbove(lines)) return [];
      const below = paragraphs[at + 1]?.lines ?? [];
      const [label] = lines;
      return kindAnswered(label?.text ?? "", ticked(below.filter((line) => !isChoice(line))));
    }),
    ...parts.flatMap((line) =>
      !mayNameKind(line.text) || isChoice(line) || isListOfKinds(line) ? [] : fromLine(line),
    ),
    ...fromChoices(parts),
  ];
}

/** "Type of school: special", or what a sentence says. */
function fromLine(line: CellLine): readonly Setting[] {
  if (!mayState(line.text)) return [];
  const [, question, answer] = /^([^?:]{5,80})\?\s+(\S.*)$/.exec(line.text) ?? [];
  if (question !== undefined && answer !== undefined && !asksElsewhere(question)) {
    const answered = fromAnswer(question, answer);
    if (answered !== null) return answered;
    if (asksKind(question)) return kindIn(answer);
  }
  const { label, rest } = askedAndAnswered([line]);
  const isLabelled = rest.length > 0 && label.length < 40;
  return [...(isLabelled ? fromLabel(label, rest) : []), ...fromSentence(line.text)];
}

/** What a line of its own says, in the text or across a table: in a row with others it may be said of anybody. */
function fromTitles(blocks: readonly Block[]): readonly Setting[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.lines.flatMap(({ text, ticks }) => (ticks.length === 0 ? fromTitle(text) : []))
      : viewRows(block).flatMap((row) =>
          row.length === 1 ? fromTitles(row[0]?.blocks ?? []) : [],
        ),
  );
}

/** What no more than stands there to be chosen. */
function choicesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const rows = blocks.flatMap((block) => (block.kind === "table" ? viewRows(block) : []));
  return new Set(
    rows.flatMap((row) => {
      const across = offeredIn(row).map((at) => row[at]?.text ?? "");
      const down = row.filter((_, at) => isOffered(row, at)).map(({ text }) => text);
      return [...across, ...down];
    }),
  );
}

/** "Type of school" on a line of its own, with what it is below. */
function isLabelAbove(lines: readonly CellLine[]): boolean {
  const [label, ...others] = lines;
  if (label === undefined || others.length > 0 || !mayState(label.text)) return false;
  // What it is may stand on the line itself: "Type of provision (tick): ☐ Nursery ☒ Mainstream".
  return askedAndAnswered([label]).rest.length === 0 && asksKind(label.text);
}

type Value = Parameters<typeof planText>[0];

function fromLabel(label: string, value: Value): readonly Setting[] {
  if (asksKind(label)) return kindAnswered(label, ticked(value));
  const isStage = asks(stageLabel, label);
  if (!isStage && !asksSchool(label)) return [];
  if (value.some(({ ticks }) => ticks.length > 0)) return kindIn(ticked(value));
  const text = planText(value).text.toLowerCase();
  // "Placement: mainstream class, full time"
  if (isKind(text)) return kindIn(text);
  // "Class: P5 mainstream class"
  const ofStage = isStage ? text.replace(stageBefore, "") : text;
  if (ofStage !== text && isKind(ofStage)) return kindIn(ofStage);
  if (isStage && earlyStage.test(text) && !/\b[ps]\d/.test(text)) return ["preschool"];
  // In "Drummond School (special school)", or behind a comma, is stated what the name does not.
  const [first = "", ...others] = text.split(isChoice(text) ? /[()]/ : /[/()]|[,;]\s|\s[–—-]\s/);
  return isKind(first) ? [] : others.filter(isKind).flatMap(kindIn);
}

/** "N / P / S / Special" */
function isChoice(text: string): boolean {
  return text.split("/").length > 2;
}

/** "P5", "Primary 3/4," */
const stageBefore =
  /^(?:[ps]|primary |secondary )\d{1,2}\w?(?:\s?[/&–-]\s?[ps]?\d{1,2}\w?)?\b[\s,;:(–-]*/;
const earlyStage = new RegExp(`^(?:ante-?)?(?:${early})\\b`);
