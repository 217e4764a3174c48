import type { Look, LookStretch } from "./blocks";
import { child, isOn, valueOf, type XmlElement } from "./xml";

/** Letters that say nothing of how they look. */
export const plainLook: Look = {
  bold: null,
  italic: null,
  underline: null,
  color: null,
  size: null,
};

/** What a `w:rPr` says of how letters look. */
export function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return plainLook;
  const flag = (name: string) => (child(properties, name) ? isOn(properties, name) : null);
  return {
    bold: flag("w:b"),
    italic: flag("w:i"),
    underline: valueOf(properties, "w:u") ?? null,
    color: valueOf(properties, "w:color") ?? null,
    size: valueOf(properties, "w:sz") ?? null,
  };
}

export function sameLook(a: Look, b: Look): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.color === b.color &&
    a.size === b.size
  );
}

/** Notes how the next letters look; those that look like the last ones lengthen their stretch. */
export function addLook(looks: LookStretch[], look: Look, start: number, length: number): void {
  const last = looks.at(-1);
  if (last === undefined || !sameLook(last.look, look)) looks.push({ start, length, look });
  else looks[looks.length - 1] = { ...last, length: last.length + length };
}
