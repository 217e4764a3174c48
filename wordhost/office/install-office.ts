import type { WordHost } from "../word-host";
import type { Library } from "./define-class";
import { officeActions, type OfficeActions } from "./office-actions";
import { addLaterMembers } from "./later-members";
import { officeContext } from "./office-context";

/** The globals of a page that loaded Microsoft's library, as far as the stand-in needs them. */
export type OfficeWindow = {
  _richApiNativeBridge?: unknown;
  Office?: object;
  Word?: unknown;
  OfficeExtension?: unknown;
};

/** What a workbench or a test can do with one page's Office. */
export type InstalledOffice = {
  readonly Office: typeof globalThis.Office;
  /** Runs an action that the page associated, as a press of its ribbon button does. */
  readonly runAction: OfficeActions["run"];
};

/** First step, before the page loads Microsoft's library: from now on its requests go to `host`. */
export function installBridge(window: OfficeWindow, host: WordHost): void {
  window._richApiNativeBridge = host.bridge();
}

/**
 * Second step, once the library is loaded and before the add-in's own scripts run: the common API
 * (`Office.onReady`, `Office.context` …), which lives in Microsoft's `office.js` and not in the library, and what the library lacks.
 */
export function installOffice(window: OfficeWindow, host: WordHost): InstalledOffice {
  addLaterMembers(window as Library);
  const actions = officeActions();
  const context = officeContext(host);
  const info = { host: "Word", platform: context.platform };
  const members = {
    context,
    actions: { associate: actions.associate },
    onReady: (callback?: (info: unknown) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
    initialize: () => undefined,
    isSetSupported: context.requirements.isSetSupported,
    HostType: { Word: "Word", Excel: "Excel", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    EventType: {
      DocumentSelectionChanged: "documentSelectionChanged",
      SettingsChanged: "settingsChanged",
      OfficeThemeChanged: "officeThemeChanged",
    },
  };
  // The library's own `Office` has a `context` that cannot be replaced, so ours stands before it.
  const office = Object.create(window.Office ?? {}) as object;
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(office, name, { value, enumerable: true, writable: true });
  }
  window.Office = office;
  return { Office: office as typeof globalThis.Office, runAction: actions.run };
}
