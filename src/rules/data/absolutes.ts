import type { PhraseList } from "./phrase-list";

const ACHIEVABLE = "Section 5 (SMART: achievable); docs/accuracy.md (achievable)";

/** Wording that one slip would break. */
export const ABSOLUTES: readonly PhraseList<"absolute">[] = [
  {
    id: "absolute",
    note: "No room for one bad day",
    source: ACHIEVABLE,
    phrases: [
      "always|never",
      "every|each single? time",
      "at all times",
      "all of? the time",
      "100% of|accuracy?",
      "hundred|100 per|percent cent?",
      "one|a hundred percent",
      "without fail|exception",
      "zero <word>",
      "each and every",
      "no <bad>|<badThing>|absences",
      "all|any situations|settings|environments|contexts|classes|lessons|subjects|areas|people|adults|staff|peers|homework|assignments|tasks|instructions|rules|needs|work|appointments|activities|transitions|circumstances|day|expectations|responsibilities",
      "all scheduled|school|class|classroom|assigned|his|her|their|other|of <word>? appointments|classes|lessons|subjects|homework|assignments|tasks|rules|work|peers|instructions|needs|settings|colours|numbers|letters|words",
      "all of his|her|their <word>",
      "any situation|setting|environment|context",
      "everyone|everybody|everything|everywhere",
      "every lesson|class|subject|instruction|task|situation|assignment",
      "perfect|perfectly|flawlessly|faultlessly",
    ],
  },
];

/** An absolute that leaves room after all. */
export const ALLOWANCES: readonly PhraseList[] = [
  {
    id: "allowance",
    note: "A share of the trials: the child may slip in the others",
    source: ACHIEVABLE,
    phrases: [
      "<number> out? of|/ <number>",
      "<number> in <number>",
      "<number> <unit> out? of <number>",
      "for|on|over|in|across <number> consecutive|occasions|trials|days|opportunities|sessions",
      "<number> consecutive",
      "where|whenever possible",
    ],
  },
];

/** End states that nobody can be held to. */
export const END_STATES: readonly PhraseList<"endState">[] = [
  {
    id: "endState",
    note: "Without an end that a school session or a term could reach",
    source: ACHIEVABLE,
    phrases: [
      "potential",
      "developmental|expected|age? milestones",
      "expected developmental milestones|level|levels",
      "no longer",
      "catch~ up with",
      "on|at a? par|level with his|her|their|the? peers|class|classmates",
      "be|become|is|becomes completely|fully|totally|entirely <word>",
      "overcome~ his|her|their|all <word>? <word>? <word>",
      "be|become|is|becomes|feel always? happy|normal|successful|fluent|cured",
      "eliminate~|eradicate~|extinguish~ <word>",
      "a? successful|fulfilling|happy|good life|future|career|adult",
      "four|three|4|3|university year? degree",
      "then a career",
      "career in|as",
      "master~ all|the english|reading|maths",
      "to|of the best|fullest of? his|her|their? ability|abilities?",
      "reach~|achieve~|fulfil~|realise~ his|her|their|full <word>? potential|dreams|ambitions",
    ],
  },
];
