import { child, childrenOf, valueOf, type XmlElement } from "./xml";

/** What a paragraph style says that matters for reading. */
export type StyleTraits = {
  /** 1 for the highest; 0 for a title; `null`: it is no heading. */
  readonly headingLevel: number | null;
  readonly isList: boolean;
};

/** Looks a style up by its id; an unknown style is a plain one. */
export type Styles = (id: string | undefined) => StyleTraits;

/** Reads `word/styles.xml`; `null`: the document has none. */
export function readStyles(styles: XmlElement | null): Styles {
  const byId = new Map(
    childrenOf(styles ?? undefined, "w:style").map((style) => [
      style.attributes["w:styleId"] ?? "",
      style,
    ]),
  );
  const known = new Map<string, StyleTraits>();

  return (id) => {
    if (id === undefined) return plain;
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const traits = traitsOf(lineage(id, byId));
    known.set(id, traits);
    return traits;
  };
}

const plain: StyleTraits = { headingLevel: null, isList: false };

/** Word itself follows no more than a few. */
const longestLineage = 50;

/** A style and those it is based on, nearest first; a circle ends where it meets itself. */
function lineage(id: string, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let style = byId.get(id);
  while (style !== undefined && chain.length < longestLineage && !chain.includes(style)) {
    chain.push(style);
    style = byId.get(valueOf(style, "w:basedOn") ?? "");
  }
  return chain;
}

function traitsOf(chain: readonly XmlElement[]): StyleTraits {
  const properties = chain.map((style) => child(style, "w:pPr"));
  const level = properties.map((pPr) => valueOf(pPr, "w:outlineLvl")).find(isDefined);
  const numbering = properties.map((pPr) => child(pPr, "w:numPr")).find(isDefined);
  return {
    headingLevel: level !== undefined ? headingLevelOf(level) : levelByName(chain),
    isList: numbering !== undefined && valueOf(numbering, "w:numId") !== "0",
  };
}

/** The level of a heading by its `w:outlineLvl`, which counts from 0, and is 9 for plain text. */
export function headingLevelOf(outlineLevel: string): number | null {
  const level = Number(outlineLevel);
  return level < 9 ? level + 1 : null;
}

function levelByName(chain: readonly XmlElement[]): number | null {
  const names = chain.map((style) => valueOf(style, "w:name") ?? "");
  const name = names.find((each) => /^(?:heading \d|title|subtitle)$/i.test(each));
  return name === undefined ? null : Number(/\d/.exec(name)?.[0] ?? 0);
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
