import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import {
  installBridge,
  installOffice,
  type InstalledOffice,
  type OfficeWindow,
} from "./office/install-office";
import type { WordHost } from "./word-host";

export * from "./browser";

/** One Office of its own in this process: Microsoft's library and the common API over one host. */
export type StartedOffice = InstalledOffice & {
  readonly Word: typeof globalThis.Word;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  /** `Word.run` */
  readonly run: typeof globalThis.Word.run;
};

/** Loads the library apart from everything else, so that several hosts live side by side. */
export function startOffice(host: WordHost): StartedOffice {
  const window = emptyPage();
  installBridge(window, host);
  library().runInContext(createContext(window));
  const office = installOffice(window, host);
  const Word = window.Word as typeof globalThis.Word;
  const OfficeExtension = window.OfficeExtension as typeof globalThis.OfficeExtension;
  return { ...office, Word, OfficeExtension, run: Word.run };
}

/**
 * Makes this process a page of the host's: `Word`, `Office` and `OfficeExtension` are global, as the
 * product expects, until `restore` is called.
 */
export function enterOffice(host: WordHost): StartedOffice & { readonly restore: () => void } {
  const office = startOffice(host);
  const names = ["Word", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: office[name], configurable: true });
  }
  return {
    ...office,
    restore() {
      names.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      });
    },
  };
}

let compiled: Script | null = null;

function library(): Script {
  if (compiled === null) {
    const filename = require.resolve("@microsoft/office-js/dist/word-web-16.00.js");
    compiled = new Script(readFileSync(filename, "utf8"), { filename });
  }
  return compiled;
}

/** As little of a web page as the library needs to load. */
function emptyPage(): OfficeWindow {
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    navigator: { userAgent: "Amas stand-in" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}
