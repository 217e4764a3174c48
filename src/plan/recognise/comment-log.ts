import type { Author, Said } from "./comment-columns";
import type { Lines } from "./reading";

export type Speaker = Author | "staff";

/** What was said so far, and whose words come next. */
export class CommentLog {
  readonly said: Said[] = [];
  by: Speaker | null = null;
  /** The words under the last label, not yet ended. */
  words: Lines[] = [];
  /** When what comes next was said. */
  date: string | undefined;
  /** Comments that have no date yet: one may stand below them. */
  private undated = 0;

  /** Begins another part, with no date yet. */
  begin(): void {
    this.end();
    this.date = undefined;
    this.undated = 0;
  }

  /** Ends what somebody says. */
  end(): void {
    const { by, words } = this;
    this.by = null;
    this.words = [];
    if (by === null || by === "staff" || words.length === 0) return;
    this.said.push({ by, lines: words.flat(), date: this.date });
    if (this.date === undefined) this.undated += 1;
  }

  /** A date counts for what follows; below the comments, for those above it. */
  setDate(stated: string | undefined): void {
    this.end();
    if (this.date === undefined && this.undated > 0 && stated !== undefined) {
      const from = this.said.length - this.undated;
      const dated = this.said.slice(from).map((one) => ({ ...one, date: stated }));
      this.said.splice(from, this.undated, ...dated);
      this.undated = 0;
    } else {
      this.date = stated;
    }
  }
}
