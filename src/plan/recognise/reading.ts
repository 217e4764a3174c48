import type { Indicator } from "../indicators";
import type { Line, Limits } from "../ooxml/blocks";
import type { ProblemCode } from "../model";
import type { CommentRole } from "./comments/comment-synonyms";
import type { CellView, RowView } from "./survey/grid";
import type { Header } from "./targets/header";
import type { ReviewRole } from "./reviews/review-synonyms";
import type { Section } from "./survey/sections";

/** Rows that belong together: a table, or the part of one that stands under a heading row. */
export type Region = {
  readonly rows: readonly RowView[];
  /** The rows as they were before cells were emptied that something else was read from. */
  readonly whole?: readonly RowView[];
  readonly section: Section | null;
  /** Text of the document that is looked at as if it stood in a box. */
  readonly isBoxedText?: true;
  /** The long-term targets that stand above the table, as text or in a box of their own. */
  readonly longTermAbove: readonly LongTermDraft[];
  /** The long-term targets that other tables list, in plain words: a row across this one may say which of them is meant. */
  readonly listed?: ReadonlySet<string>;
  /** The paragraph that stands right above a table. */
  readonly lineAbove?: string;
  /** Indicators that a line right above a table notes for the long-term target in it. */
  readonly indicatorsAhead?: { readonly lines: Lines; readonly cell: CellView };
  /** What the headings of a table mean that the user has shown; absent: they speak for themselves. */
  readonly headerOf?: (row: RowView) => Header | null;
};

export type Lines = readonly Line[];

/** What a form may say of a short-term target beside its words. */
export const FIELD_NAMES = ["when", "who", "strategies", "success", "evaluation"] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** The cells that a short-term target stands in, or that wait for one. */
export type TargetCells = {
  readonly row: RowView;
  /** The headings above; `null`: each cell has its own label. */
  readonly header: Header | null;
  readonly text: CellView;
  readonly fields: Partial<Record<FieldName, readonly CellView[]>>;
};

/** The cells of a long-term target: its words, and those that note its indicators. */
export type LongTermCells = {
  readonly text: CellView | null;
  readonly indicators: readonly IndicatorCell[];
};

/** A cell for indicators: it says them, or holds boxes to tick, or one tick for those named in `ticksFor`. */
export type IndicatorCell = { readonly cell: CellView; readonly ticksFor?: Lines };

/** A long-term target's place that nothing is written in yet. */
export type SpareLongTerm = {
  cells: LongTermCells;
  readonly blanks: TargetCells[];
};

/** The cells of one entry of the Review Record; in `people`, the rows of those at the meeting. */
export type ReviewCells = {
  readonly row: RowView;
  readonly fields: Partial<Record<ReviewRole, CellView>>;
  readonly people: Partial<Record<ReviewRole, CellView>>[];
};

/** The cells of one row or box of comments. */
export type CommentCells = {
  readonly row: RowView;
  readonly fields: Partial<Record<CommentRole, CellView>>;
};

export type ShortTermDraft = {
  lines: Lines;
  readonly fields: Partial<Record<FieldName, Lines>>;
  /** Where it stands; several of one row share it. */
  readonly cells: TargetCells;
  /** The number beside it: its own, or that of its long-term target. */
  readonly number?: number;
  /** The number is surely that of its long-term target: "2.1". */
  readonly namesOwner?: true;
};

export type LongTermDraft = {
  lines: Lines;
  /** `null`: the form has no place for indicators. */
  indicators: Lines | null;
  /** Those meant where the lines do not name them: marked in a printed list, or by first letters. */
  chosen?: readonly Indicator[];
  readonly shortTerm: ShortTermDraft[];
  cells: LongTermCells;
  /** Rows under it that wait for short-term targets. */
  readonly blanks: TargetCells[];
  /** The number it goes by in this form; without words, it stands for the target of that number. */
  readonly number?: number;
  /** A sentence between it and its table that nobody read: it may well be the rest of the target. */
  followedBy?: string;
};

/** What speaks for or against a reading, in words, with the weight it has. */
export type Evidence = { readonly points: number; readonly words: string };

/** Why a reading may be wrong, in words, and how sure it can be all the same. */
export type Doubt = { readonly atMost: "likely" | "ask"; readonly words: string };

/** What a layout made of a region. */
export type Reading = {
  readonly evidence: readonly Evidence[];
  /** Whether short-term targets are named as such, not only as "targets" or in other words. */
  readonly namesShortTerm: boolean;
  /** Whether it is plain which column holds the short-term targets. */
  readonly hasTargetColumn: boolean;
  readonly longTerm: readonly LongTermDraft[];
  /** The long-term targets are a list of aims in other words: where others are named, they are none. */
  readonly listsAims?: boolean;
  readonly unassigned: readonly ShortTermDraft[];
  readonly spare: readonly SpareLongTerm[];
  /** Limits of the cells that targets stand in or may be written into. */
  readonly limits: Limits;
  /** What could not be read of it. */
  readonly problems: readonly ProblemCode[];
  readonly doubts: readonly Doubt[];
};

/** One way in which forms lay targets out. `null`: this region is not laid out that way. */
export type Layout = {
  readonly id: string;
  readonly read: (region: Region) => Reading | null;
};
