import type { Setting } from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";

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
};

/**
 * What Amas finds of its own in a document. `unreadable`: something is kept that this version does
 * not understand, perhaps from a newer one; it is left alone until the user removes it.
 */
export type Kept =
  | { readonly kind: "nothing" }
  | { readonly kind: "settings"; readonly settings: KeptSettings }
  | { readonly kind: "unreadable" };

/** The forms that a person has shown in this document. */
export function keptForms(kept: Kept): readonly Mapping[] {
  return kept.kind === "settings" ? (kept.settings.forms ?? []) : [];
}

/** The kept choice of setting; `null` when none is kept. */
export function keptSetting(kept: Kept): Setting | null {
  return kept.kind === "settings" ? kept.settings.setting : null;
}
