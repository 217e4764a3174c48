import type { PhraseList } from "./phrase-list";

const POSITIVE = "Sections 3 and 6 (positive in tone; each suggestion written in positive terms)";

/** Wording whose success is that something unwanted is gone or less. */
export const NEGATIVE_WORDING: readonly PhraseList<
  "negation" | "reduction" | "deficit" | "without"
>[] = [
  {
    id: "negation",
    note: "Says what the child will not do",
    source: POSITIVE,
    phrases: [
      "will|must|should|shall|can|may|would not|never",
      "won't|cannot|can't|shouldn't|mustn't",
      "^ to? not|never",
      "not to <word>",
      "i|i'll don't|not",
      "to not <word>",
      "no longer",
      "not be|being|be~ <word>",
      "^ <word>? <word>? does|do|is|are not",
      "^ <word>? <word>? doesn't|don't|isn't|aren't",
      "stop|stops|stopping <ing>",
      "stop|stops|stopping <bad>|him|her|them|himself|herself|his|their",
      "refrain~|desist~|cease~ from? <word>",
      "quit|quits|quitting <ing>",
      "^ <word>? will|to? avoid|avoids <ing>|<bad>",
      "give|gives up <bad>",
      "keep~ from|out of <ing>|<bad>|trouble",
      "prevent~ <word>? <word>? from? <ing>|<bad>",
      "without|rather|instead|not than|of? <badDoing>",
      "instead|rather of|than <ing>|<bad>",
      "free from|of <bad>",
    ],
  },
  {
    id: "reduction",
    note: "Says that something unwanted becomes less",
    source: POSITIVE,
    phrases: [
      "reduce|reduces|reducing|decrease|decreases|decreasing|lessen|lessens|minimise|minimises|minimize|eliminate|eliminates|extinguish|diminish|curb",
      "a? reduction|decrease in",
      "cut|cuts|cutting down|out",
      "fewer|less|no|zero <word>? <bad>|incidents|complaints|absences|exclusions|referrals",
      "less <badFeeling>",
      "no|zero|nil <word>? <badThing>|contact",
    ],
  },
  {
    id: "without",
    note: "Success is that an unwanted behaviour does not happen",
    source: POSITIVE,
    phrases: [
      "without <word>? <badDoing>|<badThing>|<badFeeling>",
      "without getting|becoming|being|feeling <word>? <badFeeling>|<bad>",
      "without any? an? a? <word>? <badThing>|<badFeeling>",
      "without the? need for to? be? <badThing>|restraint|exclusion",
      "without losing his|her|their? control|temper|focus|cool",
      "without having a|an <badThing>",
    ],
  },
  {
    id: "deficit",
    note: "Words for what is wrong with the child",
    source: "Section 3 (not negative in tone, concentrating on the child’s weaknesses)",
    phrases: [
      "<badThing>",
      "non compliance|compliant",
      "self injury|injurious|harm|harming",
      "<badManner> <word>? behaviour|behaviours|behavior|behaviors|conduct|language|outburst|outbursts|attention|thoughts",
      "disruptive|disrupting|disobedient|defiant|oppositional|naughty|lazy|misbehaving|violent",
      "aggressive",
      "poor|bad|weak <word>",
      "weakness|weaknesses|deficit|deficits|impairment|impairments|inability|inappropriate|inappropriately",
    ],
  },
];

/** A purpose that something should not happen; nothing before it makes it harmless. */
export const NEGATIVE_PURPOSES: readonly PhraseList<"negation">[] = [
  {
    id: "negation",
    note: "The point of the target is what will not happen",
    source: POSITIVE,
    phrases: [
      "so that? he|she|they|i <word>? does|do|is|are|will not",
      "so that? he|she|they|i doesn't|don't|isn't|aren't|won't",
      "so that? he|she|they|i <word>? never|stops|stop",
      "so as|that not to <word>",
      "in order not to <word>",
    ],
  },
];

/** Negative words in a wording that is positive as a whole: left alone. */
export const HARMLESS_NEGATIVES: readonly PhraseList[] = [
  {
    id: "harmless",
    note: "Support that is not needed, a limit on prompts, a condition, a taught strategy",
    source: POSITIVE,
    phrases: [
      "whether or not",
      "is|are stopping",
      "not only",
      "not yet",
      "if|when|where not",
      "no|not more|fewer|less than <number>? <supportSort>? <support>|minutes|seconds",
      "full stop|stops",
      "reduce~|decrease~ the|his|her|their? number|amount|level? of? <supportSort>? <supportSort>? <support>",
      "less|fewer <supportSort>? <support>",
      "ignore|ignores|ignoring ... <badThing>|<bad>|<badManner>",
      "walk~|walking away ...  <badThing>|<bad>",
    ],
  },
  {
    id: "answer-to-others",
    note: "What other people do, and the child’s answer to it",
    source: "docs/accuracy.md (positive)",
    phrases: [
      "leave~|leaves|ignore~|report~|refuse~|resist~|recognise~|identify~|name~|walk~|tell~|about|discuss~|respond~|avoid~ ... <badThing>|teasing|pushing|bullying|inappropriate|aggressive|violent|dangerous",
      "when|if|after <word>? <word>? <word>? <badFeeling>|<badThing>|inappropriate",
      "cope~|coping|deal~|dealing|manage~|managing|handle~|calm~|recover~ ... <badThing>|<badFeeling>|teasing|bullying",
      "people|words|someone|adults|peers|things|anyone|person|who|that|which he|she|they|i? do|does|is|are not",
      "people|words|someone|adults|peers|things|anyone|who|that|which he|she|they|i? doesn't|don't|isn't|aren't",
    ],
  },
];
