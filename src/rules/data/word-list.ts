import { formsOf } from "../assess/inflect";

/** Single words of one sort, with the reason why they are listed and where it comes from. */
export type WordList = {
  readonly note: string;
  readonly source: string;
  /** Words with spaces between; `word~` stands for every form of a verb. */
  readonly words: string;
};

/** The words of a list, verbs in all their forms. */
export function wordSet(list: WordList): ReadonlySet<string> {
  const words = list.words.trim().split(/\s+/);
  return new Set(
    words.flatMap((word) => (word.endsWith("~") ? formsOf(word.slice(0, -1)) : [word])),
  );
}
