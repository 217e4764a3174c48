/** A whole day in a calendar. */
export type WholeDay = {
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** What an entry is known again by when the file is taken in once more. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** Whether the person is not to be had for anything else on that day. */
  readonly isBusy: boolean;
};

/** The text of a calendar file (RFC 5545) with a reminder a week before each day. `made` is the moment it is made. */
export function icsFile(days: readonly WholeDay[], made: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Amas//EN",
    "METHOD:PUBLISH",
    ...days.flatMap((day) => eventOf(day, made)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(
  { day, uid, title, description, isBusy }: WholeDay,
  made: Date,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${made.toISOString().replace(/\.\d+|[-:]/g, "")}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    "DURATION:P1D",
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `TRANSP:${isBusy ? "OPAQUE" : "TRANSPARENT"}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P7D",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** What means something in the format is meant as a letter (section 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n|\r/g, "\\n");
}

const LONGEST = 75;

/** A line of at most 75 bytes goes on, after a space, on the next one (section 3.1); no letter is broken in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines = [""];
  let bytes = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (bytes + more > LONGEST) {
      lines.push(" ");
      bytes = 1;
    }
    lines.push(`${lines.pop() ?? ""}${letter}`);
    bytes += more;
  }
  return lines.join("\r\n");
}
