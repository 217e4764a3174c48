import { Field, Textarea } from "@fluentui/react-components";
import { changeAction, type ActionPoint, type TargetSheet } from "../../../meeting/meeting";
import { meetingStrings } from "../../strings/meeting";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
import { ShortTermFields } from "./ShortTermFields";
import type { StepProps } from "./step-props";
import { YesOrNo } from "../YesOrNo";

type WordingStepProps = StepProps & { readonly index: number; readonly target: TargetSheet };

type Change = Partial<Omit<ActionPoint, "suggestion">>;

/** The action points of a long-term target: which are over and above class provision, and their SMART words. */
export function WordingStep({ meeting, onChange, judge, index, target }: WordingStepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  if (target.actions.length === 0) {
    return <p className={text.body}>{meetingStrings.noActionsYet}</p>;
  }
  return (
    <>
      <p className={styles.question}>{target.wording}</p>
      <p className={text.body}>{meetingStrings.wordingHint}</p>
      <ol className={styles.columns}>
        {target.actions.map((action) => (
          <li key={action.suggestion} className={styles.card}>
            <Action
              action={action}
              judge={judge}
              said={saidOf(target, action)}
              longTerm={target.wording}
              onChange={(change) =>
                onChange(changeAction(meeting, index, action.suggestion, change))
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}

type ActionProps = Pick<StepProps, "judge"> & {
  readonly action: ActionPoint;
  /** The idea as it was written up. */
  readonly said: string;
  /** The words of its long-term target. */
  readonly longTerm: string;
  readonly onChange: (change: Change) => void;
};

function Action({ action, judge, said, longTerm, onChange }: ActionProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { isOverAndAbove, wording } = action;

  return (
    <>
      <p className={text.subheading}>{said}</p>
      <YesOrNo
        label={meetingStrings.isOverAndAbove}
        value={isOverAndAbove}
        yes={meetingStrings.yes}
        no={meetingStrings.no}
        onChoose={(chosen) => onChange({ isOverAndAbove: chosen })}
      />
      {isOverAndAbove === false && (
        <Field label={meetingStrings.toActionPlan} className={styles.narrow}>
          <Textarea
            rows={3}
            resize="vertical"
            value={wording}
            onChange={(_event, { value }) => onChange({ wording: value })}
          />
        </Field>
      )}
      {isOverAndAbove === true && (
        <ShortTermFields
          label={meetingStrings.actionWords}
          worded={action}
          longTerm={longTerm}
          judge={judge}
          onChange={onChange}
        />
      )}
    </>
  );
}

function saidOf({ ideas }: TargetSheet, { suggestion, wording }: ActionPoint): string {
  return ideas.suggestions.find(({ id }) => id === suggestion)?.text ?? wording;
}
