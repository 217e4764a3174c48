import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AddPages } from "../../plan/edits/edit";
import { recordStrings } from "../strings/record";
import { useOwnWriting } from "../hooks/use-own-writing";
import type { ViewProps } from "../views";
import { useTextStyles } from "./text.styles";
import { WriteInto } from "./WriteInto";

type AtTheEndProps = ViewProps & { readonly pages: () => AddPages };

/** Puts pages behind the end of the document: a look first, as with all that is written. */
export function AtTheEnd({ pane, pages }: AtTheEndProps) {
  const text = useTextStyles();
  const [shown, setShown] = useState<AddPages | null>(null);
  const own = useOwnWriting(pane);

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
              own.writing.preview([edit]);
            }}
          >
            {recordStrings.atTheEnd}
          </Button>
        </div>
      )}
      {(shown !== null || own.writing.state.status !== "idle") && (
        <WriteInto
          pane={own}
          edits={shown === null ? [] : [shown]}
          onWritten={() => setShown(null)}
        />
      )}
    </>
  );
}
