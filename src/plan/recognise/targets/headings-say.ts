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
  const columns = headers.flatMap((header) => header.columns);
  const roles = new Set(columns.map(({ role }) => role));
  return {
    evidence: evidenceOf({ roles, hasLongTermApart, section }),
    namesShortTerm: columns.some(
      ({ role, isGuess }) => role === "kind" || (role === "short-term" && isGuess !== true),
    ),
    hasTargetColumn: headers.some((header) => targetColumn(header, hasLongTermApart)),
  };
}
