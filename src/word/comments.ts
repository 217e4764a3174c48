import type { Place } from "../plan/place";
import { findRange } from "./go-to";
import { runWord } from "./run-word";

/** Leaves a comment on the words of a place; three syncs. Throws "stale-document" when they are not there. */
export async function addComment(
  context: Word.RequestContext,
  place: Place,
  text: string,
): Promise<void> {
  const range = await findRange(context, place);
  range.insertComment(text);
  try {
    await context.sync();
  } catch (error) {
    // Word may have done it, and its answer may be lost.
    const there = await runWord(readComments);
    if (!there.items.some(({ content }) => content === text)) throw error;
  }
}

/**
 * Takes out the comments whose text is meant, but none that somebody has answered. At most three syncs. Gives how
 * many were taken out.
 */
export async function removeComments(
  context: Word.RequestContext,
  isMeant: (text: string) => boolean,
): Promise<number> {
  const comments = await readComments(context);
  const meant = comments.items.filter(({ content }) => isMeant(content));
  if (meant.length === 0) return 0;
  const replies = meant.map((comment) => comment.replies);
  replies.forEach((answers) => answers.load("items/id"));
  await context.sync();
  const alone = meant.filter((_, at) => replies[at]?.items.length === 0);
  alone.forEach((comment) => comment.delete());
  try {
    if (alone.length > 0) await context.sync();
  } catch (error) {
    const left = (await runWord(readComments)).items.filter(({ content }) => isMeant(content));
    if (left.length > meant.length - alone.length) throw error;
  }
  return alone.length;
}

async function readComments(context: Word.RequestContext): Promise<Word.CommentCollection> {
  const comments = context.document.body.getComments();
  comments.load("items/content");
  await context.sync();
  return comments;
}
