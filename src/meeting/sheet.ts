/** Guidance Section 6, stages 3 and 5: everyone has five votes, in any number on any suggestion. */
export const VOTES_EACH = 5;

/** Something the group might work on (stage 2), or might do about it (stage 4). */
export type Suggestion = {
  readonly id: number;
  readonly text: string;
  /** Who proposed it; `null`: not noted. */
  readonly by: number | null;
  /** How it was first said, where the proposer was asked and chose other words. */
  readonly firstSaid?: string | undefined;
  /** The proposer was asked about the wording and stays with it. */
  readonly isKept?: boolean | undefined;
};

/** The votes of one person: how many on which suggestion. */
export type Ballot = {
  readonly person: number;
  readonly votes: readonly { readonly suggestion: number; readonly count: number }[];
};

/** A flip-chart sheet: suggestions with a box beside each, and the votes in the boxes. */
export type Sheet = {
  readonly suggestions: readonly Suggestion[];
  readonly ballots: readonly Ballot[];
  /** The suggestions the group settled on, in order of their votes; `null`: not settled yet. */
  readonly chosen: readonly number[] | null;
};

export const emptySheet: Sheet = { suggestions: [], ballots: [], chosen: null };

/** Writes a suggestion up. The same words a second time are not written again. */
export function writeUp(sheet: Sheet, suggestion: Suggestion): Sheet {
  if (!/\p{L}/u.test(suggestion.text)) return sheet;
  const isThere = sheet.suggestions.some(({ text }) => sameWords(text, suggestion.text));
  return isThere ? sheet : { ...sheet, suggestions: [...sheet.suggestions, suggestion] };
}

/** Other words for a suggestion, after its proposer was asked; the first words stay on record. */
export function reword(sheet: Sheet, id: number, text: string): Sheet {
  return change(sheet, id, (said) =>
    text.trim() === "" || text === said.text
      ? said
      : { ...said, text: text.trim(), firstSaid: said.firstSaid ?? said.text, isKept: undefined },
  );
}

/** The proposer was asked and means it as it is. */
export function keepWording(sheet: Sheet, id: number): Sheet {
  return change(sheet, id, (said) => ({ ...said, isKept: true }));
}

/** Takes a suggestion off the sheet, with the votes it had: they may be cast anew. */
export function strike(sheet: Sheet, id: number): Sheet {
  return {
    suggestions: sheet.suggestions.filter((said) => said.id !== id),
    ballots: sheet.ballots.map((ballot) => ({
      ...ballot,
      votes: ballot.votes.filter(({ suggestion }) => suggestion !== id),
    })),
    chosen: sheet.chosen?.filter((chosen) => chosen !== id) ?? null,
  };
}

/** How many votes a person has on a suggestion. */
export function votesOn(sheet: Sheet, person: number, suggestion: number): number {
  const ballot = sheet.ballots.find((each) => each.person === person);
  return ballot?.votes.find((vote) => vote.suggestion === suggestion)?.count ?? 0;
}

export function votesLeft(sheet: Sheet, person: number): number {
  const ballot = sheet.ballots.find((each) => each.person === person);
  return VOTES_EACH - (ballot?.votes.reduce((sum, { count }) => sum + count, 0) ?? 0);
}

/**
 * Puts `count` votes of a person on a suggestion, in place of those that were there: never fewer than
 * none nor more than are left. What was settled is open again.
 */
export function castVotes(sheet: Sheet, person: number, suggestion: number, count: number): Sheet {
  const isThere = sheet.suggestions.some(({ id }) => id === suggestion);
  if (!isThere || !Number.isInteger(count)) return sheet;
  const most = votesLeft(sheet, person) + votesOn(sheet, person, suggestion);
  const wanted = Math.max(0, Math.min(count, most));
  const before = sheet.ballots.find((each) => each.person === person)?.votes ?? [];
  const others = before.filter((vote) => vote.suggestion !== suggestion);
  const votes = wanted === 0 ? others : [...others, { suggestion, count: wanted }];
  const ballots = sheet.ballots.filter((each) => each.person !== person);
  return { ...sheet, ballots: [...ballots, { person, votes }], chosen: null };
}

/** A suggestion with the votes of all. Those with as many votes share a rank. */
export type Tallied = {
  readonly suggestion: Suggestion;
  readonly votes: number;
  /** From 1. */
  readonly rank: number;
};

/** The suggestions by their votes, the most first; with as many votes, in the order they were written up. */
export function tally(sheet: Sheet): readonly Tallied[] {
  const counts = new Map<number, number>();
  for (const { suggestion, count } of sheet.ballots.flatMap(({ votes }) => votes)) {
    counts.set(suggestion, (counts.get(suggestion) ?? 0) + count);
  }
  const counted = sheet.suggestions
    .map((suggestion) => ({ suggestion, votes: counts.get(suggestion.id) ?? 0 }))
    .sort((a, b) => b.votes - a.votes);
  return counted.map(({ suggestion, votes }) => ({
    suggestion,
    votes,
    rank: 1 + counted.filter((other) => other.votes > votes).length,
  }));
}

/** What taking the top so many comes to: some are plainly in, and a tie across the line is to be talked about. */
export type Cut = {
  readonly taken: readonly Tallied[];
  /** Those with as many votes as the last that would be in, when not all of them fit; else empty. */
  readonly tied: readonly Tallied[];
};

/** The top `count`. Suggestions without a vote are never taken by count. */
export function topOf(tallied: readonly Tallied[], count: number): Cut {
  const voted = tallied.filter(({ votes }) => votes > 0);
  const last = voted[count - 1];
  if (last === undefined) return { taken: count < 1 ? [] : voted, tied: [] };
  const above = voted.filter(({ votes }) => votes > last.votes);
  const level = voted.filter(({ votes }) => votes === last.votes);
  return above.length + level.length === count
    ? { taken: [...above, ...level], tied: [] }
    : { taken: above, tied: level };
}

/**
 * Numbers of suggestions that can be taken without parting a tie, the smallest first: a help for "top
 * 2, 3, 4", which the group chooses (Section 6, stage 3).
 */
export function cleanCuts(tallied: readonly Tallied[], most = 8): readonly number[] {
  const counts = Array.from({ length: Math.min(most, tallied.length) }, (_, index) => index + 1);
  return counts.filter((count) => topOf(tallied, count).taken.length === count);
}

/**
 * The tie that the group should talk about: one that its choice parts, or before any choice the first there
 * is. Empty: there is none.
 */
export function tieToTalkAbout(
  tallied: readonly Tallied[],
  chosen: readonly number[],
): readonly Tallied[] {
  const isIn = ({ suggestion }: Tallied) => chosen.includes(suggestion.id);
  const groups = tallied
    .filter(({ votes }) => votes > 0)
    .map(({ votes }) => tallied.filter((other) => other.votes === votes))
    .filter((group) => group.length > 1);
  const parted = groups.find((group) => group.some(isIn) && !group.every(isIn));
  return parted ?? (chosen.length === 0 ? groups[0] : undefined) ?? [];
}

/** Settles what the group takes on, kept in the order of the votes. */
export function choose(sheet: Sheet, ids: readonly number[]): Sheet {
  const chosen = tally(sheet).flatMap(({ suggestion: { id } }) => (ids.includes(id) ? [id] : []));
  return { ...sheet, chosen };
}

/** The suggestions the group settled on; none while that is open. */
export function chosenOf({ suggestions, chosen }: Sheet): readonly Suggestion[] {
  return (chosen ?? []).flatMap((id) => suggestions.find((said) => said.id === id) ?? []);
}

function change(sheet: Sheet, id: number, edit: (said: Suggestion) => Suggestion): Sheet {
  return {
    ...sheet,
    suggestions: sheet.suggestions.map((said) => (said.id === id ? edit(said) : said)),
  };
}

/** Whether two wordings say the same but for signs, spaces and capitals. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(a) === plain(b);
}
