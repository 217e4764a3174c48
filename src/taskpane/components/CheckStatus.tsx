import { Button } from "@fluentui/react-components";
import type { CheckStep } from "../../actions/judge-in-steps";
import { shownCheck } from "../state";
import { strings } from "../strings";
import type { ViewProps } from "../views";
import { Explained } from "./Explained";
import { Reading } from "./Reading";
import { useTextStyles } from "./text.styles";

/** What a view says above everything else: what did not work out, and how far the reading is. */
export function CheckStatus({ pane }: ViewProps) {
  const text = useTextStyles();
  const { check, notice, hasChanged } = pane.state;

  return (
    <>
      {notice !== null && (
        <Explained kind="failure" {...strings.notice(notice)} onClose={pane.closeNotice} />
      )}
      {check.status === "failed" && <Explained kind="failure" {...strings.failure(check.code)} />}
      {check.status === "stopped" && (
        <>
          <p className={text.body}>{strings.stopped}</p>
          <div>
            <Button onClick={pane.check}>{strings.checkAgain}</Button>
          </div>
        </>
      )}
      {check.status === "checking" && (shownCheck(check) === null || takesLong(check.step)) && (
        <Reading step={check.step} onStop={pane.stop} />
      )}
      {hasChanged && check.status === "done" && <p className={text.quiet}>{strings.readAgain}</p>}
    </>
  );
}

/** Nobody is told how far a check is that is over at once: a short one never comes to count what is done. */
function takesLong(step: CheckStep | null): boolean {
  return step?.kind === "judging";
}
