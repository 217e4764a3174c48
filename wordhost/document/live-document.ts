import { DocxPackage } from "../package/docx-package";
import { attributeOf, childNamed, isOn } from "../xml/read-xml";
import { xmlText, type XmlDocument, type XmlElement } from "../xml/xml-tree";
import { paragraphsIn } from "./blocks";
import { textPieces } from "./paragraph-text";
import { rangeIn, type TextRange } from "./text-range";

export type DocumentChange = "document" | "selection" | "highlights" | "settings";

/** Microsoft’s library lets go of objects in time that grows with the square of their number. */
const mostParagraphs = 12_000;

/** The open document: its parts, its tree, and what the view shows (selection, temporary highlights). */
export class LiveDocument {
  readonly package: DocxPackage;
  readonly xml: XmlDocument;
  readonly body: XmlElement;
  readonly #listeners = new Set<(change: DocumentChange) => void>();
  readonly #ids = new Map<XmlElement, string>();
  readonly #elements = new Map<string, XmlElement>();
  #paragraphs: readonly XmlElement[] | null = null;
  #texts = new Map<XmlElement, string>();
  #selection: TextRange | null = null;
  #highlights: readonly TextRange[] = [];
  #deletionsHidden = false;

  /** Throws on bytes that are not a Word document, and on a document of some hundred pages. */
  constructor(bytes: Uint8Array) {
    this.package = new DocxPackage(bytes);
    const xml = this.package.xml(this.package.mainPart());
    const body = xml === null ? null : childNamed(xml.root, "w:body");
    if (xml === null || body === null) throw new Error("The file has no Word document in it.");
    this.xml = xml;
    this.body = body;
    if (this.paragraphs().length > mostParagraphs) throw new Error("The document is too long.");
  }

  /** Every paragraph of the body, in document order. */
  paragraphs(): readonly XmlElement[] {
    this.#paragraphs ??= paragraphsIn(this.body);
    return this.#paragraphs;
  }

  /** A paragraph's text as Word gives it, tracked deletions in it unless they are shown in balloons. */
  text(paragraph: XmlElement): string {
    const known = this.#texts.get(paragraph);
    if (known !== undefined) return known;
    const text = textPieces(paragraph)
      .map((piece) => (piece.deleted && this.#deletionsHidden ? "" : piece.text))
      .join("");
    this.#texts.set(paragraph, text);
    return text;
  }

  hideDeletions(hidden: boolean): void {
    if (hidden === this.#deletionsHidden) return;
    this.#deletionsHidden = hidden;
    this.#texts = new Map();
  }

  /** A name for a paragraph, table or row that holds while the document is open. */
  idOf(element: XmlElement): string {
    const known = this.#ids.get(element);
    if (known !== undefined) return known;
    const id = `${element.name}-${this.#ids.size + 1}`;
    this.#ids.set(element, id);
    this.#elements.set(id, element);
    return id;
  }

  elementOf(id: string): XmlElement | null {
    return this.#elements.get(id) ?? null;
  }

  /** Where the cursor is; at the very start until something is selected. */
  get selection(): TextRange | null {
    const [first] = this.paragraphs();
    return this.#selection ?? (first === undefined ? null : rangeIn(first, 0, 0));
  }

  select(range: TextRange): void {
    this.#selection = range;
    this.#tell("selection");
  }

  get highlights(): readonly TextRange[] {
    return this.#highlights;
  }

  setHighlights(highlights: readonly TextRange[]): void {
    this.#highlights = highlights;
    this.#tell("highlights");
  }

  /** The paragraphs a range runs over, the first and the last in part. */
  paragraphsOf(range: TextRange): readonly XmlElement[] {
    const paragraphs = this.paragraphs();
    const first = paragraphs.indexOf(range.start.paragraph);
    const last = paragraphs.indexOf(range.end.paragraph);
    return first === -1 ? [] : paragraphs.slice(first, last + 1);
  }

  /** The stretch of `paragraph` that lies in the range. */
  stretchOf(range: TextRange, paragraph: XmlElement): { start: number; end: number } {
    const start = paragraph === range.start.paragraph ? range.start.offset : 0;
    const end = paragraph === range.end.paragraph ? range.end.offset : this.text(paragraph).length;
    return { start, end };
  }

  textOf(range: TextRange): string {
    return this.paragraphsOf(range)
      .map((paragraph) => {
        const { start, end } = this.stretchOf(range, paragraph);
        return this.text(paragraph).slice(start, end);
      })
      .join("\r");
  }

  /** The whole body as one range; `null` when it has no paragraph. */
  whole(): TextRange | null {
    const first = this.paragraphs().at(0);
    const last = this.paragraphs().at(-1);
    if (first === undefined || last === undefined) return null;
    return {
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: this.text(last).length },
    };
  }

  /** Negative when `a` comes before `b`. */
  compare(a: TextRange["start"], b: TextRange["start"]): number {
    if (a.paragraph === b.paragraph) return a.offset - b.offset;
    const paragraphs = this.paragraphs();
    return paragraphs.indexOf(a.paragraph) - paragraphs.indexOf(b.paragraph);
  }

  /** Track Changes, as the document itself has it. */
  isTracking(): boolean {
    const settings = this.package.xml(this.#settingsPart());
    return settings !== null && isOn(childNamed(settings.root, "w:trackRevisions"));
  }

  /** The name of a paragraph's style, "Normal" where it names none. */
  styleOf(paragraph: XmlElement): string {
    const properties = childNamed(paragraph, "w:pPr");
    const style = properties === null ? null : childNamed(properties, "w:pStyle");
    const id = style === null ? null : attributeOf(style, "w:val");
    if (id === null) return "Normal";
    const styles = this.package.xml("word/styles.xml");
    const named = styles?.root.children.find(
      (node): node is XmlElement =>
        node.kind === "element" && attributeOf(node, "w:styleId") === id,
    );
    const name = named === undefined ? null : childNamed(named, "w:name");
    return (name && attributeOf(name, "w:val")) ?? id;
  }

  /** To be called after an edit of the tree. */
  changed(): void {
    this.#paragraphs = null;
    this.#texts = new Map();
    this.package.setText(this.package.mainPart(), xmlText(this.xml));
    this.#tell("document");
  }

  settingsChanged(): void {
    this.#tell("settings");
  }

  /** Hears of every change from now on; the answer stops it. */
  onChange(listener: (change: DocumentChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #settingsPart(): string {
    const main = this.package.mainPart();
    const settings = this.package.relationships(main).find(({ kind }) => kind === "settings");
    return settings?.target ?? "word/settings.xml";
  }

  #tell(change: DocumentChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
