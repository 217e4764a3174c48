import { expand } from "../assess/inflect";

/** Single words of one sort, with the reason why they are listed and where it comes from. */
export type WordList = {
  readonly note: string;
  readonly source: string;
  /** Words with spaces between; `read~`, `read*` and `book+` as in data/phrase-list.ts. */
  readonly words: string;
};

/** The words of a list, verbs in all their forms. */
export function wordSet(list: WordList): ReadonlySet<string> {
  return new Set(wordsOf(list.words));
}

/** The words that stand in `words` with spaces between. */
export function wordsOf(words: string): readonly string[] {
  return words.trim().split(/\s+/).flatMap(expand);
}
