import type { PhraseList } from "./phrase-list";

/** Where the guidance asks for a time: long-term and short-term. */
export const SMART_TIMED =
  "Section 5 (SMART: timed; long-term: one school session; short-term: 6–8 weeks or one term)";

/** Deadlines that name a stage of school or of life, or a meeting to come. */
export const STAGE_DEADLINES: readonly PhraseList<"deadline">[] = [
  {
    id: "deadline",
    note: "A stage of school or of life",
    source: SMART_TIMED,
    phrases: [
      "by the time he|she|they is|are|turn+ <number>",
      "by the time|day",
      "by|before <stageName>|he|she|they <number>",
      "by|before|until <stage>",
      "by|before key stage <number>",
      "by|before|at the? age of? <number>",
      "by|before he|she|they is|are|turn+|reach+|transfers|transitions",
      "by|before he|she|they goes|go|move+ to|up|on|into",
      "by|before|when he|she|they leave+|start+|finishes|begins his|her|their|the? <school>|<stage>|<name>|high|big|middle|us",
      "^ end|start of? <stage>",
      "^ by|at 16|17|18|19|21 ,|:",
      "by|before|on|upon|after|at|following|prior to? the? his|her|their? leaving|starting|moving|finishing|completing|completion|graduating|graduation|entering|entry|transition|transferring|transfer of? to? from? high? <school>|<stage>",
      "by|on|upon|after|following graduating|graduation|leaving",
      "when he|she|they leave+|start+|finishes|moves <school>|to|high",
      "after|following high school",
      "in time for",
      "by|before|at|until the? his|her|their? next|annual|termly|following iep|annual|termly|plan|child's? review|meeting|iep|plan",
      "by|before|at|until|till|for our|my|his|her|their|the|next? our|next? <month>|<feast>? review|meeting|lac|tac|parents? review|meeting|night|evening",
      "by|before|at|for the|his|her|their|our? next tac|lac|cpm|report|iep",
      "by the date of the|his|her|their? next? review|meeting",
      "by|before the? his|her|their|my|our? review|transition|graduation|move",
      "by|before|at|until the|his|her|their|our? next <word>? <word>? visit|appointment|clinic|check|block|assessment",
      "at|by|for|until the|a|his|her|their? <number> <longPeriod> review|check|point|mark|meeting",
    ],
  },
];
