import type {
  AddBlock,
  AddPicture,
  AddParagraphs,
  AddRows,
  NewParagraph,
  NewRow,
  Words,
} from "../plan/edits/change";
import type { Change, WriteText } from "../plan/edits/change";
import { packageOf } from "./flat-package";
import { HostError } from "./host-error";
import type { Step } from "./prepare-changes";
import { setLook } from "./set-look";

/**
 * Queues what a change does in Word; nothing is asked of the document. `numbering`: the numbering part of its
 * OOXML, `null` where it has none.
 */
export function carryOut(step: Step, numbering: string | null): void {
  if ("paragraphs" in step) return carryOutOn(step.paragraphs, step.change, numbering);
  if ("items" in step) return choose(step);
  if (step.change.kind === "tick") {
    if ("checkboxContentControl" in step.target)
      step.target.checkboxContentControl.isChecked = step.change.ticked;
    return;
  }
  writeText(step.target, step.change);
}

function carryOutOn(
  paragraphs: readonly Word.Paragraph[],
  change: Exclude<Change, WriteText | { kind: "tick" } | { kind: "choose" }>,
  numbering: string | null,
): void {
  const at = (index: number) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) throw new HostError("stale-document");
    return paragraph;
  };
  switch (change.kind) {
    case "add-paragraphs":
      return addParagraphs(at(change.after), change);
    case "add-rows":
      return addRows(at(change.beside), change);
    case "remove-paragraphs":
      for (let index = 0; index < change.count; index += 1) at(change.first + index).delete();
      return;
    case "remove-rows":
      return change.rows.forEach((row) => at(row).parentTableCell.parentRow.delete());
    case "add-block":
      return addBlock(at(change.after), change, numbering);
    case "add-picture":
      return addPicture(at(change.after), change);
    case "remove-block":
      for (const { paragraph, isTable } of change.parts) {
        if (isTable) at(paragraph).parentTable.delete();
        else at(paragraph).delete();
      }
  }
}

/** Of all that Amas writes only this takes Word's own undo away on the web (#6423), so it is the last resort. */
function addBlock(
  after: Word.Paragraph,
  { markup, isAfterTable }: AddBlock,
  numbering: string | null,
): void {
  const place = isAfterTable ? after.parentTable.getRange("Whole") : after.getRange("Whole");
  place.insertOoxml(packageOf(markup, numbering), "After");
}

function addPicture(after: Word.Paragraph, { picture, isAfterTable }: AddPicture): void {
  const beside = isAfterTable ? after.parentTable : after;
  const added = beside
    .insertParagraph("", "After")
    .insertInlinePictureFromBase64(picture.png, "Start");
  added.altTextDescription = picture.description;
  added.width = picture.width;
  added.height = picture.height;
}

function writeText(
  target: Word.Paragraph | Word.Range | Word.ContentControl,
  change: WriteText,
): void {
  const [words, ...others] = change.words;
  const text = words?.text ?? "";
  if (change.prompt !== null && "clear" in target && "cannotEdit" in target && text === "")
    return target.clear();
  let written = target.insertText(text, whereOf(change));
  if (words !== undefined && text !== "") setLook(written, words.look);
  for (const other of others) {
    written = written.insertText(other.text, "After");
    setLook(written, other.look);
  }
}

function whereOf({ before, start, length, prompt }: WriteText): "Replace" | "Start" | "End" {
  if (prompt !== null || length > 0) return "Replace";
  return start === 0 && before !== "" ? "Start" : "End";
}

function addParagraphs(after: Word.Paragraph, { paragraphs }: AddParagraphs): void {
  let last = after;
  for (const words of paragraphs) last = addParagraph(last, words);
}

function addParagraph(after: Word.Paragraph, words: NewParagraph): Word.Paragraph {
  if (isPlain(words)) return after.insertParagraph(textOf(words), "After");
  const paragraph = after.insertParagraph("", "After");
  writeWords(paragraph, words);
  return paragraph;
}

function addRows(beside: Word.Paragraph, { rows }: AddRows): void {
  const values = rows.map((row) =>
    row.map((cell) => (cell.every(isPlain) ? cell.map(textOf).join("\n") : "")),
  );
  const added = beside.parentTableCell.parentRow.insertRows("After", rows.length, values);
  rows.forEach((row, index) => {
    if (row.every((cell) => cell.every(isPlain))) return;
    let target = added.getFirst();
    for (let at = 0; at < index; at += 1) target = target.getNext();
    fillRow(target, row);
  });
}

/** Cells whose words do not all look the same are written piece by piece. */
function fillRow(target: Word.TableRow, row: NewRow): void {
  let cell: Word.TableCell | null = null;
  for (const paragraphs of row) {
    cell = cell === null ? target.cells.getFirst() : cell.getNext();
    if (paragraphs.every(isPlain)) continue;
    let paragraph = cell.body.paragraphs.getFirst();
    paragraphs.forEach((words, index) => {
      if (index > 0) paragraph = paragraph.insertParagraph("", "After");
      writeWords(paragraph, words);
    });
  }
}

function writeWords(paragraph: Word.Paragraph, words: NewParagraph): void {
  for (const { text, look } of words) setLook(paragraph.insertText(text, "End"), look);
}

function choose({ change, target, items }: Extract<Step, { readonly items: unknown }>): void {
  if (change.item === null) return target.clear();
  const item = items.find(({ displayText }) => displayText === change.item);
  if (item === undefined) throw new HostError("stale-document");
  item.select();
}

function isPlain(words: NewParagraph): boolean {
  return words.length <= 1 && words.every(({ look }) => look === null);
}

function textOf(words: NewParagraph): string {
  return words.map(({ text }: Words) => text).join("");
}
