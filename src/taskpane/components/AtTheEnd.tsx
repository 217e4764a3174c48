import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AddPages } from "../../plan/edits/edit";
import { recordStrings } from "../record-strings";
import { formsIn } from "../selectors";
import { useWriting } from "../use-writing";
import type { ViewProps } from "../views";
import { useTextStyles } from "./text.styles";
import { WriteInto } from "./WriteInto";

type AtTheEndProps = ViewProps & { readonly pages: () => AddPages };

/** Puts pages behind the end of the document: a look first, as with all that is written. */
export function AtTheEnd({ pane, pages }: AtTheEndProps) {
  const text = useTextStyles();
  const [shown, setShown] = useState<AddPages | null>(null);
  // Its own, because the view that it stands in may be writing something else.
  const writing = useWriting(pane.actions, formsIn(pane.state), () => {
    pane.check();
    return Promise.resolve();
  });

  return (
    <>
      <p className={text.quiet}>{recordStrings.endHint}</p>
      {shown === null && (
        <div>
          <Button
            size="small"
            onClick={() => {
              const edit = pages();
              setShown(edit);
              writing.preview([edit]);
            }}
          >
            {recordStrings.atTheEnd}
          </Button>
        </div>
      )}
      {(shown !== null || writing.state.status !== "idle") && (
        <WriteInto
          pane={{ ...pane, writing }}
          edits={shown === null ? [] : [shown]}
          onWritten={() => setShown(null)}
        />
      )}
    </>
  );
}
