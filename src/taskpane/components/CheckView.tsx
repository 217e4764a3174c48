import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Pane } from "../use-pane";
import { shownForms } from "../selectors";
import { shownCheck } from "../state";
import { strings } from "../strings";
import { CheckAgain } from "./CheckAgain";
import { Explained } from "./Explained";
import { KeptForms, TeachView } from "./lazy-teach";
import { Reading } from "./Reading";
import { Results } from "./Results";
import { useTextStyles } from "./text.styles";
import { ViewTop } from "./ViewTop";

export function CheckView({ pane }: { readonly pane: Pane }) {
  const { check, notice, choice, isTeaching } = pane.state;
  const shown = shownCheck(check);
  const forms = shown === null ? [] : shownForms(shown, pane.state.forms);
  const title = useRef<HTMLHeadingElement>(null);
  const wasTeaching = useRef(false);

  useEffect(() => {
    // What had the focus is gone with the questions.
    if (wasTeaching.current && !isTeaching) title.current?.focus();
    wasTeaching.current = isTeaching;
  }, [isTeaching]);

  return (
    <>
      <ViewTop title={strings.checkTitle} titleRef={title}>
        {!isTeaching && (shown !== null || check.status === "failed") && (
          <CheckAgain checking={check.status === "checking"} onCheck={pane.check} />
        )}
      </ViewTop>
      {notice !== null && (
        <Explained kind="failure" {...strings.notice(notice)} onClose={pane.closeNotice} />
      )}
      {check.status === "idle" && <Invitation onCheck={pane.check} />}
      {check.status === "checking" && shown === null && <Reading />}
      {check.status === "failed" && <Explained kind="failure" {...strings.failure(check.code)} />}
      {isTeaching && (
        <TeachView begin={pane.beginTeaching} onKeep={pane.keepForms} onCancel={pane.endTeaching} />
      )}
      {shown !== null && !isTeaching && (
        <Results
          check={shown}
          choice={choice}
          onGoTo={(finding) => pane.goTo(shown, finding)}
          onSetting={pane.chooseSetting}
          onRemoveKept={pane.removeKept}
          onTeach={pane.teach}
        />
      )}
      {forms.length > 0 && !isTeaching && <KeptForms forms={forms} onRemove={pane.removeForm} />}
    </>
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
