import * as v from "valibot";
import type { Setting } from "../plan/model";
import type { Mapping } from "../plan/teach/mapping";
import type { PlanDocument } from "../word/plan-document";
import { isDay } from "../rules/dates/day";
import { keptForms, SETTINGS, type Kept, type KeptSettings } from "./kept";
import { StoredForms } from "./mapping-schema";
import { StoredDuties, StoredMeeting, StoredNeed } from "./meeting-schema";

const day = v.pipe(v.string(), v.check(isDay));

const Stored: v.GenericSchema<unknown, KeptSettings> = v.looseObject({
  version: v.literal(1),
  setting: v.nullable(v.picklist(SETTINGS)),
  forms: v.optional(StoredForms),
  dismissals: v.optional(v.array(v.looseObject({ finding: v.string(), reason: v.string() }))),
  indicators: v.optional(v.picklist(["seven", "eight"])),
  terms: v.optional(v.array(v.looseObject({ starts: day, ends: day }))),
  language: v.optional(v.string()),
  drafts: v.optional(v.record(v.string(), v.unknown())),
  meeting: v.optional(StoredMeeting),
  need: v.optional(StoredNeed),
  duties: v.optional(StoredDuties),
});

/** What Amas keeps in this document. */
export function readKept(document: PlanDocument): Kept {
  return keptFrom(document.readSettings());
}

/** What Amas keeps, from how it is stored; `null` or `undefined`: nothing is stored. */
export function keptFrom(stored: unknown): Kept {
  if (stored === null || stored === undefined) return { kind: "nothing" };
  const parsed = v.safeParse(Stored, stored);
  return parsed.success ? { kind: "settings", settings: parsed.output } : { kind: "unreadable" };
}

/**
 * Keeps the choice of setting in the document; `null` goes back to what the document states. Nothing
 * is left behind when nothing else is kept. Gives `false`, and writes nothing, when that would destroy
 * something this version cannot read. Rejects with `HostError`.
 */
export async function keepSetting(
  document: PlanDocument,
  setting: Setting | null,
): Promise<boolean> {
  return change(document, (settings) => ({ ...settings, setting }));
}

/**
 * Keeps in the document how its tables are to be read, in place of what was kept for the same headings.
 * Gives `false`, and writes nothing, where `keepSetting` does. Rejects with `HostError`.
 */
export async function keepForms(
  document: PlanDocument,
  forms: readonly Mapping[],
): Promise<boolean> {
  const others = keptForms(readKept(document)).filter((kept) => !forms.some(sameForm(kept)));
  return change(document, (settings) => ({ ...settings, forms: [...forms, ...others] }));
}

/** Forgets how a form is to be read. Gives and rejects as `keepForms` does. */
export async function removeForm(document: PlanDocument, form: Mapping): Promise<boolean> {
  const others = keptForms(readKept(document)).filter((kept) => !sameForm(form)(kept));
  const forms = others.length === 0 ? undefined : others;
  return change(document, (settings) => ({ ...settings, forms }));
}

/**
 * Keeps these members in the document beside what else is kept; `undefined` removes one. Gives and rejects as
 * `keepSetting` does.
 */
export async function keep(
  document: PlanDocument,
  members: Partial<Omit<KeptSettings, "version">>,
): Promise<boolean> {
  return change(document, (settings) => ({ ...settings, ...members }));
}

/**
 * Keeps a draft of a form of the pane; `null` removes it, and the last one leaves nothing behind. Gives and
 * rejects as `keepSetting` does.
 */
export async function keepDraft(
  document: PlanDocument,
  form: string,
  draft: unknown,
): Promise<boolean> {
  return change(document, (settings) => {
    const others = Object.entries(settings.drafts ?? {}).filter(([name]) => name !== form);
    const drafts = draft === null ? others : [...others, [form, draft] as const];
    return { ...settings, drafts: drafts.length === 0 ? undefined : Object.fromEntries(drafts) };
  });
}

/** Removes everything Amas keeps in the document. Rejects with `HostError`. */
export async function removeKept(document: PlanDocument): Promise<void> {
  await document.saveSettings(null);
}

async function change(
  document: PlanDocument,
  edit: (settings: KeptSettings) => KeptSettings,
): Promise<boolean> {
  const kept = readKept(document);
  if (kept.kind === "unreadable") return false;
  const before: KeptSettings =
    kept.kind === "settings" ? kept.settings : { version: 1, setting: null };
  const settings = edit(before);
  await document.saveSettings(isEmpty(settings) ? null : settings);
  return true;
}

function sameForm({ fingerprint }: Mapping): (other: Mapping) => boolean {
  return (other) => other.fingerprint === fingerprint;
}

function isEmpty(settings: KeptSettings): boolean {
  return Object.entries(settings).every(
    ([key, value]) =>
      key === "version" ||
      value === null ||
      value === undefined ||
      (Array.isArray(value) && value.length === 0),
  );
}
