import { Button, Field, Textarea } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { PlanCheck } from "../../../actions/check-plan";
import type { Judges } from "../../../actions/plan-actions";
import {
  editOf,
  EMPTY_DRAFT,
  isEmptyDraft,
  isShortTerm,
  longTermOf,
  TASKS,
  type TargetDraft,
} from "../../../actions/target-draft";
import type { DraftState } from "../../hooks/use-drafts";
import type { ViewProps } from "../../views";
import { writeStrings } from "../../strings/write";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { WriteInto } from "../WriteInto";
import { Columns } from "./Columns";
import { IndicatorChoice } from "./IndicatorChoice";
import { Letters } from "./Letters";
import { Questions } from "./Questions";
import { Suggestions } from "./Suggestions";
import { TargetChoice } from "./TargetChoice";

type WriteFormProps = ViewProps & {
  readonly check: PlanCheck;
  readonly draft: TargetDraft;
  readonly draftState: DraftState;
  readonly judges: Judges;
  readonly onChange: (draft: TargetDraft) => void;
  readonly onKeep: () => void;
};

export function WriteForm(props: WriteFormProps) {
  const { check, pane, draft, draftState, judges, onChange, onKeep } = props;
  const { helpWithTarget } = judges;
  const styles = useFormStyles();
  const text = useTextStyles();
  const { plan } = check;
  const isShort = isShortTerm(draft);
  // The letters on the screen come first; what they mean follows when there is time.
  const settled = useDeferredValue(draft);
  const help = useMemo(() => helpWithTarget(settled, check), [helpWithTarget, settled, check]);
  const isLost = draft.longTerm !== null && longTermOf(draft, plan) === null;
  const edit = editOf(draft, plan);
  const state = writeStrings.draftState(draftState);

  return (
    <div className={styles.form}>
      <Choice
        label={writeStrings.task}
        chosen={TASKS.indexOf(draft.task)}
        options={TASKS.map(writeStrings.taskName)}
        onChoose={(index) =>
          onChange({ ...draft, task: TASKS[index] ?? draft.task, longTerm: null, shortTerm: null })
        }
      />
      <TargetChoice plan={plan} draft={draft} onChange={onChange} />
      {isLost && (
        <p role="status" className={text.body}>
          {writeStrings.changedMeanwhile}
        </p>
      )}
      <Field label={writeStrings.wording(isShort)} hint={writeStrings.wordingHint(isShort)}>
        <Textarea
          rows={4}
          resize="vertical"
          value={draft.text}
          onChange={(_event, { value }) => onChange({ ...draft, text: value })}
        />
      </Field>
      {isShort && <Letters letters={help.letters} />}
      <Questions findings={help.questions} />
      {draft.task === "add-long-term" && (
        <IndicatorChoice
          chosen={draft.indicators}
          suggestions={help.suggestions}
          onChange={(indicators) => onChange({ ...draft, indicators })}
        />
      )}
      {draft.task === "add-short-term" && <Suggestions suggestions={help.suggestions} />}
      {draft.task === "add-short-term" && <Columns plan={plan} draft={draft} onChange={onChange} />}
      <WriteInto
        pane={pane}
        edits={edit === null ? [] : [edit]}
        missing={isEmptyDraft(draft) ? null : writeStrings.missing(draft.text.trim() === "")}
        onWritten={() => onChange({ ...EMPTY_DRAFT, task: draft.task, longTerm: draft.longTerm })}
      />
      {!isEmptyDraft(draft) && (
        <div className={styles.group}>
          {state !== null && <p className={text.quiet}>{state}</p>}
          <div className={styles.buttons}>
            {draftState === "large" && (
              <Button size="small" onClick={onKeep}>
                {writeStrings.keepDraft}
              </Button>
            )}
            <Button size="small" onClick={() => onChange({ ...EMPTY_DRAFT, task: draft.task })}>
              {writeStrings.clear}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
