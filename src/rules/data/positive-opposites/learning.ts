import { OPPOSITES_SOURCE, type Opposite } from "./opposite";

/** At work and in daily life. */
export const LEARNING_OPPOSITES: readonly Opposite[] = [
  {
    id: "off-task",
    note: "Off task",
    source: OPPOSITES_SOURCE,
    phrases: [
      "fidget~|daydream~|chat~|concentration|inattention|distractible",
      "off task",
      "attention span",
      "sitting doing nothing",
      "head down on",
      "tap~|tip~|rock~ his|her|their|back|on",
      "give~ up !vaping|smoking",
      "talk~",
    ],
    instead: ["working for an agreed time", "asking for help when stuck", "using a task checklist"],
  },
  {
    id: "slips",
    note: "Slips and guesses in reading and writing",
    source: OPPOSITES_SOURCE,
    phrases: [
      "reverse~|reversals|mistakes|errors|careless|guess~|rush~|scribbling",
      "mix~ up",
      "rubbing out",
      "skip~ ... words",
      "run on sentences",
    ],
    instead: [
      "checking the work against a short list",
      "sounding the word out",
      "using a finger or a card under the line",
    ],
  },
  {
    id: "leaning-on-others",
    note: "Relying on help",
    source: OPPOSITES_SOURCE,
    phrases: [
      "rely~|reliance|reliant|depend~|dependence|dependent|helplessness",
      "no longer needs",
    ],
    instead: [
      "trying the first step alone",
      "using a checklist or a model",
      "asking after having had a go",
    ],
  },
  {
    id: "talking-on",
    note: "Talking on about one thing",
    source: OPPOSITES_SOURCE,
    phrases: ["talk~ at|about|only"],
    instead: [
      "asking what the other person likes",
      "stopping when shown a sign",
      "saying one thing and then listening",
    ],
  },
  {
    id: "bumping",
    note: "Falling and bumping",
    source: OPPOSITES_SOURCE,
    phrases: ["fall~ over", "falls no", "bump~|crash~ into?", "unsteadiness"],
    instead: ["holding the rail", "walking on the quiet side", "looking ahead to the next step"],
  },
  {
    id: "food",
    note: "Refusing food",
    source: OPPOSITES_SOURCE,
    phrases: ["food refusal+", "refusal+|refuse~ at|of lunch|snack|dinner|food"],
    instead: ["touching or smelling a new food", "having one taste", "choosing between two foods"],
  },
  {
    id: "wetting",
    note: "Accidents",
    source: OPPOSITES_SOURCE,
    phrases: ["wet~|soil~|accident+"],
    instead: ["going to the toilet at agreed times", "asking or signing for the toilet"],
  },
];
