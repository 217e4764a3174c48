import type { Change } from "../plan/edits/change";
import type { Snapshot } from "../plan/snapshot";
import { carryOut } from "./carry-out";
import { numberingPartOf } from "./flat-package";
import { HostError } from "./host-error";
import { prepare } from "./prepare-changes";
import { readFileAnyhow, readSnapshot } from "./read-snapshot";
import { runWord, toHostError } from "./run-word";

export type WriteOptions = {
  /** Turns Track Changes on first. It is never turned off. */
  readonly track?: boolean;
};

/** What came of writing. */
export type Written = {
  /** The document afterwards; `null`: nothing was to be written. */
  readonly after: Snapshot | null;
  /** Why writing ended before its end; what was written until then is in `after`. `null`: it did not. */
  readonly failure: HostError | null;
};

/**
 * Reads the document, writes what `decide` makes of it (`null`: nothing) and reads it again, in at most three
 * syncs; one more where Word cannot give its OOXML (#998). Rejects with `HostError` when nothing was written.
 */
export async function writeDocument(
  decide: (snapshot: Snapshot) => readonly Change[] | null,
  { track = false }: WriteOptions = {},
): Promise<Written> {
  const file = await readFileAnyhow();
  try {
    return await runWord((context) => write(context, decide, { track, file, hasOoxml: true }));
  } catch (error) {
    const failure = toHostError(error);
    if (!(error instanceof NoOoxml) || file === null) throw failure;
    return runWord((context) => write(context, decide, { track, file, hasOoxml: false }));
  }
}

type Way = {
  readonly track: boolean;
  readonly file: Uint8Array | null;
  readonly hasOoxml: boolean;
};

/** Word's OOXML could not be had, and nothing has been done yet. */
class NoOoxml extends HostError {}

async function write(
  context: Word.RequestContext,
  decide: (snapshot: Snapshot) => readonly Change[] | null,
  { track, file, hasOoxml }: Way,
): Promise<Written> {
  const reading = ask(context, hasOoxml);
  await context.sync().catch((error: unknown) => {
    const failure = toHostError(error);
    throw hasOoxml && failure.code === "unknown" ? new NoOoxml("unknown", error) : failure;
  });
  const numbering = numberingPartOf(reading.ooxml?.value ?? null);
  const changes = decide(answerOf(reading, file));
  if (changes === null || changes.length === 0) return { after: null, failure: null };

  const paragraphs = reading.paragraphs.items;
  const steps = await prepare(context, paragraphs, changes);
  if (track) context.document.changeTrackingMode = "TrackAll";
  try {
    for (const step of steps) carryOut(step, numbering);
    const again = ask(context, hasOoxml);
    await context.sync();
    const fileAfter = hasOoxml ? null : await readFileAnyhow();
    return { after: answerOf(again, fileAfter), failure: null };
  } catch (error) {
    // A failing batch leaves done what came before the failing action.
    return { after: await readSnapshot(), failure: toHostError(error) };
  }
}

function ask(context: Word.RequestContext, hasOoxml: boolean) {
  const { body } = context.document;
  const ooxml = hasOoxml ? body.getOoxml() : null;
  const { paragraphs } = body;
  paragraphs.load("items/text");
  return { ooxml, paragraphs };
}

function answerOf(
  { ooxml, paragraphs }: ReturnType<typeof ask>,
  file: Uint8Array | null,
): Snapshot {
  return {
    ooxml: ooxml?.value ?? null,
    file,
    liveParagraphs: paragraphs.items.map(({ text }) => text),
  };
}
