import type { LiveDocument } from "../document/live-document";
import { findIn, type SearchOptions } from "../document/search";
import { rangeIn, type TextRange } from "../document/text-range";
import {
  isHostObject,
  notImplemented,
  textArgument,
  type Argument,
  type HostObject,
  type Method,
} from "../protocol/host-object";
import { collection } from "./collection";
import { rangeObject } from "./range-object";

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
