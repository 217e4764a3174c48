import type { Look, LookStretch, SourceParagraph } from "./blocks";
import { child, isOn, valueOf, type XmlElement } from "./xml";

/** Letters that say nothing of how they look. */
export const plainLook: Look = {
  bold: null,
  italic: null,
  underline: null,
  color: null,
  highlight: null,
  size: null,
};

/** The colours that words can be highlighted in (ISO/IEC 29500-1, ST_HighlightColor). */
export const HIGHLIGHTS: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["blue", "#0000FF"],
  ["cyan", "#00FFFF"],
  ["green", "#00FF00"],
  ["magenta", "#FF00FF"],
  ["red", "#FF0000"],
  ["yellow", "#FFFF00"],
  ["white", "#FFFFFF"],
  ["darkBlue", "#000080"],
  ["darkCyan", "#008080"],
  ["darkGreen", "#008000"],
  ["darkMagenta", "#800080"],
  ["darkRed", "#800000"],
  ["darkYellow", "#808000"],
  ["darkGray", "#808080"],
  ["lightGray", "#C0C0C0"],
]);

/** What a `w:rPr` says of how letters look. */
export function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return plainLook;
  const flag = (name: string) => (child(properties, name) ? isOn(properties, name) : null);
  return {
    bold: flag("w:b"),
    italic: flag("w:i"),
    underline: valueOf(properties, "w:u") ?? null,
    color: valueOf(properties, "w:color") ?? null,
    highlight: highlightOf(properties),
    size: valueOf(properties, "w:sz") ?? null,
  };
}

/** The colour behind the letters, or the line of a box round them. */
function highlightOf(properties: XmlElement): string | null {
  const shade = child(properties, "w:shd")?.attributes["w:fill"];
  const marks = [valueOf(properties, "w:highlight"), shade, valueOf(properties, "w:bdr")];
  const isMark = (mark: string | undefined) =>
    mark !== undefined && !/^(?:none|nil|auto|f{6})$/i.test(mark);
  return marks.find(isMark) ?? null;
}

/** How the letters of a paragraph look, without the spaces between them. */
export function writtenLooks({ text, looks }: SourceParagraph): readonly Look[] {
  return looks
    .filter(({ start, length }) => text.slice(start, start + length).trim() !== "")
    .map(({ look }) => look);
}

export function sameLook(a: Look, b: Look): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.color === b.color &&
    a.highlight === b.highlight &&
    a.size === b.size
  );
}

/** Notes how the next letters look; those that look like the last ones lengthen their stretch. */
export function addLook(looks: LookStretch[], look: Look, start: number, length: number): void {
  const last = looks.at(-1);
  if (last === undefined || !sameLook(last.look, look)) looks.push({ start, length, look });
  else looks[looks.length - 1] = { ...last, length: last.length + length };
}
