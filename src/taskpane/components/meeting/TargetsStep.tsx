import { Field, Textarea } from "@fluentui/react-components";
import { changeTarget } from "../../../meeting/meeting";
import { meetingStrings } from "../../strings/meeting";
import { useTextStyles } from "../text.styles";
import { IndicatorChips } from "./IndicatorChips";
import { useMeetingStyles } from "./Meeting.styles";
import type { StepProps } from "./step-props";

/** The issues taken on, worded as long-term targets, each with the indicators that the group confirms. */
export function TargetsStep({ meeting, onChange, judge }: StepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  if (meeting.targets.length === 0) {
    return <p className={text.body}>{meetingStrings.noTargetsYet}</p>;
  }
  return (
    <>
      <p className={text.body}>{meetingStrings.targetsHint}</p>
      <ol className={styles.columns}>
        {meeting.targets.map(({ suggestion, wording, indicators }, index) => {
          const { sides, indicators: suggested } = judge(wording);
          return (
            <li key={suggestion} className={styles.card}>
              <Field
                label={meetingStrings.targetWords(index + 1)}
                {...(sides.positive.holds ? {} : { hint: sides.positive.message })}
              >
                <Textarea
                  rows={3}
                  resize="vertical"
                  value={wording}
                  onChange={(_event, { value }) =>
                    onChange(changeTarget(meeting, index, { wording: value }))
                  }
                />
              </Field>
              <IndicatorChips
                label={meetingStrings.indicatorsOf(index + 1)}
                chosen={indicators}
                suggested={suggested}
                onChoose={(chosen) =>
                  onChange(changeTarget(meeting, index, { indicators: chosen }))
                }
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
