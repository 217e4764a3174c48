import type { RowView } from "../survey/grid";
import { isMark, namesSomebody } from "../content/people";
import type { Doubt } from "../reading";
import { valuesUnder, type Heads } from "./review-heads";
import { reviewRoleOf } from "./review-labels";
import type { ReviewRole } from "./review-synonyms";
import { dateIn, saysWhen } from "../content/says-when";

type Part = { readonly title: string; isRead: boolean; isLeft: boolean };

/** Keeps account of what stands in the review record and was not read. */
export class ReviewDoubts {
  private readonly parts: Part[] = [];
  private readonly unknown = new Set<string>();

  /** A part of the document that should hold the record. */
  begin(title: string): void {
    this.parts.push({ title, isRead: false, isLeft: false });
  }

  /** The record of this part was found. */
  readAll(): void {
    const part = this.parts.at(-1);
    if (part !== undefined) part.isRead = true;
  }

  /** Words that nothing was made of. */
  left(text: string): void {
    const part = this.parts.at(-1);
    if (part === undefined || /\bnext\b/i.test(text)) return;
    if (dateIn(text) !== null) part.isLeft = true;
  }

  /** Columns that are not known, under which something stands that a record asks for. */
  headings(row: RowView, heads: Heads, below: readonly RowView[]): void {
    this.readAll();
    const has = (role: ReviewRole) => heads.some((head) => head.role === role);
    const lacksDate = !has("date") || !has("invitationsSent") || !has("minutesSent");
    const lacksPeople = !has("invited") || !has("attended");
    row.forEach((cell, index) => {
      if (cell.text.trim() === "" || heads.some((head) => head.index === index)) return;
      const values = valuesUnder(index, below).filter((text) => reviewRoleOf(text) === null);
      if (values.length === 0) return;
      const isDates = lacksDate && values.every(saysWhen);
      const isPeople = lacksPeople && values.every(namesSomebody);
      const isCodes = lacksPeople && values.every((text) => /^[\p{Lu}✓✔x]{1,2}$/u.test(text));
      const isTicks =
        lacksPeople &&
        has("name") &&
        below.every(
          (each) => (each[index]?.text ?? "").trim() === "" || isMark(each[index]?.lines ?? []),
        );
      if (isDates || isPeople || isTicks || isCodes)
        this.unknown.add(cell.text.trim().replace(/\s+/g, " "));
    });
    for (const { text } of row) {
      const isBoth = /invit|asked/i.test(text) && /attend|present|came/i.test(text);
      if (isBoth && text.length < 60) this.unknown.add(text.trim().replace(/\s+/g, " "));
    }
  }

  all(): readonly Doubt[] {
    const columns = [...this.unknown].map(
      (title) => `The column “${title}” of the review record is not plain.`,
    );
    const parts = this.parts
      .filter(({ isRead, isLeft }) => isLeft && !isRead)
      .map(({ title }) => `What stands under “${title}” could not be read as a review record.`);
    return [...columns, ...parts].map((words) => ({ atMost: "likely", words }));
  }
}
