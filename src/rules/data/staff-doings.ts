import type { PhraseList } from "./phrase-list";

/** What the adults do: no word on what the child will do. */
export const STAFF_DOINGS: readonly PhraseList<"staff">[] = [
  {
    id: "staff",
    note: "What is done for the child",
    source: "Section 5 (SMART: specific); docs/accuracy.md (specific)",
    phrases: [
      "carried|done|followed|provided|delivered|used|given|run out? by <word>? <word>? staff|adults|teacher|parents|psa|school",
      "programme+|diet|exercises|plan|support|equipment|resources to be <word>",
      "^ the|his|her|all|support|classroom|learning|school|class|new? support|classroom|class|learning? <adult> and? <adult>? to|will|should|must <word>",
      "^ for home|school|staff|parents|adults and|or? <word>? to",
      "^ parents|carers|family to|will",
    ],
  },
];
