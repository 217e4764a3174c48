import {
  addIdea,
  addIssue,
  changeTarget,
  settleIdeas,
  settleIssues,
  voters,
  type Step,
} from "../../../meeting/meeting";
import { meetingStrings } from "../../strings/meeting";
import { PeopleStep } from "./PeopleStep";
import { SharingStep } from "./SharingStep";
import { SheetStep } from "./SheetStep";
import type { StepProps } from "./step-props";
import { TargetsStep } from "./TargetsStep";
import { VoteStep } from "./VoteStep";
import { WordingStep } from "./WordingStep";
import { WriteStep } from "./WriteStep";

/** What is done in one step of the meeting. */
export function StepOf({ step, ...props }: StepProps & { readonly step: Step }) {
  const { meeting, onChange } = props;

  switch (step.at) {
    case "people":
      return <PeopleStep {...props} />;
    case "sharing":
      return <SharingStep {...props} />;
    case "issues":
      return (
        <SheetStep
          id="issues "
          question={meetingStrings.issuesQuestion(meeting.child)}
          sheet={meeting.issues}
          {...props}
          onAdd={(text, by) => onChange(addIssue(meeting, text, by))}
          onSheet={(issues) => onChange({ ...meeting, issues })}
        />
      );
    case "issue-votes":
      return (
        <VoteStep
          sheet={meeting.issues}
          voters={voters(meeting)}
          onChange={(issues) => onChange({ ...meeting, issues })}
          onSettle={(ids) => onChange(settleIssues(meeting, ids))}
        />
      );
    case "targets":
      return <TargetsStep {...props} />;
    case "write":
      return <WriteStep {...props} />;
    case "ideas":
    case "idea-votes":
    case "wording":
      return <TargetStepOf step={step} {...props} />;
  }
}

type TargetStepProps = StepProps & { readonly step: Extract<Step, { readonly target: number }> };

/** A step that is taken for each long-term target. */
function TargetStepOf({ step: { at, target: index }, ...props }: TargetStepProps) {
  const { meeting, onChange } = props;
  const target = meeting.targets[index];
  if (target === undefined) return null;

  switch (at) {
    case "ideas":
      return (
        <SheetStep
          id={`ideas ${index} `}
          question={meetingStrings.ideasQuestion(target.wording)}
          sheet={target.ideas}
          {...props}
          onAdd={(text, by) => onChange(addIdea(meeting, index, text, by))}
          onSheet={(ideas) => onChange(changeTarget(meeting, index, { ideas }))}
        />
      );
    case "idea-votes":
      return (
        <VoteStep
          sheet={target.ideas}
          voters={voters(meeting)}
          onChange={(ideas) => onChange(changeTarget(meeting, index, { ideas }))}
          onSettle={(ids) => onChange(settleIdeas(meeting, index, ids))}
        />
      );
    case "wording":
      return <WordingStep index={index} target={target} {...props} />;
  }
}
