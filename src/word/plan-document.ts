import type { Change } from "../plan/edits/change";
import type { Place } from "../plan/place";
import type { Snapshot } from "../plan/snapshot";
import type { Squiggle } from "./squiggles";
import type { WriteOptions, Written } from "./write-document";

export type { Written };

/**
 * The document as the actions see it. Word implements it (`wordDocument`), and so does a file on disk.
 * Every member rejects with `HostError` and nothing else.
 */
export type PlanDocument = {
  /** Reads the document; one `context.sync()` in Word. */
  readonly snapshot: () => Promise<Snapshot>;
  /** The text of every paragraph, as in a snapshot's `liveParagraphs`; one `context.sync()` in Word. */
  readonly paragraphTexts: () => Promise<readonly string[]>;
  /** Calls back when the document changes, where that can be told; gives the way to end it. */
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
  /** The text of the table that the cursor is in, between whatever marks; `null`: in none. */
  readonly tableAtCursor: () => Promise<string | null>;
  /**
   * Reads the document, writes what `decide` makes of it (`null`: nothing) and reads it again, in at most three
   * syncs. Rejects when nothing was written.
   */
  readonly write: (
    decide: (snapshot: Snapshot) => readonly Change[] | null,
    options?: WriteOptions,
  ) => Promise<Written>;
  /** Selects the words and, where Word can (WordApi 1.8), marks them for a while. */
  readonly goTo: (place: Place) => Promise<void>;
  /** Underlines words in the view, where Word can; gives how many. The document's content has none. */
  readonly addSquiggles: (squiggles: readonly Squiggle[]) => Promise<number>;
  /** Leaves a comment on words of the document. */
  readonly addComment: (place: Place, text: string) => Promise<void>;
  /** Takes out the comments that are meant and that nobody has answered; gives how many. */
  readonly removeComments: (isMeant: (text: string) => boolean) => Promise<number>;
  /** Takes every temporary mark of ours out of the view. The document's content has none. */
  readonly clearMarks: () => Promise<void>;
  /** What Amas keeps in this document; `null` when nothing is kept. Not validated. */
  readonly readSettings: () => unknown;
  /** Keeps `settings` in the document; `null` removes every trace. */
  readonly saveSettings: (settings: unknown) => Promise<void>;
};
