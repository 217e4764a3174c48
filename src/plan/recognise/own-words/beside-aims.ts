import { roleByContent } from "../content/column-content";
import { sharesOf } from "../content/words-in-column";
import { hintOf } from "../labels/heading-hints";
import { meaningOf } from "../labels/heading-meaning";
import type { TargetRole } from "../labels/target-synonyms";
import { isDitto } from "../labels/words";
import { blankCell, withLines, type CellView } from "../survey/grid";
import { goals, targetRoleOf } from "../targets/header";
import type { Group, Spot } from "./spots";

/** What the labels beside the aims ask for, where no list has them or they stand in text, and what stands with them is plain. */
export function besideAims(
  groups: readonly Group[],
): readonly (readonly [group: Group, role: TargetRole])[] {
  const known = new Set(groups.map(([first]) => namedRole(first?.label ?? "")));
  const told = groups.flatMap((group) => {
    const own = inText(group) ? namedRole(group[0]?.label ?? "") : null;
    const role = own ?? roleOf(group);
    return role === null || (own === null && known.has(role)) ? [] : [[group, role] as const];
  });
  // Of two that seem to ask for one thing none is known to.
  return told.filter(([, role]) => told.filter(([, other]) => other === role).length === 1);
}

/** Labels that a dash, a tab or a word in another language may part from their words. */
function inText(group: Group): boolean {
  return group.every(({ place }) => "paragraph" in place);
}

/** What a label beside the aims asks for by its words; "Aim for" over days asks for no target, as the targets are found. */
export function askedBeside(label: string): TargetRole | null {
  return namedRole(label) ?? withoutGoals(meaningOf(label));
}

function roleOf(group: Group): TargetRole | null {
  const label = group[0]?.label ?? "";
  if (namedRole(label) !== null) return null;
  const cells = group.filter(({ lines }) => !isDitto(lines)).map(cellOf);
  const shown = roleByContent(cells);
  if (label === "") return shown === "number" ? shown : null;
  if (shown === "indicator" || shown === "when" || shown === "who") return shown;
  const shares = sharesOf(cells);
  const people = shares.get("who") ?? 0;
  if ((shares.get("when") ?? 0) > MOST) return "when";
  if (people > MOST) return "who";
  const meant = withoutGoals(meaningOf(label));
  // "Grown-ups help me by …" seems to ask who, and has what they do.
  const isOther = meant === "who" && people < FEW;
  if (meant !== null && !isOther) return fields.has(meant) ? meant : null;
  const hint = hintOf(label);
  if (isOther && hint === null) return asksName.test(label) ? null : "strategies";
  return hint !== null && fields.has(hint) ? hint : null;
}

const MOST = 0.7;
const FEW = 0.3;

/** A label that seems to ask for a day, over what is none, asks for nothing plain. */
const fields: ReadonlySet<TargetRole> = new Set([
  ...(["strategies", "who", "success", "evaluation", "indicator"] as const),
]);

const asksName = /\b(?:who|whom|names?|initials?)\b/i;

function namedRole(label: string): TargetRole | null {
  return withoutGoals(targetRoleOf(label));
}

function withoutGoals(role: TargetRole | null): TargetRole | null {
  return role !== null && goals.has(role) ? null : role;
}

function cellOf(spot: Spot): CellView {
  const lines = spot.lines.map((line) => ({ ...line, listLevel: null }));
  return withLines(blankCell, lines);
}
