import type { LiveDocument } from "./document/live-document";

/** Word remembers more; a test needs no more, and a workbench not to fill the memory. */
const mostSteps = 30;

/** What a person can take back, one batch at a time, and the file as it was last saved by itself. */
export class History {
  /** The file from before Word stopped saving (#6590); `null` while it saves. */
  savedBefore: Uint8Array | null = null;
  /** Somebody has written something since the document was opened. */
  isDirty = false;
  readonly #live: LiveDocument;
  readonly #steps: string[] = [];
  #isRemembered = false;

  constructor(live: LiveDocument) {
    this.#live = live;
  }

  beginBatch(): void {
    this.#isRemembered = false;
  }

  beforeWrite(member: string): void {
    this.isDirty = true;
    const { faults } = this.#live;
    if (member === "InsertContentControl" && faults.controlsEndSaving) {
      this.savedBefore ??= this.#live.package.save();
    }
    if (member === "InsertOoxml" && faults.ooxmlEndsUndo) {
      this.#steps.length = 0;
      this.#isRemembered = true;
      return;
    }
    if (this.#isRemembered) return;
    this.#isRemembered = true;
    this.#steps.push(this.#live.documentText());
    if (this.#steps.length > mostSteps) this.#steps.shift();
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  undo(): boolean {
    const before = this.#steps.pop();
    if (before === undefined) return false;
    this.#live.replaceDocument(before);
    return true;
  }
}
