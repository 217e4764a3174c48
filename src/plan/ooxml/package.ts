import { Unreadable } from "../unreadable";
import { childrenOf, type XmlElement } from "./xml";

/** The XML parts of a Word document, wherever they come from. `null`: there is no such part. */
export type Parts = { readonly read: (name: string) => XmlElement | null };

/** The parts the reader looks at; each is parsed when it is asked for. */
export type WordParts = {
  /** Throws `Unreadable` when the main part is missing, broken or no Word document. */
  readonly document: () => XmlElement;
  readonly styles: () => XmlElement | null;
  readonly settings: () => XmlElement | null;
  readonly customProperties: () => XmlElement | null;
  /** What stands at the top and at the foot of each page. */
  readonly headersAndFooters: () => readonly XmlElement[];
};

/** Finds the parts through the package's relationships, never by a fixed name: other programs name them differently. */
export function locateParts(parts: Parts): WordParts {
  const ofPackage = relationships(parts, "");
  const name = ofPackage.get("officeDocument") ?? "word/document.xml";
  const ofDocument = relationships(parts, name);
  const partOf = (type: string) => readOptional(parts, ofDocument.get(type) ?? beside(name, type));
  return {
    document: () => readDocument(parts, name, ofPackage.size > 0),
    styles: () => partOf("styles"),
    settings: () => partOf("settings"),
    customProperties: () =>
      readOptional(parts, ofPackage.get("custom-properties") ?? "docProps/custom.xml"),
    headersAndFooters: () =>
      related(parts, name)
        .filter(({ type }) => type === "header" || type === "footer")
        .flatMap(({ target }) => readOptional(parts, target) ?? []),
  };
}

/** The parts in which the add-ins of a document keep their settings ([MS-OWEXML]). */
export function webExtensions(parts: Parts): readonly XmlElement[] {
  const panes = relationships(parts, "").get("webextensiontaskpanes");
  if (panes === undefined) return [];
  return related(parts, panes)
    .filter(({ type }) => type === "webextension")
    .flatMap(({ target }) => readOptional(parts, target) ?? []);
}

function readDocument(parts: Parts, name: string, isPackage: boolean): XmlElement {
  const document = parts.read(name);
  if (document === null) throw new Unreadable(isPackage ? "damaged" : "not-a-docx");
  if (document.name !== "w:document") throw new Unreadable("not-a-docx");
  return document;
}

/** A part that only helps: when it is broken the document is still read. One made to hurt is refused with the file. */
function readOptional(parts: Parts, name: string): XmlElement | null {
  try {
    return parts.read(name);
  } catch (error) {
    if (error instanceof Unreadable && error.code !== "too-large") return null;
    throw error;
  }
}

/** Part names by the last word of their relationship type: `styles`, `settings`, `officeDocument`. */
function relationships(parts: Parts, source: string): ReadonlyMap<string, string> {
  // Reversed, so that the first of two relationships of one type wins, as in Word.
  return new Map(
    [...related(parts, source)]
      .reverse()
      .map(({ type, target }): [string, string] => [type, target]),
  );
}

/** What a part relates to inside the package. */
function related(parts: Parts, source: string) {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const file = source.slice(folder.length);
  const root = readOptional(parts, `${folder}_rels/${file}.rels`);
  const internal = childrenOf(root ?? undefined, "rel:Relationship").filter(
    ({ attributes }) => attributes["TargetMode"] !== "External",
  );
  return internal.map(({ attributes }) => ({
    type: lastWord(attributes["Type"] ?? ""),
    target: resolve(folder, attributes["Target"] ?? ""),
  }));
}

/** Strict OOXML writes `customProperties` where the transitional form writes `custom-properties`. */
function lastWord(type: string): string {
  const word = type.slice(type.lastIndexOf("/") + 1);
  return word === "customProperties" ? "custom-properties" : word;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : `${folder}${target}`.split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function beside(name: string, type: string): string {
  return `${name.slice(0, name.lastIndexOf("/") + 1)}${type}.xml`;
}
