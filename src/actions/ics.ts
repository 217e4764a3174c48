/** A property of a calendar file: its name with its parameters, and its value as the file has it. */
export type Property = readonly [name: string, value: string];

/** The most octets in a line of a calendar file, the line break not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** The text of a calendar file, or of a part of one: the properties between its beginning and its end, folded. */
export function component(name: string, ...content: readonly (Property | string)[]): string {
  const within = content.map((part) => (typeof part === "string" ? part : line(part)));
  return [line(["BEGIN", name]), ...within, line(["END", name])].join("");
}

/** Words as a value (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/** `YYYY-MM-DD`, or a moment in universal time, as a value. */
export function date(iso: string): string {
  return iso.replace(/\.\d+/, "").replace(/[-:]/g, "");
}

/** Folded between letters, never within one: a letter is up to four octets. */
function line([name, value]: Property): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const more = encoder.encode(letter).length;
    if (octets + more > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += more;
  }
  return `${folded}\r\n`;
}
