import { entries, type Synonym } from "./synonyms";

/** What a column, row or box of a target table is for. */
export type TargetRole =
  | "long-term"
  | "short-term"
  /** Named "target" alone: short-term where the long-term target stands apart. */
  | "target"
  /** An aim in words that other tables use as well: not enough to go by alone. */
  | "aim"
  | "indicator"
  | "need"
  | "strategies"
  | "who"
  | "when"
  /** A date that is not the one to reach the target by; used where the form has no other. */
  | "other-date"
  | "success"
  | "evaluation"
  | "number"
  /** Says of each row whether its target is a long-term or a short-term one. */
  | "kind"
  /** Asked for beside a target and of no matter here: an area, a level, a signature. */
  | "aside";

export const targetSynonyms: readonly Synonym<TargetRole>[] = [
  ...entries<TargetRole>("long-term", {
    guidance: ["long term target"],
    scotland: ["long term aim", "longer term target", "long term outcome"],
    usage: [
      "ltt",
      "ltg",
      "ltt no",
      "ltt number",
      "ltt ref",
      "long term target no",
      "long term target number",
      "long term",
      "longer term",
      "annual target",
      "annual goal",
      "annual aim",
      "yearly aim",
      "yearly goal",
      "long term goal",
      "long term objective",
      "yearly target",
      "long term learning intention",
      "long term plan",
    ],
  }),
  ...entries<TargetRole>("short-term", {
    guidance: ["short term target"],
    scotland: ["short term goal", "stepping stone", "short term outcome"],
    uk: ["targets to be achieved"],
    usage: [
      "stt",
      "stg",
      "short term",
      "small step",
      "what are the small step",
      "what small steps will we take",
      "what are the steps",
      "learning target",
      "termly target",
      "termly goal",
      "half termly target",
      "smart target",
      "short term aim",
      "short term objective",
      "steps to success",
      "individualised target",
      "short term learning intention",
      "short term plan",
    ],
  }),
  ...entries<TargetRole>("target", {
    // "Action points" are those of a minute as well.
    guidance: ["target", "action point"],
    usage: ["specific target", "next step", "i can", "i will", "iep target"],
  }),
  ...entries<TargetRole>("aim", {
    scotland: [
      "what do we want to happen",
      "desired outcome",
      "learning outcome",
      "educational objective",
      "what is the desired outcome for this child",
    ],
    usage: ["goal", "overall aim", "outcome sought", "objective", "aim", "intended outcome"],
  }),
  ...entries<TargetRole>("indicator", {
    guidance: ["wellbeing indicator", "well being indicator", "shanari"],
    scotland: ["shanarri", "wellbeing need", "shanarri indicator", "shanari indicator"],
    usage: [
      "shannari",
      "wbi",
      "wellbeing",
      "well being",
      "wellbeing area",
      "indicator",
      "shanarri area",
      "indicator of need",
      "ind",
    ],
  }),
  ...entries<TargetRole>("need", {
    scotland: ["summary of needs", "current need", "risk", "strength", "need", "nature of need"],
    uk: ["area of concern"],
    usage: ["present level", "baseline", "barrier to learning", "area of need", "current level"],
  }),
  ...entries<TargetRole>("strategies", {
    guidance: ["strategy", "resource"],
    scotland: [
      "action required",
      "action",
      "what do we need to do",
      "what we are going to do",
      "what are we going to do",
      "method",
      "support strategy",
      "additional support required",
      "intervention",
    ],
    uk: ["possible strategies to use in class", "possible resources and techniques"],
    usage: [
      "strat",
      "res",
      "approach",
      "activity",
      "how",
      "provision",
      "material",
      "equipment",
      "support",
      "how will we do it",
      "what we will do",
      "what will we do",
      "how will we get there",
      "teaching strategy",
      "teaching approach",
    ],
  }),
  ...entries<TargetRole>("who", {
    guidance: ["who", "responsibility"],
    scotland: [
      "by whom",
      "who will do it",
      "who is helping me",
      "who will help",
      "persons providing the additional support",
      "person responsible",
    ],
    uk: ["supported by"],
    usage: [
      "staff",
      "lead",
      "delivered by",
      "initials",
      "responsible",
      "resp",
      "whom",
      "staff involved",
      "key person",
      "key adult",
      "key worker",
      "support from",
      "help from",
    ],
  }),
  ...entries<TargetRole>("when", {
    guidance: ["target date"],
    scotland: ["by when", "timescale", "when", "review date", "date of review", "time scale"],
    usage: [
      "date",
      "date for review",
      "review by",
      "to be achieved by",
      "achieve by",
      "deadline",
      "when by",
      "timeframe",
      "time frame",
      "due",
      "due date",
      "end date",
    ],
  }),
  ...entries<TargetRole>("other-date", {
    scotland: ["how often will it be done"],
    uk: ["start date"],
    usage: [
      "date set",
      "frequency",
      "how often",
      "how long",
      "duration",
      "term",
      "date started",
      "date achieved",
      "set on",
    ],
  }),
  ...entries<TargetRole>("success", {
    scotland: [
      "success criteria",
      "success criterion",
      "how will we know",
      "how achievement can be evidenced",
    ],
    uk: ["achievement criteria", "exit criteria"],
    usage: [
      "evidence",
      "s c",
      "sc",
      "criteria for success",
      "criterion for success",
      "measure",
      "success looks like",
      "what success looks like",
      "measure of success",
      "success measure",
      "how will we know it has worked",
      "how will we measure success",
      "achieved when",
    ],
  }),
  ...entries<TargetRole>("evaluation", {
    guidance: ["evaluation"],
    scotland: ["progress so far", "outcomes recorded at review"],
    usage: [
      "progress",
      "comment",
      "achieved",
      "eval",
      "rag",
      "r a g",
      "traffic light",
      "status",
      "outcome",
      "evaluation of target",
      "review",
      "review comment",
      "evidence of progress",
      "impact",
      "result",
    ],
  }),
  ...entries<TargetRole>("number", { usage: ["no", "number", "ref", "priority", "priority area"] }),
];
