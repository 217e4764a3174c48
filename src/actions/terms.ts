import { TERMS } from "../rules/data/school-year";
import { sessionYear, termsBetween } from "../rules/dates/school-year";
import type { KeptTerm } from "./kept";

/** The usual terms of the school session of a day, in order, with their names. */
export function sessionTerms(today: string): readonly (KeptTerm & { readonly name: string })[] {
  const session = sessionYear(today);
  return termsBetween(`${session}-08-01`, `${session + 1}-07-31`).map(
    ({ name, earliest, latest }) => ({ name, starts: earliest, ends: latest }),
  );
}

/** Whether there is a term for each of the usual ones, each after the one before it. */
export function inOrder(terms: readonly KeptTerm[]): boolean {
  const days = terms.flatMap(({ starts, ends }) => [starts, ends]);
  return (
    terms.length === TERMS.length &&
    days.every((day, index) => day !== "" && (index === 0 || day > (days[index - 1] ?? "")))
  );
}
