import type { JudgeWording } from "../../../actions/judge-wording";
import type { Meeting } from "../../../meeting/meeting";
import type { Pane } from "../../hooks/use-pane";

/** What every step of the meeting is given. */
export type StepProps = {
  readonly meeting: Meeting;
  readonly onChange: (meeting: Meeting) => void;
  readonly judge: JudgeWording;
  readonly pane: Pane;
};
