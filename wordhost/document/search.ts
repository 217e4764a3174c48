import { RichApiError } from "../protocol/rich-api-error";

export type SearchOptions = { readonly matchCase: boolean; readonly matchWholeWord: boolean };

/** Word searches for no more than this (documented). */
const longest = 255;

/** Where `words` stands in the text of one paragraph, left to right, without overlaps. */
export function findIn(text: string, words: string, options: SearchOptions): readonly number[] {
  if (words === "" || words.length > longest) {
    throw new RichApiError("SearchStringInvalidOrTooLong", "The search text is empty or too long.");
  }
  const pattern = plain(words);
  // Tabs and line breaks are never found through the API (#2331, #5403).
  if (pattern === null) return [];

  const wanted = comparable(pattern, options);
  const within = comparable(text, options);
  const found: number[] = [];
  for (let at = within.indexOf(wanted); at !== -1;) {
    const fits = !options.matchWholeWord || isWholeWord(text, at, wanted.length);
    if (fits) found.push(at);
    at = within.indexOf(wanted, at + (fits ? wanted.length : 1));
  }
  return found;
}

/** The text that a search string stands for: `^^` is a caret, any other `^` a code. */
function plain(words: string): string | null {
  if (/[\t\v\n\r\f]/.test(words)) return null;
  const text = words.replaceAll("^^", "\0");
  if (text.includes("^")) {
    throw new RichApiError("NotImplemented", "NotImplemented: a search with a code such as ^p");
  }
  return text.replaceAll("\0", "^");
}

/** Same length as the text, so that offsets hold. Word takes straight and curly quotes for the same. */
function comparable(text: string, { matchCase }: SearchOptions): string {
  const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  if (matchCase) return straight;
  const lower = straight.toLowerCase();
  return lower.length === straight.length ? lower : straight;
}

function isWholeWord(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).at(-1) ?? "";
  const after = text.charAt(at + length);
  return !/[\p{L}\p{N}_]/u.test(before) && !/[\p{L}\p{N}_]/u.test(after);
}
