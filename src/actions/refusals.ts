import type { Edit } from "../plan/edits/edit";
import type { Refusal, RefusalCode } from "../plan/edits/refusal";
import type { HostError, HostErrorCode } from "../word/host-error";

/** What keeps a whole set of edits from being made, whatever they are. */
const messages = {
  "stale-document":
    "The document has changed since you looked at it, so nothing was written. Check the plan again, then try again.",
  "read-only":
    "Word does not let this document be changed now. Open it for editing (Viewing › Editing), then try again.",
  "not-written":
    "Word did not write this as it should have come out, so it was taken back. The plan is as it was.",
  "half-written":
    "Word stopped halfway, and what it had written could not be taken back. Press Undo in Word until the plan is as it was.",
} satisfies Partial<Record<RefusalCode, string>>;

/** The same refusal for all edits. */
export function allRefused(
  edits: readonly Edit[],
  code: keyof typeof messages,
): readonly Refusal[] {
  return edits.map((_, edit) => ({ edit, code, message: messages[code] }));
}

/**
 * What a failure at Word's door means where nothing has been written. In viewing mode on the web Word says no more
 * than that something failed (#5484).
 */
export function refusalFor({ code }: HostError): keyof typeof messages {
  const codes: Partial<Record<HostErrorCode, keyof typeof messages>> = {
    "read-only": "read-only",
    "stale-document": "stale-document",
  };
  return codes[code] ?? "read-only";
}
