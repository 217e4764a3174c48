import { Button, Spinner } from "@fluentui/react-components";
import type { Pane } from "../use-pane";
import { shownCheck } from "../state";
import { strings } from "../strings";
import { useCheckViewStyles } from "./CheckView.styles";
import { Explained } from "./Explained";
import { Results } from "./Results";
import { useTextStyles } from "./text.styles";

export function CheckView({ pane }: { readonly pane: Pane }) {
  const styles = useCheckViewStyles();
  const text = useTextStyles();
  const { check, notice, choice } = pane.state;
  const shown = shownCheck(check);

  return (
    <>
      <div className={styles.top}>
        <h1 className={text.title}>{strings.checkTitle}</h1>
        {(shown !== null || check.status === "failed") && (
          <CheckAgain checking={check.status === "checking"} onCheck={pane.check} />
        )}
      </div>
      {notice !== null && (
        <Explained kind="failure" {...strings.notice(notice)} onClose={pane.closeNotice} />
      )}
      {check.status === "idle" && <Invitation onCheck={pane.check} />}
      {check.status === "checking" && shown === null && (
        <Spinner label={strings.checking} className={styles.spinner} />
      )}
      {check.status === "failed" && <Explained kind="failure" {...strings.failure(check.code)} />}
      {shown !== null && (
        <Results
          check={shown}
          choice={choice}
          onGoTo={(finding) => pane.goTo(shown, finding)}
          onSetting={pane.chooseSetting}
          onRemoveKept={pane.removeKept}
        />
      )}
    </>
  );
}

type CheckAgainProps = { readonly checking: boolean; readonly onCheck: () => void };

/** Can still be focused while checking, so that the keyboard does not lose its place. */
function CheckAgain({ checking, onCheck }: CheckAgainProps) {
  return (
    <Button size="small" disabledFocusable={checking} onClick={onCheck}>
      {checking ? strings.checking : strings.checkAgain}
    </Button>
  );
}

function Invitation({ onCheck }: { readonly onCheck: () => void }) {
  const text = useTextStyles();

  return (
    <>
      <p className={text.body}>{strings.checkIntro}</p>
      <Button appearance="primary" onClick={onCheck}>
        {strings.checkNow}
      </Button>
    </>
  );
}
