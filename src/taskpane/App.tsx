import { AriaLiveAnnouncer, FluentProvider, Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import type { FailureCode } from "../actions/failure";
import type { PlanActions } from "../actions/plan-actions";
import { useAppStyles } from "./App.styles";
import { Explained } from "./components/Explained";
import { Navigation } from "./components/Navigation";
import { ViewBoundary } from "./components/ViewBoundary";
import { useTextStyles } from "./components/text.styles";
import { strings } from "./strings";
import { useTheme } from "./theme";
import { usePane } from "./hooks/use-pane";
import { VIEW_ENTRIES } from "./views";

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
  const { component: View } = VIEW_ENTRIES[view];

  return (
    <>
      <Navigation view={view} onChoose={pane.chooseView} />
      <main className={styles.view}>
        <ViewBoundary key={view} title={strings.viewName(view)}>
          <Suspense fallback={<Spinner label={strings.opening} />}>
            <View pane={pane} />
          </Suspense>
        </ViewBoundary>
      </main>
    </>
  );
}
