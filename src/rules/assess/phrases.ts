import type { PhraseList } from "../data/phrase-list";
import { WORD_CLASSES } from "../data/word-classes";
import { expand } from "./inflect";
import { endsSentence, type Token } from "./tokens";

/** A phrase of a list found in a text: tokens `from` up to, not including, `to`. */
export type Hit<Id extends string = string> = {
  readonly list: Id;
  readonly from: number;
  readonly to: number;
};

export type PhraseFinder<Id extends string = string> = (
  tokens: readonly Token[],
) => readonly Hit<Id>[];

type Element =
  | { readonly is: "gap" }
  | { readonly is: "opening" }
  | {
      /** "not": the next word must be none of these; it is not part of the match. */
      readonly is: "word" | "not";
      readonly words: ReadonlySet<string>;
      readonly classes: readonly string[];
      readonly optional: boolean;
    };

type Compiled<Id extends string> = { readonly list: Id; readonly elements: readonly Element[] };

const LONGEST_GAP = 4;

const CLASSES = new Map(
  Object.entries(WORD_CLASSES).map(([name, words]) => [name, new Set<string>(words)]),
);

/**
 * Prepares lists once and gives the function that finds their phrases: at each word the longest
 * phrase of each list. A phrase is bounded, so the time grows with the text and no faster.
 */
export function phraseFinder<Id extends string>(
  lists: readonly PhraseList<Id>[],
): PhraseFinder<Id> {
  const byFirst = new Map<string, Compiled<Id>[]>();
  const byNeeded = new Map<string, Compiled<Id>[]>();
  const always: Compiled<Id>[] = [];
  for (const { id, phrases } of lists) {
    for (const phrase of phrases) {
      const elements = parse(phrase);
      const compiled = { list: id, elements };
      const isOpening = elements[0]?.is === "opening";
      const first = isOpening ? null : startsOf(elements);
      const needed = first === null ? neededOf(elements) : null;
      if (first !== null) first.forEach((word) => push(byFirst, word, compiled));
      else if (needed !== null) needed.forEach((word) => push(byNeeded, word, compiled));
      else always.push(compiled);
    }
  }

  return (tokens) => {
    const possible = new Set(always);
    for (const { word } of tokens) byNeeded.get(word)?.forEach((one) => possible.add(one));
    const anywhere = [...possible];
    const inside = anywhere.filter(({ elements }) => elements[0]?.is !== "opening");
    const hits: Hit<Id>[] = [];
    tokens.forEach((token, from) => {
      const starting = byFirst.get(token.word) ?? [];
      const longest = new Map<Id, number>();
      for (const candidates of [starting, token.opens ? anywhere : inside]) {
        for (const { list, elements } of candidates) {
          const to = matchFrom(tokens, from, elements, 0);
          if (to > Math.max(from, longest.get(list) ?? 0)) longest.set(list, to);
        }
      }
      for (const [list, to] of longest) hits.push({ list, from, to });
    });
    return hits;
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Words of which a text must have one for the phrase to be in it; `null` when classes stand for all. */
function neededOf(elements: readonly Element[]): readonly string[] | null {
  const needed = elements.flatMap((element) =>
    element.is === "word" && !element.optional && element.classes.length === 0
      ? [[...element.words]]
      : [],
  );
  return needed.sort((one, other) => one.length - other.length)[0] ?? null;
}

/** Whether the token belongs to a class of data/word-classes.ts, or to one of the built-in ones. */
export function isOf(name: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  switch (name) {
    case "number":
      return token.kind === "number" || inClass("number", token.word);
    case "percent":
    case "date":
      return token.kind === name;
    case "dayDotMonth":
      return /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/.test(token.word);
    case "year":
      return /^20\d\d$/.test(token.word);
    case "ing":
      return token.word.length > 4 && token.word.endsWith("ing") && !inClass("thing", token.word);
    case "participle":
      return /[^e]e[dn]$/.test(token.word) || inClass("participle", token.word);
    case "word":
      return token.kind === "word";
    case "name":
      return token.capital && !token.opens;
    case "month":
      return inClass("month", token.word) || (token.capital && inClass("monthOrWord", token.word));
    default:
      return inClass(name, token.word);
  }
}

/** The stretch of text from one token up to, not including, another. */
export function stretch(tokens: readonly Token[], { from, to }: { from: number; to: number }) {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, length: last.start + last.length - first.start };
}

/** Leaves out each hit that lies wholly or partly in one of `exceptions`. */
export function without<Id extends string>(
  hits: readonly Hit<Id>[],
  exceptions: readonly Hit[],
): readonly Hit<Id>[] {
  if (exceptions.length === 0) return hits;
  const taken = new Set<number>();
  for (const { from, to } of exceptions) for (let at = from; at < to; at += 1) taken.add(at);
  return hits.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  });
}

function inClass(name: string, word: string): boolean {
  return CLASSES.get(name)?.has(word) ?? false;
}

function parse(phrase: string): readonly Element[] {
  return phrase.split(" ").map((part): Element => {
    if (part === "...") return { is: "gap" };
    if (part === "^") return { is: "opening" };
    const is = part.startsWith("!") ? "not" : "word";
    const optional = part.length > 1 && part.endsWith("?");
    const alternatives = part.slice(is === "not" ? 1 : 0, optional ? -1 : undefined).split("|");
    const classes = alternatives
      .filter((one) => one.startsWith("<"))
      .map((one) => one.slice(1, -1));
    const words = alternatives.filter((one) => !one.startsWith("<")).flatMap(expand);
    return { is, words: new Set(words), classes, optional };
  });
}

/** The words a match can start with; `null` when a class is among them. */
function startsOf(elements: readonly Element[]): readonly string[] | null {
  const starts: string[] = [];
  for (const element of elements) {
    if (element.is === "opening" || element.is === "not") continue;
    if (element.is === "gap") return null;
    for (const name of element.classes) {
      if (BUILT_IN.has(name)) return null;
      starts.push(...(CLASSES.get(name) ?? []));
    }
    starts.push(...element.words);
    if (!element.optional) return starts;
  }
  return null;
}

const BUILT_IN = new Set([
  "number",
  "percent",
  "date",
  "dayDotMonth",
  "year",
  "ing",
  "word",
  "name",
  "month",
  "participle",
]);

/** The token after the match, or -1. */
function matchFrom(
  tokens: readonly Token[],
  at: number,
  elements: readonly Element[],
  next: number,
): number {
  const element = elements[next];
  if (element === undefined) return at;
  const token = tokens[at];
  switch (element.is) {
    case "opening":
      return token?.opens === true ? matchFrom(tokens, at, elements, next + 1) : -1;
    case "gap":
      for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
        const to = matchFrom(tokens, at + skipped, elements, next + 1);
        if (to !== -1) return to;
        const over = tokens[at + skipped];
        if (over === undefined || endsSentence(over)) return -1;
      }
      return -1;
    case "not":
      return isOneOf(element, token) ? -1 : matchFrom(tokens, at, elements, next + 1);
    case "word": {
      const fits = isOneOf(element, token);
      const taken = fits ? matchFrom(tokens, at + 1, elements, next + 1) : -1;
      if (taken !== -1 || !element.optional) return taken;
      return matchFrom(tokens, at, elements, next + 1);
    }
  }
}

function isOneOf(
  { words, classes }: Extract<Element, { is: "word" | "not" }>,
  token: Token | undefined,
): boolean {
  return (
    token !== undefined && (words.has(token.word) || classes.some((name) => isOf(name, token)))
  );
}
