const ENDINGS = ["ings", "ing", "ies", "ied", "ed", "es", "s", "ly"];
const SHORTEST = 3;
/** "Communicate" and "communication" meet in so many letters; what comes after them is mostly ending. */
const LONGEST = 5;

/** A word without its ending, roughly: "hugs", "hugged" and "hugging" need not meet, most words do. */
export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST) {
      return word.slice(0, -ending.length).slice(0, LONGEST);
    }
  }
  return word.slice(0, LONGEST);
}
