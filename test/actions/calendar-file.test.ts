import ICAL from "ical.js";
import { calendarFile } from "../../src/actions/calendar-file";
import type { Due } from "../../src/meeting/year";

const dues: readonly Due[] = [
  {
    kind: "send-minutes",
    day: "2026-11-20",
    isOverdue: true,
    review: "Termly review",
    source: "Section 7",
  },
  {
    kind: "meeting",
    day: "2027-03-28",
    isOverdue: false,
    review: "Annual review; P5, room 2",
    source: "Section 9",
  },
  { kind: "termly-review", day: "2027-04-05", isOverdue: false, review: null, source: "Section 9" },
];

const words = {
  title: ({ kind, review }: Due) => `${kind}: ${review ?? "to be planned"}`,
  description: ({ source }: Due) =>
    `The guidance asks for this in ${source}.\nIt is a long line, so that the file has to fold it: à la “Gàidhlig”, C:\\\\sgoil; 😀😀, sgoil, bliadhna ùr.`,
};

describe("the calendar file", () => {
  const file = calendarFile(dues, "k3y", words);
  const events = eventsIn(file);

  it("opens in a calendar with a whole day for each thing due", () => {
    expect(events.map((event) => [event.startDate.toString(), event.startDate.isDate])).toEqual(
      dues.map(({ day }) => [day, true]),
    );
    expect(events.map((event) => event.duration.toString())).toEqual(["P1D", "P1D", "P1D"]);
  });

  it("carries the words whole, commas, semicolons and Gaelic too", () => {
    expect(events.map(({ summary }) => summary)).toEqual(dues.map(words.title));
    expect(events.map(({ description }) => description)).toEqual(dues.map(words.description));
  });

  it("folds long lines", () => {
    const long = file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
    expect(file).toMatch(/\r\n /);
  });

  it("is valid: what a calendar asks of a file and its entries is there, and nothing is broken in two", () => {
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
    expect(file).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/);
    expect(file).not.toContain("\ufffd");
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });

  it("keeps the same entry the same when it is made again, and another child's apart", () => {
    const ids = (key: string) => eventsIn(calendarFile(dues, key, words)).map(({ uid }) => uid);
    expect(ids("k3y")).toEqual(events.map(({ uid }) => uid));
    expect(ids("other").some((uid) => ids("k3y").includes(uid))).toBe(false);
    expect(new Set(ids("k3y")).size).toBe(3);
  });

  it("reminds a week before", () => {
    const [first] = events;
    const alarm = first?.component.getFirstSubcomponent("valarm");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-P7D");
  });
});

function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}
