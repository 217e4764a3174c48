/** What a column (or, in a form turned round, a row) of a shown table holds. `null`: nothing of the IEP. */
export const ROLES = [
  "long-term",
  "short-term",
  "when",
  "who",
  "strategies",
  "success",
  "evaluation",
  "indicator",
  "number",
] as const;

export type Role = (typeof ROLES)[number];

/** Where a table's headings stand: in a row above the targets, or in the first column beside them. */
export type HeadingPlace = "row" | "column";

/**
 * Where the long-term target stands: `named` (in a column of its own, or under a label that Amas knows), in
 * a `row-above` the headings or between the short-term targets, or in the `text-above` the table.
 */
export const LONG_TERM_PLACES = ["named", "row-above", "text-above"] as const;

export type LongTermPlace = (typeof LONG_TERM_PLACES)[number];

/**
 * How a form is to be read, as a person has shown it once. It holds no words of any plan: the fingerprint
 * is a hash of the form's headings.
 */
export type Mapping = {
  readonly fingerprint: string;
  readonly headings: HeadingPlace;
  readonly longTerm: LongTermPlace;
  /** One for each heading, in their order. None but `null`: the table is not part of the IEP. */
  readonly roles: readonly (Role | null)[];
};

/** Whether the mapping says that the table holds no targets. */
export function isNotTargets({ roles }: Mapping): boolean {
  return roles.every((role) => role === null);
}
