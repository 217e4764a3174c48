import type { SourceParagraph } from "../ooxml/blocks";
import { readSymbol } from "../ooxml/inline";
import { listOf } from "../ooxml/list-control";
import { emptySigns, tickedSigns } from "../ooxml/ticks";
import { child, descendants, isElement, textOf, type XmlElement, type XmlNode } from "../ooxml/xml";
import type { Choose, NewParagraph, Tick, WriteText } from "./change";
import { isShowingPrompt, type Draft } from "./draft";
import { formatOf, runWith } from "./rehearse-blocks";

/** Puts words in place of stretches of a paragraph. Gives `false` where it is not plain which letters those are. */
export function rewordIn(
  draft: Draft,
  { element, text, prompt }: SourceParagraph,
  changes: readonly WriteText[],
): boolean {
  const leaves = leavesOf(element);
  if (leaves.map((leaf) => leaf.text).join("") !== text) return false;
  if (leaves.length === 0) {
    const runs = changes.flatMap(({ words }) => runsOf(words, formatOf(element)));
    const control = descendants(element, "w:sdt").find(isShowingPrompt);
    if (prompt === "inside" && control !== undefined) fillControl(draft, control, runs);
    else if (prompt === "around") fillAround(draft, element, runs);
    else runs.forEach((each) => draft.addInside(element, each));
    return true;
  }
  const ordered = changes.toSorted((a, b) => a.start - b.start);
  const rest = [...ordered];
  const cuts = new Map<XmlElement, readonly Part[]>();
  let at = 0;
  for (const leaf of leaves) {
    cuts.set(leaf.element, partsOf(leaf, at, ordered, rest));
    at += leaf.text.length;
  }
  for (const run of new Set(leaves.map((leaf) => leaf.run))) cutRun(draft, run, cuts);
  return true;
}

/** Ticks or unticks a box that is a content control in the paragraph. Gives `false` where there is none such. */
export function tickIn(draft: Draft, paragraph: XmlElement, { box, ticked }: Tick): boolean {
  const isBox = (each: XmlElement) => child(child(each, "w:sdtPr"), "w14:checkbox") !== undefined;
  const control = descendants(paragraph, "w:sdt").filter(isBox)[box];
  if (control === undefined) return false;
  draft.replace(control, [withSign(control, ticked)]);
  return true;
}

/** Chooses from a list in the paragraph or around it. Gives `false` where it cannot be found. */
export function chooseIn(
  draft: Draft,
  { element, lists }: SourceParagraph,
  { list, item }: Choose,
): boolean {
  const runs = item === null ? [] : [runWith({ text: item, look: null }, formatOf(element))];
  if (lists[list]?.isAround === true) {
    fillAround(draft, element, runs);
    return item !== null;
  }
  const isList = (each: XmlElement) => listOf(child(each, "w:sdtPr")) !== null;
  const control = descendants(element, "w:sdt").filter(isList)[list];
  if (control === undefined) return false;
  fillControl(draft, control, runs);
  return true;
}

function withSign(element: XmlElement, ticked: boolean): XmlElement {
  const sign = ticked ? "☒" : "☐";
  if (element.name === "w:sym") return { name: "w:t", attributes: {}, children: [sign] };
  const isState = element.name === "w14:checked";
  return {
    ...element,
    attributes: isState ? { "w14:val": ticked ? "1" : "0" } : element.attributes,
    children: element.children.map((node) =>
      isElement(node) ? withSign(node, ticked) : node.replace(anySign, sign),
    ),
  };
}

type Leaf = { readonly element: XmlElement; readonly run: XmlElement; readonly text: string };
/** Letters that stay, and runs that come. */
type Part = string | readonly XmlElement[];

const anySign = new RegExp(`[${tickedSigns}${emptySigns}]`, "u");

/** What of a paragraph is text, in order, without what is deleted, a prompt, or the code of a field. */
function leavesOf(paragraph: XmlElement): readonly Leaf[] {
  return paragraph.children.filter(isElement).flatMap((node): readonly Leaf[] => {
    if (node.name === "w:r")
      return node.children.filter(isElement).flatMap((part) => leaf(part, node));
    if (skipped.has(node.name) || (node.name === "w:sdt" && isShowingPrompt(node))) return [];
    return leavesOf(node);
  });
}

const skipped = new Set(["w:pPr", "w:sdtPr", "w:del", "w:moveFrom", "mc:AlternateContent"]);
const letters = new Map([
  ["w:tab", "\t"],
  ["w:br", "\v"],
  ["w:cr", "\v"],
  ["w:noBreakHyphen", "\u2011"],
]);

function leaf(element: XmlElement, run: XmlElement): readonly Leaf[] {
  if (element.name === "w:t") return [{ element, run, text: textOf(element) }];
  const text = element.name === "w:sym" ? readSymbol(element) : letters.get(element.name);
  return text === undefined ? [] : [{ element, run, text }];
}

/** What becomes of a leaf that begins `at` so many letters, by changes in their order; what comes into it is taken from `rest`. */
function partsOf(
  { text, run }: Leaf,
  at: number,
  changes: readonly WriteText[],
  rest: WriteText[],
): readonly Part[] {
  const parts: Part[] = [];
  const end = at + text.length;
  let kept = at;
  const keepTo = (place: number) => {
    const to = Math.min(end, Math.max(kept, place));
    parts.push(text.slice(kept - at, to - at));
    kept = to;
  };
  for (const change of changes) {
    const { start, length, words } = change;
    keepTo(start);
    const isIn = length > 0 ? start >= at && start < end : start <= end;
    if (isIn && rest[0] === change) {
      parts.push(runsOf(words, child(run, "w:rPr")));
      rest.shift();
    }
    kept = Math.min(end, Math.max(kept, start + length));
  }
  keepTo(end);
  return parts;
}

function runsOf(words: NewParagraph, format: XmlElement | undefined): readonly XmlElement[] {
  return words.filter(({ text }) => text !== "").map((each) => runWith(each, format));
}

function cutRun(
  draft: Draft,
  run: XmlElement,
  cuts: ReadonlyMap<XmlElement, readonly Part[]>,
): void {
  const format = run.children.filter((node) => isElement(node) && node.name === "w:rPr");
  const runs: XmlElement[] = [];
  let own: XmlNode[] = [];
  const close = () => {
    if (own.length > 0) runs.push({ ...run, children: [...format, ...own] });
    own = [];
  };
  for (const node of run.children) {
    if (format.includes(node)) continue;
    const parts = isElement(node) ? cuts.get(node) : undefined;
    if (parts === undefined || !isElement(node)) own.push(node);
    else
      for (const part of parts) {
        if (typeof part === "string") own.push(...(part === "" ? [] : [withText(node, part)]));
        else {
          close();
          runs.push(...part);
        }
      }
  }
  close();
  draft.replace(run, runs);
}

/** A tab or break is whole or gone. */
function withText(leaf: XmlElement, text: string): XmlElement {
  return leaf.name === "w:t" ? { ...leaf, children: [text] } : leaf;
}

function fillControl(draft: Draft, control: XmlElement, runs: readonly XmlElement[]): void {
  const content = child(control, "w:sdtContent");
  if (content !== undefined) draft.replace(content, [{ ...content, children: runs }]);
  draft.endPrompt(control);
}

/** The content of a control that stands around the paragraph. */
function fillAround(draft: Draft, paragraph: XmlElement, runs: readonly XmlElement[]): void {
  draft.replace(paragraph, [emptied(paragraph, runs)]);
  draft.endPrompt(paragraph);
}

function emptied(paragraph: XmlElement, runs: readonly XmlElement[]): XmlElement {
  const properties = child(paragraph, "w:pPr");
  return { ...paragraph, children: [...(properties === undefined ? [] : [properties]), ...runs] };
}
