import { useState } from "react";
import { withoutRecord } from "../../meeting/recorded";
import type { Edit } from "../../plan/edits/edit";
import { meetingStrings } from "../strings/meeting";
import type { ViewProps } from "../views";
import { useMeetingStyles } from "./meeting/Meeting.styles";
import { WriteInto } from "./WriteInto";

type WriteMeetingProps = ViewProps & {
  readonly edits: readonly Edit[];
  readonly missing: string;
  readonly onWritten: () => void;
};

/**
 * Writes what a meeting or a review came to. Its entry in the Review Record may be left out: a record without an empty
 * place must not keep the targets out of the plan.
 */
export function WriteMeeting({ pane, edits, missing, onWritten }: WriteMeetingProps) {
  const styles = useMeetingStyles();
  const [isRecorded, setRecorded] = useState(true);
  const rest = withoutRecord(edits);
  const hasEntry = rest.length < edits.length;

  function leaveItOut(): void {
    setRecorded(false);
    pane.writing.preview(rest);
  }

  return (
    <>
      {hasEntry && (
        <label className={styles.option}>
          <input
            type="checkbox"
            className={styles.tick}
            checked={isRecorded}
            onChange={({ target }) => setRecorded(target.checked)}
          />
          {meetingStrings.recordsReviews}
        </label>
      )}
      <WriteInto
        pane={pane}
        edits={isRecorded ? edits : rest}
        missing={missing}
        onWritten={onWritten}
        {...(isRecorded &&
          hasEntry &&
          rest.length > 0 && {
            otherwise: { label: meetingStrings.withoutRecord, take: leaveItOut },
          })}
      />
    </>
  );
}
