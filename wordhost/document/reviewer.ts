import { newElement } from "../xml/edit-xml";
import { attributeOf } from "../xml/read-xml";
import type { XmlDocument, XmlElement, XmlNode } from "../xml/xml-tree";

/** The person at the keyboard, in whose name Track Changes records. */
export class Reviewer {
  author = "Teacher";
  now = (): Date => new Date();
  readonly #xml: () => XmlDocument;
  #lastId: number | null = null;

  constructor(xml: () => XmlDocument) {
    this.#xml = xml;
  }

  /** A revision of this person's, `w:ins` or `w:del`, around `children`. */
  mark(name: string, children: readonly XmlNode[] = []): XmlElement {
    const attributes = {
      "w:id": String(this.nextId()),
      "w:author": this.author,
      "w:date": this.stamp(),
    };
    return newElement(this.#xml(), name, attributes, children);
  }

  /** The change is this person's own, which Word takes back instead of recording another. */
  owns(revision: XmlElement): boolean {
    return attributeOf(revision, "w:author") === this.author;
  }

  /** Word writes whole seconds, and the local time as if it were universal. */
  stamp(): string {
    return this.now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
  }

  /** An id that no change, bookmark or comment mark of the document has. */
  nextId(): number {
    this.#lastId ??= this.#highestId();
    this.#lastId += 1;
    return this.#lastId;
  }

  #highestId(): number {
    let highest = 0;
    for (const [, id] of this.#xml().source.matchAll(/:id="(\d{1,9})"/g)) {
      highest = Math.max(highest, Number(id));
    }
    return highest;
  }
}
