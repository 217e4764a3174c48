const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A day given as `YYYY-MM-DD`, as a form writes days that has written `others`: "04/12/2026", "4.12.26",
 * "4 Dec 2026", else in words. Any other text stays as it is.
 */
export function dayAs(others: readonly string[], text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return text;
  const [, year = "", month = "", day = ""] = match;
  const like = others.findLast((other) => /\d/.test(other)) ?? "";
  const digits = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})\b/.exec(like);
  if (digits !== null) {
    const [, , mark = "/", , years = ""] = digits;
    const isPadded = /\b0\d[./-]|[./-]0\d[./-]/.test(like) || !/\b\d[./-]|[./-]\d[./-]/.test(like);
    const number = (digit: string) => (isPadded ? digit : String(Number(digit)));
    return [number(day), number(month), year.slice(-years.length)].join(mark);
  }
  const name = months[Number(month) - 1] ?? month;
  const short = new RegExp(`\\b(?:${months.map((each) => each.slice(0, 3)).join("|")})\\b(?!\\w)`);
  const isShort = short.test(like) && !/\bMay\b/.test(like);
  const suffix = /\d(?:st|nd|rd|th)\b/.test(like) ? ordinal(Number(day)) : "";
  return `${Number(day)}${suffix} ${isShort ? name.slice(0, 3) : name} ${year}`;
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
}
