import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import type { FailureCode } from "../actions/failure";
import type { PlanActions } from "../actions/plan-actions";
import { useAppStyles } from "./App.styles";
import { CheckView } from "./components/CheckView";
import { Explained } from "./components/Explained";
import { Navigation } from "./components/Navigation";
import { NotBuiltYet } from "./components/NotBuiltYet";
import { useTextStyles } from "./components/text.styles";
import { strings } from "./strings";
import { useTheme } from "./theme";
import { usePane } from "./use-pane";

type AppProps = {
  readonly actions: PlanActions;
  /** The query of the pane's address: `?view=check` opens at the check and runs it. */
  readonly search: string;
  /** What stands in the way of working at all, or all there is to say; `null`: nothing. */
  readonly obstacle: FailureCode | null;
};

export function App({ actions, search, obstacle }: AppProps) {
  const styles = useAppStyles();
  const text = useTextStyles();

  return (
    <FluentProvider theme={useTheme()} className={styles.root}>
      <AriaLiveAnnouncer>
        {obstacle === null ? (
          <OpenPane actions={actions} search={search} />
        ) : (
          <main className={styles.view}>
            <h1 className={text.title}>{strings.appName}</h1>
            <Explained kind="failure" {...strings.failure(obstacle)} />
          </main>
        )}
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

function OpenPane({ actions, search }: Pick<AppProps, "actions" | "search">) {
  const styles = useAppStyles();
  const pane = usePane(actions, search);
  const { view } = pane.state;

  return (
    <>
      <Navigation view={view} onChoose={pane.chooseView} />
      <main className={styles.view}>
        {view === "check" ? <CheckView pane={pane} /> : <NotBuiltYet view={view} />}
      </main>
    </>
  );
}
