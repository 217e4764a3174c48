import type { PhraseList } from "./phrase-list";

/** Words that sound like a measure but leave open when the target is met. */
export const HEDGES: readonly PhraseList<"hedge">[] = [
  {
    id: "hedge",
    note: "Two people can read these differently",
    source: "Section 5 (SMART: measurable); docs/accuracy.md (measurable)",
    phrases: [
      "more|less|better|greater|increasing|increased|improved",
      "regularly|consistently|frequently|often|sometimes|usually|generally|occasionally|mostly",
      "appropriately|appropriate|confidently|willingly|effectively|adequately|reasonably|successfully",
      "increasingly|some|several|various|many|few|most",
      "more consistent|confident|independent|independently|consistently|confidently|often|frequently|regularly",
      "where|when|as if? needed|necessary|possible|appropriate|required",
      "with some|more|less|adult|the? help|support|assistance",
      "well|nicely|properly|sensibly|good|best",
    ],
  },
];
