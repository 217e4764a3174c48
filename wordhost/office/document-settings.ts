import { readWebExtension, writeWebExtension } from "../package/web-extension";
import type { WordHost } from "../word-host";
import { callbackAmong, fail, succeed } from "./async-result";

/**
 * `Office.context.document.settings`: a copy of what the document keeps for this add-in, made when the
 * page opens; only `saveAsync` brings changes into the document.
 */
export function documentSettings(host: WordHost) {
  let settings = new Map(readWebExtension(host.live.package, host.addInId));
  return {
    get: (name: string): unknown => settings.get(name) ?? null,

    set(name: string, value: unknown): void {
      settings.set(name, JSON.parse(JSON.stringify(value)));
    },

    remove(name: string): void {
      settings.delete(name);
    },

    saveAsync(...args: readonly unknown[]): void {
      const callback = callbackAmong(args);
      if (host.readOnly || host.faults.viewing) return fail(callback, 7000, "PermissionDenied");
      if (host.faults.saveSettings) return fail(callback, 5001, "InternalError");
      writeWebExtension(host.live.package, host.addInId, settings);
      host.live.settingsChanged();
      succeed(callback);
    },

    refreshAsync(callback?: Parameters<typeof succeed>[0]): void {
      settings = new Map(readWebExtension(host.live.package, host.addInId));
      succeed(callback);
    },
  };
}
