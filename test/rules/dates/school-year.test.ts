import {
  endOfOneTerm,
  sessionEnd,
  sessionYear,
  termsBetween,
  termsFrom,
} from "../../../src/rules/dates/school-year";

it.each([
  ["2026-08-01", 2026, "2027-07-31"],
  ["2026-07-31", 2025, "2026-07-31"],
  ["2027-01-15", 2026, "2027-07-31"],
])("knows the session of %s", (day, year, end) => {
  expect(sessionYear(day)).toBe(year);
  expect(sessionEnd(day)).toBe(end);
});

it.each([
  ["2026-09-01", "autumn", "winter"],
  ["2026-10-15", "winter", "spring"],
  ["2026-12-22", "winter", "spring"],
  ["2026-12-23", "spring", "summer"],
  ["2027-07-10", "autumn", "winter"],
])("knows the term of %s, or in the holidays the one to come", (day, current, next) => {
  const terms = termsFrom(day);
  expect([terms.current.name, terms.next.name]).toEqual([current, next]);
});

it.each([
  ["2026-08-20", "2026-12-22"],
  ["2026-11-23", "2026-12-22"],
  ["2026-11-25", "2027-04-05"],
  ["2027-01-10", "2027-04-05"],
  ["2027-06-10", "2027-12-22"],
])("says how long one term may last from %s", (day, end) => {
  expect(endOfOneTerm(day)).toBe(end);
});

it("lists the terms of several sessions in order", () => {
  const terms = termsBetween("2026-06-01", "2026-09-01");
  expect(terms.map(({ name, earliest }) => `${name} ${earliest.slice(0, 4)}`)).toEqual([
    "autumn 2025",
    "winter 2025",
    "spring 2026",
    "summer 2026",
    "autumn 2026",
    "winter 2026",
    "spring 2027",
    "summer 2027",
  ]);
});
