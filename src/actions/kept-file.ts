import * as z from "zod/mini";
import { jsonIn } from "./json-in";
import { StoredDuties, StoredMeeting, StoredNeed, type KeptMeetings } from "./meeting-schema";

const KeptFile = z.strictObject({
  kind: z.literal("amas-meetings"),
  version: z.literal(1),
  meeting: z.optional(StoredMeeting),
  need: z.optional(StoredNeed),
  duties: z.optional(StoredDuties),
});

/** The text of a file with what a document keeps of a meeting, to be gone on with in another document. */
export function keptFile(parts: KeptMeetings): string {
  return `${JSON.stringify({ kind: "amas-meetings", version: 1, ...parts }, null, 2)}\n`;
}

/** What is in the text of such a file; `null` when it is none, or one of a later version. */
export function readKeptFile(text: string): KeptMeetings | null {
  const parsed = KeptFile.safeParse(jsonIn(text));
  if (!parsed.success) return null;
  const { meeting, need, duties } = parsed.data;
  return { meeting, need, duties };
}
