import type { Setting } from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";
import type { CheckOptions } from "./judge-plan";
import type { KeptMeetings } from "./meeting-schema";

/** The settings a user can choose from, in the order of the guidance. */
export const SETTINGS = [
  "preschool",
  "mainstream",
  "special",
] as const satisfies readonly Setting[];

/** What Amas keeps in a document. Members that this version does not know are left as they are. */
export type KeptSettings = {
  readonly version: 1;
  /** The chosen setting; `null`: what the document states counts. */
  readonly setting: Setting | null;
  /** How tables are to be read that a person has shown; absent: none. */
  readonly forms?: readonly Mapping[] | undefined;
  /** The findings that somebody has set aside; absent: none. */
  readonly dismissals?: readonly Dismissal[] | undefined;
  /** How many wellbeing indicators there are; absent: as the form has it. */
  readonly indicators?: "seven" | "eight" | undefined;
  /** The terms of this school; absent: the usual ones. */
  readonly terms?: readonly KeptTerm[] | undefined;
  /** The language of the pane; absent: its first. */
  readonly language?: string | undefined;
  /** What somebody has typed into a form of the pane and not yet put into the plan, by form. */
  readonly drafts?: Readonly<Record<string, unknown>> | undefined;
} & KeptMeetings;

/** A finding set aside: what it is known again by, no words of the plan, and why. */
export type Dismissal = { readonly finding: string; readonly reason: string };

/** A term of one school year, both days included, as `YYYY-MM-DD`. */
export type KeptTerm = { readonly starts: string; readonly ends: string };

/**
 * What Amas finds of its own in a document. `unreadable`: something is kept that this version does
 * not understand, perhaps from a newer one; it is left alone until the user removes it.
 */
export type Kept =
  | { readonly kind: "nothing" }
  | { readonly kind: "settings"; readonly settings: KeptSettings }
  | { readonly kind: "unreadable" };

/** What is kept; `null`: nothing, or nothing that this version understands. */
export function keptSettings(kept: Kept): KeptSettings | null {
  return kept.kind === "settings" ? kept.settings : null;
}

/** The forms that a person has shown in this document. */
export function keptForms(kept: Kept): readonly Mapping[] {
  return keptSettings(kept)?.forms ?? [];
}

/** The kept choice of setting; `null` when none is kept. */
export function keptSetting(kept: Kept): Setting | null {
  return keptSettings(kept)?.setting ?? null;
}

/** The meeting, the conversation about the need and who does what, as far as the document keeps them. */
export function keptMeetings(kept: Kept): KeptMeetings {
  if (kept.kind !== "settings") return {};
  const { meeting, need, duties } = kept.settings;
  return { meeting, need, duties };
}

/** What the rules go by beside the plan itself, as far as the document keeps it. */
export function keptForRules(kept: Kept): Pick<CheckOptions, "terms" | "duties"> {
  return { terms: keptSettings(kept)?.terms, duties: keptMeetings(kept).duties?.duties };
}
