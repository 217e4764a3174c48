import { placeOfRef, refTo, type TargetDraft, type TargetRef } from "../../../actions/target-draft";
import type { Plan } from "../../../plan/model";
import { writeStrings } from "../../strings/write";
import { Choice } from "../Choice";
import { useTextStyles } from "../text.styles";

type TargetChoiceProps = {
  readonly plan: Plan;
  readonly draft: TargetDraft;
  readonly onChange: (draft: TargetDraft) => void;
};

/** Which target of the plan it is about. */
export function TargetChoice({ plan, draft, onChange }: TargetChoiceProps) {
  const text = useTextStyles();
  if (draft.task === "add-long-term") return null;
  if (draft.task === "reword" && plan.longTermTargets.length === 0) {
    return <p className={text.body}>{writeStrings.noTargets}</p>;
  }
  return draft.task === "reword" ? (
    <RewordChoice plan={plan} draft={draft} onChange={onChange} />
  ) : (
    <Choice
      label={writeStrings.longTerm}
      chosen={placeOfRef(plan.longTermTargets, draft.longTerm) + 1}
      options={[
        writeStrings.notChosen,
        ...plan.longTermTargets.map((target, at) => writeStrings.target(at + 1, target)),
      ]}
      onChoose={(index) => onChange({ ...draft, longTerm: refTo(plan.longTermTargets, index - 1) })}
    />
  );
}

type Option = {
  readonly label: string;
  readonly longTerm: TargetRef | null;
  readonly shortTerm: TargetRef | null;
  readonly text: string;
};

/** A target to reword comes into the form in the words it has. */
function RewordChoice({ plan, draft, onChange }: TargetChoiceProps) {
  const options: readonly Option[] = plan.longTermTargets.flatMap((target, at) => {
    const longTerm = refTo(plan.longTermTargets, at);
    return [
      {
        label: writeStrings.target(at + 1, target),
        longTerm,
        shortTerm: null,
        text: target.text.text,
      },
      ...target.shortTermTargets.map((step, stepAt) => ({
        label: writeStrings.step(at + 1, stepAt + 1, step),
        longTerm,
        shortTerm: refTo(target.shortTermTargets, stepAt),
        text: step.text.text,
      })),
    ];
  });
  const longTermAt = placeOfRef(plan.longTermTargets, draft.longTerm);
  const steps = plan.longTermTargets[longTermAt]?.shortTermTargets ?? [];
  const stepAt = placeOfRef(steps, draft.shortTerm);
  const chosen = options.findIndex(
    ({ longTerm, shortTerm }) =>
      longTerm?.at === longTermAt &&
      (draft.shortTerm === null ? shortTerm === null : stepAt !== -1 && shortTerm?.at === stepAt),
  );

  return (
    <Choice
      label={writeStrings.rewordWhich}
      chosen={chosen + 1}
      options={[writeStrings.notChosen, ...options.map(({ label }) => label)]}
      onChoose={(index) => {
        const option = options[index - 1];
        onChange(
          option === undefined
            ? { ...draft, longTerm: null, shortTerm: null }
            : {
                ...draft,
                longTerm: option.longTerm,
                shortTerm: option.shortTerm,
                text: option.text,
              },
        );
      }}
    />
  );
}
