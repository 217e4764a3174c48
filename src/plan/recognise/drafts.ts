import { itemsOf, withoutMarks } from "./listed";
import type { Lines, LongTermDraft, ShortTermDraft } from "./reading";

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

  /** `above`: targets that stand above the table; of several none is known to be meant. */
  constructor(above: readonly LongTermDraft[]) {
    this.above = above.map((target) => ({ ...target, shortTerm: [] }));
    this.all.push(...this.above);
    this.current = this.above.length === 1 ? (this.above[0] ?? null) : null;
  }

  /** Begins a long-term target; `indicators` are those noted beside it, `null` when there is no place for them. */
  begin(lines: Lines, indicators: Lines | null, number: number | undefined): void {
    const items = itemsOf(lines.map((line) => ({ listLevel: null, ...line })));
    const each = items.length > 1 ? items : [withoutMarks(lines)];
    const begun = each.map((words) => ({
      lines: words,
      indicators: indicators ?? this.ahead,
      shortTerm: [],
      ...(number === undefined || items.length > 1 ? {} : { number }),
    }));
    this.ahead = null;
    this.all.push(...begun);
    this.current = begun.length === 1 ? (begun[0] ?? null) : null;
    this.hasSeveral ||= begun.length > 1;
  }

  /** Ends the long-term target before; the next one is still to come, with `indicators` noted ahead. */
  await(indicators: Lines | null): void {
    this.current = null;
    this.ahead = indicators;
  }

  noteIndicators(lines: Lines): void {
    if (this.current === null) this.ahead = [...(this.ahead ?? []), ...lines];
    else this.current.indicators = [...(this.current.indicators ?? []), ...lines];
  }

  addShortTerm(targets: readonly ShortTermDraft[]): void {
    (this.current?.shortTerm ?? this.unassigned).push(...targets);
  }

  /** A target above a table that has long-term targets of its own may be a mere remark. */
  get longTerm(): readonly LongTermDraft[] {
    const isOnlyAbove = this.all.length === this.above.length;
    return this.all.filter(
      (target) => isOnlyAbove || !this.above.includes(target) || target.shortTerm.length > 0,
    );
  }
}
