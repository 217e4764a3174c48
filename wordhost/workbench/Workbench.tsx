import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { DocumentView } from "./DocumentView";
import { Pane } from "./Pane";
import type { Ribbon, RibbonAction } from "./ribbon";
import { RibbonBar } from "./RibbonBar";
import { runFunction } from "./run-function";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";
import { useWorkbenchStyles } from "./Workbench.styles";
import type { WordSession } from "./word-session";

export type WorkbenchProps = {
  readonly ribbon: Ribbon;
  readonly session: WordSession;
};

/** What Word looks like around an add-in: title bar, ribbon, document, task pane. */
export function Workbench({ ribbon, session }: WorkbenchProps) {
  const styles = useWorkbenchStyles();
  const [isDark, setDark] = useState(false);
  const [pane, setPane] = useState<PaneState>({ page: null, opened: 0 });
  const [message, setMessage] = useState(WELCOME);
  const ribbonElement = useRef<HTMLDivElement>(null);

  async function open(file: File): Promise<void> {
    const isOpen = session.open(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!isOpen) {
      setMessage(`${file.name} could not be opened. The workbench opens Word documents (.docx).`);
      return;
    }
    setMessage(`${file.name} is open. It has not left this computer.`);
    reopenPane();
  }

  function reopenPane(): void {
    setPane(({ page, opened }) => ({ page, opened: opened + 1 }));
  }

  function changeTheme(dark: boolean): void {
    session.setTheme(dark ? "dark" : "light");
    setDark(dark);
    reopenPane();
  }

  function press(action: RibbonAction, label: string): void {
    switch (action.do) {
      case "show-pane":
        setPane(({ opened }) => ({ page: action.page, opened: opened + 1 }));
        return;
      case "run-function":
        setMessage(`${label} …`);
        runFunction(ribbon.functionPage, action.name).then(
          () => setMessage(`${label}: done.`),
          () => setMessage(`${label} did not work. The browser’s console says more.`),
        );
    }
  }

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.window}>
        <TitleBar
          session={session}
          isDark={isDark}
          onDark={changeTheme}
          onOpen={(file) => void open(file)}
          onSaved={(name) => setMessage(`A copy was saved as ${name}.`)}
        />
        <RibbonBar ribbon={ribbon} onPress={press} ref={ribbonElement} />
        <div className={styles.body}>
          <DocumentView session={session} />
          {pane.page !== null && (
            <Pane
              key={pane.opened}
              title={ribbon.addInName}
              page={pane.page}
              onClose={() => {
                setPane(({ opened }) => ({ page: null, opened }));
                ribbonElement.current?.querySelector("button")?.focus();
              }}
            />
          )}
        </div>
        <StatusBar message={message} />
      </div>
    </FluentProvider>
  );
}

type PaneState = {
  /** The page in the pane, relative to the add-in's folder; `null` while the pane is closed. */
  readonly page: string | null;
  /** How often it was opened: each opening loads the page afresh, as in Word. */
  readonly opened: number;
};

const WELCOME = "A stand-in for Word. The document stays on this computer.";
