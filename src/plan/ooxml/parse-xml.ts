import { Unreadable } from "../unreadable";
import { limits } from "./limits";
import { Prefixes } from "./prefixes";
import { isElement, type XmlElement, type XmlNode } from "./xml";

/**
 * Parses a whole XML 1.0 text. Comments and processing instructions are left out. Throws `Unreadable`:
 * `too-large` beyond the limits, `damaged` for what is not well-formed and for a DOCTYPE, which no Word file has.
 * Why it is our own: docs/decisions/0015.
 */
export function parseXml(text: string): XmlElement {
  if (text.length > limits.text) throw new Unreadable("too-large");
  const root = new Parser(text.startsWith("\uFEFF") ? text.slice(1) : text).parse();
  if (ILLEGAL.test(text)) throw damaged();
  return root;
}

/** A start tag as it is read. A Word file has few that differ, so those alike are read once and share what they say. */
type Tag = Pick<XmlElement, "name" | "attributes"> & {
  /** The name as the file has it, for the end tag. */
  readonly written: string;
  readonly isEmpty: boolean;
  readonly attributeCount: number;
};

/** An element that is not closed yet. */
type Opened = {
  readonly tag: Tag;
  /** What held outside it. */
  readonly around: Scope;
  /** Where its children begin in the list of nodes. */
  readonly first: number;
};

/** Where the same prefixes hold: the tags that were read there. */
type Scope = { readonly prefixes: Prefixes; readonly tags: Map<string, Tag> };

/** Longer tags, and more of them, are those of a file that has no two alike. */
const LONGEST_KNOWN = 200;
const MOST_KNOWN = 2000;

class Parser {
  private at = 0;
  /**
   * What stands in elements that are still open, in one list: each takes its own when it closes. An array for
   * every element from the start costs three times the memory.
   */
  private readonly nodes: XmlNode[] = [];
  private readonly open: Opened[] = [];
  private scope: Scope = { prefixes: Prefixes.outermost(), tags: new Map() };
  private elements = 0;
  private attributes = 0;
  private declarations = 0;

  constructor(private readonly text: string) {}

  parse(): XmlElement {
    this.skip(DECLARATION);
    for (let next = this.find("<"); next !== -1; next = this.find("<")) {
      this.readText(next);
      this.readMarkup(this.text[this.at + 1]);
    }
    this.readText(this.text.length);
    const [root] = this.nodes;
    if (this.open.length > 0 || !isElement(root)) throw damaged();
    return root;
  }

  private readMarkup(sign: string | undefined): void {
    if (sign === "/") this.readEndTag();
    else if (sign === "?") this.readInstruction();
    else if (sign === "!") this.readSection();
    else this.readStartTag();
  }

  private readText(end: number): void {
    const { at, text } = this;
    this.at = end;
    if (at === end) return;
    const words = text.slice(at, end);
    const isInRoot = this.open.length > 0;
    if (isInRoot ? words.includes("]]>") : !SPACES.test(words)) throw damaged();
    if (isInRoot) this.nodes.push(decoded(words));
  }

  private readStartTag(): void {
    const end = this.find(">");
    const known = this.scope.tags.get(this.text.slice(this.at + 1, end));
    const around = this.scope;
    if (known !== undefined) this.at = end + 1;
    const tag = known ?? this.parseTag();
    this.elements += 1;
    this.attributes += tag.attributeCount;
    const isMany = this.elements > limits.elements || this.attributes > limits.allAttributes;
    if (this.open.length >= limits.depth || isMany) throw new Unreadable("too-large");
    if (this.open.length === 0 && this.nodes.length > 0) throw damaged();
    this.open.push({ tag, around, first: this.nodes.length });
    if (tag.isEmpty) this.close();
  }

  private parseTag(): Tag {
    const start = this.at + 1;
    const written = this.skip(TAG)?.[1];
    if (written === undefined) throw damaged();
    const given = new Map<string, string>();
    for (let match = this.skip(ATTRIBUTE); match !== null; match = this.skip(ATTRIBUTE)) {
      const [, name = "", doubly, singly = ""] = match;
      if (given.has(name)) throw damaged();
      given.set(name, decoded((doubly ?? singly).replace(/\r\n|[\t\n\r]/g, " ")));
      if (given.size > limits.attributes) throw new Unreadable("too-large");
    }
    const slash = this.skip(TAG_END)?.[1];
    if (slash === undefined) throw damaged();
    const { prefixes } = this.scope;
    const within = prefixes.within(given);
    if (within !== prefixes) this.scope = { prefixes: within, tags: new Map() };
    const name = within.element(written);
    const attributes = within.attributes(given);
    if (name === null || attributes === null) throw damaged();
    const isEmpty = slash === "/";
    const tag: Tag = { name, attributes, written, isEmpty, attributeCount: given.size };
    if (within === prefixes) this.remember(start, tag);
    else if ((this.declarations += 1) > limits.declarations) throw new Unreadable("too-large");
    return tag;
  }

  private remember(start: number, tag: Tag): void {
    const words = this.text.slice(start, this.at - 1);
    const { tags } = this.scope;
    // A ">" in a value would be taken for the end of the tag.
    const isPlain = words.length <= LONGEST_KNOWN && !words.includes(">");
    if (isPlain && tags.size < MOST_KNOWN) tags.set(words, tag);
  }

  private readEndTag(): void {
    const written = this.open.at(-1)?.tag.written;
    const start = this.at + 2;
    if (written === undefined || !this.text.startsWith(written, start)) throw damaged();
    this.at = start + written.length;
    if (this.skip(END) === null) throw damaged();
    this.close();
  }

  private close(): void {
    const { nodes } = this;
    const closed = this.open.pop();
    if (closed === undefined) throw damaged();
    const { tag, around, first } = closed;
    const children = nodes.length === first ? noChildren : nodes.splice(first);
    nodes.push({ name: tag.name, attributes: tag.attributes, children });
    this.scope = around;
  }

  /** A comment or literal text. */
  private readSection(): void {
    const { at, text } = this;
    if (text.startsWith("<!--", at)) {
      // Two hyphens end a comment, and stand nowhere in it.
      const end = text.indexOf("--", at + 4);
      if (end === -1 || text[end + 2] !== ">") throw damaged();
      this.at = end + 3;
      return;
    }
    const end = text.startsWith("<![CDATA[", at) ? text.indexOf("]]>", at) : -1;
    if (end === -1 || this.open.length === 0) throw damaged();
    this.nodes.push(text.slice(at + 9, end).replace(LINE_END, "\n"));
    this.at = end + 3;
  }

  private readInstruction(): void {
    const target = this.skip(INSTRUCTION)?.[1];
    const end = this.find("?>");
    if (target === undefined || target.toLowerCase() === "xml" || end === -1) throw damaged();
    this.at = end + 2;
  }

  private find(sign: string): number {
    return this.text.indexOf(sign, this.at);
  }

  /** Goes past what a pattern finds right here; `null`: it does not. */
  private skip(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }
}

const noChildren: readonly XmlNode[] = Object.freeze([]);

function damaged(): Unreadable {
  return new Unreadable("damaged");
}

// The productions of XML 1.0, fifth edition; each sticks to the place where it is looked for.
const space = "[ \\t\\r\\n]";
const first =
  ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}" +
  "\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const name = `[${first}][${first}.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}-]*`;
const said = (key: string, value: string) =>
  `${space}+${key}${space}*=${space}*(?:"${value}"|'${value}')`;
const here = (pattern: string) => new RegExp(pattern, "uy");

const TAG = here(`<(${name})`);
const ATTRIBUTE = here(`${space}+(${name})${space}*=${space}*(?:"([^<"]*)"|'([^<']*)')`);
const TAG_END = here(`${space}*(/?)>`);
const END = here(`${space}*>`);
const INSTRUCTION = here(`<\\?(${name})(?=\\?>|${space})`);
const DECLARATION = here(
  `<\\?xml${said("version", "1\\.\\d+")}(?:${said("encoding", "[A-Za-z][\\w.-]*")})?` +
    `(?:${said("standalone", "(?:yes|no)")})?${space}*\\?>`,
);
const SPACES = /^[ \t\r\n]*$/;
const LINE_END = /\r\n?/g;
/** What no XML may hold: control characters, and halves of a pair. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What some characters of the file stand for. */
function decoded(words: string): string {
  const lines = words.includes("\r") ? words.replace(LINE_END, "\n") : words;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;]*);?/g, (all, entity: string) => {
    const sign = all.endsWith(";") ? (entities.get(entity) ?? numbered(entity)) : null;
    if (sign === null) throw damaged();
    return sign;
  });
}

/** The letter of "#233" or "#xE9"; `null`: none. */
function numbered(entity: string): string | null {
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!(code <= 0x10ffff)) return null;
  const letter = String.fromCodePoint(code);
  return ILLEGAL.test(letter) ? null : letter;
}
