import type { XmlElement } from "../ooxml/xml";
import type { Plan } from "../model";
import type { FilledForm } from "../read-snapshot";
import type { AddRows, Change } from "./change";
import { Draft } from "./draft";
import { groundOf, type Ground } from "./ground";
import { blocksIn, paragraphWith, rowBelow } from "./rehearse-blocks";
import { chooseIn, rewordIn, tickIn } from "./rehearse-words";

/**
 * What the plan would say if `changes` were written: they are made in a copy of the document's XML, and that is read.
 * Nothing is written. `null`: that cannot be said beforehand, as where a change needs something of Word's own.
 */
export function rehearse({ source, blocks }: FilledForm, changes: readonly Change[]): Plan | null {
  if (source === null) return null;
  const ground = groundOf(blocks);
  const draft = new Draft();
  const texts = changes.filter((change) => change.kind === "write-text");
  const isMade =
    changes.every((change) => make(draft, ground, change)) &&
    [...new Set(texts.map(({ paragraph }) => paragraph))].every((paragraph) => {
      const own = texts.filter((change) => change.paragraph === paragraph);
      return withParagraph(ground, paragraph, (at) => rewordIn(draft, at, own));
    });
  return isMade ? source.readAgain(draft.of(source.document)) : null;
}

function make(draft: Draft, ground: Ground, change: Change): boolean {
  switch (change.kind) {
    case "write-text":
      // Those of one paragraph are made together.
      return true;
    case "tick":
      return withParagraph(ground, change.paragraph, (at) => tickIn(draft, at.element, change));
    case "choose":
      return withParagraph(ground, change.paragraph, (at) => chooseIn(draft, at, change));
    case "add-paragraphs":
      return withParagraph(ground, change.after, ({ element }) =>
        draft.addBehind(
          element,
          change.paragraphs.map((words) => paragraphWith(words, element)),
        ),
      );
    case "add-rows":
      return addRows(draft, ground, change);
    case "add-block":
      return addBehind(draft, ground, change, blocksIn(change.markup));
    case "add-picture":
      return addBehind(draft, ground, change, [paragraphWith([], null)]);
    case "remove-paragraphs":
    case "remove-rows":
    case "remove-block":
      return false;
  }
}

type Source = NonNullable<ReturnType<Ground["sourceOf"]>>;

function withParagraph(ground: Ground, at: number, does: (source: Source) => boolean): boolean {
  const source = ground.sourceOf(at);
  return source !== null && does(source);
}

function addRows(draft: Draft, ground: Ground, { beside, rows }: AddRows): boolean {
  const spot = ground.spotOf(beside);
  if (spot === null) return false;
  const below = spot.table.rows[spot.rowIndex + 1];
  const added = rows.map((row) => rowBelow(spot.row, below, row));
  return added.every((row) => row !== null) && draft.addBehind(spot.row.element, added);
}

function addBehind(
  draft: Draft,
  ground: Ground,
  { after, isAfterTable }: { readonly after: number; readonly isAfterTable: boolean },
  added: readonly XmlElement[],
): boolean {
  const beside = isAfterTable
    ? ground.spotOf(after)?.table.element
    : ground.sourceOf(after)?.element;
  return beside !== undefined && draft.addBehind(beside, added);
}
