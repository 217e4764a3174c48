import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { strings } from "../strings";
import { focusAfter } from "./focus-after";
import { useFormStyles } from "./form.styles";
import { useTextStyles } from "./text.styles";

type RemovalProps = {
  readonly label: string;
  /** What is asked before it is done; left out: the label says enough. */
  readonly question?: string;
  readonly onRemove: () => void;
};

/** Takes something out of the document for good, and asks once more before it does. */
export function Removal({ label, question, onRemove }: RemovalProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const root = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState<boolean | null>(null);

  // Whoever asked, or thought better of it, goes on from there.
  useEffect(() => {
    if (isAsked !== null) root.current?.querySelector("button")?.focus();
  }, [isAsked]);

  if (isAsked !== true) {
    return (
      <div ref={root}>
        <Button size="small" onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} className={styles.box} role="group" aria-label={question ?? label}>
      {question !== undefined && <p className={text.body}>{question}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            setAsked(null);
            focusAfter(null);
            onRemove();
          }}
        >
          {strings.removeSure}
        </Button>
        <Button size="small" onClick={() => setAsked(false)}>
          {strings.removeNot}
        </Button>
      </div>
    </div>
  );
}
