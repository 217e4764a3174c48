import { Button, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { go, positionOf, stepsOf, type Meeting } from "../../../meeting/meeting";
import { openPoints } from "../../../meeting/open-points";
import { meetingStrings } from "../../strings/meeting";
import { meetingRecord, recordStrings } from "../../strings/record";
import { RecordAndRemove } from "../RecordAndRemove";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
import { OpenPoints } from "./OpenPoints";
import { StepOf } from "./StepOf";
import type { StepProps } from "./step-props";

type BoardProps = StepProps & { readonly onDiscard: () => void };

/** One step of the meeting at a time: where it stands, what is open, back and on. Nothing forbids to go on. */
export function Board({ onDiscard, ...props }: BoardProps) {
  const { meeting, onChange, judge } = props;
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const steps = stepsOf(meeting);
  const position = positionOf(meeting, steps);
  const step = steps[position] ?? { at: "people" };
  const { title, content } = useFocusOnChange(position);

  return (
    <div className={styles.root}>
      <div className={styles.where}>
        <p className={text.quiet}>{meetingStrings.position(position + 1, steps.length)}</p>
        <Select
          size="small"
          className={styles.jump}
          aria-label={meetingStrings.jump}
          value={`${position}`}
          onChange={(_event, { value }) => onChange(at(meeting, Number(value)))}
        >
          {steps.map((each, index) => (
            <option key={index} value={index}>
              {meetingStrings.stepName(each, meeting)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.track} aria-hidden>
        <div
          className={styles.done}
          style={{ width: `${(100 * (position + 1)) / steps.length}%` }}
        />
      </div>
      <h2 className={text.title} tabIndex={-1} ref={title}>
        {meetingStrings.stepName(step, meeting)}
      </h2>
      <div className={styles.root} ref={content}>
        <StepOf key={position} step={step} {...props} />
      </div>
      <OpenPoints
        points={openPoints(meeting, step, (words) => judge(words).sides.positive.holds)}
        meeting={meeting}
      />
      <div className={styles.footer}>
        <Button disabled={position === 0} onClick={() => onChange(go(meeting, -1))}>
          {meetingStrings.back}
        </Button>
        {position < steps.length - 1 && (
          <Button appearance="primary" onClick={() => onChange(go(meeting, 1))}>
            {meetingStrings.next}
          </Button>
        )}
      </div>
      <RecordAndRemove
        title={recordStrings.meetingTitle(meeting)}
        fileName="meeting-record"
        pane={props.pane}
        parts={() => meetingRecord(meeting)}
        kept={{ meeting }}
        more={meetingStrings.more}
        removeLabel={meetingStrings.discard}
        removeHint={meetingStrings.discardHint}
        onRemove={onDiscard}
      />
    </div>
  );
}

function at(meeting: Meeting, position: number): Meeting {
  const step = stepsOf(meeting)[position];
  return step === undefined ? meeting : { ...meeting, step };
}

/** The heading takes the focus when another step is shown, unless the step has put it into a field of its own. */
function useFocusOnChange(position: number) {
  const title = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(position);
  useEffect(() => {
    if (shown.current === position) return;
    shown.current = position;
    title.current?.scrollIntoView({ block: "nearest" });
    if (content.current?.contains(document.activeElement) !== true) title.current?.focus();
  }, [position]);
  return { title, content };
}
