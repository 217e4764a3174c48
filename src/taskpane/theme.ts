import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

const darkWanted = "(prefers-color-scheme: dark)";

/** The dark theme is fetched only for those who want it. */
let darkTheme: Theme | null = null;

/** Fetches the theme that suits Word, so that nobody sees another one first. */
export async function fetchTheme(): Promise<void> {
  if (officeIsDark() ?? systemIsDark()) await fetchDark();
}

/**
 * The theme that suits Word: Word's own word on it where it gives one, else the system's wish. In a
 * contrast theme the browser replaces the colours of either.
 */
export function useTheme(): Theme {
  const isDarkBySystem = useSyncExternalStore(subscribe, systemIsDark);
  const isDark = officeIsDark() ?? isDarkBySystem;
  const [dark, setDark] = useState(darkTheme);

  useEffect(() => {
    if (isDark && dark === null) void fetchDark().then(setDark);
  }, [isDark, dark]);

  return isDark && dark !== null ? dark : webLightTheme;
}

/** Where it cannot be fetched the light theme stays, which can be read as well. */
async function fetchDark(): Promise<Theme | null> {
  try {
    darkTheme = (await import("./dark-theme")).webDarkTheme;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ChunkLoadError") throw error;
    darkTheme = null;
  }
  return darkTheme;
}

function systemIsDark(): boolean {
  return window.matchMedia(darkWanted).matches;
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
