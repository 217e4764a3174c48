/** Why an edit is not made. Listed, with what to do, in docs/problems.md. */
export type RefusalCode =
  | "invalid"
  | "no-plan"
  | "no-place"
  | "ambiguous"
  | "protected"
  | "read-only"
  | "form-fields"
  | "locked-cells"
  | "tracked-changes"
  | "stale-document"
  | "not-written"
  | "half-written";

/** An edit that is not made: which one, from 0, and why, with a way on, in plain words. */
export type Refusal = {
  readonly edit: number;
  readonly code: RefusalCode;
  readonly message: string;
};

/** Thrown while an edit is planned; `planEdits` makes a `Refusal` of it. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = "Refused";
  }
}
