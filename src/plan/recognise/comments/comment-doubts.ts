import type { FoundWords } from "./comment-found";
import { commentRoleOf, mayAskFamily, namesBoth } from "./comment-labels";
import type { CommentScope } from "./comment-scope";
import { isSignature, isWords } from "./comment-text";
import { filled, type CellView, type RowView } from "../survey/grid";
import { labelAndRest } from "../labels/label-and-rest";
import type { Doubt, Lines } from "../reading";
import type { SurveyedRegion } from "../survey/survey";

/** Keeps account of what may be somebody's words and was not read. */
export class CommentDoubts {
  private readonly found: Doubt[] = [];

  constructor(private readonly names: readonly string[]) {}

  whoSaid(text: string): void {
    this.add(`It is not plain who said “${opening(text)}”.`);
  }

  /** Looks through a region for words in the part for comments, and for labels that ask the family. */
  look(
    region: SurveyedRegion,
    scope: CommentScope,
    out: FoundWords,
    isTarget: (lines: Lines) => boolean,
  ): void {
    for (const row of region.rows) {
      for (const cell of filled(row)) {
        if (cell.continues || out.known.has(cell.lines) || isTarget(cell.lines)) continue;
        if (scope.reach !== "comments" && this.mayAsk(cell, row))
          this.add(`It is not plain whose words “${opening(cell.text)}” asks for.`);
        else if (scope.title !== null && !scope.isEnded && !scope.isRead && isSaid(cell))
          this.whoSaid(cell.text);
      }
    }
  }

  all(): readonly Doubt[] {
    return this.found.slice(0, 3);
  }

  private mayAsk(cell: CellView, row: RowView): boolean {
    const { label, rest } = labelAndRest(cell.lines);
    const isLabel = rest.length > 0 || /\?\s*$/.test(label) || row.length > 1;
    if (!isLabel || !mayAskFamily(label, this.names)) return false;
    const role = commentRoleOf(label, this.names);
    return role === null && !namesBoth(label, this.names);
  }

  private add(words: string): void {
    this.found.push({ atMost: "likely", words });
  }
}

function isSaid({ text, lines }: CellView): boolean {
  return isWords(lines) && !isSignature(text);
}

function opening(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(" ");
}
