import type { Place } from "../plan/place";

/** Word searches for no more than 255 characters. */
const longestSearch = 255;

/** Words that Word can search for, and which of their finds in the paragraph is meant, from 0. */
export type Piece = { readonly words: string; readonly occurrence: number };

/**
 * The index of the place's paragraph among the paragraphs as they are now; where it moved, it is known by its
 * text. `null`: it changed, or it moved and others say the same.
 */
export function findParagraph(place: Place, texts: readonly string[]): number | null {
  for (const says of [saysExactly, saysAsRead]) {
    const found = texts.flatMap((text, index) => (says(text, place) ? [index] : []));
    if (found.includes(place.paragraph)) return place.paragraph;
    const [only] = found;
    if (only !== undefined) return found.length === 1 ? only : null;
  }
  return null;
}

/**
 * What to search for to find the place's words in their paragraph as it reads now: one piece, or the first and the
 * last of several, between which all the words lie. None: the words are not there.
 */
export function piecesOf(place: Place, text: string): readonly Piece[] {
  const stretch = wholeStretch(place, text) ?? brokenStretch(place.words, text);
  if (stretch === null) return [];
  const pieces = plainPieces(text, stretch.start, stretch.end);
  return [...pieces.slice(0, 1), ...pieces.slice(1).slice(-1)].map(({ start, end }) =>
    pieceAt(text, start, end),
  );
}

type Stretch = { readonly start: number; readonly end: number };

function saysExactly(text: string, { paragraphText }: Place): boolean {
  return text === paragraphText;
}

/**
 * Hosts differ in marks that nobody reads, and one that shows deletions in balloons leaves them out (#2314).
 */
function saysAsRead(text: string, { paragraphText, words }: Place): boolean {
  const now = readable(text);
  const then = readable(paragraphText);
  if (now === then) return true;
  return words !== "" && now.includes(readable(words)) && isLeftOf(now, then);
}

/** Without the marks for notes, pictures and special hyphens, which each host and the file write in their own way. */
function readable(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[\u0000-\u001f\u00ad\u2011\ufffc\ufffd]/g, "")
    .trim();
}

/** `rest` is what remains of `whole` when some of it is taken out. */
function isLeftOf(rest: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === rest.charAt(at)) at += 1;
  return at === rest.length;
}

function wholeStretch({ words, occurrence }: Place, text: string): Stretch | null {
  const starts = startsOf(words, text);
  const start = starts[occurrence] ?? starts.at(-1);
  return start === undefined ? null : { start, end: start + words.length };
}

/** Words with tracked deletions or odd marks in the middle of them: the shortest stretch with all their letters. */
function brokenStretch(words: string, text: string): Stretch | null {
  const letters = readable(words).replaceAll(" ", "");
  const stretches = startsOf(letters.slice(0, 1), text).flatMap((start) => {
    const end = endOfLetters(letters, text, start);
    return end === null ? [] : [{ start, end }];
  });
  const length = ({ start, end }: Stretch) => end - start;
  return stretches.sort((a, b) => length(a) - length(b))[0] ?? null;
}

function endOfLetters(letters: string, text: string, start: number): number | null {
  let end = start;
  for (const letter of letters) {
    const at = text.indexOf(letter, end);
    if (at === -1) return null;
    end = at + letter.length;
  }
  return end;
}

/** The pieces of a stretch that Word can search for: no tab or break (#2331, #5403), no caret, not too long. */
function plainPieces(text: string, start: number, end: number): readonly Stretch[] {
  const found = text.slice(start, end).matchAll(/[^\u0000-\u001f^\ufffc\ufffd]+/g);
  return [...found].flatMap(({ 0: words, index }) => {
    const from = start + index;
    const to = from + words.length;
    if (words.trim() === "") return [];
    if (words.length <= longestSearch) return [{ start: from, end: to }];
    return [
      { start: from, end: from + longestSearch },
      { start: to - longestSearch, end: to },
    ];
  });
}

/** Word finds without overlaps, from the left. */
function pieceAt(text: string, start: number, end: number): Piece {
  const words = text.slice(start, end);
  let occurrence = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start;) {
    occurrence += 1;
    at = text.indexOf(words, at + words.length);
  }
  return { words, occurrence };
}

function startsOf(words: string, text: string): readonly number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
