import type { Evidence } from "../reading";
import type { Section } from "../survey/sections";
import type { TargetRole } from "../labels/target-synonyms";

type Seen = {
  /** What its columns or labels are for. */
  readonly roles: ReadonlySet<TargetRole>;
  /** Long-term targets in rows of their own or above the table. */
  readonly hasLongTermApart: boolean;
  readonly section: Section | null;
};

const supporting: Partial<Readonly<Record<TargetRole, string>>> = {
  strategies: "strategies",
  who: "who helps",
  when: "a date",
  success: "how success is seen",
  evaluation: "evaluation",
  indicator: "wellbeing indicators",
};

/** What in a table speaks for its being the IEP, and what against. */
export function evidenceOf({ roles, hasLongTermApart, section }: Seen): readonly Evidence[] {
  const evidence: Evidence[] = [];

  if (roles.has("kind")) add(6, "A column says which targets are long-term and which short-term.");
  else if (roles.has("short-term")) add(3, "A column is headed as short-term targets.");
  else if (roles.has("target")) add(1, "A column is headed as targets, without saying which kind.");
  else if (roles.has("aim")) add(1, "A column asks for aims in other words.");

  if (roles.has("long-term")) add(3, "A column is headed as long-term targets.");
  else if (hasLongTermApart) add(3, "Long-term targets are named as such.");

  const support = [...roles].flatMap((role) => supporting[role] ?? []);
  if (support.length > 0) {
    add(Math.min(4, support.length), `Columns that go with targets: ${support.join(", ")}.`);
  }
  const iep = section?.isPast === true ? section.within : section;
  if (iep?.kind === "iep") add(3, `It stands under “${iep.title}”.`);
  if (section?.kind === "mixed") add(0, `It stands under “${section.title}”.`);
  if (section !== null && isElsewhere(section)) {
    if (section.isPast) add(-1, `It stands after “${section.title}” and its table.`);
    else
      add(
        /improvement/i.test(section.title) ? -9 : -5,
        `It stands under “${section.title}”, which is not the IEP.`,
      );
  }
  return evidence;

  function add(points: number, words: string): void {
    evidence.push({ points, words });
  }
}

function isElsewhere({ kind }: Section): boolean {
  return kind === "not-targets" || kind === "review" || kind === "comments";
}
