import * as v from "valibot";
import { jsonIn } from "./json-in";
import { StoredDuties, StoredMeeting, StoredNeed, type KeptMeetings } from "./meeting-schema";

const KeptFile = v.strictObject({
  kind: v.literal("amas-meetings"),
  version: v.literal(1),
  meeting: v.optional(StoredMeeting),
  need: v.optional(StoredNeed),
  duties: v.optional(StoredDuties),
});

/** The text of a file with what a document keeps of a meeting, to be gone on with in another document. */
export function keptFile(parts: KeptMeetings): string {
  return `${JSON.stringify({ kind: "amas-meetings", version: 1, ...parts }, null, 2)}\n`;
}

/** What is in the text of such a file; `null` when it is none, or one of a later version. */
export function readKeptFile(text: string): KeptMeetings | null {
  const parsed = v.safeParse(KeptFile, jsonIn(text));
  if (!parsed.success) return null;
  const { meeting, need, duties } = parsed.output;
  return { meeting, need, duties };
}
