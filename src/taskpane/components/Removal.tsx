import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { strings } from "../strings";
import { useMeetingStyles } from "./meeting/Meeting.styles";

type RemovalProps = { readonly label: string; readonly onRemove: () => void };

/** Takes something out of the document for good, and asks once more before it does. */
export function Removal({ label, onRemove }: RemovalProps) {
  const styles = useMeetingStyles();
  const [isAsked, setAsked] = useState(false);

  if (!isAsked) {
    return (
      <div>
        <Button size="small" onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.wrap} role="group" aria-label={label}>
      <Button size="small" autoFocus onClick={onRemove}>
        {strings.removeSure}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setAsked(false)}>
        {strings.removeNot}
      </Button>
    </div>
  );
}
