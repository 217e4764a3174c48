import { findDeadlines, readDate } from "../../../src/rules/dates/read-date";

const TODAY = "2026-11-23";

describe("a date in a cell", () => {
  it.each([
    ["12.12.26", "2026-12-12", "2026-12-12"],
    ["4/12/2026", "2026-12-04", "2026-12-04"],
    ["04-12-26", "2026-12-04", "2026-12-04"],
    ["12 . 12 . 2026", "2026-12-12", "2026-12-12"],
    ["2026-12-04", "2026-12-04", "2026-12-04"],
    ["4th of December 2026", "2026-12-04", "2026-12-04"],
    ["Fri 4 Dec '26", "2026-12-04", "2026-12-04"],
    ["5-Dec-26", "2026-12-05", "2026-12-05"],
    ["December 12, 2026", "2026-12-12", "2026-12-12"],
    ["29/2/2028", "2028-02-29", "2028-02-29"],
    ["Dec 2026", "2026-12-01", "2026-12-31"],
    ["Feb 2027", "2027-02-01", "2027-02-28"],
    ["Dec 26", "2026-12-01", "2026-12-31"],
    ["Nov/Dec 2026", "2026-11-01", "2026-12-31"],
    ["Set 1/9/26, review 4/12/26", "2026-09-01", "2026-12-04"],
    ["Spring 2027", "2027-01-05", "2027-04-05"],
    ["Christmas 2026", "2026-12-18", "2026-12-25"],
    ["4 Dùbhlachd 2026", "2026-12-04", "2026-12-04"],
    ["4mh den Dùbhlachd 2026", "2026-12-04", "2026-12-04"],
    ["12 an Ògmhios 2027", "2027-06-12", "2027-06-12"],
    ["2 den t-Samhain '26", "2026-11-02", "2026-11-02"],
    ["Màrt 2027", "2027-03-01", "2027-03-31"],
    ["An Dàmhair 2026", "2026-10-01", "2026-10-31"],
  ])("%s", (text, earliest, latest) => {
    expect(readDate(text, TODAY)).toEqual({ earliest, latest });
  });
});

describe("a term of a school with dates of its own", () => {
  const own = [
    { starts: "2026-08-18", ends: "2026-10-02" },
    { starts: "2026-10-19", ends: "2026-12-18" },
    { starts: "2027-01-06", ends: "2027-03-25" },
    { starts: "2027-04-12", ends: "2027-06-25" },
  ];

  it.each([
    ["end of Term 2", "2026-12-04", "2026-12-18"],
    ["Term 3", "2027-01-06", "2027-03-25"],
    ["T4 2027", "2027-04-12", "2027-06-25"],
    ["autumn term", "2026-08-18", "2026-12-18"],
    ["end of the spring term", "2027-03-11", "2027-03-25"],
    ["end of term", "2026-12-04", "2026-12-18"],
    ["next term", "2027-01-06", "2027-03-25"],
    ["end of the session", "2027-06-11", "2027-06-25"],
    // The dates of one session say nothing about another.
    ["Term 2 2027", "2027-10-23", "2027-12-22"],
    ["4/12/26", "2026-12-04", "2026-12-04"],
  ])("%s", (text, earliest, latest) => {
    expect(readDate(text, TODAY, own)).toEqual({ earliest, latest });
  });
});

describe("a date that leaves the year to the reader", () => {
  it.each([
    ["12th Dec", TODAY, "2026-12-12", "2026-12-12"],
    ["4/12", TODAY, "2026-12-04", "2026-12-04"],
    ["June", TODAY, "2027-06-01", "2027-06-30"],
    ["October", TODAY, "2026-10-01", "2026-10-31"],
    ["by Christmas", TODAY, "2026-12-18", "2026-12-25"],
    ["12th Dec", "2027-02-01", "2026-12-12", "2026-12-12"],
    ["September", "2027-06-01", "2027-09-01", "2027-09-30"],
    ["June", "2027-07-15", "2027-06-01", "2027-06-30"],
    ["end of Term 2", TODAY, "2026-12-08", "2026-12-22"],
    ["T3", TODAY, "2027-01-05", "2027-04-05"],
    ["end of the summer term", TODAY, "2027-06-17", "2027-07-01"],
    ["this term", TODAY, "2026-10-23", "2026-12-22"],
    ["end of term", "2026-10-15", "2026-12-08", "2026-12-22"],
    ["next term", TODAY, "2027-01-05", "2027-04-05"],
    ["end of session", TODAY, "2027-06-20", "2027-07-31"],
    ["in 6 weeks", TODAY, "2027-01-04", "2027-01-04"],
    ["6-8 weeks", TODAY, "2027-01-04", "2027-01-18"],
    ["one term", TODAY, "2027-01-18", "2027-02-22"],
  ])("%s, read on %s", (text, today, earliest, latest) => {
    expect(readDate(text, today)).toEqual({ earliest, latest });
  });
});

describe("what is not a date", () => {
  it.each([
    "",
    "ongoing",
    "termly",
    "weekly, 3 times",
    "31/02/2026",
    "29/2/2027",
    "12/25/2026",
    "4/5 times",
    "may help",
    "1.5",
    "Term 6",
    "9-10 years old",
  ])("%s", (text) => {
    expect(readDate(text, TODAY)).toBeNull();
  });

  it("a time without a year when the day of the check is not known", () => {
    expect(["12th Dec", "June", "Term 2", "in 6 weeks", "4/12"].map(readWithoutToday)).toEqual(
      Array(5).fill(null),
    );
  });
});

function readWithoutToday(text: string) {
  return readDate(text, null);
}

describe("a deadline in running text", () => {
  it.each([
    ["Read 30 of the 40 listed words unaided by 12 December 2026", "12 December 2026"],
    ["Will, by Friday 12th December, tie his laces", "12th December"],
    ["Write 5 sentences by the end of term", "end of term"],
    ["Within 8 weeks, count to 20", "Within 8 weeks"],
    ["By the end of June, tell the time", "June"],
    ["Tell the time to the hour, and by Easter to the half hour", "by Easter"],
  ])("%s", (text, words) => {
    const found = findDeadlines(text, TODAY);
    expect(found.map(({ start, length }) => text.slice(start, start + length))).toEqual([words]);
  });

  it.each([
    "Hop 5 times on 4 of 5 days for 3 consecutive weeks",
    "In May he read 10 words; he reads 20 now",
    "Ask for help in 4/5 opportunities",
    "Count to 20 on 12 December 2026 cards",
    "Read the autumn poem aloud",
  ])("none in: %s", (text) => {
    expect(findDeadlines(text, TODAY)).toEqual([]);
  });
});

it("reads a very long text", () => {
  const text = "by 12 December 2026, by the end of the the 12 12 Dec Dec term 1/2/3/4 ".repeat(
    2000,
  );
  expect(findDeadlines(text, TODAY)).toHaveLength(2000);
});
