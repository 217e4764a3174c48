import type { PhraseList } from "./phrase-list";

export type Opposite = PhraseList & {
  /** What the child might do instead, as it could stand in a question. Two or three. */
  readonly instead: readonly string[];
};

const SOURCE =
  "Section 6, Stage 2 (negative suggestions are put in positive terms, asking the proposer first)";

/** Frequent behaviours and what children are often helped to do in their place. */
export const POSITIVE_OPPOSITES: readonly Opposite[] = [
  {
    id: "hurting",
    note: "Hurting others",
    source: SOURCE,
    phrases: [
      "hit~|kick~|bite~|punch~|slap~|push~|shove~|pinch~|scratch~|spit~|fight|fights|fighting|aggression|aggressive|violence|violent|hurt~|lash~",
      "physical contact",
    ],
    instead: [
      "keeping hands and feet to oneself",
      "telling an adult",
      "walking away to an agreed place",
    ],
  },
  {
    id: "calling-out",
    note: "Calling out and talking over others",
    source: SOURCE,
    phrases: [
      "shout~|blurt~|interrupt~|interruptions",
      "call~|calling out",
      "talk~ over|when|out|in",
      "talk~ back",
    ],
    instead: ["putting a hand up", "waiting for a pause", "writing the idea down for later"],
  },
  {
    id: "disrupting",
    note: "Disturbing the class",
    source: SOURCE,
    phrases: [
      "disrupt~|disruption|disruptive|distract~|disturb~|misbehave~|misbehaviour|naughty|annoy~",
    ],
    instead: [
      "working quietly for an agreed time",
      "asking for help",
      "asking for a movement break",
    ],
  },
  {
    id: "leaving",
    note: "Leaving the room or the group",
    source: SOURCE,
    phrases: [
      "abscond~|absconding|wander~|escape~|bolt~",
      "run~|running off|away|out",
      "leave~|leaving|leaves the|his|her|class|seat|room",
      "walk~|storm~ out",
    ],
    instead: ["staying with the group", "showing an exit card", "asking for a break"],
  },
  {
    id: "losing-control",
    note: "Strong feelings",
    source: SOURCE,
    phrases: [
      "tantrum|tantrums|meltdown|meltdowns|outburst|outbursts|scream~|cry~|crying|temper|anger|angry|upset|distressed|frustrated|frustration",
      "losing|lose~ control",
    ],
    instead: ["showing a feelings card", "using a calming strategy", "going to the quiet space"],
  },
  {
    id: "worry",
    note: "Worry and fear",
    source: SOURCE,
    phrases: [
      "anxious|anxiety|worry~|worried|worries|panic~|fear|fears|fearful|phobia|stress|stressed",
    ],
    instead: [
      "telling a key adult about a worry",
      "using a breathing exercise",
      "joining in with a friend nearby",
    ],
  },
  {
    id: "refusing",
    note: "Refusing and arguing",
    source: SOURCE,
    phrases: [
      "refuse~|refusal|argue~|arguing|arguments|defiant|defiance|noncompliance|complain~|swear~",
      "non compliance|compliant",
      "answer~ back",
    ],
    instead: ["starting within an agreed time", "asking for a choice", "saying “I need help”"],
  },
  {
    id: "off-task",
    note: "Off task",
    source: SOURCE,
    phrases: ["fidget~|daydream~|chat~|chatting", "off task", "give~|gives|giving up", "talk~"],
    instead: ["working for an agreed time", "asking for help when stuck", "using a task checklist"],
  },
  {
    id: "taking",
    note: "Touching or taking what is not one’s own",
    source: SOURCE,
    phrases: ["touch~|snatch~|grab~|steal~|throw~|throwing|break~|damage~|destroy~|poke~|pull~"],
    instead: ["asking first", "keeping hands in one’s own space", "waiting for a turn"],
  },
  {
    id: "absence",
    note: "Not being there",
    source: SOURCE,
    phrases: [
      "truancy|absences|suspensions|expulsions|exclusions|late|lateness",
      "miss~|missing school|class|lessons",
    ],
    instead: ["arriving by the bell", "coming in to meet a key adult", "attending agreed lessons"],
  },
  {
    id: "wetting",
    note: "Accidents",
    source: SOURCE,
    phrases: ["wet~|wetting|soil~|soiling|accident|accidents"],
    instead: ["going to the toilet at agreed times", "asking or signing for the toilet"],
  },
];
