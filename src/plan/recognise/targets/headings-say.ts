import type { Header } from "./header";
import type { Reading } from "../reading";
import type { Section } from "../survey/sections";
import { evidenceOf } from "../sureness/target-evidence";
import { targetColumn } from "./target-fields";

/** What the headings of a table say for its being the IEP, and which targets they name. */
export function saidByHeadings(
  headers: readonly Header[],
  hasLongTermApart: boolean,
  section: Section | null,
): Pick<Reading, "evidence" | "namesShortTerm" | "hasTargetColumn"> {
  const roles = new Set(headers.flatMap(({ columns }) => columns.map(({ role }) => role)));
  return {
    evidence: evidenceOf({ roles, hasLongTermApart, section }),
    namesShortTerm: roles.has("short-term") || roles.has("kind"),
    hasTargetColumn: headers.some((header) => targetColumn(header, hasLongTermApart)),
  };
}
