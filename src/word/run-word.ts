import { HostError, type HostErrorCode } from "./host-error";

/**
 * The one call of `Word.run`. Whatever goes wrong in it, Microsoft's errors too, comes out as a `HostError`.
 */
export async function runWord<Result>(
  batch: (context: Word.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (typeof Word === "undefined") throw new HostError("not-word");
  try {
    return await Word.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Any error as a `HostError`; one that already is stays what it is. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(codes[officeCode(error)] ?? "unknown", error);
}

/** Microsoft's code for an error: "AccessDenied"; empty for what is not an error of Office. */
function officeCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

const codes: Readonly<Record<string, HostErrorCode>> = {
  ApiNotFound: "api-missing",
  NotImplemented: "api-missing",
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  ItemNotFound: "stale-document",
  InvalidObjectPath: "stale-document",
};
