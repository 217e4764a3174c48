/**
 * Words and phrases of one sort, with the reason why they are listed and where that reason comes from.
 *
 * A phrase is written word by word, in small letters, hyphens as spaces:
 * `by|before` either word; `the?` may be missing; `read~` any form of the verb, `read*` read, reads
 * and reading, `book+` book and books; `<month>` any word of that class (data/word-classes.ts); `!a|b` only where neither comes next; `...` up to four words of the same sentence; `^` the start of a sentence.
 */
export type PhraseList<Id extends string = string> = {
  readonly id: Id;
  readonly note: string;
  /** The section of the guidance, a public page, or a page in docs/. */
  readonly source: string;
  readonly phrases: readonly string[];
};
