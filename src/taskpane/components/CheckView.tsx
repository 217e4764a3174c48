import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Pane } from "../hooks/use-pane";
import { shownCheck } from "../state";
import { strings } from "../strings";
import { CheckAgain } from "./CheckAgain";
import { CheckStatus } from "./CheckStatus";
import { TeachView } from "./lazy-parts";
import { Results } from "./lazy-results";
import { useTextStyles } from "./text.styles";
import { ViewTop } from "./ViewTop";

export function CheckView({ pane }: { readonly pane: Pane }) {
  const { check, isTeaching } = pane.state;
  const shown = shownCheck(check);
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
      <CheckStatus pane={pane} />
      {check.status === "idle" && <Invitation onCheck={pane.check} />}
      {isTeaching && <TeachView pane={pane} />}
      {shown !== null && !isTeaching && <Results check={shown} pane={pane} />}
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
