import { OPPOSITES_SOURCE, type Opposite } from "./opposite";

/** What children do to others, in class and out of it. */
export const CONDUCT_OPPOSITES: readonly Opposite[] = [
  {
    id: "hurting",
    note: "Hurting others",
    source: OPPOSITES_SOURCE,
    phrases: [
      "hit~|kick~|bite~|punch~|slap~|push~|shove~|pinch~|scratch~|spit~|fight*|aggression|aggressive|violence|violent|hurt~|lash~|assault+|violently",
      "physical contact",
      "rather|instead than|of fists|threats",
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
    source: OPPOSITES_SOURCE,
    phrases: [
      "shout~|blurt~|interrupt~|interruptions|callouts",
      "call outs",
      "call~ out",
      "talk~ over|when|out|in|back",
    ],
    instead: ["putting a hand up", "waiting for a pause", "writing the idea down for later"],
  },
  {
    id: "disrupting",
    note: "Disturbing the class",
    source: OPPOSITES_SOURCE,
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
    source: OPPOSITES_SOURCE,
    phrases: [
      "abscond~|wander~|escape~|bolt~",
      "run~ off|away|out",
      "leave~ the|his|her|class|seat|room|school|grounds|playground",
      "walk~|storm~ out|off",
      "alone|gate|fence|strangers",
    ],
    instead: ["staying with the group", "showing an exit card", "asking for a break"],
  },
  {
    id: "refusing",
    note: "Refusing and arguing",
    source: OPPOSITES_SOURCE,
    phrases: [
      "refuse~|refusal+|reluctance|reluctant|argue~|argument+|defiant|defiance|noncompliance|complain~",
      "non compliance|compliant",
      "answer~ back",
    ],
    instead: ["starting within an agreed time", "asking for a choice", "saying “I need help”"],
  },
  {
    id: "taking",
    note: "Touching or taking what is not one’s own",
    source: OPPOSITES_SOURCE,
    phrases: [
      "touch~|snatch~|grab~|steal~|throw~|damage~|destroy~|poke~|pull~ !away|himself|herself",
      "break~|tear~ things|toys|up|others|his|her|the",
      "hands out of|off",
    ],
    instead: ["asking first", "keeping hands in one’s own space", "waiting for a turn"],
  },
  {
    id: "tone-of-voice",
    note: "Rude, bossy or silly",
    source: OPPOSITES_SOURCE,
    phrases: [
      "cheeky|bossy|rude|rudeness|disrespect|insolent|silly|moody|attitude|threats|tease~|bully*|swear~",
      "wind~ up",
      "attention seeking",
      "to get attention",
    ],
    instead: [
      "asking in a friendly voice",
      "saying something kind about somebody",
      "giving others a turn to decide",
    ],
  },
  {
    id: "falling-out",
    note: "Falling out with others",
    source: OPPOSITES_SOURCE,
    phrases: ["fall~ out with", "quarrels|quarrelling|squabbles|squabbling|fall outs"],
    instead: [
      "agreeing on the rules before the game",
      "saying what one would like",
      "asking an adult to help sort it out",
    ],
  },
  {
    id: "out-of-place",
    note: "Out of the seat, under the table, on the furniture",
    source: OPPOSITES_SOURCE,
    phrases: ["out of his|her|their? seat", "climb~ on|over|up|the", "under the table|desk"],
    instead: [
      "staying at the place until the timer goes",
      "asking for a movement break",
      "helping with a job that lets one move",
    ],
  },
  {
    id: "absence",
    note: "Not being there",
    source: OPPOSITES_SOURCE,
    phrases: [
      "truancy|absences|suspensions|expulsions|exclusions|excluded|late|lateness|tardiness",
      "staying at home",
      "school refusal",
      "miss~ school|class|lessons",
    ],
    instead: ["arriving by the bell", "coming in to meet a key adult", "attending agreed lessons"],
  },
];
