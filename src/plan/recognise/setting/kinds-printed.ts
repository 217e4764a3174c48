import {
  paragraphsIn,
  someLine,
  type Block,
  type Cell,
  type CellLine,
  type Look,
  type Paragraph,
  type Row,
} from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { lookAt, plainLook } from "../../ooxml/looks";
import { kindOfName, kindsNamed, mayNameKind, type NamedKind } from "./kinds-of-school";
import { isMark } from "../content/people";
import { isStruck, MARKS } from "../content/marked";

/**
 * The document with a box to tick for each kind of school in a printed list where one is chosen in whatever way: the others
 * struck out, or the one highlighted, coloured, in brackets or with a sign. What else is struck out becomes blank.
 */
export function withChoiceMade(blocks: readonly Block[]): readonly Block[] {
  const made = new Map(listsIn(blocks).flatMap(withBoxes));
  return withLines(blocks, (line, paragraph) => made.get(line) ?? withoutStruck(line, paragraph));
}

/** Whether in some printed list a kind looks otherwise than another, or has a sign: somebody chose something. */
export function isChosenSomehow(blocks: readonly Block[]): boolean {
  return listsIn(blocks).some((list) => {
    const { size } = new Set(list.map(({ word }) => kindOfName(word)));
    const isDivided = (way: (name: Printed) => boolean) => list.some(way) && !list.every(way);
    return size > 1 && waysToChoose.some(isDivided);
  });
}

/** The blocks with other lines, or the very blocks where none is another. */
function withLines(
  blocks: readonly Block[],
  change: (line: CellLine, paragraph: Paragraph) => CellLine,
): readonly Block[] {
  return eachOrSame(blocks, (block): Block => {
    if (!mayListKinds(block)) return block;
    if (block.kind === "paragraph") {
      const lines = eachOrSame(block.lines, (line) => change(line, block));
      return lines === block.lines ? block : { ...block, lines };
    }
    const rows = eachOrSame(block.rows, (row): Row => {
      const cells = eachOrSame(row.cells, (cell) => {
        const inside = withLines(cell.blocks, change);
        return inside === cell.blocks ? cell : { ...cell, blocks: inside };
      });
      return cells === row.cells ? row : { ...row, cells };
    });
    return rows === block.rows ? block : { ...block, rows };
  });
}

/** Told at once: most tables and paragraphs name no kind of school. */
function mayListKinds(block: Block): boolean {
  return someLine([block], mayNameKind);
}

/** What becomes of each, or the very list where nothing does. */
function eachOrSame<T>(all: readonly T[], change: (each: T) => T): readonly T[] {
  const made = all.map(change);
  return made.some((each, at) => each !== all[at]) ? made : all;
}

/** A kind of school in a list, with what stands before and behind it in its part of the list. */
type Printed = NamedKind & {
  readonly line: CellLine;
  readonly before: string;
  readonly after: string;
  readonly look: Look;
};

/** Kinds printed to choose from: on one line, on lines below one another, or in cells side by side. */
function listsIn(blocks: readonly Block[]): readonly (readonly Printed[])[] {
  const lines = blocks.map((block) => (block.kind === "paragraph" ? printedOn(block) : [[]]));
  const tables = blocks.flatMap((block) =>
    block.kind === "table" && mayListKinds(block) ? [block.rows] : [],
  );
  const sideBySide = tables.flatMap((rows) =>
    rows.flatMap(({ cells }, at) => {
      const runs = runsOf(cells.map((cell) => onlyOneIn(cell.blocks)));
      // Beside a row of marks a look chooses nothing.
      return runs.length > 0 && rows[at + 1]?.cells.some(isMarkCell) === true ? [] : runs;
    }),
  );
  return [
    ...lines.flat().filter((names) => names.length > 1),
    ...runsOf(lines.flat()),
    ...sideBySide,
    ...tables.flat().flatMap(({ cells }) => cells.flatMap((cell) => listsIn(cell.blocks))),
  ];
}

function isMarkCell({ blocks }: Cell): boolean {
  const lines = paragraphsIn(blocks).flatMap((paragraph) => paragraph.lines);
  const written = lines.filter(({ text, ticks }) => text.trim() !== "" || ticks.length > 0);
  return written.length > 0 && isMark(written);
}

function onlyOneIn(blocks: readonly Block[]): readonly Printed[] {
  const written = paragraphsIn(blocks).filter(({ lines }) =>
    lines.some(({ text }) => text.trim() !== ""),
  );
  const [only, ...others] = written.length === 1 ? written.flatMap(printedOn) : [];
  return others.length === 0 ? (only ?? []) : [];
}

/** Each that stands alone, as long as the next one does too. */
function runsOf(places: readonly (readonly Printed[])[]): readonly (readonly Printed[])[] {
  const runs: Printed[][] = [[]];
  for (const [only, ...others] of places) {
    if (only !== undefined && others.length === 0) runs.at(-1)?.push(only);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The kinds that each line of a paragraph lists, and no more than lists. */
function printedOn(paragraph: Paragraph): readonly (readonly Printed[])[] {
  return paragraph.lines.map((line) => {
    if (!mayNameKind(line.text)) return [];
    const { text } = line;
    const names = kindsNamed(text);
    const signsBehind = hasSignsBehind(text, names);
    const ends = names.map(({ start, word }, at) => {
      const behind = start + word.length;
      const gap = text.slice(behind, names[at + 1]?.start);
      const end = parting.exec(gap)?.index ?? (signsBehind ? gap.length : 0);
      return at === names.length - 1 ? text.length : behind + end;
    });
    const printed = names.map((name, at): Printed => {
      const begin = at === 0 ? labelEnd(text, name) : (ends[at - 1] ?? 0);
      return {
        ...name,
        line,
        before: text.slice(begin, name.start),
        after: text.slice(name.start + name.word.length, ends[at]),
        look: lookOf(name, line, paragraph),
      };
    });
    return printed.every((name) => signBeside(name) !== null) ? printed : [];
  });
}

/** "Nursery __ Mainstream _X_ Special __": with nothing before the first, what stands between two is of the one before it. */
function hasSignsBehind(text: string, names: readonly NamedKind[]): boolean {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = text.slice(labelEnd(text, first), first.start);
  return before.trim() === "" && /[^\s.]/.test(text.slice(last.start + last.word.length));
}

/** What parts the kinds of a list. */
const parting = /[/|;,\t]|\s{2,}(?!\s*(?:yes|no)\b)|\sor\s/i;

/** Where the label before a list ends, of whatever words: in a sentence nothing is listed. */
function labelEnd(text: string, first: NamedKind): number {
  const isEnd = /[/|]/.test(text) ? closedOrOpen : closed;
  const label = isEnd.exec(text.slice(0, first.start))?.[0] ?? "";
  return /\p{L}{2}/u.test(label) ? label.length : 0;
}

const closed = /^[^:.!?]{3,60}[:?)]/;
const closedOrOpen = /^[^:.!?]{3,60}(?:[:?)]|\s(?=\W*$))/;

/** A sign beside a kind: whether it chooses it. `null`: other words stand there. */
function signBeside({ before, after }: Printed): boolean | null {
  const sign = [before, after.replace(/\([^()]+\)/g, " ")]
    .join("")
    .replace(/\b(?:school|class|setting|provision|or|a)\b|[\s/|;,.:_–—-]/gi, "");
  if (/^(?:no|n|☐)?$/i.test(sign)) return false;
  return /^(?:yes|y|x|[✓✔√☑☒]|[*→►»>]+|\*+|←|\(\)|\[\])$/iu.test(sign) ? true : null;
}

function lookOf({ start }: NamedKind, line: CellLine, { sources }: Paragraph): Look {
  const [letter] = sliceLine(line, start, start + 1).pieces;
  const source = sources.find(({ place }) => place !== null && place === letter?.paragraph);
  return lookAt(source?.looks ?? [], letter?.offset ?? 0) ?? plainLook;
}

/** What makes a kind the one that is meant, the surest first: a colour that letters do not mostly have, and not a faded one. */
const waysToChoose: readonly ((name: Printed) => boolean)[] = [
  ({ look }) => !isStruck(look),
  ...MARKS.map(
    (isMarked) =>
      ({ look }: Printed) =>
        isMarked(look),
  ),
  (name) => signBeside(name) === true,
  ({ look }) => look.color !== null && !isGrey(look.color),
  ({ look }) => look.color === null || !isGrey(look.color),
  ({ word }) => word === word.toUpperCase() && word.length > 3,
];

/** Black, grey or left to Word. */
function isGrey(color: string): boolean {
  return /^(?:auto|(?<two>[\da-f]{2})\k<two>\k<two>)$/i.test(color);
}

/** The lines of a list with a box for each kind, where some are chosen and some are not. */
function withBoxes(list: readonly Printed[]): readonly (readonly [CellLine, CellLine])[] {
  const { size } = new Set(list.map(({ word }) => kindOfName(word)));
  const hasBoxes = list.some(({ line }) => line.ticks.some(({ ticked }) => !ticked));
  const isChosen = waysToChoose.find((way) => {
    const chosen = list.filter(way);
    const kinds = new Set(chosen.map(({ word }) => kindOfName(word)));
    return kinds.size === 1 && chosen.length < list.length;
  });
  if (size < 2 || hasBoxes || isChosen === undefined) return [];
  return [...new Set(list.map(({ line }) => line))].map((line) => {
    const names = list.filter((name) => name.line === line);
    const ticks = names.map((name) => {
      return { at: name.start, length: 0, ticked: isChosen(name), kind: "sign" as const };
    });
    return [line, { ...line, text: withColon(line.text, names[0]?.start ?? 0), ticks }] as const;
  });
}

/** A colon behind the label of a list that has none. */
function withColon(text: string, start: number): string {
  const label = text.slice(0, start);
  return /\p{L}/u.test(label) && !label.includes(":")
    ? `${label.slice(0, -1)}:${text.slice(start)}`
    : text;
}

/** A line in which kinds that are struck out are blank: they are not said. */
function withoutStruck(line: CellLine, paragraph: Paragraph): CellLine {
  if (!paragraph.sources.some(({ looks }) => looks.some(({ look }) => isStruck(look)))) return line;
  const struck = kindsNamed(line.text).filter((name) => isStruck(lookOf(name, line, paragraph)));
  return struck.reduce(
    (left, { start, word }) => ({
      ...left,
      text:
        left.text.slice(0, start) + " ".repeat(word.length) + left.text.slice(start + word.length),
    }),
    line,
  );
}
