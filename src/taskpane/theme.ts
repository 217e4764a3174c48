import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkWanted = "(prefers-color-scheme: dark)";

/**
 * The theme that suits Word: Word's own word on it where it gives one, else the system's wish. In a
 * contrast theme the browser replaces the colours of either.
 */
export function useTheme(): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkWanted).matches);
  return (officeIsDark() ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkWanted);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

// Word on the web leaves officeTheme undefined (#3410).
function officeIsDark(): boolean | null {
  const theme: { readonly isDarkTheme?: boolean } | undefined =
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return theme?.isDarkTheme ?? null;
}
