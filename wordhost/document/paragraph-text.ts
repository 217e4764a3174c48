import { attributeOf, characters, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";

/** A stretch of a paragraph's text and the element it comes from: `w:t`, `w:tab`, `w:br` … */
export type TextPiece = {
  readonly text: string;
  readonly start: number;
  readonly element: XmlElement;
  readonly deleted: boolean;
};

type Field = { inResult: boolean };

/**
 * The text of a paragraph in pieces, as Word counts it: tracked insertions and deletions both (#1267),
 * the result of a field and not its code, nothing from a text box.
 */
export function textPieces(paragraph: XmlElement): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const fields: Field[] = [];
  let length = 0;
  visit(paragraph, false);
  return pieces;

  function visit(element: XmlElement, deleted: boolean): void {
    for (const child of elementsOf(element)) {
      if (child.name === "w:fldChar") step(child);
      else if (child.name === "mc:AlternateContent") visitAlternative(child, deleted);
      else if (!closed.has(child.name)) {
        const text = textOf(child);
        if (text === null) visit(child, deleted || deletions.has(child.name));
        else if (fields.every(({ inResult }) => inResult)) add(text, child, deleted);
      }
    }
  }

  function visitAlternative(element: XmlElement, deleted: boolean): void {
    const [first] = elementsOf(element);
    if (first !== undefined) visit(first, deleted);
  }

  function step(fieldCharacter: XmlElement): void {
    const type = attributeOf(fieldCharacter, "w:fldCharType");
    const current = fields.at(-1);
    if (type === "begin") fields.push({ inResult: false });
    else if (type === "separate" && current !== undefined) current.inResult = true;
    else if (type === "end") fields.pop();
  }

  function add(text: string, element: XmlElement, deleted: boolean): void {
    if (text === "") return;
    pieces.push({ text, start: length, element, deleted });
    length += text.length;
  }
}

const deletions = new Set(["w:del", "w:moveFrom"]);

/** Elements with nothing of the paragraph's own text in them. */
const closed = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:instrText",
  "w:delInstrText",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:rt",
  "w:p",
]);

/** What one element stands for in Word's text; `null` when its children say it. */
function textOf(element: XmlElement): string | null {
  switch (element.name) {
    case "w:t":
    case "w:delText":
    case "m:t":
      return characters(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return breakText(attributeOf(element, "w:type"));
    case "w:cr":
      return "\v";
    case "w:noBreakHyphen":
      return "\u001e";
    case "w:softHyphen":
      return "\u001f";
    case "w:footnoteReference":
    case "w:endnoteReference":
      return "\u0002";
    case "w:sym":
      return symbolText(attributeOf(element, "w:char"));
    default:
      return null;
  }
}

function breakText(type: string | null): string {
  if (type === "page") return "\f";
  if (type === "column") return "\u000e";
  return "\v";
}

function symbolText(code: string | null): string {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isNaN(point) ? "" : String.fromCodePoint(point);
}
