import { HIGHLIGHTS } from "../../src/plan/ooxml/looks";
import {
  copyElement,
  insertBefore,
  insertNodes,
  newElement,
  placeOf,
  removeNode,
} from "../xml/edit-xml";
import { attributeOf, childNamed, elementsOf, isOn } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { ownInsertion } from "./insert-run";
import type { LiveDocument } from "./live-document";
import { joinRuns } from "./runs";
import { runsBetween } from "./runs-between";
import { isTracking } from "./settings";
import { inheritedFormat } from "./styles";
import type { TextRange } from "./text-range";

/** One property of a font, between its value in the API and its element in `w:rPr`. */
type FontProperty = {
  readonly element: string;
  /** `null`: the element is not there. */
  readonly read: (element: XmlElement | null) => unknown;
  readonly attributes: (value: unknown) => Readonly<Record<string, string>>;
  /** The value of text that says nothing of it. */
  readonly plain: unknown;
};

const fontProperties: Readonly<Record<string, FontProperty>> = {
  Bold: toggle("w:b"),
  Italic: toggle("w:i"),
  StrikeThrough: toggle("w:strike"),
  Underline: {
    element: "w:u",
    read: (element) => {
      const value = (element && attributeOf(element, "w:val")) ?? "none";
      return value.charAt(0).toUpperCase() + value.slice(1);
    },
    attributes: (value) => {
      const name = String(value);
      return { "w:val": name.charAt(0).toLowerCase() + name.slice(1) };
    },
    plain: "None",
  },
  Color: {
    element: "w:color",
    read: (element) => {
      const value = (element && attributeOf(element, "w:val")) ?? "auto";
      return value === "auto" ? "#000000" : `#${value}`;
    },
    attributes: (value) => ({ "w:val": String(value).replace("#", "").toUpperCase() }),
    plain: "#000000",
  },
  HighlightColor: {
    element: "w:highlight",
    read: (element) => HIGHLIGHTS.get((element && attributeOf(element, "w:val")) ?? "") ?? null,
    attributes: (value) => {
      const name = [...HIGHLIGHTS].find(([, colour]) => colour === value)?.[0];
      return { "w:val": name ?? "yellow" };
    },
    plain: null,
  },
  Size: {
    element: "w:sz",
    read: (element) => Number((element && attributeOf(element, "w:val")) ?? 20) / 2,
    attributes: (value) => ({ "w:val": String(Number(value) * 2) }),
    plain: 10,
  },
  Name: {
    element: "w:rFonts",
    read: (element) => (element && attributeOf(element, "w:ascii")) ?? "Times New Roman",
    attributes: (value) => ({ "w:ascii": String(value), "w:hAnsi": String(value) }),
    plain: "Times New Roman",
  },
};

export const fontNames = Object.keys(fontProperties);

/** The value that all text of a range has; `null`, or an empty text, where it differs. */
export function readFont(live: LiveDocument, range: TextRange, name: string): unknown {
  const property = fontProperties[name];
  if (property === undefined) return null;
  const values = live.paragraphsOf(range).flatMap((paragraph) => {
    const { start, end } = live.stretchOf(range, paragraph);
    const runs = live
      .pieces(paragraph)
      .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
      .map(({ element }) => element.parent);
    const formats = runs.length > 0 ? runs : [childNamed(paragraph, "w:pPr")];
    return formats.map((holder) => {
      const own = holder && childNamed(holder, "w:rPr");
      const direct = own && childNamed(own, property.element);
      return property.read(direct ?? inheritedFormat(live, paragraph, own, property.element));
    });
  });
  const [first = property.plain] = values;
  if (values.every((value) => value === first)) return first;
  return typeof property.plain === "string" ? "" : null;
}

/** Sets it on the text of a range, dividing runs at its ends. */
export function writeFont(
  live: LiveDocument,
  range: TextRange,
  name: string,
  value: unknown,
): void {
  const property = fontProperties[name];
  if (property === undefined) return;
  for (const paragraph of live.paragraphsOf(range)) {
    const { start, end } = live.stretchOf(range, paragraph);
    for (const run of runsBetween(live, paragraph, start, end)) {
      formatRun(live, paragraph, run, property, value);
    }
    joinRuns(live, paragraph);
  }
  live.changed();
}

function formatRun(
  live: LiveDocument,
  paragraph: XmlElement,
  run: XmlElement,
  property: FontProperty,
  value: unknown,
): void {
  const before = childNamed(run, "w:rPr");
  const format = before ?? newElement(live.xml, "w:rPr");
  if (before === null) insertNodes(run, 0, [format]);
  const old = copyElement(live.xml, format);
  const present = childNamed(format, property.element);
  if (present !== null) removeNode(present);
  const inherited = inheritedFormat(live, paragraph, format, property.element);
  if (property.read(inherited) !== value || (inherited === null && value !== property.plain)) {
    const element = newElement(live.xml, property.element, property.attributes(value));
    insertInOrder(format, element);
  }
  recordFormat(live, run, format, old);
  if (format.children.length === 0) removeNode(format);
}

/** Under Track Changes, what the format was before; not for text that is new itself. */
function recordFormat(
  live: LiveDocument,
  run: XmlElement,
  format: XmlElement,
  old: XmlElement,
): void {
  if (!isTracking(live) || ownInsertion(live, run) !== null) return;
  if (childNamed(format, "w:rPrChange") !== null) return;
  const change = live.reviewer.mark("w:rPrChange", [old]);
  insertNodes(format, format.children.length, [change]);
}

function insertInOrder(format: XmlElement, element: XmlElement): void {
  const rank = order.indexOf(element.name);
  const after = elementsOf(format).find(({ name }) => order.indexOf(name) > rank);
  if (after === undefined) insertNodes(format, format.children.length, [element]);
  else insertBefore(after, [element]);
  if (placeOf(element) === -1) throw new Error("The property has no place.");
}

/** The order of the schema (ISO/IEC 29500-1, CT_RPr). */
const order = (
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid " +
  "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs " +
  "em lang eastAsianLayout specVanish oMath rPrChange"
)
  .split(" ")
  .map((name) => `w:${name}`);

function toggle(element: string): FontProperty {
  return {
    element,
    read: (found) => isOn(found),
    attributes: (value) => (value === true ? {} : { "w:val": "0" }),
    plain: false,
  };
}
