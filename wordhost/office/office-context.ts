import { isSetSupported } from "../requirement-sets";
import type { WordHost } from "../word-host";
import { officeDocument } from "./office-document";

export type OfficeContext = ReturnType<typeof officeContext>;

/** `Office.context` */
export function officeContext(host: WordHost) {
  return {
    host: "Word",
    platform: host.platform,
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    touchEnabled: false,
    commerceAllowed: false,
    partitionKey: undefined,
    diagnostics: { host: "Word", platform: host.platform, version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version?: number | string) =>
        isSetSupported(host.sets, name, version === undefined ? undefined : String(version)),
    },
    get officeTheme() {
      return host.faults.noTheme ? undefined : officeThemes[host.theme];
    },
    document: officeDocument(host),
  };
}

const officeThemes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const;
