import { appendNode, insertNodes, newElement, newText, placeOf, removeNode } from "../xml/edit-xml";
import { childNamed } from "../xml/read-xml";
import type { XmlElement, XmlNode } from "../xml/xml-tree";
import { paragraphsIn } from "./blocks";
import { controlsIn, paragraphAround } from "./content-controls";
import type { LiveDocument } from "./live-document";
import { controlsAround } from "./locks";
import { noteEdit } from "./text-range";

/** What was taken away when a control's prompt gave way to text, to be put back when the text goes. */
type Prompt = {
  readonly flag: XmlElement;
  readonly flagAt: number;
  readonly contents: readonly {
    readonly holder: XmlElement;
    readonly children: readonly XmlNode[];
  }[];
};

const prompts = new WeakMap<XmlElement, Prompt>();

/**
 * The content controls that show their prompt and would lose it to text written from `start` to `end` of the
 * paragraph: any of them, or `wanted` and those around the whole paragraph.
 */
export function placeholderAround(
  live: LiveDocument,
  paragraph: XmlElement,
  start: number,
  end: number,
  wanted: XmlElement | "any" | null,
): readonly XmlElement[] {
  const touched = live
    .pieces(paragraph)
    .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
    .flatMap(({ element }) => controlsAround(element));
  const around = controlsAround(paragraph);
  const reached = wanted === "any" ? [...touched, ...around] : around;
  const named = wanted === "any" || wanted === null ? reached : [...reached, wanted];
  return [...new Set(named)].filter(isShowingPlaceholder);
}

export function isShowingPlaceholder(control: XmlElement): boolean {
  const properties = childNamed(control, "w:sdtPr");
  return properties !== null && childNamed(properties, "w:showingPlcHdr") !== null;
}

/** Takes the prompt out of a content control, as Word does before text goes in. */
export function clearPlaceholder(live: LiveDocument, control: XmlElement): void {
  const properties = childNamed(control, "w:sdtPr");
  const flag = properties === null ? null : childNamed(properties, "w:showingPlcHdr");
  const content = childNamed(control, "w:sdtContent");
  if (flag === null || content === null) return;
  const paragraphs = paragraphsIn(content);
  const inside = control.parent && paragraphs.length === 0 ? paragraphAround(control) : null;
  const holders = paragraphs.length === 0 ? [content] : paragraphs;
  prompts.set(control, {
    flag,
    flagAt: placeOf(flag),
    contents: holders.map((holder) => ({ holder, children: [...holder.children] })),
  });
  removeNode(flag);
  for (const paragraph of inside === null ? paragraphs : [inside]) {
    for (const { element, start, text } of live.pieces(paragraph).toReversed()) {
      if (!controlsAround(element).includes(control)) continue;
      noteEdit(paragraph, { from: start, to: start + text.length, length: 0 });
    }
  }
  for (const holder of holders) {
    for (const node of [...holder.children]) {
      if (node.kind === "text" || node.name !== "w:pPr") removeNode(node);
    }
  }
  live.changed();
}

/** Shows the prompt again in the controls of a paragraph, and around it, that have no text left. */
export function restorePlaceholders(live: LiveDocument, paragraph: XmlElement): void {
  for (const control of [...controlsAround(paragraph), ...controlsIn(paragraph)]) {
    const prompt = prompts.get(control);
    const properties = childNamed(control, "w:sdtPr");
    if (properties === null || isShowingPlaceholder(control) || !isEmpty(live, control)) continue;
    if (prompt === undefined) showDefault(live, control, properties);
    else {
      insertNodes(properties, prompt.flagAt, [prompt.flag]);
      for (const { holder, children } of prompt.contents) {
        for (const node of [...holder.children]) removeNode(node);
        insertNodes(holder, 0, children);
      }
    }
    live.changed();
  }
}

function showDefault(live: LiveDocument, control: XmlElement, properties: XmlElement): void {
  const content = childNamed(control, "w:sdtContent");
  const isInline = content !== null && paragraphAround(control) !== null;
  // A control around whole paragraphs is one of many ways to lay out a form: it stays an empty line.
  if (!isInline) return;
  appendNode(properties, newElement(live.xml, "w:showingPlcHdr"));
  const text = newElement(live.xml, "w:t", {}, [newText("Click or tap here to enter text.")]);
  appendNode(content, newElement(live.xml, "w:r", {}, [text]));
}

function isEmpty(live: LiveDocument, control: XmlElement): boolean {
  const content = childNamed(control, "w:sdtContent");
  if (content === null) return false;
  const inside = paragraphAround(control);
  const paragraphs = inside === null ? paragraphsIn(content) : [inside];
  return !paragraphs.some((paragraph) =>
    live.pieces(paragraph).some(({ element }) => controlsAround(element).includes(control)),
  );
}
