import type { Line, Limits } from "../ooxml/blocks";
import type { ProblemCode } from "../model";
import type { RowView } from "./grid";
import type { Section } from "./sections";

/** Rows that belong together: a table, or the part of one that stands under a heading row. */
export type Region = {
  readonly rows: readonly RowView[];
  readonly section: Section | null;
  /** A long-term target that stands above the table as text; `null` when there is none. */
  readonly longTermAbove: LongTermDraft | null;
};

export type Lines = readonly Line[];

export type FieldName = "when" | "who" | "strategies" | "success" | "evaluation";

export type ShortTermDraft = {
  readonly lines: Lines;
  readonly fields: Partial<Record<FieldName, Lines>>;
};

export type LongTermDraft = {
  readonly lines: Lines;
  /** `null`: the form has no place for indicators. */
  indicators: Lines | null;
  readonly shortTerm: ShortTermDraft[];
};

/** What speaks for or against a reading, in words, with the weight it has. */
export type Evidence = { readonly points: number; readonly words: string };

/** What a layout made of a region. */
export type Reading = {
  readonly evidence: readonly Evidence[];
  /** Whether short-term targets are named as such, not only as "targets" or in other words. */
  readonly namesShortTerm: boolean;
  /** Whether it is plain which column holds the short-term targets. */
  readonly hasTargetColumn: boolean;
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
  /** Limits of the cells that targets stand in or may be written into. */
  readonly limits: Limits;
  /** What could not be read of it. */
  readonly problems: readonly ProblemCode[];
};

/** One way in which forms lay targets out. `null`: this region is not laid out that way. */
export type Layout = {
  readonly id: string;
  readonly read: (region: Region) => Reading | null;
};
