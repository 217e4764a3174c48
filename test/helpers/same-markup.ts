import type { Undo } from "../../src/actions/take-back";
import { groundOf, type Ground } from "../../src/plan/edits/ground";
import type { Row } from "../../src/plan/ooxml/blocks";
import { readBody } from "../../src/plan/ooxml/body";
import { readStyles } from "../../src/plan/ooxml/styles";
import { writeXml } from "../../src/plan/ooxml/write-xml";
import {
  child,
  childrenOf,
  descendants,
  isElement,
  parseXml,
  type XmlElement,
  type XmlNode,
} from "../../src/plan/ooxml/xml";

/** The two states of a main part, and what the way back says was done between them. */
type Written = { readonly before: string; readonly after: string; readonly undo: Undo };

/**
 * What of the markup is not as it should be once edits are written: anything that they do not name is the same
 * letter for letter, what they wrote in is formatted as before, and a new row as the one above it (#5, point 9).
 */
export function faultsIn({ before, after, undo }: Written): readonly string[] {
  const [old, now] = [open(before), open(after)];
  const added = new Set<XmlElement>();
  const rows: Row[] = [];
  const altered = new Set<number>();
  for (const change of undo.inverse) {
    if (change.kind === "write-text" || change.kind === "tick" || change.kind === "choose")
      altered.add(change.paragraph);
    if (change.kind === "remove-paragraphs") {
      for (let at = 0; at < change.count; at += 1)
        added.add(paragraphAt(now.ground, change.first + at));
    }
    if (change.kind === "remove-block") {
      for (const { paragraph, isTable } of change.parts)
        added.add(
          (isTable ? now.ground.spotOf(paragraph)?.table.element : undefined) ??
            paragraphAt(now.ground, paragraph),
        );
    }
    if (change.kind !== "remove-rows") continue;
    for (const paragraph of change.rows) {
      const row = now.ground.spotOf(paragraph)?.row;
      if (row !== undefined) rows.push(row);
    }
  }
  rows.forEach(({ element }) => added.add(element));

  const kept = now.paragraphs.filter(({ element }) => !isInside(element, added, now.parents));
  const pairs = new Map(kept.map(({ element }, index) => [element, old.paragraphs[index]]));
  const written = kept.filter(({ place }) => altered.has(place)).map(({ element }) => element);
  const back = new Map(written.map((element) => [element, pairs.get(element)?.element]));
  return [
    ...(kept.length === old.paragraphs.length ? [] : ["paragraphs came or went"]),
    ...firstDifference(
      writeXml(plain(old.document, new Map(), around(old, [...back.values()]))),
      writeXml(plain(now.document, back, around(now, written), added)),
    ),
    ...[...back].flatMap(([element, own]) =>
      same("paragraph properties", child(own, "w:pPr"), child(element, "w:pPr")),
    ),
    ...rows.flatMap((row) => rowFaults(row, rows, now.ground)),
  ];
}

type Main = {
  readonly document: XmlElement;
  readonly ground: Ground;
  readonly paragraphs: readonly { readonly element: XmlElement; readonly place: number }[];
  readonly parents: ReadonlyMap<XmlElement, XmlElement>;
};

function open(xml: string): Main {
  const document = parseXml(xml);
  const { blocks, paragraphs } = readBody(document, readStyles(null));
  const ground = groundOf(blocks);
  const parents = new Map<XmlElement, XmlElement>();
  const note = (parent: XmlElement) =>
    childrenOf(parent).forEach((element) => {
      parents.set(element, parent);
      note(element);
    });
  note(document);
  return {
    document,
    ground,
    parents,
    paragraphs: paragraphs.flatMap((_, place) => {
      const element = ground.sourceOf(place)?.element;
      return element === undefined ? [] : [{ element, place }];
    }),
  };
}

function paragraphAt(ground: Ground, place: number): XmlElement {
  const source = ground.sourceOf(place);
  if (source === null) throw new Error(`There is no paragraph ${place}.`);
  return source.element;
}

function isInside(
  element: XmlElement,
  some: ReadonlySet<XmlElement>,
  parents: Main["parents"],
): boolean {
  for (let node: XmlElement | undefined = element; node; node = parents.get(node))
    if (some.has(node)) return true;
  return false;
}

/** The content controls around paragraphs: what is written into one takes its prompt away. */
function around({ parents }: Main, paragraphs: readonly (XmlElement | undefined)[]) {
  const controls = new Set<XmlElement>();
  for (const paragraph of paragraphs)
    for (let node = paragraph; node; node = parents.get(node))
      if (node.name === "w:sdt") controls.add(node);
  return controls;
}

/** A copy without what is in `without`, with others in place of some paragraphs. */
function plain(
  element: XmlElement,
  instead: ReadonlyMap<XmlElement, XmlElement | undefined>,
  controls: ReadonlySet<XmlElement>,
  without: ReadonlySet<XmlElement> = new Set(),
): XmlElement {
  const children = element.children.flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [node];
    if (without.has(node)) return [];
    const other = instead.get(node);
    if (other !== undefined) return [other];
    const copy = plain(node, instead, controls, without);
    const isOfControl = controls.has(element) && node.name === "w:sdtPr";
    return isOfControl ? [leaving(copy, ["w:showingPlcHdr", "w14:checkbox"])] : [copy];
  });
  return { ...element, children };
}

/** A new row against the nearest one above that was there before. */
function rowFaults(row: Row, added: readonly Row[], ground: Ground): readonly string[] {
  const [block] = row.cells[0]?.blocks ?? [];
  const place = block?.kind === "paragraph" ? block.sources[0]?.place : null;
  const spot = place == null ? null : ground.spotOf(place);
  const above = spot?.table.rows
    .slice(0, spot.rowIndex)
    .findLast((other) => !added.includes(other));
  if (above === undefined) return ["a row with none above it"];
  return [
    ...same("row exceptions", child(above.element, "w:tblPrEx"), child(row.element, "w:tblPrEx")),
    ...same("row properties", child(above.element, "w:trPr"), child(row.element, "w:trPr")),
    ...(above.cells.length === row.cells.length ? [] : ["another number of cells"]),
    ...row.cells.flatMap((cell, at) => cellFaults(above.cells[at]?.element, cell.element)),
  ];
}

function cellFaults(above: XmlElement | undefined, cell: XmlElement): readonly string[] {
  if (above === undefined) return [];
  const [[like], [own]] = [descendants(above, "w:p"), descendants(cell, "w:p")];
  const [wanted, written] = [firstRun(like), firstRun(own)];
  return [
    ...same("cell properties", child(above, "w:tcPr"), child(cell, "w:tcPr")),
    ...same("paragraph properties", child(like, "w:pPr"), child(own, "w:pPr")),
    ...(wanted === undefined || written === undefined
      ? []
      : same("run properties", child(wanted, "w:rPr"), child(written, "w:rPr"))),
  ];
}

/** The first words that are there to stay: no deleted ones, no prompt. */
function firstRun(element: XmlElement | undefined): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of childrenOf(element)) {
    if (node.name === "w:del" || node.name === "w:moveFrom") continue;
    if (child(child(node, "w:sdtPr"), "w:showingPlcHdr") !== undefined) continue;
    if (node.name === "w:r" && child(node, "w:t") !== undefined) return node;
    const found = node.name === "w:r" ? undefined : firstRun(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Marks of revision, of a heading row, and of where a merged cell begins are no format. */
const noFormat = new Set(
  "w:tblHeader w:ins w:del w:moveFrom w:moveTo w:cellIns w:cellDel w:cellMerge w:vMerge w:sectPr".split(
    " ",
  ),
);

function same(
  what: string,
  wanted: XmlElement | undefined,
  found: XmlElement | undefined,
): readonly string[] {
  const [a, b] = [format(wanted), format(found)];
  return a === b ? [] : [`${what}: ${b || "none"} instead of ${a || "none"}`];
}

function format(properties: XmlElement | undefined): string {
  if (properties === undefined) return "";
  const kept = (element: XmlElement): XmlElement => ({
    ...element,
    children: childrenOf(element)
      .filter(({ name }) => !noFormat.has(name) && !name.endsWith("Change"))
      .map(kept)
      .filter(({ name, children }) => name !== "w:rPr" || children.length > 0),
  });
  return kept(properties).children.map(writeXml).join("");
}

function leaving(element: XmlElement, names: readonly string[]): XmlElement {
  const children = element.children.filter(
    (node) => !isElement(node) || !names.includes(node.name),
  );
  return { ...element, children };
}

function firstDifference(wanted: string, found: string): readonly string[] {
  if (wanted === found) return [];
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return [`not as it was: ${near(found)} instead of ${near(wanted)}`];
}
