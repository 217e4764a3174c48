import type { Place } from "../plan/place";
import { findRange } from "./go-to";

/** Leaves a comment on the words of a place; three syncs. Throws "stale-document" when they are not there. */
export async function addComment(
  context: Word.RequestContext,
  place: Place,
  text: string,
): Promise<void> {
  const range = await findRange(context, place);
  range.insertComment(text);
  await context.sync();
}

/**
 * Takes out the comments whose text is meant, but none that somebody has answered. At most three syncs. Gives how
 * many were taken out.
 */
export async function removeComments(
  context: Word.RequestContext,
  isMeant: (text: string) => boolean,
): Promise<number> {
  const comments = context.document.body.getComments();
  comments.load("items/content");
  await context.sync();
  const meant = comments.items.filter(({ content }) => isMeant(content));
  if (meant.length === 0) return 0;
  const replies = meant.map((comment) => comment.replies);
  replies.forEach((answers) => answers.load("items/id"));
  await context.sync();
  const alone = meant.filter((_, at) => replies[at]?.items.length === 0);
  alone.forEach((comment) => comment.delete());
  if (alone.length > 0) await context.sync();
  return alone.length;
}
