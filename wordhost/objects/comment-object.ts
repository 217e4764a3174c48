import {
  commentRange,
  commentsOf,
  deleteComment,
  insertComment,
  repliesOf,
  setCommentText,
  type Comment,
} from "../document/comments";
import type { LiveDocument } from "../document/live-document";
import type { TextRange } from "../document/text-range";
import { textArgument, type Argument, type HostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import { collection } from "./collection";
import { rangeObject } from "./range-object";

/** The comments that begin in a range. */
export function commentCollection(live: LiveDocument, range: () => TextRange | null): HostObject {
  return collection("CommentCollection", () => {
    const within = range();
    return commentsOf(live)
      .filter(({ id }) => {
        const own = commentRange(live, id);
        return own !== null && within !== null && contains(live, within, own);
      })
      .map((comment) => commentObject(live, comment));
  });
}

/** `range.insertComment`. #6746: some sessions on the web do not allow it. */
export function insertCommentOn(
  live: LiveDocument,
  range: TextRange,
  text: Argument | undefined,
): HostObject {
  if (live.faults.comments) throw new RichApiError("NotAllowed", "The action is not allowed.");
  const id = insertComment(live, range, textArgument(text));
  const comment = commentsOf(live).find((each) => each.id === id);
  if (comment === undefined) throw new RichApiError("ItemNotFound", "The comment is not there.");
  return commentObject(live, comment);
}

function commentObject(live: LiveDocument, { id, author, date }: Comment): HostObject {
  const present = () => commentsOf(live).find((each) => each.id === id);
  return {
    type: "Comment",
    id,
    exists: () => present() !== undefined,
    properties: {
      Id: () => id,
      Content: () => present()?.content ?? "",
      AuthorName: () => author,
      AuthorEmail: () => "",
      CreationDate: () => date,
      Resolved: () => false,
    },
    objects: {
      Replies: () =>
        collection("CommentReplyCollection", () =>
          repliesOf(live, id).map((reply) => ({
            type: "CommentReply",
            id: reply,
            properties: { Id: () => reply },
          })),
        ),
    },
    setters: { Content: (text) => setCommentText(live, id, String(text)) },
    reads: {
      GetRange: () => {
        const range = commentRange(live, id);
        return range && rangeObject(live, range);
      },
    },
    writes: {
      Delete: () => {
        deleteComment(live, id);
        return undefined;
      },
    },
  };
}

function contains(live: LiveDocument, outer: TextRange, inner: TextRange): boolean {
  return live.compare(outer.start, inner.start) <= 0 && live.compare(inner.start, outer.end) <= 0;
}
