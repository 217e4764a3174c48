import type { ExpectedAnswer, ShortTermAnswer } from "../evaluate/answer";
import { namesRecord } from "../../src/plan/recognise/reviews/review-labels";
import { paragraphsIn, tableOf } from "../../wordhost/document/blocks";
import { LiveDocument } from "../../wordhost/document/live-document";
import { textPieces } from "../../wordhost/document/paragraph-text";
import type { XmlElement } from "../../wordhost/xml/xml-tree";

/** What stands in a table that a plan was read from. */
export type Part = "targets" | "meetings" | "comments";

/** A plan to be changed, and what must be read in it. */
export class Paper {
  readonly live: LiveDocument;
  readonly expected: ExpectedAnswer;
  readonly #values: Readonly<Record<Part, ReadonlySet<string>>>;
  readonly #tables: Readonly<Record<Part, readonly XmlElement[]>>;

  /** Throws on bytes that are not a Word document. */
  constructor(file: Uint8Array, expected: ExpectedAnswer) {
    this.live = new LiveDocument(file);
    this.expected = expected;
    this.#values = valuesOf(expected);
    const targets = this.tablesWith((text) => this.isTarget(text));
    const comments = this.tablesWith((text) => this.isComment(text)).filter(without(targets));
    const others = [...targets, ...comments];
    const meetings = this.tablesWith((text) => this.isOf("meetings", text))
      .filter(without(others))
      // The people of a meeting are also named among the details of the child.
      .filter((table) => paragraphsIn(table).some((paragraph) => namesRecord(textOf(paragraph))));
    this.#tables = { targets, comments, meetings };
  }

  paragraphs(): readonly XmlElement[] {
    return paragraphsIn(this.live.body);
  }

  /** The innermost tables in which that part of the plan stands, as the expected answer tells. */
  tables(part: Part): readonly XmlElement[] {
    return this.#tables[part];
  }

  allTables(): readonly XmlElement[] {
    return parts.flatMap((part) => this.#tables[part]);
  }

  /** Whether a text, or a line of it, is among what must be read. */
  isValue(text: string): boolean {
    return parts.some((part) => this.isOf(part, text));
  }

  isTarget(text: string): boolean {
    return this.targets().some((target) => holds(text, target));
  }

  isComment(text: string): boolean {
    return this.expected.comments.some((comment) => holds(text, comment.text));
  }

  /** Whether the dates of all comments stand in some words, so that none comes from elsewhere. */
  areDated(words: string): boolean {
    return this.expected.comments.every(({ date }) => date === undefined || holds(words, date));
  }

  shortTerm(): readonly ShortTermAnswer[] {
    const { longTermTargets, unassignedShortTermTargets } = this.expected;
    return [
      ...longTermTargets.flatMap(({ shortTermTargets }) => shortTermTargets),
      ...unassignedShortTermTargets,
    ];
  }

  private isOf(part: Part, text: string): boolean {
    // An indicator stands in the form with a capital.
    return linesOf(text).some((line) =>
      [line, line.toLowerCase()].some((each) => this.#values[part].has(each)),
    );
  }

  private targets(): readonly string[] {
    const longTerm = this.expected.longTermTargets.map(({ text }) => text);
    return [...longTerm, ...this.shortTerm().map(({ text }) => text)];
  }

  private tablesWith(isIn: (text: string) => boolean): readonly XmlElement[] {
    const found = this.paragraphs()
      .filter((paragraph) => isIn(textOf(paragraph)))
      .flatMap((paragraph) => tableOf(paragraph) ?? []);
    return [...new Set(found)];
  }
}

const parts: readonly Part[] = ["targets", "meetings", "comments"];

/** The text of a paragraph without what is deleted in a tracked change. */
export function textOf(paragraph: XmlElement): string {
  return textPieces(paragraph)
    .filter(({ deleted }) => !deleted)
    .map(({ text }) => text)
    .join("");
}

export function textIn(container: XmlElement): string {
  const paragraphs = container.name === "w:p" ? [container] : paragraphsIn(container);
  return paragraphs.map(textOf).join("\n").trim();
}

function valuesOf(expected: ExpectedAnswer): Readonly<Record<Part, ReadonlySet<string>>> {
  const { longTermTargets, unassignedShortTermTargets, reviews, comments } = expected;
  return {
    targets: linesBelow([longTermTargets, unassignedShortTermTargets]),
    meetings: linesBelow(reviews),
    comments: linesBelow(comments),
  };
}

function linesBelow(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return new Set(linesOf(value));
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inner) => [...linesBelow(inner)]));
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/[\n\v]/).map(plain);
  return [...lines, plain(text)].filter((line) => line !== "");
}

/** A target may have a number, a label or other targets around it. */
function holds(text: string, words: string): boolean {
  const first = linesOf(words)[0] ?? "";
  return first.length > 2 && plain(text).includes(first);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function without(others: readonly XmlElement[]): (one: XmlElement) => boolean {
  return (one) => !others.includes(one);
}
