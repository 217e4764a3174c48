import { entries, type Synonym } from "./synonyms";
import type { TargetRole } from "./target-synonyms";

/** What the headings of a target table are called where the form is in Gaelic alone. */
export const gaelicSynonyms: readonly Synonym<TargetRole>[] = [
  ...entries<TargetRole>("long-term", {
    usage: ["targaid fad ùine", "targaid fhad ùine", "targaidean fad ùine", "amas fad ùine"],
  }),
  ...entries<TargetRole>("short-term", {
    usage: [
      "targaid geàrr ùine",
      "targaid gheàrr ùine",
      "targaidean geàrr ùine",
      "targaid goirid ùine",
      "amas geàrr ùine",
    ],
  }),
  ...entries<TargetRole>("target", { usage: ["targaid", "targaidean"] }),
  ...entries<TargetRole>("indicator", {
    usage: ["comharra sunnd", "comharran sunnd", "comharraidhean sunnd", "sunnd"],
  }),
  ...entries<TargetRole>("strategies", {
    usage: ["ro innleachd", "ro innleachdan", "goireasan", "taic"],
  }),
  ...entries<TargetRole>("who", { usage: ["cò", "luchd obrach", "uallach"] }),
  ...entries<TargetRole>("when", { usage: ["cuin", "ceann latha", "ceann là", "ceann ama"] }),
  ...entries<TargetRole>("success", { usage: ["slatan tomhais soirbheachaidh", "soirbheachadh"] }),
  ...entries<TargetRole>("evaluation", { usage: ["measadh", "adhartas"] }),
];
