import type { PhraseList } from "./phrase-list";

/** What stands in a date cell and is no date. */
export const OPEN_ENDED: readonly PhraseList<"openEnded">[] = [
  {
    id: "openEnded",
    note: "Leaves open by when; the guidance says 6–8 weeks or one term",
    source: "Section 5 (short-term targets)",
    phrases: [
      "ongoing|continuous|continuing|continuously|indefinitely|permanent",
      "on going",
      "tbc|tba|tbd",
      "to be confirmed|arranged|decided|agreed",
      "asap|sometime",
      "as soon as possible",
      "as and when",
      "as|when|where needed|required|appropriate|able|ready",
      "in due course",
      "long term",
    ],
  },
];
