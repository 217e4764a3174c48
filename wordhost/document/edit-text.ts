import { notImplemented } from "../protocol/host-object";
import { appendNode, removeNode } from "../xml/edit-xml";
import { childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { deleteText, removeFields } from "./delete-text";
import { insertRun, type Insertion } from "./insert-run";
import type { LiveDocument } from "./live-document";
import { controlsIn } from "./content-controls";
import { controlsAround, refuseLocked } from "./locks";
import { clearPlaceholder, placeholderAround, restorePlaceholders } from "./placeholder";
import { markOf, setMark, splitParagraph } from "./paragraph-marks";
import { isTracking } from "./settings";
import { pointIn, presentRange, rangeIn, type TextRange } from "./text-range";

/**
 * `insertText`: at "Replace" the range's text becomes `text`, in the format of the first of it; at "Start"
 * ("Before") and "End" ("After") it is put there. A line end makes a new paragraph. Answers the new text's range.
 */
export function insertText(
  live: LiveDocument,
  range: TextRange,
  text: string,
  location: string,
  control: XmlElement | null = null,
): TextRange {
  const isReplacement = location === "Replace";
  refuseLocked(live, range, isReplacement);
  const isStart = location === "Start" || location === "Before";
  const isAlone = (holder: XmlElement) => !isReplacement || holdsAll(live, range, holder);
  const alone = controlsIn(range.start.paragraph).filter(isAlone);
  const cleared = clearPlaceholders(live, range, isReplacement, control);
  const within = control ?? cleared.find((each) => isInline(each) && alone.includes(each)) ?? null;
  const { start, end } = presentRange(range);
  const at = isStart || isReplacement ? start : end;
  const lines = text.split(/\r\n|[\r\n]/);
  const written = isReplacement
    ? replace(live, { start, end }, lines, within)
    : insertLines(live, at.paragraph, lines, {
        offset: at.offset,
        like: isStart ? "after" : "before",
        control: within,
      });
  for (const paragraph of new Set([start.paragraph, end.paragraph]))
    restorePlaceholders(live, paragraph);
  live.changed();
  return written;
}

/** Whether all text of a range stands in a control. */
function holdsAll(live: LiveDocument, range: TextRange, control: XmlElement): boolean {
  const { start, end } = live.stretchOf(range, range.start.paragraph);
  return live
    .pieces(range.start.paragraph)
    .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
    .every(({ element }) => controlsAround(element).includes(control));
}

function clearPlaceholders(
  live: LiveDocument,
  range: TextRange,
  isReplacement: boolean,
  control: XmlElement | null,
): readonly XmlElement[] {
  const paragraphs = new Set(isReplacement ? live.paragraphsOf(range) : [range.start.paragraph]);
  const cleared = [...paragraphs].flatMap((paragraph) => {
    const { start, end } = live.stretchOf(range, paragraph);
    return placeholderAround(live, paragraph, start, end, isReplacement ? "any" : control);
  });
  for (const holder of cleared) clearPlaceholder(live, holder);
  return cleared;
}

/** The control stands in a line of text, not around whole lines. */
function isInline(control: XmlElement): boolean {
  return control.parent !== null && controlParents.has(control.parent.name);
}

const controlParents = new Set(["w:p", "w:hyperlink", "w:ins"]);

function replace(
  live: LiveDocument,
  range: TextRange,
  lines: readonly string[],
  control: XmlElement | null,
): TextRange {
  const joined = joinParagraphs(live, range);
  const { paragraph, start, end } = joined;
  const first = live
    .pieces(paragraph)
    .find(
      (piece) => !piece.deleted && piece.start < end && piece.start + piece.text.length > start,
    );
  const run = first?.element.parent ?? null;
  const insertion: Insertion = {
    offset: start,
    like: "after",
    format: run === null ? null : childNamed(run, "w:rPr"),
    control: control ?? (run === null ? null : controlOf(run)),
  };
  if (isTracking(live)) {
    const written = insertLines(live, paragraph, lines, {
      ...insertion,
      offset: end,
      like: "before",
    });
    deleteText(live, paragraph, start, end);
    return presentRange(written);
  }
  removeFields(live, paragraph, start, end);
  const at = first === undefined ? start : Math.max(start, first.start);
  const written = insertLines(live, paragraph, lines, { ...insertion, offset: at });
  const { paragraph: last, offset } = written.end;
  deleteText(live, last, offset, offset + end - at);
  if (at > start) deleteText(live, paragraph, start, at);
  return presentRange(written);
}

/** The lines of a text; every one after the first in a paragraph of its own. */
function insertLines(
  live: LiveDocument,
  paragraph: XmlElement,
  lines: readonly string[],
  insertion: Insertion,
): TextRange {
  const [first = "", ...others] = lines;
  const written =
    first === ""
      ? rangeIn(paragraph, insertion.offset, insertion.offset)
      : insertRun(live, paragraph, first, insertion);
  let last = written.end;
  for (const line of others) {
    const next = splitParagraph(live, last.paragraph, last.offset);
    const part =
      line === "" ? rangeIn(next, 0, 0) : insertRun(live, next, line, { ...insertion, offset: 0 });
    last = part.end;
  }
  return { start: pointIn(paragraph, insertion.offset), end: last };
}

/** The stretch to replace, in one paragraph: those after the first lose their marks and join it. */
function joinParagraphs(
  live: LiveDocument,
  range: TextRange,
): { paragraph: XmlElement; start: number; end: number } {
  const { start, end } = range;
  const first = start.paragraph;
  const others = live.paragraphsOf(range).slice(1);
  if (others.length === 0) return { paragraph: first, start: start.offset, end: end.offset };
  if (others.some(({ parent }) => parent !== first.parent)) {
    throw notImplemented("Range", "insertText over cells");
  }
  for (const paragraph of others.slice(0, -1))
    deleteText(live, paragraph, 0, live.lengthOf(paragraph));
  const last = others.at(-1);
  if (last !== undefined) deleteText(live, last, 0, end.offset);
  if (isTracking(live)) {
    for (const paragraph of [first, ...others.slice(0, -1)]) {
      if (markOf(paragraph, "w:del") === null) setMark(live, paragraph, "w:del");
    }
    return { paragraph: first, start: start.offset, end: live.lengthOf(first) };
  }
  const length = live.lengthOf(first);
  for (const paragraph of others) {
    for (const node of elementsOf(paragraph).filter(({ name }) => name !== "w:pPr")) {
      removeNode(node);
      appendNode(first, node);
    }
    removeNode(paragraph);
  }
  return { paragraph: first, start: start.offset, end: length };
}

function controlOf(run: XmlElement): XmlElement | null {
  for (let node = run.parent; node !== null && node.name !== "w:p"; node = node.parent) {
    if (node.name === "w:sdt") return node;
  }
  return null;
}
