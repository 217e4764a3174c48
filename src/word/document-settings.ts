import { HostError } from "./host-error";

/** The one name under which Amas keeps things in a document. */
export const SETTINGS_KEY = "amas";

/** What Amas keeps in this document; `null` when nothing is kept. */
export function readSettings(): unknown {
  return documentSettings().get(SETTINGS_KEY) ?? null;
}

/**
 * Keeps `settings` in the document; `null` removes every trace. Rejects with "settings-not-saved", and then this
 * session too has what the document has.
 */
export async function saveSettings(settings: unknown): Promise<void> {
  const store = documentSettings();
  const before: unknown = store.get(SETTINGS_KEY) ?? null;
  put(store, settings);
  const result = await save(store);
  if (result.status === Office.AsyncResultStatus.Succeeded) return;

  put(store, before);
  throw new HostError("settings-not-saved", result.error);
}

function put(store: Office.Settings, settings: unknown): void {
  if (settings === null) store.remove(SETTINGS_KEY);
  else store.set(SETTINGS_KEY, settings);
}

function save(store: Office.Settings): Promise<Office.AsyncResult<void>> {
  return new Promise((resolve) => store.saveAsync((result) => resolve(result)));
}

function documentSettings(): Office.Settings {
  if (typeof Office === "undefined") throw new HostError("not-word");
  return Office.context.document.settings;
}
