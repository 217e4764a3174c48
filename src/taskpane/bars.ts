import type { Counted } from "../meeting/carry-forward";
import { ORDER } from "./strings/progress";

/** A plan and how many of its short-term targets came how far. */
export type Bar = { readonly name: string; readonly counts: Readonly<Record<Counted, number>> };

/** A drawing of bars: how wide it is, how high a bar is, and how far it is from one to the next. */
export const BARS = { width: 288, bar: 28, line: 60, top: 24 } as const;

/** A part of a bar: where it begins and how wide it is. */
export type BarPart = { readonly counted: Counted; readonly start: number; readonly width: number };

export function totalOf(counts: Bar["counts"]): number {
  return ORDER.reduce((sum, counted) => sum + counts[counted], 0);
}

/** The parts of a bar, the furthest first; the longest of `bars` is as wide as the drawing. */
export function partsOf({ counts }: Bar, bars: readonly Bar[]): readonly BarPart[] {
  const most = Math.max(1, ...bars.map((bar) => totalOf(bar.counts)));
  const unit = (BARS.width - 2) / most;
  return ORDER.map((counted, index) => {
    const before = ORDER.slice(0, index).reduce((sum, other) => sum + counts[other], 0);
    return { counted, start: 1 + before * unit, width: counts[counted] * unit };
  }).filter(({ width }) => width > 0);
}
