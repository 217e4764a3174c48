import { Field, Input, Textarea } from "@fluentui/react-components";
import { changeAction, type ActionPoint, type TargetSheet } from "../../../meeting/meeting";
import { meetingStrings } from "../../meeting-strings";
import { PlainList } from "../PlainList";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
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
  readonly onChange: (change: Change) => void;
};

function Action({ action, judge, said, onChange }: ActionProps) {
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
      {isOverAndAbove !== null && (
        <Field
          label={isOverAndAbove ? meetingStrings.actionWords : meetingStrings.toActionPlan}
          className={styles.narrow}
        >
          <Textarea
            rows={3}
            resize="vertical"
            value={wording}
            onChange={(_event, { value }) => onChange({ wording: value })}
          />
        </Field>
      )}
      {isOverAndAbove === true && (
        <>
          <Help wording={wording} when={action.when} success={action.success} judge={judge} />
          <div className={styles.pairs}>
            {FIELDS.map((field) => (
              <Field key={field} label={meetingStrings.field(field)} className={styles.narrow}>
                <Input
                  value={action[field]}
                  onChange={(_event, { value }) => onChange({ [field]: value })}
                />
              </Field>
            ))}
          </div>
        </>
      )}
    </>
  );
}

const FIELDS = ["when", "who", "strategies", "success"] as const;

type HelpProps = Pick<StepProps, "judge"> & Pick<ActionPoint, "wording" | "when" | "success">;

/** What is still to be asked of the wording; what another field says need not stand in it too. */
function Help({ wording, when, success, judge }: HelpProps) {
  const text = useTextStyles();
  const questions = judge(wording).questions.filter(
    ({ dimension }) =>
      !(dimension === "timed" && when.trim() !== "") &&
      !(dimension === "measurable" && isMeasured(success, judge)),
  );

  return (
    <div aria-live="polite">
      {questions.length === 0 ? (
        <p className={text.quiet}>{meetingStrings.wordingDone}</p>
      ) : (
        <PlainList items={questions.map(({ message }) => message)} />
      )}
    </div>
  );
}

function isMeasured(success: string, judge: StepProps["judge"]): boolean {
  if (success.trim() === "") return false;
  return judge(success).questions.every(({ dimension }) => dimension !== "measurable");
}

function saidOf({ ideas }: TargetSheet, { suggestion, wording }: ActionPoint): string {
  return ideas.suggestions.find(({ id }) => id === suggestion)?.text ?? wording;
}
