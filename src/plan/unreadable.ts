import type { ProblemCode } from "./model";

/** Thrown inside the reader when the document cannot be read at all; `readSnapshot` makes a Problem of it. */
export class Unreadable extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
    this.name = "Unreadable";
  }
}
