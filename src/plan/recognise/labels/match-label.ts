import { INDICATORS } from "../../indicators";
import { withoutNumber } from "./numbering";
import { remembered } from "./remembered";
import { speller } from "./spelling";
import type { Synonym } from "./synonyms";
import { isGaelic } from "./two-languages";
import { undotted, writtenOut } from "./written-out";

/** So much of a label must be known words. */
const FEWEST_NAMED = 0.7;

/** A label of more words is not looked through for slips of spelling. */
const MOST_SPELLED = 12;

/** Says what a label means, by a list of synonyms; `null` when it says nothing known. */
export type Matcher<Role> = (label: string) => Role | null;

/**
 * Makes a matcher. A label is a column heading or a box's title in any of the ways people write it:
 * "Short-term target(s):", "STRATEGIES / RESOURCES", "Steps (short term targets)". Where it names
 * several things, the thing itself counts, not what it is for: "Progress towards targets" is progress.
 * A role in `weak` counts only where nothing else is named: "Priority / Long term target".
 */
export function matcherOf<Role>(
  synonyms: readonly Synonym<Role>[],
  weak: ReadonlySet<Role> = new Set(),
): Matcher<Role> {
  const exact = new Map<string, Role>();
  for (const { words, role } of synonyms) exact.set(wordsOf(words).join(" "), role);
  const longest = Math.max(...synonyms.map(({ words }) => wordsOf(words).length));
  const words = synonyms.flatMap((synonym) => wordsOf(synonym.words));
  // "Achieving / Responsible" are two indicators, and no language but English.
  const vocabulary = new Set([...words, ...INDICATORS]);
  // "Came" has no plural that "CAMHS" might be.
  const nouns = words.filter((word) => word.length > 4);
  const spell = speller(nouns.flatMap((word) => [word, `${word}s`, word.replace(/y$/, "ies")]));

  return (label) => (label.length > 120 ? null : (match(label) ?? matchMistyped(label)));

  function matchMistyped(label: string): Role | null {
    if (label.split(" ").length > MOST_SPELLED) return null;
    const spelled = label.replace(/\p{L}+/gu, (word) => spell(word.toLowerCase()));
    return spelled === label.toLowerCase() ? null : match(spelled);
  }

  function match(label: string): Role | null {
    if (isSentence(label)) return null;
    const { outside, inside } = withoutBrackets(label);
    return (
      exactly(outside) ??
      exactly(label) ??
      (isSeenBy(outside) ? null : exactly(inside)) ??
      firstOfSeveral(outside) ??
      inOneLanguage(outside) ??
      byWords(outside)
    );
  }

  /** Told at once: most of its words are in no list, and no brackets or lines may say the same in words that are. */
  function isSentence(label: string): boolean {
    if (/[(\n]|\s\/\s/.test(label)) return false;
    const words = wordsOf(label);
    const known = words.filter(
      (word) => isNumbering(word) || fillers.has(word) || vocabulary.has(word),
    );
    return known.length < words.length * FEWEST_NAMED;
  }

  function exactly(label: string): Role | null {
    return exact.get(wordsOf(label).join(" ")) ?? null;
  }

  /** "Strategies / Resources", "Who and when": what stands first. All parts must be known. */
  function firstOfSeveral(label: string): Role | null {
    const parts = label
      .split(/[/&+,\n]|\band\b|\bor\b/i)
      .filter((part) => wordsOf(part).length > 0);
    const roles = parts.map(exactly);
    if (parts.length < 2 || roles.some((role) => role === null)) return null;
    return roles.find((role) => role !== null && !weak.has(role)) ?? roles[0] ?? null;
  }

  /** "Measadh / Evaluation": the same in another language, of which no word is known. */
  function inOneLanguage(label: string): Role | null {
    const parts = label.split(/\s\/\s|\n/).filter((part) => wordsOf(part).length > 0);
    const [only, ...others] = parts.flatMap((part) => exactly(part) ?? []);
    const rest = parts.filter((part) => exactly(part) === null);
    const isForeign = rest.every(
      (part) => isGaelic(part) || !wordsOf(part).some((word) => vocabulary.has(word)),
    );
    return parts.length === 2 && others.length === 0 && isForeign ? (only ?? null) : null;
  }

  function byWords(label: string): Role | null {
    const words = wordsOf(label);
    let covered = 0;
    let role: Role | null = null;
    let isHead = true;
    for (let at = 0; at < words.length;) {
      // Whatever is still to come: it names too little.
      if (covered + words.length - at < words.length * FEWEST_NAMED) return null;
      const found = phraseAt(words, at);
      if (found === null) {
        if (role !== null && prepositions.has(words[at] ?? "")) isHead = false;
        if (fillers.has(words[at] ?? "")) covered += 1;
        at += 1;
        continue;
      }
      if (isHead && (role === null || !weak.has(found.role))) role = found.role;
      covered += found.length;
      at += found.length;
    }
    return covered / words.length >= FEWEST_NAMED ? role : null;
  }

  function phraseAt(words: readonly string[], at: number) {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const role = exact.get(words.slice(at, at + length).join(" "));
      if (role !== undefined) return { role, length };
    }
    return null;
  }
}

/** "SMT seen (initials)" asks who looked at it, and not who does it. */
export function isSeenBy(label: string): boolean {
  return /\b(?:seen|checked|signed|approved)(?: by)?\W*$/i.test(label);
}

/** Lower-case words in the singular, without numbering and punctuation. */
export const wordsOf = remembered((label: string): readonly string[] =>
  undotted(writtenOut(withoutNumber(label)))
    .toLowerCase()
    .replace(/(\p{L})[-\u00ad]\s*\n\s*(?=\p{L})/gu, "$1")
    .replace(/['’‘`]/g, "")
    .replace(/\b([ls])[\s/-]?t(?=\s+(?:target|goal|aim|outcome|objective))/g, termOf)
    .replace(/\b(long(?:er)?|short)[\s-]?term/g, "$1 term")
    .replace(/\(s\)|\(es\)/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d+$/.test(word))
    .map(singular),
);

/** "b) Resources", "Part C: resources": said before any of the things that a label names. */
function isNumbering(word: string): boolean {
  return word.length === 1 || word === "section" || word === "part";
}

/** "L.T. Target", "S/T goal". */
function termOf(_initials: string, first: string): string {
  return first === "l" ? "long term" : "short term";
}

const prepositions = new Set(["of", "for", "to", "toward", "in", "at", "with", "from", "on"]);
/** No plurals, though they end like some. */
const unchanged = new Set(["this", "does", "always", "success", "progress"]);
const fillers = new Set([
  ...prepositions,
  "the",
  "a",
  "this",
  "my",
  "our",
  "your",
  "and",
  "or",
  "pupil",
  "child",
]);

function singular(word: string): string {
  if (unchanged.has(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

function withoutBrackets(label: string): { readonly outside: string; readonly inside: string } {
  const inside = [...label.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words ?? "");
  // "Long-term target and (wellbeing indicators)": the word that joined them joins nothing.
  const outside = label.replace(/(?:(?:\s+(?:and|or|with)|\s*[&+/])\s*)?\([^()]*\)/g, " ");
  return { outside, inside: inside.join(" ") };
}
