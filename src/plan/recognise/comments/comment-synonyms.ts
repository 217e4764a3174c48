import type { PlanComment } from "../../model";
import { entries, type Synonym } from "../labels/synonyms";

/** What a column or box for comments is for. */
export type CommentRole =
  | "date"
  | "pupil"
  | "parent"
  /** Professionals: known, and not asked for. */
  | "staff"
  | "author"
  | "comment";

/** Those whose comments are kept, and those who speak. */
export type Author = PlanComment["by"];
export type Speaker = Author | "staff";

export function isAuthor(role: string | null): role is Author {
  return role === "pupil" || role === "parent";
}

export function isSpeaker(role: string | null): role is Speaker {
  return isAuthor(role) || role === "staff";
}

/** What asks for comments without a word for a person (`comment-words.ts`), which says whose they are. */
export const commentSynonyms: readonly Synonym<CommentRole>[] = [
  ...entries<CommentRole>("pupil", {
    scotland: ["my view"],
    usage: ["what i think", "my comment", "me", "myself"],
  }),
  ...entries<CommentRole>("date", {
    guidance: ["date of review"],
    usage: [
      "date",
      "review date",
      "meeting date",
      "review",
      "when",
      "term",
      "date of meeting",
      "said on",
      "date given",
      "given on",
      "date recorded",
    ],
  }),
  ...entries<CommentRole>("author", {
    usage: [
      "comment by",
      "comment from",
      "by",
      "who",
      "whose view",
      "whose comment",
      "whose word",
      "comment made by",
      "view given by",
      "speaker",
      "who said",
      "who said it",
      "who said what",
      "said by",
      "given by",
      "from",
      "name",
      "person",
      "relationship",
    ],
  }),
  ...entries<CommentRole>("comment", {
    usage: ["comment", "view", "what was said", "what they said", "what did they say", "said"],
  }),
];
