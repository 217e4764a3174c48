/**
 * The school year in the Highlands, as `MM-DD` bounds that are a little wider than any one year's.
 *
 * note: defaults, not a calendar. The council sets the days anew each year; islands and holidays move
 * them by a week or two. Rules that use them ask, or wait until two terms have gone by.
 * source: the council's published dates for 2012/13 and 2015/16 to 2017/18 (autumn, winter, spring and
 * summer term; the October break parts the first two). The guidance itself names no dates.
 */
export const TERMS = [
  { number: 1, name: "autumn", starts: "08-15", ends: "10-10" },
  { number: 2, name: "winter", starts: "10-23", ends: "12-22" },
  { number: 3, name: "spring", starts: "01-05", ends: "04-05" },
  { number: 4, name: "summer", starts: "04-11", ends: "07-01" },
] as const;

/** note: many schools call the whole time from August to Christmas the autumn term. */
export const SEASONS = {
  autumn: { from: 1, to: 2 },
  winter: { from: 2, to: 2 },
  spring: { from: 3, to: 3 },
  summer: { from: 4, to: 4 },
} as const;

/** When "one term" ends for a school that does not end a term in October: the most patient reading. */
export const LATEST_TERM_ENDS = ["12-22", "04-05", "07-01"] as const;

/** The session runs from August to the start of the summer holidays; July still belongs to it. */
export const SESSION = { starts: "08-01", ends: "07-31", lastWeeks: "06-20" } as const;

/** Times of year that teachers use as dates, with the days they may mean. */
export const LANDMARKS = [
  { words: "october (?:holidays?|break|week)", from: "10-03", to: "10-24" },
  { words: "christmas(?: holidays?| break)?", from: "12-18", to: "12-25" },
  { words: "new year", from: "01-01", to: "01-10" },
  { words: "easter(?: holidays?| break)?", from: "03-22", to: "04-25" },
  { words: "(?:the )?summer (?:holidays?|break)", from: "06-25", to: "07-05" },
] as const;
