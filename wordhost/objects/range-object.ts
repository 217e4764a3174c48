import { paragraphsIn } from "../document/blocks";
import type { LiveDocument } from "../document/live-document";
import { findIn, type SearchOptions } from "../document/search";
import { replaceText } from "../document/edit-text";
import { partOf, rangeIn, type TextRange } from "../document/text-range";
import {
  isHostObject,
  notImplemented,
  textArgument,
  type Argument,
  type HostObject,
  type Method,
} from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import { collection } from "./collection";
import { paragraphObject } from "./paragraph-object";
import { tableObject } from "./table-object";

const ranges = new WeakMap<HostObject, TextRange>();

export function rangeObject(live: LiveDocument, range: TextRange): HostObject {
  const object: HostObject = {
    type: "Range",
    properties: {
      Text: () => live.textOf(range),
      IsEmpty: () => live.textOf(range) === "",
    },
    objects: {
      Paragraphs: () =>
        collection("ParagraphCollection", () =>
          live.paragraphsOf(range).map((paragraph) => paragraphObject(live, paragraph)),
        ),
      ParentTableOrNullObject: () => {
        const table = tableAround(range);
        return table === null ? null : tableObject(live, table);
      },
    },
    reads: {
      ...searchMethods(live, () => range),
      Select: (mode) => selectRange(live, range, mode),
      GetRange: (part) => rangeObject(live, partOf(range, textArgument(part, "Whole"))),
      ExpandTo: (other) => rangeObject(live, union(live, range, rangeOf(other))),
      Highlight: () => highlight(live, range),
      RemoveHighlight: () => removeHighlight(live, range),
    },
    writes: {
      InsertText: (text, location) =>
        rangeObject(live, replaceText(live, range, textArgument(text), textArgument(location))),
    },
  };
  ranges.set(object, range);
  return object;
}

/** The innermost table that holds both ends of the range. */
function tableAround({ start, end }: TextRange): XmlElement | null {
  let around = start.paragraph.parent;
  while (around !== null) {
    const isTable = around.name === "w:tbl";
    if (isTable && paragraphsIn(around).includes(end.paragraph)) return around;
    around = around.parent;
  }
  return null;
}

/** `search`, both as options and as flags: the library sends the one or the other. */
export function searchMethods(
  live: LiveDocument,
  range: () => TextRange | null,
): Readonly<Record<string, Method>> {
  const search = (words: Argument | undefined, options: SearchOptions): HostObject => {
    const found = searchIn(live, range(), textArgument(words), options);
    return collection("RangeCollection", () => found.map((part) => rangeObject(live, part)));
  };
  return {
    Search: (words, options) => search(words, optionsOf(options)),
    _Search2: (words, flags) => search(words, flaggedOptions(Number(flags))),
  };
}

/** `select("Select" | "Start" | "End")`. */
export function selectRange(live: LiveDocument, range: TextRange, mode?: Argument): undefined {
  live.select(partOf(range, textArgument(mode, "Select")));
  return undefined;
}

/** The search options as the library builds them: an object that its properties are set on. */
export function searchOptions(): HostObject {
  const chosen = { MatchCase: false, MatchWholeWord: false };
  const object: HostObject = {
    type: "SearchOptions",
    setters: {
      MatchCase: (value) => (chosen.MatchCase = value === true),
      MatchWholeWord: (value) => (chosen.MatchWholeWord = value === true),
    },
  };
  options.set(object, chosen);
  return object;
}

const options = new WeakMap<HostObject, { MatchCase: boolean; MatchWholeWord: boolean }>();

function optionsOf(argument: Argument | undefined): SearchOptions {
  const chosen = isHostObject(argument) ? options.get(argument) : undefined;
  return {
    matchCase: chosen?.MatchCase === true,
    matchWholeWord: chosen?.MatchWholeWord === true,
  };
}

function flaggedOptions(flags: number): SearchOptions {
  if ((flags & ~3) !== 0) throw notImplemented("SearchOptions", "flags other than case and word");
  return { matchCase: (flags & 1) !== 0, matchWholeWord: (flags & 2) !== 0 };
}

function searchIn(
  live: LiveDocument,
  range: TextRange | null,
  words: string,
  chosen: SearchOptions,
): readonly TextRange[] {
  if (range === null) return [];
  const length = words.replaceAll("^^", "^").length;
  return live.paragraphsOf(range).flatMap((paragraph) => {
    const { start, end } = live.stretchOf(range, paragraph);
    return findIn(live.text(paragraph), words, chosen)
      .filter((at) => at >= start && at + length <= end)
      .map((at) => rangeIn(paragraph, at, at + length));
  });
}

function union(live: LiveDocument, a: TextRange, b: TextRange): TextRange {
  return {
    start: live.compare(a.start, b.start) <= 0 ? a.start : b.start,
    end: live.compare(a.end, b.end) >= 0 ? a.end : b.end,
  };
}

function highlight(live: LiveDocument, range: TextRange): undefined {
  live.setHighlights([...live.highlights, range]);
  return undefined;
}

function removeHighlight(live: LiveDocument, range: TextRange): undefined {
  const isOutside = (other: TextRange) =>
    live.compare(other.end, range.start) < 0 || live.compare(other.start, range.end) > 0;
  live.setHighlights(live.highlights.filter(isOutside));
  return undefined;
}

function rangeOf(argument: Argument | undefined): TextRange {
  const range = isHostObject(argument) ? ranges.get(argument) : undefined;
  if (range === undefined) throw new RichApiError("InvalidArgument", "The argument is no range.");
  return range;
}
