import type { PhraseList } from "./phrase-list";

/** Wording that says the target is what every child in the class gets. */
export const CLASS_WIDE: readonly PhraseList<"classWide">[] = [
  {
    id: "classWide",
    note: "An IEP is for what class and group planning does not meet",
    source: "Section 3 (Steps 2–4), Section 6 (over and above what would normally be provided)",
    phrases: [
      "^ all|every|each|the? of? the? children|learners|students|pupil+|class|group|boys|girls will|should|can|must|to|are",
      "^ the? whole|entire class|group|school will|should|can|must|to",
      "^ everyone|everybody in|will ...",
      "^ <stage> will|should|must|pupils|children",
      "same as the? rest|others|class|peers",
      "as per class|school plan|planning|programme|timetable|policy",
      "class|classroom|whole|school wide? target+",
      "in line with the? class|whole plan|planning|programme",
      "continue~|follow~|keep~ with? the? normal|usual|mainstream|whole? class? class|school? work|programme|curriculum|timetable",
      "along|together with the rest of the class will",
      "for|by all|every children|learners|students|pupil+|child",
      "for the whole|entire class|school",
    ],
  },
];
