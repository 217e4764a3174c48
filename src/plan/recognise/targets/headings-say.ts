import type { Header } from "./header";
import { indicatorsIn } from "../content/indicators-in";
import type { LongTermDraft, Reading } from "../reading";
import type { Section } from "../survey/sections";
import { evidenceOf } from "../sureness/target-evidence";
import { targetColumn } from "./target-fields";

/** What the headings of a table say for its being the IEP, and which targets they name. */
export function saidByHeadings(
  headers: readonly Header[],
  hasLongTermApart: boolean,
  section: Section | null,
  longTerm: readonly LongTermDraft[],
): Pick<Reading, "evidence" | "namesShortTerm" | "hasTargetColumn"> {
  const columns = headers.flatMap((header) => header.columns);
  // Noted with the long-term target of a block they speak for an IEP as a column of them does.
  const isNoted = longTerm.some(({ indicators }) => indicatorsIn(indicators ?? []).length > 0);
  const noted = isNoted ? (["indicator"] as const) : [];
  const roles = new Set([...columns.map(({ role }) => role), ...noted]);
  return {
    evidence: evidenceOf({ roles, hasLongTermApart, section }),
    namesShortTerm: columns.some(
      ({ role, isGuess }) => role === "kind" || (role === "short-term" && isGuess !== true),
    ),
    hasTargetColumn: headers.some((header) => targetColumn(header, hasLongTermApart)),
  };
}
