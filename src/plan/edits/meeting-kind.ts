/**
 * A kind of meeting in the words of a form that calls others so: "Termly review (short term targets)" for "termly
 * review". Without such words it has at least the capital that they have.
 */
export function kindAs(others: readonly string[], kind: string): string {
  const said = kind.trim();
  const own = others.findLast((other) => isSame(other, said));
  if (own !== undefined) return own;
  const hasCapitals = others.length > 0 && others.every((other) => /^\p{Lu}/u.test(other));
  return hasCapitals ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** Whether a form says no more than the kind, and what that means in brackets; a number or date is of one meeting. */
function isSame(other: string, kind: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s-]+/g, " ")
      .trim();
  const plain = other.replace(/\s*\([^()\d]*\)\s*$/, "");
  return kind !== "" && words(plain) === words(kind);
}
