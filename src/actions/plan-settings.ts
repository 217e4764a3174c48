import { z } from "zod";
import type { Setting } from "../plan/model";
import type { PlanDocument } from "../word/plan-document";
import { SETTINGS, type Kept, type KeptSettings } from "./kept";

const Stored: z.ZodType<KeptSettings> = z.looseObject({
  version: z.literal(1),
  setting: z.enum(SETTINGS).nullable(),
});

/** What Amas keeps in this document. */
export function readKept(document: PlanDocument): Kept {
  const stored = document.readSettings();
  if (stored === null || stored === undefined) return { kind: "nothing" };
  const parsed = Stored.safeParse(stored);
  return parsed.success ? { kind: "settings", settings: parsed.data } : { kind: "unreadable" };
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
  const kept = readKept(document);
  if (kept.kind === "unreadable") return false;
  const before = kept.kind === "settings" ? kept.settings : { version: 1 as const };
  const settings: KeptSettings = { ...before, setting };
  await document.saveSettings(isEmpty(settings) ? null : settings);
  return true;
}

/** Removes everything Amas keeps in the document. Rejects with `HostError`. */
export async function removeKept(document: PlanDocument): Promise<void> {
  await document.saveSettings(null);
}

function isEmpty(settings: KeptSettings): boolean {
  const others = Object.keys(settings).filter((key) => key !== "version" && key !== "setting");
  return settings.setting === null && others.length === 0;
}
