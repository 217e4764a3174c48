import type { Setting } from "../model";
import { paragraphsIn, type Block, type Line } from "../ooxml/blocks";
import { sliceLine } from "../ooxml/lines";
import { filled, hasTable, viewRows, type CellView } from "./survey/grid";
import { labelAndRest } from "./labels/label-and-rest";
import { isMark, isTicked } from "./content/people";
import { planText } from "./content/plan-text";
import { remembered } from "./labels/remembered";

/**
 * The kind of school, where the document states it: a row such as "School type: Special", a stage of
 * "Nursery", or a sentence such as "attends a special school". Never from the name of a school. `null`
 * when nothing or several things are stated.
 */
export function settingIn(blocks: readonly Block[]): Setting | null {
  const stated = new Set([...fromTables(blocks), ...fromText(blocks)]);
  const [only] = stated;
  return stated.size === 1 && only !== undefined ? only : null;
}

const typeLabel =
  /^(?:current |present )?(?:(?:type|kind) of (?:school|provision|setting|establishment|education)|(?:school|provision|setting|establishment|education)(?:al)? (?:type|sector|setting)|sector|setting|educational setting|school sector|provision)$/;
const stageLabel =
  /^(?:stage|class|year|year group|stage ?\/ ?class|class ?\/ ?stage|year ?\/ ?class)$/;
const schoolLabel =
  /^(?:school|nursery|establishment|current school|school ?\/ ?nursery|placement)$/;

/** Whether a label, or one of two in it, is of a kind: "Stage / setting", "Seòrsa sgoile / Type of school". */
function asks(kind: RegExp, label: string): boolean {
  const name = clean(label);
  return kind.test(name) || name.split("/").some((part) => kind.test(part.trim()));
}

/** No label or sentence about the kind of school is without one of these. */
const mayState = remembered((text) =>
  /school|provision|setting|establishment|educat|sector|stage|class|year|nursery|placement|special|mainstream/i.test(
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
    const { label, rest } = labelAndRest(cell.lines);
    const next = row[index + 1];
    const isStated = next !== undefined && asks(typeLabel, label) && kindIn(next.text)[0];
    const beside = isHeadings && !isStated ? below?.[index] : next;
    const value = rest.length > 0 ? rest : (beside?.lines ?? []);
    return fromLabel(label, value);
  });
}

/** Which cells of a row are kinds to choose from, marked beside or below: "Pre-school | Mainstream | Special school". */
function offeredIn(row: readonly CellView[]): readonly number[] {
  const isKind = (text: string) => mayState(text) && isKindOnly(text.toLowerCase());
  const offered = row.flatMap(({ text }, at) => (isKind(text) ? [at] : []));
  return offered.length > 1 ? offered : [];
}

function isKnownLabel(cell: CellView): boolean {
  const kinds = [typeLabel, stageLabel, schoolLabel, /^(?:name|date of birth|dob)$/];
  return kinds.some((kind) => asks(kind, cell.text));
}

function fromText(blocks: readonly Block[]): readonly Setting[] {
  const choices = choicesIn(blocks);
  return paragraphsIn(blocks).flatMap(({ lines }, at, all) => [
    ...fromLabelAbove(lines, all[at + 1]?.lines.filter(({ text }) => !choices.has(text)) ?? []),
    ...lines
      .filter(({ text }) => mayState(text))
      .flatMap(partsOf)
      .flatMap((line) => {
        if (!mayState(line.text) || choices.has(line.text)) return [];
        if (isListOfKinds(line)) return kindIn(ticked([withoutLabel(line)]));
        const { label, rest } = labelAndRest([{ ...line, listLevel: null }]);
        return rest.length > 0 && label.length < 40
          ? [...fromLabel(label, rest), ...fromSentence(line.text)]
          : fromSentence(line.text);
      }),
  ]);
}

/** What no more than stands there to be chosen. */
function choicesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const rows = blocks.flatMap((block) => (block.kind === "table" ? viewRows(block) : []));
  return new Set(rows.flatMap((row) => offeredIn(row).map((at) => row[at]?.text ?? "")));
}

/** "Loch Primary School⇥Setting: Mainstream": a page's header has several things on a line. */
function partsOf(line: Line): readonly Line[] {
  const gaps = [...line.text.matchAll(/(?:\t+|\s{3,})(?=([^\t:]{3,40}):)/g)].flatMap(
    ({ index, 1: label = "" }) => (asks(typeLabel, label) ? [index] : []),
  );
  return [0, ...gaps].map((start, at) => sliceLine(line, start, gaps[at]));
}

/** "Please tick: ☐ Pre-school ☒ Mainstream ☐ Special" */
function isListOfKinds({ text, ticks }: Line): boolean {
  const kinds = text.match(/\b(?:pre-?school|nursery|mainstream|special)\b/gi) ?? [];
  return ticks.length > 1 && kinds.length === ticks.length;
}

/** From the first box on, where a label stands before it. */
function withoutLabel(line: Line): Line {
  const first = line.ticks[0]?.at ?? 0;
  return /:\s*$/.test(line.text.slice(0, first)) ? sliceLine(line, first) : line;
}

/** "Type of school" on a line of its own, with what it is below. */
function fromLabelAbove(lines: Value, below: Value): readonly Setting[] {
  const [label, ...others] = lines;
  if (label === undefined || others.length > 0 || !mayState(label.text)) return [];
  return asks(typeLabel, label.text) ? kindIn(ticked(below)) : [];
}

type Value = Parameters<typeof planText>[0];

function fromLabel(label: string, value: Value): readonly Setting[] {
  if (asks(typeLabel, label)) return kindIn(ticked(value));
  const isStage = asks(stageLabel, label);
  if (!isStage && !asks(schoolLabel, label)) return [];
  if (value.some(({ ticks }) => ticks.length > 0)) return kindIn(ticked(value));
  const text = planText(value).text.toLowerCase();
  // "Placement: mainstream class, full time"
  if (kindFirst.test(text)) return kindIn(text);
  if (isStage)
    return /^(?:ante-?pre-?school|pre-?school|nursery|elc)\b/.test(text) ? ["preschool"] : [];
  // In "Drummond School (special school)", or behind a comma, is stated what the name does not.
  return [...text.matchAll(/\(([^)]*)\)|,\s+((?:an? )[^,]*)$/g)].flatMap(([, inside, behind]) => {
    const aside = inside ?? behind ?? "";
    return isKindOnly(aside) ? kindIn(aside) : [];
  });
}

const kindFirst =
  /^(?:an? )?(?:special|mainstream)(?: (?:primary|secondary))?(?: (?:school|class|provision|placement|setting))?\s*(?:[,;(–-]|$)/;

function isKindOnly(aside: string): boolean {
  return /^(?:an? )?(?:special(?: school)?|mainstream(?: school)?|pre-?school|nursery(?: class)?)$/.test(
    aside.trim(),
  );
}

function kindIn(value: string): readonly Setting[] {
  // A special needs base is part of a school that is named before it.
  const text = value
    .toLowerCase()
    .replace(/(?<=\S.*)\bspecial (?:educational |support )?needs?\b.*/, "");
  if (/\bmainstream\b/.test(text) && /\bspecial\b/.test(text)) return [];
  if (/\bnot\b/.test(text)) return [];
  if (/\bpre-?\s?school\b|\bnursery\b|\bearly (?:years|learning)\b|\belc\b/.test(text))
    return ["preschool"];
  if (/\bspecial\b/.test(text)) return ["special"];
  return /\bmainstream\b|^\s*(?:primary|secondary)(?: school)?\s*$/.test(text)
    ? ["mainstream"]
    : [];
}

/** Somebody else's school, a past or a wish, states nothing of this pupil's. */
const elsewhere =
  /\b(?:sister|brother|sibling|cousin|mother|father|mum|dad|not|previously|formerly|used to|visits?|might|may|could|if|whether|transition|moving)\b/i;

/** What a school says of itself: "Drumhollin is a special school for pupils aged 5–18". */
const ofItself =
  /^\s*(?:(?:[Ww]e|[Tt]his)|(?:(?:[Oo]ur|[Tt]he|[Tt]his) school)|(?:\p{Lu}[\p{L}'’-]*(?:\s+(?:of|na|nan|an|the|\p{Lu}[\p{L}'’-]*)){0,5}))\s+(?:is|are)\s+an?\s+(?:(?:\p{Ll}+|\p{Lu}\p{Ll}+)\s+){0,2}?((?:special|mainstream)(?: primary| secondary)? school|nursery(?: school| class)?)(?=\s+(?:for|with|which|that|in|of|run|where)\b|\s*[.,;!]|\s*$)/u;

/** "Innes is a pupil at Rowanbank, a special school for children aged 3 to 18" */
const atNamed =
  /\b(?:attends|(?:is )?(?:a pupil )?(?:at|in)|goes to)\s+(?:\p{Lu}[\p{L}'’-]*(?:\s+|(?=,))){1,5},\s+an?\s+((?:special|mainstream)(?: primary| secondary)? school|nursery(?: school| class)?)\b/u;

/** A line that is the statement: "Special school – additional support needs provision", "Our school: special school". */
const line =
  /^\s*(?:(?:our|the|this) school\s*[:–-]\s*)?((?:special|mainstream)(?: primary| secondary)? school)(?:\s*[–(,-].*)?\s*$/i;

/** "This plan is for a pupil in a mainstream school" */
const ofPupil =
  /\bfor (?:an?|our|the) (?:pupil|child|learner|young person|student)s? (?:in|at|attending|who attends|who is (?:in|at)) (?:an?|our|the) ((?:special|mainstream)(?: primary| secondary)? (?:school|setting|provision|class)|nursery|pre-?school)\b/;

const attending =
  /\b(?:attends|(?:is|has been) (?:a pupil )?(?:at|in)|goes to|is (?:being )?educated (?:at|in)|is placed (?:at|in)|enrolled (?:at|in))\s+(?:an?|the|our|her|his|their)\s+((?:special|mainstream)(?: primary| secondary)? (?:school|class)|nursery class|nursery|pre-?school)\b/;

function fromSentence(text: string): readonly Setting[] {
  if (!/special|mainstream|nursery|pre-?school/i.test(text)) return [];
  return text.split(/(?<=[.!?;])\s/).flatMap((sentence) => {
    const match =
      ofItself.exec(sentence) ??
      line.exec(sentence) ??
      atNamed.exec(sentence) ??
      attending.exec(sentence) ??
      ofPupil.exec(sentence) ??
      /\bour (special|mainstream)(?: primary| secondary)? school\b/.exec(sentence);
    return match === null || elsewhere.test(sentence) ? [] : kindIn(match[1] ?? "");
  });
}

/** Of a list to tick, what is ticked. */
function ticked(value: Value): string {
  const all = value.map(({ text }) => text).join("\n");
  if (value.every(({ ticks }) => ticks.length === 0)) return all;
  return value
    .flatMap(({ text, ticks }) => {
      const isBoxFirst = text.slice(0, ticks[0]?.at ?? 0).trim() === "";
      return ticks.flatMap(({ at, length, ticked: isTicked }, index) => {
        if (!isTicked) return [];
        const before = ticks[index - 1];
        return isBoxFirst
          ? [text.slice(at + length, ticks[index + 1]?.at)]
          : [text.slice(before === undefined ? 0 : before.at + before.length, at)];
      });
    })
    .join("\n");
}

const clean = remembered((label: string) =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z/ ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim(),
);
