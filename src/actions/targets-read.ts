import { listed } from "../rules/listed";
import { plural } from "../rules/plural";

/** How many targets of each kind a plan has. */
export type TargetCounts = { readonly longTerm: number; readonly shortTerm: number };

/** What was read, and from where: "3 long-term targets with 7 short-term targets, from the table at “Section 4”". */
export function targetsRead(counts: TargetCounts, readFrom: readonly string[]): string {
  return targetsCounted(counts) + fromTables(readFrom);
}

export function targetsCounted({ longTerm, shortTerm }: TargetCounts): string {
  if (longTerm + shortTerm === 0) return "No targets yet";
  if (shortTerm === 0) return `${plural(longTerm, "long-term target")} and no short-term ones`;
  if (longTerm === 0) return `${plural(shortTerm, "short-term target")} and no long-term ones`;
  return `${plural(longTerm, "long-term target")} with ${plural(shortTerm, "short-term target")}`;
}

/** “Section 4” of one table or several; of four headings the first two. */
function fromTables(readFrom: readonly string[]): string {
  const titles = [...new Set(readFrom)].map((title) => `“${title}”`);
  if (titles.length === 0) return "";
  const named =
    titles.length > 3 ? [...titles.slice(0, 2), `${titles.length - 2} other headings`] : titles;
  return `, from the ${readFrom.length === 1 ? "table" : "tables"} at ${listed(named)}`;
}
