import { beginsTargets } from "./comments-apart";
import type { RowView } from "./grid";
import { isOfWords, leftByTargets, pastSection, type Section } from "./sections";

/**
 * The section that a table stands in, and what is left of it below: where it is one of targets, it goes on with nothing that
 * people said before it. `isBegun`: nothing has come yet below the heading.
 */
export function sectionOfTargets(
  rows: readonly RowView[],
  section: Section | null,
  isBegun: boolean,
): { readonly at: Section | null; readonly below: Section | null } {
  if (section === null || !rows.some(beginsTargets)) return { at: section, below: section };
  if (section.isLine === true) return same(leftByTargets(section));
  const at = !isBegun && isOfWords(section) ? pastSection(section) : section;
  // What was said for an assessment was said before the plan: comments below the targets are no part of it.
  const isBefore = at?.isPast === true && section.kind === "not-targets" && isOfWords(section);
  return isBefore ? { at, below: section.within ?? null } : same(at);
}

function same(section: Section | null) {
  return { at: section, below: section };
}
