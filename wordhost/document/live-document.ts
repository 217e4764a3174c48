import { noFaults, type Faults } from "../faults";
import { DocxPackage } from "../package/docx-package";
import { childNamed } from "../xml/read-xml";
import { parseXml, xmlText, type XmlDocument, type XmlElement } from "../xml/xml-tree";
import type { Annotation } from "./annotations";
import { paragraphsIn } from "./blocks";
import { textPieces, type TextPiece } from "./paragraph-text";
import { Reviewer } from "./reviewer";
import { pointIn, presentRange, rangeIn, type TextRange } from "./text-range";

export type DocumentChange = "document" | "selection" | "highlights" | "settings";

/** Microsoft’s library lets go of objects in time that grows with the square of their number. */
const mostParagraphs = 12_000;

/** The open document: its parts, its tree, and what the view shows (selection, temporary highlights). */
export class LiveDocument {
  /** All parts but the document itself, which `package` has as it now is. */
  readonly parts: DocxPackage;
  /** In whose name Track Changes records what is written. */
  readonly reviewer: Reviewer;
  /** The `w:rPr` for text in paragraphs that came empty from a formatted neighbour. */
  readonly emptyFormats = new WeakMap<XmlElement, XmlElement>();
  readonly faults: Faults = noFaults();
  platform = "OfficeOnline";
  /** Whether this Word has a version of WordApi. */
  supports: (version: string) => boolean = () => true;
  /** The tables that this batch has added rows to. */
  readonly tablesOfBatch = new Set<XmlElement>();
  #xml: XmlDocument;
  #body: XmlElement;
  readonly #mainPart: string;
  /** The tree has changes that its part has not. */
  #unwritten = false;
  #pending: Set<DocumentChange> | null = null;
  readonly #listeners = new Set<(change: DocumentChange) => void>();
  readonly #ids = new Map<XmlElement, string>();
  #paragraphs: readonly XmlElement[] | null = null;
  #texts = new Map<XmlElement, string>();
  #selection: TextRange | null = null;
  #highlights: readonly TextRange[] = [];
  #annotations: readonly Annotation[] = [];
  #annotationCount = 0;
  #deletionsHidden = false;

  /** Throws on bytes that are not a Word document, and on a document of some hundred pages. */
  constructor(bytes: Uint8Array) {
    this.parts = new DocxPackage(bytes);
    this.#mainPart = this.parts.mainPart();
    const xml = this.parts.xml(this.#mainPart);
    if (xml === null) throw new Error("The file has no Word document in it.");
    this.#xml = xml;
    this.#body = bodyOf(xml);
    this.reviewer = new Reviewer(() => this.#xml);
    if (this.paragraphs().length > mostParagraphs) throw new Error("The document is too long.");
  }

  get xml(): XmlDocument {
    return this.#xml;
  }

  get body(): XmlElement {
    return this.#body;
  }

  /** The parts of the file as they now are. */
  get package(): DocxPackage {
    if (this.#unwritten) this.parts.setText(this.#mainPart, xmlText(this.xml));
    this.#unwritten = false;
    return this.parts;
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
    const text = this.pieces(paragraph)
      .map((piece) => piece.text)
      .join("");
    this.#texts.set(paragraph, text);
    return text;
  }

  /** What the text is made of just now, in the midst of an edit too. */
  pieces(paragraph: XmlElement): readonly TextPiece[] {
    const pieces = textPieces(paragraph);
    if (!this.#deletionsHidden) return pieces;
    let start = 0;
    return pieces
      .filter(({ deleted }) => !deleted)
      .map((piece) => {
        const shown = { ...piece, start };
        start += piece.text.length;
        return shown;
      });
  }

  /** How long the text is just now. */
  lengthOf(paragraph: XmlElement): number {
    const last = this.pieces(paragraph).at(-1);
    return last === undefined ? 0 : last.start + last.text.length;
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
    return id;
  }

  /** The element is (still) in the document. */
  has(element: XmlElement): boolean {
    let top = element;
    while (top.parent !== null) top = top.parent;
    return top === this.xml.root;
  }

  /** Where the cursor is; at the very start until something is selected. */
  get selection(): TextRange | null {
    const selection = this.#selection && presentRange(this.#selection);
    if (selection !== null && this.has(selection.start.paragraph)) return selection;
    const [first] = this.paragraphs();
    return first === undefined ? null : rangeIn(first, 0, 0);
  }

  select(range: TextRange): void {
    this.#selection = range;
    this.#tell("selection");
  }

  get highlights(): readonly TextRange[] {
    return this.#highlights.map(presentRange).filter(({ start }) => this.has(start.paragraph));
  }

  setHighlights(highlights: readonly TextRange[]): void {
    this.#highlights = highlights;
    this.#tell("highlights");
  }

  get annotations(): readonly Annotation[] {
    return this.#annotations;
  }

  setAnnotations(annotations: readonly Annotation[]): void {
    this.#annotations = annotations;
    this.#tell("highlights");
  }

  nextAnnotationId(): string {
    this.#annotationCount += 1;
    return `annotation-${this.#annotationCount}`;
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
    return { start: pointIn(first, 0), end: pointIn(last, this.text(last).length) };
  }

  /** Negative when `a` comes before `b`. */
  compare(a: TextRange["start"], b: TextRange["start"]): number {
    if (a.paragraph === b.paragraph) return a.offset - b.offset;
    const paragraphs = this.paragraphs();
    return paragraphs.indexOf(a.paragraph) - paragraphs.indexOf(b.paragraph);
  }

  /** The whole document as it now is, to go back to. */
  documentText(): string {
    return xmlText(this.#xml);
  }

  /** Goes back to a document from before. Whatever was found in the present one is found no more. */
  replaceDocument(text: string): void {
    this.#xml = parseXml(text);
    this.#body = bodyOf(this.#xml);
    this.changed();
  }

  /** To be called after an edit of the tree. */
  changed(): void {
    this.#paragraphs = null;
    this.#texts = new Map();
    this.#unwritten = true;
    this.#tell("document");
  }

  /** To be called after an edit of another part, such as the settings. */
  partsChanged(): void {
    this.#tell("document");
  }

  /** Carries out many edits; whoever listens hears of them once, at the end. */
  batch<Result>(work: () => Result): Result {
    const pending = new Set<DocumentChange>();
    this.tablesOfBatch.clear();
    this.#pending = pending;
    try {
      return work();
    } finally {
      this.#pending = null;
      for (const change of pending) this.#tell(change);
    }
  }

  settingsChanged(): void {
    this.#tell("settings");
  }

  /** Hears of every change from now on; the answer stops it. */
  onChange(listener: (change: DocumentChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: DocumentChange): void {
    if (this.#pending !== null) {
      this.#pending.add(change);
      return;
    }
    for (const listener of this.#listeners) listener(change);
  }
}

function bodyOf(xml: XmlDocument): XmlElement {
  const body = childNamed(xml.root, "w:body");
  if (body === null) throw new Error("The file has no Word document in it.");
  return body;
}
