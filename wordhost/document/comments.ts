import {
  appendNode,
  insertAfter,
  insertBefore,
  newElement,
  newText,
  removeNode,
  replaceChildren,
} from "../xml/edit-xml";
import { attributeOf, childrenNamed, elementsOf } from "../xml/read-xml";
import { parseXml, xmlText, type XmlDocument, type XmlElement } from "../xml/xml-tree";
import { paragraphsIn } from "./blocks";
import type { LiveDocument } from "./live-document";
import { textPieces } from "./paragraph-text";
import { joinRuns } from "./runs";
import { runsBetween } from "./runs-between";
import { rangeIn, type TextRange } from "./text-range";

/** A comment of the document: its words, who wrote it, and where it stands. */
export type Comment = {
  readonly id: string;
  readonly content: string;
  readonly author: string;
  readonly date: string;
};

/** The comments in the order in which their part has them. */
export function commentsOf(live: LiveDocument): readonly Comment[] {
  const { xml } = openPart(live);
  const comments = xml === null ? [] : childrenNamed(xml.root, "w:comment");
  return comments.map((comment) => ({
    id: attributeOf(comment, "w:id") ?? "",
    content: paragraphsIn(comment).map(plainText).join("\n"),
    author: attributeOf(comment, "w:author") ?? "",
    date: attributeOf(comment, "w:date") ?? "",
  }));
}

/** The ids of the comments that answer one: they name its last paragraph in a part of their own. */
export function repliesOf(live: LiveDocument, id: string): readonly string[] {
  const { xml } = openPart(live);
  const extended = live.parts
    .relationships(live.parts.mainPart())
    .find(({ kind }) => kind === "commentsExtended")?.target;
  const links = extended == null ? null : live.parts.xml(extended);
  if (xml === null || links === null) return [];
  const keyOf = (comment: XmlElement) =>
    attributeOf(paragraphsIn(comment).at(-1) ?? comment, "w14:paraId");
  const own = commentWithId(xml, id);
  const answering = elementsOf(links.root)
    .filter((link) => own !== null && attributeOf(link, "w15:paraIdParent") === keyOf(own))
    .map((link) => attributeOf(link, "w15:paraId"));
  return childrenNamed(xml.root, "w:comment")
    .filter((comment) => answering.some((key) => key === keyOf(comment)))
    .map((comment) => attributeOf(comment, "w:id") ?? "");
}

/** Writes a comment on a range; answers its id. Makes the comments' part where there is none. */
export function insertComment(live: LiveDocument, range: TextRange, text: string): string {
  const { part, xml } = openPart(live);
  const comments = xml ?? createPart(live, part);
  const taken = childrenNamed(comments.root, "w:comment").map((each) =>
    Number(attributeOf(each, "w:id")),
  );
  const id = String(taken.reduce((most, each) => Math.max(most, each), -1) + 1);
  const { reviewer } = live;
  const initials = reviewer.author.replace(/[^\p{Lu}]/gu, "");
  const comment = newElement(
    comments,
    "w:comment",
    { "w:id": id, "w:author": reviewer.author, "w:date": reviewer.stamp(), "w:initials": initials },
    linesOf(comments, text),
  );
  appendNode(comments.root, comment);
  live.parts.setText(part, xmlText(comments));
  anchor(live, range, id);
  live.changed();
  return id;
}

export function setCommentText(live: LiveDocument, id: string, text: string): void {
  const { part, xml } = openPart(live);
  const comment = xml && commentWithId(xml, id);
  if (!xml || !comment) return;
  replaceChildren(comment, linesOf(xml, text));
  live.parts.setText(part, xmlText(xml));
  live.partsChanged();
}

/** Takes a comment and its marks away, and with the last one the part that Word made for it. */
export function deleteComment(live: LiveDocument, id: string): void {
  for (const paragraph of live.paragraphs()) {
    const marks = marksIn(paragraph).filter((mark) => attributeOf(mark, "w:id") === id);
    for (const mark of marks)
      removeNode(mark.name === "w:commentReference" ? (mark.parent ?? mark) : mark);
    if (marks.length > 0) joinRuns(live, paragraph);
  }
  const { part, xml } = openPart(live);
  const comment = xml && commentWithId(xml, id);
  if (xml && comment) {
    removeNode(comment);
    live.parts.setText(part, xmlText(xml));
    const isLast = childrenNamed(xml.root, "w:comment").length === 0;
    if (isLast && !live.parts.isOriginal(part)) removePart(live, part);
  }
  live.changed();
}

/** Where a comment stands; `null` when its marks are gone. */
export function commentRange(live: LiveDocument, id: string): TextRange | null {
  const points = live.paragraphs().flatMap((paragraph) =>
    marksIn(paragraph)
      .filter((mark) => attributeOf(mark, "w:id") === id)
      .map(
        (mark) =>
          rangeIn(paragraph, offsetOf(live, paragraph, mark), offsetOf(live, paragraph, mark))
            .start,
      ),
  );
  const [start] = points;
  const end = points.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

function offsetOf(live: LiveDocument, paragraph: XmlElement, mark: XmlElement): number {
  const order: XmlElement[] = [];
  collect(paragraph);
  const at = order.indexOf(mark);
  const before = live
    .pieces(paragraph)
    .filter(({ element }) => order.indexOf(element) < at)
    .at(-1);
  return before === undefined ? 0 : before.start + before.text.length;

  function collect(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      order.push(child);
      collect(child);
    }
  }
}

function anchor(live: LiveDocument, { start, end }: TextRange, id: string): void {
  const mark = (name: string) => newElement(live.xml, name, { "w:id": id });
  const reference = newElement(live.xml, "w:r", {}, [mark("w:commentReference")]);
  const whole = start.paragraph === end.paragraph ? end.offset : live.lengthOf(start.paragraph);
  const from = start.paragraph === end.paragraph ? start.offset : 0;
  const [first] = runsBetween(live, start.paragraph, start.offset, whole);
  const last = [...runsBetween(live, end.paragraph, from, end.offset)].at(-1);
  if (first === undefined) appendNode(start.paragraph, mark("w:commentRangeStart"));
  else insertBefore(first, [mark("w:commentRangeStart")]);
  const ending = [mark("w:commentRangeEnd"), reference];
  if (last !== undefined) insertAfter(last, ending);
  else for (const node of ending) appendNode(end.paragraph, node);
}

function marksIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    /^w:comment(RangeStart|RangeEnd|Reference)$/.test(child.name) ? [child] : marksIn(child),
  );
}

function plainText(paragraph: XmlElement): string {
  return textPieces(paragraph)
    .map(({ text }) => text)
    .join("");
}

function linesOf(xml: XmlDocument, text: string): readonly XmlElement[] {
  return text.split(/\r\n|[\r\n]/).map((line) => {
    const words = newElement(xml, "w:t", { "xml:space": "preserve" }, [newText(line)]);
    return newElement(xml, "w:p", {}, [newElement(xml, "w:r", {}, [words])]);
  });
}

function commentWithId(xml: XmlDocument, id: string): XmlElement | null {
  return (
    childrenNamed(xml.root, "w:comment").find((each) => attributeOf(each, "w:id") === id) ?? null
  );
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

function openPart(live: LiveDocument): { part: string; xml: XmlDocument | null } {
  const found = live.parts
    .relationships(live.parts.mainPart())
    .find(({ kind }) => kind === "comments")?.target;
  const part = found ?? "word/comments.xml";
  return { part, xml: live.parts.xml(part) };
}

function createPart(live: LiveDocument, part: string): XmlDocument {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:comments xmlns:w="${word}"></w:comments>`;
  live.parts.setText(part, text);
  live.parts.setContentType(part, contentType);
  live.parts.relate(live.parts.mainPart(), relationship, `/${part}`);
  return parseXml(text);
}

function removePart(live: LiveDocument, part: string): void {
  const main = live.parts.mainPart();
  const link = live.parts.relationships(main).find(({ kind }) => kind === "comments");
  live.parts.remove(part);
  live.parts.setContentType(part, null);
  if (link !== undefined) live.parts.unrelate(main, link.id);
}
