import {
  filled,
  limitsOf,
  linesOf,
  withLines,
  type CellView,
  type RowView,
} from "../../survey/grid";
import { goals } from "../header";
import { ofPlainest } from "../fields-of-cards";
import { isCard, labelledLines, type LabelledLines } from "../labelled-lines";
import { doubtOfLabel } from "../settle-columns";
import type { TargetRole } from "../../labels/target-synonyms";
import type { Doubt, Layout } from "../../reading";
import { readingOf, type LabelledCell } from "./targets-in-labelled-cells";

/**
 * A card of one column, or cards side by side, in whose cells the labels stand line by line: "Small step 1: …", below it "How we will help: …" and
 * "Who helps: …", then the next step in the same cell or the next.
 */
export const targetsInLabelledLines: Layout = {
  id: "targets-in-labelled-lines",
  read(region) {
    const rows = region.rows.map(said).filter((row) => row.length > 0);
    const { isBoxedText = false } = region;
    if (!(isCard(rows) || isBoxedText) || !rows.every(isWhole)) return null;
    const all: LabelledCell[] = [];
    for (const cell of rows.flat()) {
      const parts = labelledLines(cell.lines);
      // What stands under no label, or under one that nobody knows, may be anything.
      if (parts === null) return null;
      all.push(...parts.map((part) => partOf(cell, part)));
    }
    const cells = ofPlainest(named(all));
    // With no long-term target in it or above it, a card may be of anything.
    const hasLongTerm = cells.some(({ role }) => role === "long-term");
    if (!hasLongTerm && region.longTermAbove.length === 0) return null;
    const guesses = cells.filter(({ isGuess }) => isGuess);
    return readingOf(
      region,
      cells,
      [],
      [...guesses.map(({ label }) => doubtOfLabel(label)), ...(isBoxedText ? [inText] : [])],
    );
  },
};

const inText: Doubt = {
  atMost: "likely",
  words: "The targets stand in text and in no table.",
};

/** An arrow from one card to the next says nothing. */
function said(row: RowView): RowView {
  return filled(row).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Side by side each cell begins with what it is about, so that all that goes with a target stands in its own cell. */
function isWhole(row: RowView): boolean {
  const begun = row.map(({ lines }) => labelledLines(lines)?.[0]?.role);
  return row.length === 1 || begun.every((role) => role !== undefined && heads.has(role));
}

const heads: ReadonlySet<TargetRole> = new Set([...goals, "indicator"]);

/** "Goal", and below it "Target": where no other is named, these are the long-term and the short-term one. */
function named(cells: readonly LabelledCell[]): readonly LabelledCell[] {
  const has = (kind: TargetRole) => cells.some(({ role }) => role === kind);
  const meant = new Map<TargetRole, TargetRole>([
    ...(has("short-term") ? [] : [["target", "short-term"] as const]),
    ...(has("long-term") ? [] : [["aim", "long-term"] as const]),
  ]);
  return cells.map((cell) => ({ ...cell, role: meant.get(cell.role) ?? cell.role }));
}

/** The lines of a label as a cell of their own, made of the paragraphs that they stand in. */
function partOf(cell: CellView, { role, label, lines, from, isGuess }: LabelledLines) {
  const places = new Set(from.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)));
  const blocks = cell.blocks.filter(
    (block) => block.kind === "paragraph" && block.sources.some(({ place }) => places.has(place)),
  );
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? block : []));
  const limits = limitsOf(paragraphs);
  const own = linesOf(blocks);
  const view: CellView = { ...withLines(cell, own), blocks, limits };
  return { role, label, value: lines, cell: view, limits, ...(isGuess && { isGuess }) };
}
