import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { SHARING_SECONDS, type Meeting } from "../../../meeting/meeting";
import { meetingStrings, nameOf } from "../../strings/meeting";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
import type { StepProps } from "./step-props";

/** Stage 1, with its fifteen minutes shown calmly: nothing rings, nothing turns red. */
export function SharingStep({ meeting, onChange }: StepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const [isRunning, setRunning] = useState(false);
  const left = Math.max(0, SHARING_SECONDS - meeting.sharingSeconds);
  useClock(isRunning && left > 0, meeting, onChange);

  return (
    <>
      <p className={text.body}>
        {meetingStrings.sharingHint(nameOf(meeting.people, meeting.parts.keyProfessional))}
      </p>
      <div className={styles.group}>
        <p className={styles.clock} role="status">
          {left === 0 ? meetingStrings.timeOver : meetingStrings.minutesLeft(left)}
        </p>
        <div className={styles.track} aria-hidden>
          <div className={styles.done} style={{ width: `${(100 * left) / SHARING_SECONDS}%` }} />
        </div>
        <div>
          <Button disabled={left === 0} onClick={() => setRunning(!isRunning)}>
            {isRunning ? meetingStrings.stop : meetingStrings.start}
          </Button>
        </div>
      </div>
      <Field label={meetingStrings.shared}>
        <Textarea
          rows={6}
          resize="vertical"
          value={meeting.shared}
          onChange={(_event, { value }) => onChange({ ...meeting, shared: value })}
        />
      </Field>
    </>
  );
}

/** How often the clock is looked at, in seconds; only whole minutes are shown. */
const TICK = 5;

function useClock(isRunning: boolean, meeting: Meeting, onChange: StepProps["onChange"]): void {
  const latest = useRef({ meeting, onChange });
  useEffect(() => {
    latest.current = { meeting, onChange };
  });
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      const now = latest.current;
      const sharingSeconds = now.meeting.sharingSeconds + TICK;
      now.onChange({ ...now.meeting, sharingSeconds });
    }, TICK * 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
}
