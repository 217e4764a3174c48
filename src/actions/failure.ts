import { HostError, type HostErrorCode } from "../word/host-error";

/** Every reason why an action could not be done. What the user reads is chosen by it. */
const FAILURE_CODES = {
  "not-word": true,
  "api-missing": true,
  "read-only": true,
  "stale-document": true,
  "place-not-found": true,
  "settings-not-saved": true,
  "not-inserted": true,
  unknown: true,
} satisfies Record<FailureCode, true>;

/** `not-inserted`: the review record could not be inserted by the ribbon, which has no room to say why. */
export type FailureCode = HostErrorCode | "not-inserted";

export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(FAILURE_CODES, code);
}

/** Where a failure in Word changes nothing it may pass; throws anything else, which is a fault of ours. */
export function passFailure(error: unknown): void {
  if (!(error instanceof HostError)) throw error;
}

/** The code of anything an action can reject with; `unknown` for what should never happen. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof HostError ? error.code : "unknown";
}
