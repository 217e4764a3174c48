import type { PhraseList } from "./phrase-list";

export type TargetArea =
  | "literacy"
  | "numeracy"
  | "language"
  | "social"
  | "emotions"
  | "behaviour"
  | "selfCare"
  | "movement"
  | "hands"
  | "organisation";

const SOURCE = "Section 5 (a long-term target is broken down into short-term targets)";

/** Words that plainly place a target in an area of learning or life. */
export const TARGET_AREAS: readonly PhraseList<TargetArea>[] = [
  {
    id: "literacy",
    note: "Reading, writing and spelling",
    source: SOURCE,
    phrases: [
      "read~|reader|book|books|text|texts|story|stories|literacy|phonics|phonic|decode~|comprehension",
      "write~|written|sentence|sentences|paragraph|paragraphs|spell~|punctuation|letter|letters|words|word",
      "sounds|phonemes|handwriting|library",
    ],
  },
  {
    id: "numeracy",
    note: "Number, money, time and measure",
    source: SOURCE,
    phrases: [
      "count~|numeracy|maths|mathematics|number|numbers|add|addition|subtract~|subtraction|multiply~|multiplication|divide~|division",
      "fraction|fractions|coin|coins|money|clock|sums|digit|digits",
      "times table|tables",
      "tell~ the time",
    ],
  },
  {
    id: "language",
    note: "Speech, language and communication",
    source: SOURCE,
    phrases: [
      "speech|language|communicate~|communication|vocabulary|pronounce~|articulation|sign|signs|symbol|symbols|speak~|talk~|say~|says|tell~|ask~|answer~|describe~|instruction|instructions|listen~|conversation|conversations|sentences|words|request~|name~",
    ],
  },
  {
    id: "social",
    note: "Other children and taking part",
    source: SOURCE,
    phrases: [
      "social|socially|friend|friends|friendship|friendships|peer|peers|group|groups|partner|join~|share~|sharing|game|games|turn|turns|play~|greet~|conversation|conversations|children|pupils|club|clubs|community|buddy",
    ],
  },
  {
    id: "emotions",
    note: "Feelings, stress and calming",
    source: SOURCE,
    phrases: [
      "feeling|feelings|emotion|emotions|emotional|calm|calming|anxiety|anxious|stress|stressful|worry|worries|anger|angry|frustration|cope|copes|coping|regulate|regulation|regulating|upset|break|breathing|confidence|resilience|settle~|sensory|quiet",
      "self esteem",
    ],
  },
  {
    id: "behaviour",
    note: "Conduct in class and playground",
    source: SOURCE,
    phrases: [
      "behaviour|behaviours|behave~|rule|rules|conduct|class|classroom|disrupt|disrupting|listen~|wait~|waiting|seat|seated|calling|hit~|instructions|instruction|permission|task",
    ],
  },
  {
    id: "selfCare",
    note: "Dressing, eating, washing, toilet",
    source: SOURCE,
    phrases: [
      "toilet|toileting|wash~|dress~|dressing|undress~|coat|shoe|shoes|laces|zip|buttons|button|teeth|hygiene|eat~|eating|drink~|lunch|snack|spoon|cutlery|clothes|independence|independent|help",
      "self care",
    ],
  },
  {
    id: "movement",
    note: "Whole-body movement",
    source: SOURCE,
    phrases: [
      "motor|gross|physical|run~|jump~|hop~|climb~|ball|balance~|bike|swim~|swimming|walk~|stairs|pe|gym|catch~|throw~|kick~|stand~|wheelchair|mobility|steps|movement",
    ],
  },
  {
    id: "hands",
    note: "Fine motor skills",
    source: SOURCE,
    phrases: [
      "motor|fine|pencil|scissors|cut~|draw~|trace~|grip|handwriting|letter|letters|thread~|button|buttons|zip|laces|write~|typing|type~|hand|hands|fork|knife",
    ],
  },
  {
    id: "organisation",
    note: "Own things, homework, getting started",
    source: SOURCE,
    phrases: [
      "organise~|organisation|organisational|planner|homework|equipment|bag|belongings|timetable|pack~|checklist|task|tasks|start~|finish~|diary|deadline|attention|concentration|focus|focused|independence|independent|attend~|attendance|work",
    ],
  },
];

/** Areas that serve one another: a target of one may well belong under a target of the other. */
export const AREAS_THAT_MEET: readonly (readonly [TargetArea, TargetArea])[] = [
  ["literacy", "language"],
  ["literacy", "hands"],
  ["literacy", "organisation"],
  ["numeracy", "organisation"],
  ["numeracy", "language"],
  ["language", "social"],
  ["language", "emotions"],
  ["language", "behaviour"],
  ["social", "emotions"],
  ["social", "behaviour"],
  ["social", "movement"],
  ["emotions", "behaviour"],
  ["emotions", "organisation"],
  ["behaviour", "organisation"],
  ["selfCare", "hands"],
  ["selfCare", "organisation"],
  ["movement", "hands"],
];
