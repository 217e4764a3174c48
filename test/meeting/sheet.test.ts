import fc from "fast-check";
import {
  castVotes,
  choose,
  chosenOf,
  cleanCuts,
  emptySheet,
  keepWording,
  reword,
  strike,
  tally,
  tieToTalkAbout,
  topOf,
  VOTES_EACH,
  votesLeft,
  votesOn,
  writeUp,
  type Sheet,
} from "../../src/meeting/sheet";

/** A sheet with suggestions 1 to `count`. */
function sheetOf(count: number): Sheet {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  return ids.reduce(
    (sheet, id) => writeUp(sheet, { id, text: `Help with thing number ${id}`, by: null }),
    emptySheet,
  );
}

/** Each row: what one person puts on suggestions 1, 2, 3 … */
function voted(...rows: readonly (readonly number[])[]): Sheet {
  const count = Math.max(...rows.map((row) => row.length));
  return rows.reduce(
    (sheet, row, person) =>
      row.reduce((filled, votes, index) => castVotes(filled, person, index + 1, votes), sheet),
    sheetOf(count),
  );
}

describe("writing up", () => {
  it("takes every suggestion, but not the same words twice", () => {
    const sheet = writeUp(sheetOf(1), { id: 9, text: "help with thing number 1.", by: 3 });
    expect(sheet.suggestions).toHaveLength(1);
    expect(
      writeUp(sheet, { id: 9, text: "help with thing number 2", by: 3 }).suggestions,
    ).toHaveLength(2);
  });

  it("takes nothing without a word in it", () => {
    expect(writeUp(emptySheet, { id: 1, text: " … ", by: null })).toBe(emptySheet);
  });

  it("keeps the first words of what the proposer put otherwise, however often", () => {
    const once = reword(sheetOf(1), 1, "Choose calm words");
    const twice = reword(once, 1, "Choose calm words when cross");
    expect(twice.suggestions[0]).toMatchObject({
      text: "Choose calm words when cross",
      firstSaid: "Help with thing number 1",
    });
  });

  it("remembers that the proposer stays with the wording, until it is changed", () => {
    const kept = keepWording(sheetOf(1), 1);
    expect(kept.suggestions[0]?.isKept).toBe(true);
    expect(reword(kept, 1, "Other words").suggestions[0]?.isKept).toBeUndefined();
    expect(reword(kept, 1, "  ").suggestions[0]).toEqual(kept.suggestions[0]);
  });
});

describe("five votes each", () => {
  it("lets one person put all of them on one suggestion, or spread them", () => {
    const sheet = voted([5], [1, 1, 1, 1, 1]);
    expect(votesLeft(sheet, 0)).toBe(0);
    expect(votesLeft(sheet, 1)).toBe(0);
    expect(votesOn(sheet, 0, 1)).toBe(5);
  });

  it("gives no sixth vote, and takes votes back", () => {
    const sheet = voted([3, 4]);
    expect(votesOn(sheet, 0, 2)).toBe(2);
    expect(votesLeft(castVotes(sheet, 0, 1, 0), 0)).toBe(3);
    expect(votesOn(castVotes(sheet, 0, 1, -2), 0, 1)).toBe(0);
  });

  it("counts no vote for what is not on the sheet, and no part of one", () => {
    const sheet = voted([1]);
    expect(castVotes(sheet, 0, 77, 2)).toBe(sheet);
    expect(castVotes(sheet, 0, 1, 1.5)).toBe(sheet);
  });

  it("gives back the votes on a suggestion that is struck off", () => {
    const sheet = strike(voted([3, 2]), 1);
    expect(votesLeft(sheet, 0)).toBe(3);
    expect(tally(sheet).map(({ suggestion, votes }) => [suggestion.id, votes])).toEqual([[2, 2]]);
  });

  it("never has anyone over five, whatever is pressed in whatever order", () => {
    const presses = fc.array(
      fc.record({
        person: fc.integer({ min: 0, max: 6 }),
        suggestion: fc.integer({ min: 0, max: 15 }),
        count: fc.integer({ min: -3, max: 9 }),
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(presses, (all) => {
        const sheet = all.reduce(
          (now, { person, suggestion, count }) => castVotes(now, person, suggestion, count),
          sheetOf(14),
        );
        const total = tally(sheet).reduce((sum, { votes }) => sum + votes, 0);
        const used = [0, 1, 2, 3, 4, 5, 6].map((person) => VOTES_EACH - votesLeft(sheet, person));
        expect(used.every((votes) => votes >= 0 && votes <= VOTES_EACH)).toBe(true);
        expect(total).toBe(used.reduce((sum, votes) => sum + votes, 0));
      }),
    );
  });
});

describe("counting", () => {
  // Votes: 1 has 7, 2 and 3 have 4 each, 4 has none.
  const sheet = voted([3, 2, 0, 0], [4, 0, 1, 0], [0, 2, 3, 0]);

  it("ranks by votes, and gives those with as many the same rank", () => {
    expect(tally(sheet).map(({ votes, rank }) => [votes, rank])).toEqual([
      [7, 1],
      [4, 2],
      [4, 2],
      [0, 4],
    ]);
  });

  it("shows a tie across the line instead of deciding it", () => {
    const { taken, tied } = topOf(tally(sheet), 2);
    expect(taken.map(({ suggestion }) => suggestion.id)).toEqual([1]);
    expect(tied.map(({ suggestion }) => suggestion.id)).toEqual([2, 3]);
  });

  it("takes a tie that fits whole, and nothing that nobody voted for", () => {
    expect(topOf(tally(sheet), 3)).toMatchObject({ taken: [{}, {}, {}], tied: [] });
    expect(topOf(tally(sheet), 4).taken).toHaveLength(3);
    expect(topOf(tally(sheet), 0)).toEqual({ taken: [], tied: [] });
  });

  it("offers the numbers that part no tie", () => {
    expect(cleanCuts(tally(sheet))).toEqual([1, 3]);
    expect(cleanCuts(tally(emptySheet))).toEqual([]);
  });

  it("says which tie to talk about: the first, then the one that a choice parts", () => {
    const ids = (...chosen: readonly number[]) =>
      tieToTalkAbout(tally(sheet), chosen).map(({ suggestion }) => suggestion.id);
    expect(ids()).toEqual([2, 3]);
    expect(ids(1)).toEqual([]);
    expect(ids(1, 3)).toEqual([2, 3]);
    expect(ids(1, 2, 3)).toEqual([]);
    expect(tieToTalkAbout(tally(emptySheet), [])).toEqual([]);
  });

  it("keeps what the group settles in the order of the votes, and opens it again with a new vote", () => {
    const settled = choose(sheet, [3, 1]);
    expect(chosenOf(settled).map(({ id }) => id)).toEqual([1, 3]);
    expect(castVotes(settled, 0, 1, 1).chosen).toBeNull();
    expect(strike(settled, 3).chosen).toEqual([1]);
  });
});
