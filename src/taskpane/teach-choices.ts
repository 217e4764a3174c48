import {
  isNotTargets,
  LONG_TERM_PLACES,
  ROLES,
  type LongTermPlace,
  type Mapping,
  type Role,
} from "../plan/teach/mapping";
import type { Headings, TableSketch } from "../plan/teach/tables";

/** What a person has chosen so far of how a table is to be read. */
export type Choices = {
  readonly table: number;
  /** Which of the table's ways of standing. */
  readonly way: number;
  readonly roles: readonly (Role | null)[];
  readonly longTerm: LongTermPlace;
};

/**
 * The table to begin with: the one at the cursor, else the one with the most known headings, those with
 * targets and those under the heading of the IEP before the action plan's and others.
 */
export function likeliestTable(tables: readonly TableSketch[], atCursor: number | null): number {
  if (atCursor !== null) return atCursor;
  const known = tables.map(
    ({ ways, isInIep }) => (ways[0] === undefined ? 0 : knownIn(ways[0])) + (isInIep ? 50 : 0),
  );
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** A table freshly chosen, with what Amas guesses. */
export function choicesFor(tables: readonly TableSketch[], table: number, way = 0): Choices {
  const headings = tables[table]?.ways[way];
  return {
    table,
    way,
    roles: headings?.headings.map(({ guess }) => guess) ?? [],
    longTerm: headings?.longTerm ?? "named",
  };
}

export function withRole(choices: Choices, at: number, role: Role | null): Choices {
  return { ...choices, roles: choices.roles.map((other, index) => (index === at ? role : other)) };
}

/** Whether it must still be asked where the long-term target stands. */
export function mustPlaceLongTerm({ roles }: Choices): boolean {
  return !roles.includes("long-term") && roles.includes("short-term");
}

/** The choices as Amas keeps them; `null` when there is no such table. */
export function formOf(tables: readonly TableSketch[], choices: Choices): Mapping | null {
  const headings = tables[choices.table]?.ways[choices.way];
  if (headings === undefined) return null;
  return {
    fingerprint: headings.fingerprint,
    headings: headings.place,
    longTerm: mustPlaceLongTerm(choices) ? choices.longTerm : "named",
    roles: choices.roles,
  };
}

/** Whether a form says nothing of targets although other parts of it are chosen. */
export function lacksTargets(form: Mapping): boolean {
  const hasTargets = form.roles.some((role) => role === "long-term" || role === "short-term");
  return !hasTargets && !isNotTargets(form);
}

/** The choices as texts, to be kept until they are used. `form` tells whether the table is still the same. */
export function choicesAsTyped(tables: readonly TableSketch[], choices: Choices) {
  const { table, way, roles, longTerm } = choices;
  return {
    form: formOf(tables, choices)?.fingerprint ?? "",
    table: `${table}`,
    way: `${way}`,
    longTerm,
    roles: roles.map((role) => role ?? "").join(),
  };
}

/** What `choicesAsTyped` gives when nothing is chosen. */
export const NOT_CHOSEN = { form: "", table: "", way: "", longTerm: "", roles: "" };

/** The choices from such texts; `null` when there are none, or the table has other headings now. */
export function choicesIn(
  tables: readonly TableSketch[],
  of: (field: string) => string,
): Choices | null {
  const [table, way] = [Number(of("table")), Number(of("way"))];
  const headings = tables[table]?.ways[way];
  if (headings === undefined || headings.fingerprint !== of("form")) return null;
  const roles = of("roles").split(",");
  return {
    table,
    way,
    roles: headings.headings.map(
      (_heading, at) => ROLES.find((role) => role === roles[at]) ?? null,
    ),
    longTerm: LONG_TERM_PLACES.find((place) => place === of("longTerm")) ?? headings.longTerm,
  };
}

function knownIn({ headings }: Headings): number {
  const known = headings.filter(({ guess }) => guess !== null);
  const hasTargets = known.some(({ guess }) => guess === "short-term");
  return known.length + (hasTargets ? 100 : 0);
}
