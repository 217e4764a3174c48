import { OPPOSITES_SOURCE, type Opposite } from "./opposite";

/** Strong feelings, worries, and what is done to oneself. */
export const FEELINGS_OPPOSITES: readonly Opposite[] = [
  {
    id: "losing-control",
    note: "Strong feelings",
    source: OPPOSITES_SOURCE,
    phrases: [
      "tantrum+|meltdown+|outburst+|scream~|cry~|temper|anger|angry|upset|distress|distressed|frustrated|frustration|overwhelmed|fuss",
      "worked up",
      "throw~ himself|herself",
      "covering his|her ears",
      "lose~ control",
    ],
    instead: ["showing a feelings card", "using a calming strategy", "going to the quiet space"],
  },
  {
    id: "worry",
    note: "Worry and fear",
    source: OPPOSITES_SOURCE,
    phrases: [
      "anxious|anxiety|worry~|panic~|fear+|fearful|phobia|stress|stressed",
      "low mood",
      "depressive|depressed|sad|unhappy",
    ],
    instead: [
      "telling a key adult about a worry",
      "using a breathing exercise",
      "joining in with a friend nearby",
    ],
  },
  {
    id: "parting",
    note: "Parting from a parent in the morning",
    source: OPPOSITES_SOURCE,
    phrases: [
      "cling~|clingy|clinginess|separation",
      "tears|cry|crying at|when|for drop|dad|mum|he|she|leaving",
      "part~ from",
    ],
    instead: [
      "waving goodbye at the agreed place",
      "coming in with a key adult",
      "starting with a favourite activity",
    ],
  },
  {
    id: "own-body",
    note: "Hurting or chewing oneself, picking, mouthing things",
    source: OPPOSITES_SOURCE,
    phrases: [
      "head banging|flapping",
      "bite~ his|her own? hand|arm",
      "pick~ at",
      "nail+ biting",
      "chew~ his|her|sleeve+|on",
      "out of|in his|her mouth",
      "hand flapping",
    ],
    instead: [
      "using something made for chewing or squeezing",
      "showing a card for a break",
      "telling a trusted adult how it feels",
    ],
  },
  {
    id: "self-harm",
    note: "Hurting oneself: a matter for the plan around the child, so only what is safe to say",
    source: OPPOSITES_SOURCE,
    phrases: [
      "self injury|harm|injurious|harming|induced",
      "hurt~|harm~|injure~ himself|herself|themselves",
    ],
    instead: ["telling a trusted adult how it feels", "following the agreed safe plan"],
  },
  {
    id: "alone",
    note: "Being alone or left out",
    source: OPPOSITES_SOURCE,
    phrases: [
      "lonely|loneliness|loner|isolated|isolating|isolation|shy|shyness|withdrawn",
      "left out",
      "on his|her own at",
      "picked last",
    ],
    instead: [
      "joining one game with a named friend",
      "inviting someone to play",
      "going to a club that suits",
    ],
  },
  {
    id: "losing",
    note: "Losing at games",
    source: OPPOSITES_SOURCE,
    phrases: ["tip~ the board|table|game", "sore loser"],
    instead: ["saying “well played”", "asking for another game", "helping to put the game away"],
  },
];
