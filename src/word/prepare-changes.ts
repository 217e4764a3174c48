import type { Change, Choose, Tick, WriteText } from "../plan/edits/change";
import { piecesOf, type Piece } from "./find-words";
import { HostError } from "./host-error";

/** A change with the objects of Word that it is made on. */
export type Step =
  | { readonly change: WriteText; readonly target: Word.Paragraph }
  | { readonly change: WriteText; readonly target: Word.Range }
  | { readonly change: WriteText; readonly target: Word.ContentControl }
  | { readonly change: Tick; readonly target: Word.ContentControl }
  | {
      readonly change: Choose;
      readonly target: Word.ContentControl;
      readonly items: readonly ListItem[];
    }
  | {
      readonly change: Exclude<Change, WriteText | Tick | Choose>;
      readonly paragraphs: readonly Word.Paragraph[];
    };

type ListItem = Word.ContentControlListItem;

/**
 * Finds what the changes are made on. One sync, and none where the paragraphs do. Throws "stale-document"
 * when something is not there, or somebody has typed there meanwhile; nothing has been written then.
 */
export async function prepare(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  changes: readonly Change[],
): Promise<readonly Step[]> {
  const pending = changes.map((change) => look(paragraphs, change));
  if (!pending.some(({ asks }) => asks)) return pending.map(({ step }) => step());
  const written = changes.flatMap((change) => ("before" in change ? change.paragraph : []));
  const read = written
    .map((index) => at(paragraphs, index))
    .map((each) => [each, each.text] as const);
  read.forEach(([paragraph]) => paragraph.load("text"));
  await context.sync();
  if (read.some(([paragraph, text]) => paragraph.text !== text))
    throw new HostError("stale-document");
  return pending.map(({ step }) => step());
}

type Pending = { readonly asks: boolean; readonly step: () => Step };

function look(paragraphs: readonly Word.Paragraph[], change: Change): Pending {
  if (change.kind === "write-text") return lookForText(at(paragraphs, change.paragraph), change);
  if (change.kind === "tick") return lookForControl(at(paragraphs, change.paragraph), change);
  if (change.kind === "choose") return lookForList(at(paragraphs, change.paragraph), change);
  return { asks: false, step: () => ({ change, paragraphs }) };
}

function lookForText(paragraph: Word.Paragraph, change: WriteText): Pending {
  if (change.prompt !== null) return lookForPrompt(paragraph, change);
  // What is written over is looked at once more: it must not be what somebody else has just typed.
  if (isWholeOrEnd(change))
    return { asks: change.length > 0, step: () => ({ change, target: paragraph }) };

  const { before, start, length } = change;
  const words = before.slice(start, start + length);
  const place = {
    paragraph: change.paragraph,
    paragraphText: before,
    words,
    occurrence: countBefore(before, words, start),
  };
  const pieces = piecesOf(place, paragraph.text);
  const finds = pieces.map((piece) => paragraph.search(piece.words, { matchCase: true }));
  finds.forEach((found) => found.load("items/text"));
  return {
    asks: true,
    step: () => {
      const [first, last = first] = finds.map((found, index) => pick(found, pieces[index]));
      if (!first || !last) throw new HostError("stale-document");
      return { change, target: first === last ? first : first.expandTo(last) };
    },
  };
}

/** Whether a text is written over or beside the whole paragraph, for which nothing needs to be found. */
function isWholeOrEnd({ before, start, length }: WriteText): boolean {
  const isWhole = start === 0 && length === before.length;
  return isWhole || (length === 0 && (start === 0 || start === before.length));
}

function lookForPrompt(paragraph: Word.Paragraph, change: WriteText): Pending {
  if (change.prompt === "inside") {
    const inside = paragraph.contentControls;
    inside.load("items/id");
    return {
      asks: true,
      step: () => ({ change, target: inside.items[0] ?? missing() }),
    };
  }
  const around = paragraph.parentContentControlOrNullObject;
  around.load("id");
  return {
    asks: true,
    step: () => ({ change, target: around.isNullObject ? missing() : around }),
  };
}

/** The paragraph's own control is not there: one around more than that must not be written over. */
function missing(): never {
  throw new HostError("stale-document");
}

function lookForControl(paragraph: Word.Paragraph, change: Tick): Pending {
  const boxes = controlsIn(paragraph, "CheckBox");
  boxes.load("items/id");
  return {
    asks: true,
    step: () => {
      const target = boxes.items[change.box];
      if (target === undefined) throw new HostError("stale-document");
      return { change, target };
    },
  };
}

/** The first list of the paragraph: its items could not be asked for in the same sync otherwise. */
function lookForList(paragraph: Word.Paragraph, change: Choose): Pending {
  const isCombo = change.control === "comboBox";
  const target = controlsIn(paragraph, isCombo ? "ComboBox" : "DropDownList").getFirst();
  /* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
     these are objects to go on from, not values to be read. */
  const { listItems } = isCombo ? target.comboBoxContentControl : target.dropDownListContentControl;
  /* eslint-enable office-addins/call-sync-before-read, office-addins/load-object-before-read */
  listItems.load("items/displayText");
  return { asks: true, step: () => ({ change, target, items: listItems.items }) };
}

function controlsIn(paragraph: Word.Paragraph, type: `${Word.ContentControlType}`) {
  // The library's own enumeration is not there before Word is.
  return paragraph.getContentControls({ types: [type as Word.ContentControlType] });
}

function at(paragraphs: readonly Word.Paragraph[], index: number): Word.Paragraph {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) throw new HostError("stale-document");
  return paragraph;
}

/** Word takes curly and straight quotes for the same, so only the finds that say the very words count. */
function pick(found: Word.RangeCollection, piece: Piece | undefined): Word.Range | undefined {
  if (piece === undefined) return undefined;
  return found.items.filter(({ text }) => text === piece.words)[piece.occurrence];
}

function countBefore(text: string, words: string, from: number): number {
  let count = 0;
  for (
    let found = text.indexOf(words);
    found !== -1 && found < from;
    found = text.indexOf(words, found + 1)
  )
    count += 1;
  return count;
}
