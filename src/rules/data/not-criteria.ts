import type { PhraseList } from "./phrase-list";

/** Numbers and words that are no criterion though they look like one. */
export const NOT_CRITERIA: readonly PhraseList[] = [
  {
    id: "no-amount",
    note: "A number that counts nothing the child does, or help that is not said how much",
    source: "docs/accuracy.md (measurable)",
    phrases: [
      "one to|: one|1",
      "1 to|: 1",
      "one another|other",
      "the one",
      "one of the|his|her|their|these|her? <number>?",
      "one|two|both hand|hands|foot|feet|arm|arms|leg|legs|knee|eye",
      "the two <word>",
      "years|year <number> and? <number>?",
      "one by one",
      "no one",
      "between two",
      "two way|handed|handedly|together",
      "puts|put|joins|join|combines|combine two words",
      "tell|tells|telling the time to the? nearest? <number> <span>",
      "<number> <number> scale",
      "scale of? <number> to|- <number>",
      "<number> point scale",
      "table|row|group|pair|choice|field|set|bag|box|line|circle|grid|pile|class|selection of <number>",
      "game|games for|with two",
      "one handed|handedly",
      "the other two",
      "more|increasingly|greater independently|independent|alone",
      "more|increasingly on his|her|their own",
      "one day",
      "take|takes|sums|numbers|adding aways|additions? to|within <number>",
      "a second language",
      "as and when",
      "primary|secondary|p|s|year <number>",
      "leave~|left alone",
      "daily living|life|routine|routines|tasks|activities|living",
      "day to day",
      "every|each day life|living",
      "about|of|for|to|at|on|with|in|after|into himself|herself|themselves|myself",
      "join~|enjoy~|run~|lead~|plan~|during|at|of a session|lesson|night",
      "let alone",
    ],
  },
];

/** To work on a list of letters is not yet to know them. */
export const PRACTICE: readonly PhraseList[] = [
  {
    id: "practice",
    note: "What is practised is bounded; when it is learned is not said",
    source: "docs/accuracy.md (measurable)",
    phrases: ["work~ on|at|towards", "practise~|practice~|practising"],
  },
];
