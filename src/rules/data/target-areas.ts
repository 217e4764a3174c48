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
      "read~|reader|book+|text+|story+|literacy|phonic+|decode~|comprehension",
      "write~|sentence+|paragraph+|spell~|punctuation|letter+|word+",
      "sounds|phonemes|handwriting|library",
    ],
  },
  {
    id: "numeracy",
    note: "Number, money, time and measure",
    source: SOURCE,
    phrases: [
      "count~|numeracy|maths|mathematics|number+|add|addition|subtract~|subtraction|multiply~|multiplication|divide~|division",
      "fraction+|coin+|money|clock|sums|digit+",
      "times table+",
      "tell~ the time",
    ],
  },
  {
    id: "language",
    note: "Speech, language and communication",
    source: SOURCE,
    phrases: [
      "speech|language|communicate~|communication|vocabulary|pronounce~|articulation|sign+|symbol+|speak~|talk~|say~|tell~|ask~|answer~|describe~|instruction+|listen~|conversation+|sentences|words|request~|name~",
    ],
  },
  {
    id: "social",
    note: "Other children and taking part",
    source: SOURCE,
    phrases: [
      "social|socially|friend+|friendship+|peer+|group+|partner|join~|share~|game+|turn+|play~|greet~|conversation+|children|pupils|club+|community|buddy",
    ],
  },
  {
    id: "emotions",
    note: "Feelings, stress and calming",
    source: SOURCE,
    phrases: [
      "feeling+|emotion+|emotional|calm|calming|anxiety|anxious|stress|stressful|worry+|anger|angry|frustration|cope*|regulate|regulation|regulating|upset|break|breathing|confidence|resilience|settle~|sensory|quiet",
      "self esteem",
    ],
  },
  {
    id: "behaviour",
    note: "Conduct in class and playground",
    source: SOURCE,
    phrases: [
      "behaviour+|behave~|rule+|conduct|class|classroom|disrupt|disrupting|listen~|wait~|seat|seated|calling|hit~|instruction+|permission|task",
    ],
  },
  {
    id: "selfCare",
    note: "Dressing, eating, washing, toilet",
    source: SOURCE,
    phrases: [
      "toilet|toileting|wash~|dress~|undress~|coat|shoe+|laces|zip|button+|teeth|hygiene|eat~|drink~|lunch|snack|spoon|cutlery|clothes|independence|independent|help",
      "self care",
    ],
  },
  {
    id: "movement",
    note: "Whole-body movement",
    source: SOURCE,
    phrases: [
      "motor|gross|physical|run~|jump~|hop~|climb~|ball|balance~|bike|swim~|walk~|stairs|pe|gym|catch~|throw~|kick~|stand~|wheelchair|mobility|steps|movement",
    ],
  },
  {
    id: "hands",
    note: "Fine motor skills",
    source: SOURCE,
    phrases: [
      "motor|fine|pencil|scissors|cut~|draw~|trace~|grip|handwriting|letter+|thread~|button+|zip|laces|write~|type~|hand+|fork|knife",
    ],
  },
  {
    id: "organisation",
    note: "Own things, homework, getting started",
    source: SOURCE,
    phrases: [
      "organise~|organisation|organisational|planner|homework|equipment|bag|belongings|timetable|pack~|checklist|task+|start~|finish~|diary|deadline|attention|concentration|focus|focused|independence|independent|attend~|attendance|work",
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
