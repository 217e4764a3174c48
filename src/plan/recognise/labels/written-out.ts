/** A label with its shortened words in full: "Rev. date" is "review date", "Succ. crit." "success criteria". */
export function writtenOut(label: string): string {
  if (!mayBeShortened.test(label)) return label;
  return label.replace(shortened, (_, word: string, plural: string) => {
    const meant = full.get(word.toLowerCase().replace("’", "'")) ?? word;
    return plural === "" ? meant : `${meant.replace(/y$/, "ie")}s`;
  });
}

/** "L.T.T." is "LTT", and "I.E.P." "IEP", as "L.T.1" is "LT1". */
export function undotted(label: string): string {
  return mayBeDotted.test(label)
    ? label.replace(dotted, (said) => said.replaceAll(".", ""))
    : label;
}

/** Told at once: most stops end a sentence. */
const mayBeDotted = /\p{L}\.\p{L}/u;
const dotted = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?!\p{L})\.?/gu;

/** Shortened words that are no words of their own, in the singular. */
const full: ReadonlyMap<string, string> = new Map([
  ["att'd", "attended"],
  ["attd", "attended"],
  ["basel", "baseline"],
  ["comm", "comment"],
  ["crit", "criteria"],
  ["dept", "department"],
  ["dt", "date"],
  ["eval'n", "evaluation"],
  ["eval", "evaluation"],
  ["inv'd", "invited"],
  ["invtd", "invited"],
  ["mtg", "meeting"],
  ["p/c", "parent/carer"],
  ["rev", "review"],
  ["sect", "section"],
  ["strat", "strategy"],
  ["succ", "success"],
  ["w/being", "wellbeing"],
  ["wbi", "wellbeing indicator"],
  ["w/b ind", "wellbeing indicator"],
  ["wb ind", "wellbeing indicator"],
]);

/** Told at once: most texts have none of these letters together. */
const mayBeShortened = new RegExp([...full.keys()].join("|").replaceAll("'", "['’]"), "i");

/** "Comm." is a comment only of somebody; else it may be communication. */
const ofSomebody = "(?<=\\b(?:pupil|child|parent|carer)(?:['’]?s|s['’])?\\s)comm";

const shortened = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${[...full.keys()].join("|").replaceAll("'", "['’]").replace("comm", ofSomebody)})(s?)(?!\\p{L})\\.?`,
  "giu",
);
