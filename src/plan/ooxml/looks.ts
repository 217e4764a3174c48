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
  struck: false,
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
  const value = (name: string) => valueOf(properties, name);
  const flag = (name: string) => (child(properties, name) ? isOn(properties, name) : null);
  // The colour behind the letters, or the line of a box round them.
  const marks = [
    value("w:highlight"),
    child(properties, "w:shd")?.attributes["w:fill"],
    value("w:bdr"),
  ];
  return {
    bold: flag("w:b"),
    italic: flag("w:i"),
    underline: value("w:u") ?? null,
    color: value("w:color") ?? null,
    highlight: marks.find(isMark) ?? null,
    size: value("w:sz") ?? null,
    struck: isOn(properties, "w:strike") || isOn(properties, "w:dstrike"),
  };
}

function isMark(mark: string | undefined): boolean {
  return mark !== undefined && !/^(?:none|nil|auto|f{6})$/i.test(mark);
}

/** How the letters of a paragraph look, without the spaces between them. */
export function writtenLooks({ text, looks }: SourceParagraph): readonly Look[] {
  return looks
    .filter(({ start, length }) => text.slice(start, start + length).trim() !== "")
    .map(({ look }) => look);
}

/** How the letter at a place of a paragraph looks; `null`: nothing is known of it. */
export function lookAt(looks: readonly LookStretch[], at: number): Look | null {
  return looks.find(({ start, length }) => start <= at && at < start + length)?.look ?? null;
}

export function sameLook(a: Look, b: Look): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.color === b.color &&
    a.highlight === b.highlight &&
    a.size === b.size &&
    a.struck === b.struck
  );
}

/** Notes how the next letters look; those that look like the last ones lengthen their stretch. */
export function addLook(looks: LookStretch[], look: Look, start: number, length: number): void {
  const last = looks.at(-1);
  if (last === undefined || !sameLook(last.look, look)) looks.push({ start, length, look });
  else looks[looks.length - 1] = { ...last, length: last.length + length };
}
