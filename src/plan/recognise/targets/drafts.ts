import { onOneLine } from "../../ooxml/lines";
import { longTermItemsOf, withoutMarks } from "../content/listed";
import type {
  Doubt,
  IndicatorCell,
  Lines,
  LongTermCells,
  LongTermDraft,
  Region,
  ShortTermDraft,
  SpareLongTerm,
  TargetCells,
} from "../reading";
import { isNil } from "../labels/hints";
import { hasWords, isDitto } from "../labels/words";

/** The targets of a table as they come, one after the other. */
export class Drafts {
  readonly unassigned: ShortTermDraft[] = [];
  /** The long-term target that what comes next belongs to. */
  current: LongTermDraft | null = null;
  private readonly all: LongTermDraft[] = [];
  private readonly above: readonly LongTermDraft[];
  /** Whether several stood in one place, so that none is known to be meant by what follows. */
  hasSeveral = false;
  /** Indicators noted before the target that they belong to. */
  private ahead: Lines | null = null;
  /** Whether they always are: "Wellbeing indicator: Healthy" over the targets for it. */
  private notesAhead = false;
  /** Places for long-term targets that none stands in. */
  readonly spare: SpareLongTerm[] = [];
  /** The one of them that what comes next belongs to. */
  private awaited: SpareLongTerm | null = null;
  /** The number in its label: where short-term targets follow at once, it names one that stands elsewhere. */
  private awaitedNumber: number | undefined;
  private cellsAhead: readonly IndicatorCell[] = [];

  /** Of several targets that stand above the table none is known to be meant. */
  constructor({ longTermAbove, indicatorsAhead }: Region) {
    this.above = longTermAbove.map((target) => ({ ...target, shortTerm: [], blanks: [] }));
    this.all.push(...this.above);
    this.current = this.above.length === 1 ? (this.above[0] ?? null) : null;
    if (indicatorsAhead === undefined) return;
    this.noteIndicators(indicatorsAhead.lines);
    this.noteIndicatorCells([indicatorsAhead]);
  }

  /** Begins a long-term target; `indicators` are those noted beside it, `null` when there is no place for them. */
  begin(
    lines: Lines,
    indicators: Lines | null,
    number: number | undefined,
    cells: LongTermCells = nowhere,
  ): void {
    if (this.current !== null && isDitto(lines)) return;
    const items = longTermItemsOf(lines);
    const each = items.length > 1 ? items : [withoutMarks(lines)];
    const begun = each.map((words) => ({
      lines: words,
      indicators: indicators ?? this.ahead,
      shortTerm: [],
      cells: { ...cells, indicators: [...this.cellsAhead, ...cells.indicators] },
      blanks: this.awaited?.blanks ?? [],
      ...(number === undefined || items.length > 1 ? {} : { number }),
    }));
    this.ahead = null;
    this.cellsAhead = [];
    this.dropAwaited();
    this.all.push(...begun);
    this.current = begun.length === 1 ? (begun[0] ?? null) : null;
    this.hasSeveral ||= begun.length > 1;
  }

  /**
   * Ends the long-term target before; the next one is still to come, with `indicators` noted ahead.
   * `cells` wait for it, under a label with a `number`.
   */
  await(
    indicators: Lines | null,
    cells: LongTermCells = nowhere,
    number: number | undefined = undefined,
  ): void {
    this.current = null;
    this.ahead = indicators;
    this.cellsAhead = cells.indicators;
    this.awaited = { cells, blanks: [] };
    this.awaitedNumber = number;
    this.spare.push(this.awaited);
  }

  noteIndicators(lines: Lines): void {
    this.notesAhead ||= this.current === null && this.awaited === null && hasWords(lines);
    const owner = this.notedFor;
    if (owner === null) this.ahead = [...(this.ahead ?? []), ...lines];
    else owner.indicators = [...(owner.indicators ?? []), ...lines];
  }

  /** Where indicators are noted, or would be. */
  noteIndicatorCells(cells: readonly IndicatorCell[]): void {
    const owner = this.notedFor ?? (this.current === null ? this.awaited : null);
    if (owner !== null) owner.cells = noting(owner.cells, cells);
    if (this.notedFor === null) this.cellsAhead = [...this.cellsAhead, ...cells];
  }

  /** Whose indicators are noted next; `null`: those of a target that is still to come. */
  private get notedFor(): LongTermDraft | null {
    const hasOwn = hasWords(this.current?.indicators ?? []);
    return this.notesAhead && hasOwn ? null : this.current;
  }

  addShortTerm(targets: readonly ShortTermDraft[]): void {
    if (this.current === null && this.awaited !== null && this.awaitedNumber !== undefined)
      this.begin([], null, this.awaitedNumber, this.awaited.cells);
    if (this.current === null) this.dropAwaited();
    (this.current?.shortTerm ?? this.unassigned).push(...targets);
  }

  /** A row that waits for a short-term target. */
  addBlank(cells: TargetCells): void {
    if (isNil(cells.text.text)) return;
    (this.current ?? this.awaited)?.blanks.push(cells);
  }

  /** All that came, with what is doubtful about it. */
  finish() {
    const doubts = this.moveUp();
    const { longTerm, unassigned, spare } = this;
    return { longTerm, unassigned, spare, doubts };
  }

  /**
   * Where the first short-term targets stand above any long-term one and the last long-term one has none below it, each
   * ends its block and takes those above it; gives what is doubtful about that.
   */
  private moveUp(): readonly Doubt[] {
    const last = this.all.at(-1);
    const isAtFoot =
      this.above.length + this.spare.length === 0 &&
      this.unassigned.length > 0 &&
      last?.blanks.length === 0 &&
      // One in between with nothing below it would be a block of its own.
      this.all.every(
        (each) => hasWords(each.lines) && (each === last) === (each.shortTerm.length === 0),
      );
    if (!isAtFoot) return [];
    const blocks = [this.unassigned, ...this.all.map(({ shortTerm }) => shortTerm)];
    const above = blocks.map((block) => block.splice(0));
    for (const [at, { shortTerm }] of this.all.entries()) shortTerm.push(...(above[at] ?? []));
    return [{ atMost: "likely", words: "Long-term targets stand below their short-term ones." }];
  }

  /** Where something stands after all, nothing is spare. */
  private dropAwaited(): void {
    if (this.awaited !== null) this.spare.splice(this.spare.indexOf(this.awaited), 1);
    this.awaited = null;
  }

  /** A target above a table that has long-term targets of its own may be a mere remark. */
  get longTerm(): readonly LongTermDraft[] {
    // Those in the table may only name the ones above by their numbers.
    const isOnlyAbove = this.all.every(
      (target) =>
        this.above.includes(target) || /^\D{0,6}\d{0,2}\D?$/.test(onOneLine(target.lines).trim()),
    );
    return this.all.filter(
      (target) => isOnlyAbove || !this.above.includes(target) || target.shortTerm.length > 0,
    );
  }
}

const nowhere: LongTermCells = { text: null, indicators: [] };

function noting(cells: LongTermCells, indicators: readonly IndicatorCell[]): LongTermCells {
  return { ...cells, indicators: [...cells.indicators, ...indicators] };
}
