import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Preview } from "../../actions/preview";
import type { Edit } from "../../plan/edits/edit";
import { strings } from "../strings";
import { editsKey } from "../hooks/use-writing";
import type { ViewProps } from "../views";
import { writingStrings } from "../strings/writing";
import { Explained } from "./Explained";
import { useFormStyles } from "./form.styles";
import { useTextStyles } from "./text.styles";

type WriteIntoProps = ViewProps & {
  /** What is meant to be written now; empty: nothing yet. */
  readonly edits: readonly Edit[];
  /** Why nothing can be written yet, when there is a reason to say. */
  readonly missing?: string | null;
  readonly onWritten: () => void;
  /** Another way on when it is refused. */
  readonly otherwise?: { readonly label: string; readonly take: () => void };
};

/** From what was typed into the plan: a look first, then the click, and the way back. */
export function WriteInto({ pane, edits, missing = null, onWritten, otherwise }: WriteIntoProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { writing } = pane;
  const { state } = writing;
  const isDone = state.status === "written" || state.status === "put-back";
  const isMine = "edits" in state && state.edits === editsKey(edits);

  return (
    <div className={styles.group}>
      {state.status === "busy" && <Spinner size="tiny" label={writingStrings[BUSY[state.doing]]} />}
      {state.status === "failed" && <Explained kind="failure" {...strings.failure(state.code)} />}
      {state.status === "refused" && isMine && (
        <Explained kind="question" title={writingStrings.refused} onClose={writing.cancel}>
          {state.reasons.map((reason) => (
            <p key={reason} className={text.body}>
              {reason}
            </p>
          ))}
          {otherwise !== undefined && (
            <div>
              <Button size="small" onClick={otherwise.take}>
                {otherwise.label}
              </Button>
            </div>
          )}
        </Explained>
      )}
      {state.status === "previewed" && isMine && (
        <Agreement
          preview={state.preview}
          onWrite={() => writing.write(edits, onWritten)}
          onCancel={writing.cancel}
        />
      )}
      {state.status === "written" && <Written pane={pane} refusal={state.refusal} />}
      {state.status === "put-back" && (
        <Explained kind="info" title={writingStrings.isBack} onClose={writing.cancel} />
      )}
      {missing !== null && edits.length === 0 && !isDone && <p className={text.quiet}>{missing}</p>}
      {edits.length > 0 && state.status !== "busy" && !(state.status === "previewed" && isMine) && (
        <div>
          <Button appearance="primary" onClick={() => writing.preview(edits)}>
            {writingStrings.look}
          </Button>
        </div>
      )}
    </div>
  );
}

const BUSY = { looking: "looking", writing: "writing", "putting-back": "puttingBack" } as const;

type AgreementProps = {
  readonly preview: Preview;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
};

function Agreement({ preview, onWrite, onCancel }: AgreementProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <section className={styles.box}>
      <h2 className={text.subheading} tabIndex={-1} ref={title}>
        {writingStrings.title}
      </h2>
      <ul className={styles.list}>
        {preview.items.map((item, index) => (
          <li key={index}>
            <p className={text.quiet}>{writingStrings.item(item)}</p>
            {item.near !== "" && <p className={text.quiet}>{writingStrings.near(item.near)}</p>}
            {item.before.trim() !== "" && (
              <p className={text.quiet}>{writingStrings.before(item.before)}</p>
            )}
            {item.after !== "" && <p className={styles.written}>{item.after}</p>}
          </li>
        ))}
      </ul>
      {preview.isTracked && <p className={text.quiet}>{writingStrings.tracked}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onWrite}>
          {writingStrings.write}
        </Button>
        <Button onClick={onCancel}>{writingStrings.cancel}</Button>
      </div>
    </section>
  );
}

function Written({ pane, refusal }: ViewProps & { readonly refusal: string | null }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector("button")?.focus(), []);

  return (
    <div ref={button}>
      <Explained
        kind="info"
        title={refusal === null ? writingStrings.written : writingStrings.notPutBack}
        onClose={pane.writing.cancel}
      >
        <p className={text.body}>{refusal ?? writingStrings.writtenAdvice}</p>
        <div className={styles.buttons}>
          {refusal === null && (
            <Button size="small" onClick={pane.writing.putBack}>
              {writingStrings.putBack}
            </Button>
          )}
        </div>
      </Explained>
    </div>
  );
}
