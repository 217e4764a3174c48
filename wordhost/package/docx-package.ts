import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { limits } from "../../src/plan/ooxml/limits";
import { unpack } from "../../src/plan/ooxml/unpack";
import { listEntries } from "../../src/plan/ooxml/zip";
import type { ZipEntry } from "../../src/plan/ooxml/zip-directory";
import { childrenNamed, attributeOf } from "../xml/read-xml";
import { appendNode, newElement, removeNode } from "../xml/edit-xml";
import { parseXml, xmlText, type XmlDocument, type XmlElement } from "../xml/xml-tree";

export type Relationship = {
  readonly id: string;
  /** The last word of the type's address: `officeDocument`, `settings`. */
  readonly kind: string;
  /** The part it leads to, `word/settings.xml`; `null` for a link out of the file. */
  readonly target: string | null;
  readonly element: XmlElement;
};

/**
 * The parts of a .docx. What nobody sets is written back byte for byte, in the order it came.
 * Throws on bytes that are not a zip file, and within the limits of the add-in's own reader.
 */
export class DocxPackage {
  readonly #original: Uint8Array;
  /** As they lie in the file until somebody asks. */
  readonly #packed: ReadonlyMap<string, ZipEntry>;
  readonly #parts = new Map<string, Uint8Array | null>();
  readonly #changed = new Set<string>();
  readonly #read = new WeakMap<Uint8Array, XmlDocument>();

  constructor(bytes: Uint8Array) {
    this.#original = bytes;
    this.#packed = new Map(listEntries(bytes).map((entry) => [entry.name, entry]));
  }

  names(): readonly string[] {
    const names = new Set([...this.#packed.keys(), ...this.#parts.keys()]);
    return [...names].filter((name) => this.#parts.get(name) !== null);
  }

  bytes(name: string): Uint8Array | null {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const entry = this.#packed.get(name);
    if (entry === undefined) return null;
    const bytes = unpack(entry, limits.package);
    this.#parts.set(name, bytes);
    return bytes;
  }

  xml(name: string): XmlDocument | null {
    const { size = 0 } = this.#packed.get(name) ?? {};
    if (size > limits.part) throw new Error("The part is larger than any Word document.");
    const bytes = this.bytes(name);
    return bytes === null ? null : parseXml(textOf(bytes));
  }

  /** The file came with the part. */
  isOriginal(name: string): boolean {
    return this.#packed.has(name);
  }

  /** The same tree as long as the part stays as it is; for reading, not for changing. */
  readXml(name: string): XmlDocument | null {
    const bytes = this.bytes(name);
    if (bytes === null) return null;
    const known = this.#read.get(bytes);
    if (known !== undefined) return known;
    const document = this.xml(name);
    if (document !== null) this.#read.set(bytes, document);
    return document;
  }

  /** A part that comes to be as it was opened is not a changed one. */
  setText(name: string, text: string): void {
    const entry = this.#packed.get(name);
    const opened = entry === undefined ? null : unpack(entry, limits.package);
    if (opened !== null && textOf(opened) === text) {
      this.#parts.set(name, opened);
      this.#changed.delete(name);
      return;
    }
    // Parts are written as UTF-8, whatever they were read as.
    const declared = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, "$1UTF-8");
    this.#parts.set(name, strToU8(declared));
    this.#changed.add(name);
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.#parts.set(name, bytes);
    this.#changed.add(name);
  }

  remove(name: string): void {
    if (this.bytes(name) === null) return;
    this.#parts.set(name, null);
    if (this.#packed.has(name)) this.#changed.add(name);
    else this.#changed.delete(name);
  }

  /** The file as it now is: the very bytes that were opened when nothing was changed. */
  save(): Uint8Array {
    if (this.#changed.size === 0) return this.#original.slice();
    // Word too dates every part to the first day a zip file can name.
    const files: Zippable = {};
    for (const name of this.names()) files[name] = this.bytes(name) ?? new Uint8Array();
    return zipSync(files, { mtime: new Date(1980, 0, 1) });
  }

  /** The main document's name, which is `word/document.xml` in all but odd files. */
  mainPart(): string {
    const main = this.relationships("").find(({ kind }) => kind === "officeDocument");
    return main?.target ?? "word/document.xml";
  }

  /** What `part` leads to; the empty name is the package itself. */
  relationships(part: string): readonly Relationship[] {
    const document = this.xml(relationshipsOf(part));
    return document === null ? [] : relationshipsIn(document, part);
  }

  /** Adds a relationship and says its id. Makes the relationships part where there is none. */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsOf(part);
    const document = this.xml(name) ?? parseXml(emptyRelationships);
    const taken = new Set(relationshipsIn(document, part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const attributes = { Id: `rId${number}`, Type: type, Target: target };
    appendNode(document.root, newElement(document, "rel:Relationship", attributes));
    this.setText(name, xmlText(document));
    return `rId${number}`;
  }

  /** Takes a relationship out again, and its part when that leaves it empty. */
  unrelate(part: string, id: string): void {
    const name = relationshipsOf(part);
    const document = this.xml(name);
    if (document === null) return;
    const found = relationshipsIn(document, part).find((relationship) => relationship.id === id);
    if (found === undefined) return;
    removeNode(found.element);
    const isEmpty = document.root.children.length === 0;
    if (isEmpty && !this.isOriginal(name)) this.remove(name);
    else this.setText(name, xmlText(document));
  }

  contentType(part: string): string {
    const types = this.xml(contentTypes);
    if (types === null) return "application/octet-stream";
    const override = childrenNamed(types.root, "ct:Override").find(
      (entry) => attributeOf(entry, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const entry =
      override ??
      childrenNamed(types.root, "ct:Default").find(
        (candidate) => attributeOf(candidate, "Extension")?.toLowerCase() === extension,
      );
    return (entry && attributeOf(entry, "ContentType")) ?? "application/octet-stream";
  }

  setContentType(part: string, type: string | null): void {
    const types = this.xml(contentTypes);
    if (types === null) return;
    if (type === null) {
      childrenNamed(types.root, "ct:Override")
        .filter((entry) => attributeOf(entry, "PartName") === `/${part}`)
        .forEach(removeNode);
    } else {
      const attributes = { PartName: `/${part}`, ContentType: type };
      appendNode(types.root, newElement(types, "ct:Override", attributes));
    }
    this.setText(contentTypes, xmlText(types));
  }
}

const contentTypes = "[Content_Types].xml";

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The name of the part that holds the relationships of `part`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The text of an XML part, in either of the two encodings that XML allows without being told. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, "");
}

function relationshipsIn(document: XmlDocument, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return childrenNamed(document.root, "rel:Relationship").map((element) => {
    const type = attributeOf(element, "Type") ?? "";
    const target = attributeOf(element, "Target") ?? "";
    const outside = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: outside ? null : resolve(folder, target),
      element,
    };
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
