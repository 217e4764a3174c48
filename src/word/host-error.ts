/** Why something could not be done in Word. What the person reads is chosen by this code. */
export type HostErrorCode =
  | "not-word"
  | "api-missing"
  | "read-only"
  | "stale-document"
  | "place-not-found"
  | "settings-not-saved"
  | "unknown";

/** The one class for failures at Word's door; made only in this folder. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = "HostError";
    this.code = code;
  }
}
