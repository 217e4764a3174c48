import type { Snapshot } from "../plan/snapshot";
import { HostError } from "./host-error";
import { readFile } from "./read-file";
import { runWord, toHostError } from "./run-word";

/**
 * What the document says now. One `context.sync()`; a second one only where the first fails, as `getOoxml` does
 * on some real documents (#998, #5394, #6059), and then the file has to do.
 */
export async function readSnapshot(): Promise<Snapshot> {
  const [read, file] = await Promise.all([readThroughWord(), readFileAnyhow()]);
  if (read.ooxml === null && file === null) throw new HostError("unknown", read.failure);
  return { ooxml: read.ooxml, file, liveParagraphs: read.liveParagraphs };
}

type Read = Pick<Snapshot, "ooxml" | "liveParagraphs"> & { readonly failure?: HostError };

async function readThroughWord(): Promise<Read> {
  try {
    return await runWord(readAll);
  } catch (error) {
    const failure = toHostError(error);
    if (failure.code !== "unknown") throw failure;
    return { ooxml: null, liveParagraphs: await readParagraphsAnyhow(), failure };
  }
}

async function readAll(context: Word.RequestContext): Promise<Read> {
  const body = context.document.body;
  const ooxml = body.getOoxml();
  const paragraphs = body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  const { value } = ooxml;
  return { ooxml: value, liveParagraphs: paragraphs.items.map(({ text }) => text) };
}

async function readParagraphsAnyhow(): Promise<readonly string[] | null> {
  try {
    return await runWord(readParagraphs);
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
    return null;
  }
}

/** The text of every paragraph of the body; one `context.sync()`. */
export async function readParagraphs(context: Word.RequestContext): Promise<readonly string[]> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}

/** The file, or `null` where there is none; a failure is a `HostError`. */
export async function readFileAnyhow(): Promise<Uint8Array | null> {
  if (typeof Office === "undefined") return null;
  try {
    return await readFile();
  } catch (error) {
    throw toHostError(error);
  }
}
