import type { IndicatorWords } from "./indicator-words";

/** Words that speak for “Nurtured”. */
export const NURTURED: IndicatorWords = {
  name: "nurtured",
  note: "A nurturing place, with compassion and warmth: trust in familiar adults, settling, family",
  source: "https://www.gov.scot/policies/girfec/wellbeing-indicators-shanarri/",
  strong: [
    "family|families|mum|mother|dad|father|parent|parents|carer|carers|grandparent|sibling|siblings|brother|sister|foster",
    "attachment|attached|bond|secure|security|belonging",
    "trust|trusts|trusted",
    "comfort|comforted|reassurance|reassure|cuddle|hug|soothe|soothed",
    "settle|settles|settled in|into|with|at",
    "separate|separates|separation",
    "key adult|person|worker|teacher",
    "familiar|favourite|known|trusted adult|adults|person|people|carer",
    "people he|she knows",
    "living arrangements",
    "nurture|nurturing|nurtured",
    "people who are familiar",
    "responds? to his|her own? name",
    "says? goodbye",
  ],
  clear: ["home|house|care", "familiar", "adult|adults", "warm|warmth|loved|safe"],
  slight: ["check|checks|checking in", "morning"],
};
