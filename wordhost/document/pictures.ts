import {
  appendNode,
  insertAfter,
  insertNodes,
  newElement,
  replaceAttributes,
} from "../xml/edit-xml";
import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { notImplemented } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { LiveDocument } from "./live-document";
import { isTracking } from "./settings";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const namespaces = {
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** English metric units in a pixel of 96 to the inch, and in a point. */
const perPixel = 9525;
const perPoint = 12_700;

/** `insertInlinePictureFromBase64` at the start or end of a paragraph; answers the `w:drawing`. PNG only. */
export function insertPicture(
  live: LiveDocument,
  paragraph: XmlElement,
  base64: string,
  location: string,
): XmlElement {
  if (location === "Replace") throw notImplemented("Paragraph", "insertInlinePicture in place");
  const bytes = bytesOf(base64);
  const part = addPart(live, bytes);
  const drawing = drawingOf(live, live.parts.relate(mainPart(live), relationship, part), bytes);
  const run = newElement(live.xml, "w:r", {}, [drawing]);
  const mark = isTracking(live) ? live.reviewer.mark("w:ins") : null;
  if (mark !== null) appendNode(mark, run);
  const properties = childNamed(paragraph, "w:pPr");
  const isStart = location === "Start";
  if (!isStart) insertNodes(paragraph, paragraph.children.length, [mark ?? run]);
  else if (properties !== null) insertAfter(properties, [mark ?? run]);
  else insertNodes(paragraph, 0, [mark ?? run]);
  live.changed();
  return drawing;
}

/** Takes out of the file every picture of ours that the document shows no longer, as Word does when it saves. */
export function dropUnusedPictures(live: LiveDocument): void {
  const shown = live.documentText();
  for (const { id, kind, target } of live.parts.relationships(mainPart(live))) {
    if (kind !== "image" || target === null || live.parts.isOriginal(target)) continue;
    if (shown.includes(`:embed="${id}"`)) continue;
    live.parts.unrelate(mainPart(live), id);
    live.parts.remove(target);
    live.parts.setContentType(target, null);
  }
}

export function descriptionOf(drawing: XmlElement): string {
  return attributeOf(described(drawing), "descr") ?? "";
}

export function describe(live: LiveDocument, drawing: XmlElement, words: string): void {
  replaceAttributes(described(drawing), { descr: words });
  live.changed();
}

/** Width (`cx`) or height (`cy`) in points. */
export function sizeOf(drawing: XmlElement, side: "cx" | "cy"): number {
  const [extent] = sized(drawing);
  return Number(extent === undefined ? 0 : attributeOf(extent, side)) / perPoint;
}

export function setSize(
  live: LiveDocument,
  drawing: XmlElement,
  side: "cx" | "cy",
  points: number,
): void {
  for (const each of sized(drawing)) {
    replaceAttributes(each, { [side]: String(Math.round(points * perPoint)) });
  }
  live.changed();
}

function described(drawing: XmlElement): XmlElement {
  return below(drawing, "wp:docPr")[0] ?? drawing;
}

function sized(drawing: XmlElement): readonly XmlElement[] {
  return [...below(drawing, "wp:extent"), ...below(drawing, "a:ext")];
}

function below(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : below(child, name),
  );
}

function mainPart(live: LiveDocument): string {
  return live.parts.mainPart();
}

function bytesOf(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    if (String.fromCharCode(...bytes.subarray(1, 4)) === "PNG") return bytes;
  } catch (error) {
    throw new RichApiError("InvalidArgument", `The picture cannot be read: ${String(error)}`);
  }
  throw new RichApiError("InvalidArgument", "The stand-in knows PNG pictures only.");
}

function addPart(live: LiveDocument, bytes: Uint8Array): string {
  const taken = new Set(live.parts.names());
  let number = 1;
  while (taken.has(`word/media/image${number}.png`)) number += 1;
  const part = `word/media/image${number}.png`;
  live.parts.setBytes(part, bytes);
  live.parts.setContentType(part, "image/png");
  return `media/image${number}.png`;
}

/** In its own size, as Word takes it over. */
function drawingOf(live: LiveDocument, relation: string, bytes: Uint8Array): XmlElement {
  const [width, height] = [numberAt(bytes, 16), numberAt(bytes, 20)];
  const extent = { cx: String(width * perPixel), cy: String(height * perPixel) };
  const make = (name: string, attributes: Record<string, string>, children: XmlElement[] = []) =>
    newElement(live.xml, name, attributes, children);
  const id = String(live.documentText().split("<wp:docPr").length);
  const name = { id, name: `Picture ${id}` };
  const picture = make("pic:pic", { "xmlns:pic": namespaces.pic }, [
    make("pic:nvPicPr", {}, [make("pic:cNvPr", name), make("pic:cNvPicPr", {})]),
    make("pic:blipFill", {}, [
      make("a:blip", { "r:embed": relation, "xmlns:r": namespaces.r }),
      make("a:stretch", {}, [make("a:fillRect", {})]),
    ]),
    make("pic:spPr", {}, [
      make("a:xfrm", {}, [make("a:off", { x: "0", y: "0" }), make("a:ext", extent)]),
      make("a:prstGeom", { prst: "rect" }, [make("a:avLst", {})]),
    ]),
  ]);
  return make("w:drawing", {}, [
    make(
      "wp:inline",
      { distT: "0", distB: "0", distL: "0", distR: "0", "xmlns:wp": namespaces.wp },
      [
        make("wp:extent", extent),
        make("wp:docPr", { ...name, descr: "" }),
        make("a:graphic", { "xmlns:a": namespaces.a }, [
          make("a:graphicData", { uri: namespaces.pic }, [picture]),
        ]),
      ],
    ),
  ]);
}

/** Four bytes, the most telling first, as PNG writes its numbers. */
function numberAt(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + 4).reduce((number, byte) => number * 256 + byte, 0);
}
