import type { SourceParagraph } from "../ooxml/blocks";
import { readSymbol } from "../ooxml/inline";
import { listOf } from "../ooxml/list-control";
import { emptySigns, tickedSigns } from "../ooxml/ticks";
import { child, descendants, isElement, textOf, type XmlElement, type XmlNode } from "../ooxml/xml";
import type { Choose, Tick, WriteText } from "./change";
import { isShowingPrompt, type Draft } from "./draft";
import { formatOf, runWith } from "./rehearse-blocks";

/** Puts words in place of a stretch of a paragraph. Gives `false` where it is not plain which letters those are. */
export function rewordIn(
  draft: Draft,
  { element, text, prompt }: SourceParagraph,
  { start, length, words }: WriteText,
): boolean {
  const leaves = leavesOf(element);
  if (leaves.map((leaf) => leaf.text).join("") !== text) return false;
  const added = (format: XmlElement | undefined) =>
    words.filter((each) => each.text !== "").map((each) => runWith(each, format));
  if (leaves.length === 0) {
    const runs = added(formatOf(element));
    const control = descendants(element, "w:sdt").find(isShowingPrompt);
    if (prompt === "inside" && control !== undefined) fillControl(draft, control, runs);
    else if (prompt === "around") fillAround(draft, element, runs);
    else runs.forEach((each) => draft.addInside(element, each));
    return true;
  }
  let at = 0;
  let isPut = false;
  const cuts = new Map<XmlElement, Cut>();
  for (const leaf of leaves) {
    const end = at + leaf.text.length;
    const isHere: boolean = !isPut && start <= end && (start > at || at === 0 || start < end);
    const left = leaf.text.slice(0, Math.max(0, start - at));
    const right = leaf.text.slice(Math.max(0, Math.min(leaf.text.length, start + length - at)));
    const isCut = start < end && at < start + length;
    if (isHere || isCut) cuts.set(leaf.element, { left, right, isHere });
    isPut ||= isHere;
    at = end;
  }
  for (const runElement of new Set(leaves.map(({ run }) => run)))
    cutRun(draft, runElement, cuts, added(child(runElement, "w:rPr")));
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
type Cut = { readonly left: string; readonly right: string; readonly isHere: boolean };

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

function cutRun(
  draft: Draft,
  run: XmlElement,
  cuts: ReadonlyMap<XmlElement, Cut>,
  added: readonly XmlElement[],
): void {
  const before: XmlNode[] = [];
  const after: XmlNode[] = [];
  let isBehind = false;
  let isTouched = false;
  const format = run.children.filter((node) => isElement(node) && node.name === "w:rPr");
  for (const node of run.children) {
    if (format.includes(node)) continue;
    const cut = isElement(node) ? cuts.get(node) : undefined;
    if (cut === undefined || !isElement(node)) {
      (isBehind ? after : before).push(node);
      continue;
    }
    isTouched = true;
    before.push(...(cut.left === "" ? [] : [{ ...node, children: [cut.left] }]));
    isBehind ||= cut.isHere;
    (isBehind ? after : before).push(
      ...(cut.right === "" ? [] : [{ ...node, children: [cut.right] }]),
    );
  }
  if (!isTouched) return;
  const parts = isBehind ? [before, after] : [before];
  const [first, last] = parts.map((children) => ({ ...run, children: [...format, ...children] }));
  draft.replace(
    run,
    [first, ...(last === undefined ? [] : [...added, last])].flatMap((each) => each ?? []),
  );
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
