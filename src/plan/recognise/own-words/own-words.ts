import { paragraphsIn, type Block } from "../../ooxml/blocks";
import {
  FIELD_NAMES,
  type FieldName,
  type Lines,
  type LongTermDraft,
  type ShortTermDraft,
} from "../reading";
import { isOnlyIndicators } from "../content/indicators-in";
import { withoutMarks } from "../content/listed";
import { isDitto } from "../labels/words";
import { aimsOf } from "./aims";
import { fieldOfRole } from "../targets/field-of-role";
import { meaningsOf, type Beside, type Meanings } from "./meanings";
import type { TargetRole } from "../labels/target-synonyms";
import { statesAims } from "./nested-aims";
import { plainly, putPlainly } from "./put-plainly";
import { spotsIn, type Spot } from "./spots";

/** A form in words of its own, as it reads in those of the guidance. */
export type InOwnWords = {
  readonly blocks: readonly Block[];
  /** What was found in it, for a person, with which of its labels were taken for which. */
  readonly evidenceWith: (found: readonly string[]) => readonly string[];
  /** The title of a table with the form's own label in the place of the plain one, for a person. */
  readonly inItsWords: (title: string) => string;
  /** Whether all that it has of targets was read, and nothing else. */
  readonly isWhole: (read: Targets) => boolean;
};

type Targets = {
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
};

/**
 * Understands a form whose labels are its own ("Wee steps", "Where we're heading") by how its aims stand under each
 * other; "unclear" where it has such aims and that is not plain. `names` are those of the pupil, in small letters.
 */
export function inOwnWords(
  blocks: readonly Block[],
  names: readonly string[],
): InOwnWords | "unclear" | null {
  const texts = paragraphsIn(blocks).flatMap(({ lines }) => lines.map(({ text }) => text));
  const isAim = aimsOf(names, texts);
  const spots = spotsIn(blocks, isAim);
  const meanings = meaningsOf(spots, names, isAim);
  if (meanings === null) return statesAims(spots, isAim) ? "unclear" : null;
  return {
    blocks: putPlainly(blocks, meanings),
    evidenceWith: (found) => [
      `The labels were understood by what stands with them: ${labelsOf(meanings)}.`,
      ...found.filter((words) => !namesPlainLabel(words)),
    ],
    inItsWords: (title) => inItsWords(title, meanings),
    isWhole: (read) => isAllOf(read, meanings),
  };
}

/** Nobody who looks at the form finds these words in it. */
function namesPlainLabel(words: string): boolean {
  return Object.values(plainly).some((label) => words.includes(`“${label}”`));
}

/** "Long-term target 2" is none of the words of a form that says "By next summer". */
function inItsWords(title: string, meanings: Meanings): string {
  for (const [role, label] of ownLabels(meanings)) {
    const name = plainly[role];
    const isPut = name !== undefined && title.startsWith(name);
    // "Step 1.1" stands over the first alone.
    const own = label.replace(/\s+\d{1,2}(?:\.\d{1,2})?$/, "");
    if (isPut) return own + title.slice(name.length).replace(/^ \d+/, "");
  }
  return title;
}

function labelsOf(meanings: Meanings): string {
  return [...ownLabels(meanings)]
    .map(([role, label]) => `“${label}” as ${plainly[role]?.toLowerCase()}`)
    .join(", ");
}

/** The first label for each thing that is asked for. */
function ownLabels({ roles }: Meanings): ReadonlyMap<TargetRole, string> {
  const said = new Map<TargetRole, string>();
  for (const [{ label }, role] of roles)
    if (label !== "" && !said.has(role)) said.set(role, label.replace(/\s+/g, " ").trim());
  return said;
}

function isAllOf({ longTerm, unassigned }: Targets, meanings: Meanings): boolean {
  const shortTerm = longTerm.flatMap((target) => target.shortTerm);
  const read = new Map(FIELD_NAMES.map((name) => [name, fieldsOf(shortTerm, name)]));
  const isNoted = longTerm.map(({ indicators }) => indicators !== null && indicators.length > 0);
  return (
    unassigned.length === 0 &&
    sayTheSame(longTerm, meanings.longTerm) &&
    sayTheSame(shortTerm, meanings.shortTerm) &&
    meanings.beside.every((beside) => isIn(read, beside)) &&
    [...read].every(([name, texts]) => areFrom(texts, name, meanings)) &&
    (isNoted.every(Boolean) || !(isNoted.some(Boolean) || notesIndicators(meanings)))
  );
}

function notesIndicators({ roles, beside }: Meanings): boolean {
  return [...roles.values(), ...beside.map(({ role }) => role)].includes("indicator");
}

function fieldsOf(targets: readonly ShortTermDraft[], name: FieldName): readonly string[] {
  return targets.map(({ fields }) => plain(fields[name] ?? []));
}

/** Whether what stands beside targets is in their field for it, or belongs in none. */
function isIn(read: ReadonlyMap<FieldName, readonly string[]>, { spot, role }: Beside): boolean {
  if (isNote(spot) || isDitto(spot.lines)) return true;
  if (role === null) return false;
  const field = fieldOfRole[role];
  const texts = (read.get(field ?? "when") ?? []).join();
  // Lines that go with several targets one by one stand in the field of each.
  return (
    field === undefined || withoutMarks(spot.lines).every((line) => texts.includes(plain([line])))
  );
}

/** Whether what was read of a field stands so beside the targets, with no label of another among it. */
function areFrom(texts: readonly string[], name: FieldName, { beside }: Meanings): boolean {
  const own = beside.filter(({ role }) => role !== null && fieldOfRole[role] === name);
  const written = own.map(({ spot }) => plain(spot.lines)).join("");
  return own.length === 0 || texts.every((text) => written.includes(text));
}

/** Whether the targets are those of the spots: each word for word, but for what is noted behind it. */
function sayTheSame(
  targets: readonly { readonly lines: Lines }[],
  spots: readonly Spot[],
): boolean {
  const own = spots.filter((spot) => !isDitto(spot.lines) && !isNote(spot));
  const written = plain(own.flatMap(({ lines }) => lines));
  const read = targets.map(({ lines }) => plain(lines));
  // A line may have more than the target: its number, or what is noted behind it.
  const isRead = (text: string) => read.some((each) => text.includes(each));
  const lines = own.flatMap((spot) => spot.lines).filter((line) => !isNote({ lines: [line] }));
  return (
    read.every((text) => text !== "" && written.includes(text)) &&
    lines.every((line) => isRead(plain([line])))
  );
}

/** Nothing, indicators, or a mark: no words of a target. */
function isNote({ lines }: { readonly lines: Lines }): boolean {
  return plain(lines).length < 3 || isOnlyIndicators(lines);
}

/** The letters and figures alone. */
function plain(lines: Lines): string {
  return lines.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")).join("");
}
