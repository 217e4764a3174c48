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

export const commentSynonyms: readonly Synonym<CommentRole>[] = [
  ...entries<CommentRole>("pupil", {
    guidance: ["pupil comment", "pupil view"],
    scotland: [
      "views of the child",
      "childs view",
      "child young persons view",
      "young persons view",
      "my view",
      "what are the childs views",
    ],
    usage: [
      "pupils comment",
      "pupils view",
      "childs comment",
      "child comment",
      "young persons comment",
      "learners view",
      "learner comment",
      "learners comment",
      "pupil voice",
      "what i think",
      "my comment",
      "pupil",
      "child",
      "child young person comment",
      "comments from pupil",
      "comments from the pupil",
      "views of the pupil",
    ],
  }),
  ...entries<CommentRole>("parent", {
    guidance: [
      "parent carer comment",
      "parents carers comment",
      "parent comment",
      "parents carers view",
    ],
    scotland: ["carers view", "parental view"],
    usage: [
      "parent carers comment",
      "parent carers view",
      "parent carer view",
      "parents view",
      "parent view",
      "parents comment",
      "carer comment",
      "carers comment",
      "family comment",
      "family view",
      "parent carer",
      "parent",
      "carer",
      "parental comment",
      "comments from parents carers",
      "comments from parent carer",
      "comments from parents",
      "views of parents carers",
    ],
  }),
  ...entries<CommentRole>("date", {
    guidance: ["date of review"],
    usage: ["date", "review date", "meeting date", "review", "when", "date of meeting", "said on"],
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
      "who said it",
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
