import type { XmlElement } from "../ooxml/xml";
import type { AddPages } from "./edit";
import { endOf } from "./end-of-document";
import type { BlockPart } from "./new-markup";
import { newParagraph } from "./paragraph-hand";
import { Refused } from "./refusal";
import type { Sheet } from "./sheet";

/**
 * Adds pages behind everything that the document has, each beginning on paper of its own where it is a sheet: the
 * record of a meeting (guidance Section 6), which is no part of the form. Throws `Refused` where there is no place.
 */
export function addPages(sheet: Sheet, { title, pages }: AddPages): void {
  const place = endOf(sheet.form.blocks);
  if (place === null) {
    throw new Refused("no-place", "Amas cannot add anything behind the end of this document.");
  }
  const parts = [
    line(title, TITLE, "page"),
    ...pages.flatMap(({ heading, isSheet, lines }) => [
      line(heading, HEADING, isSheet ? "page" : "heading"),
      ...lines.map(({ text, isStrong }) => line(text, isStrong ? STRONG : PLAIN, "line")),
    ]),
  ];
  sheet.blocks.push({ ...place, parts });
}

/** Half points, as Word counts the size of letters. */
type Look = { readonly size: string; readonly isBold: boolean };

const TITLE: Look = { size: "36", isBold: true };
const HEADING: Look = { size: "28", isBold: true };
const STRONG: Look = { size: "22", isBold: true };
const PLAIN: Look = { size: "22", isBold: false };

function line(text: string, look: Look, where: "page" | "heading" | "line"): BlockPart {
  const space = where === "line" ? { "w:before": "0", "w:after": "80" } : SPACE_ROUND_HEADING;
  const like = element("w:p", {}, [
    element("w:pPr", {}, [
      ...(where === "line" ? [] : [element("w:keepNext")]),
      ...(where === "page" ? [element("w:pageBreakBefore")] : []),
      element("w:spacing", space),
    ]),
    element("w:r", {}, [
      element("w:rPr", {}, [
        ...(look.isBold ? [element("w:b")] : []),
        element("w:sz", { "w:val": look.size }),
      ]),
      element("w:t"),
    ]),
  ]);
  return { kind: "paragraph", hand: newParagraph(text, undefined, null, like) };
}

const SPACE_ROUND_HEADING = { "w:before": "240", "w:after": "120" };

function element(
  name: string,
  attributes: XmlElement["attributes"] = {},
  children: XmlElement["children"] = [],
): XmlElement {
  return { name, attributes, children };
}
