import { EMPTY_REVIEW } from "../../../actions/review-draft";
import { reviewEdits } from "../../../actions/review-edits";
import { reviewStrings } from "../../strings/review";
import { useTextStyles } from "../text.styles";
import { WriteMeeting } from "../WriteMeeting";
import type { StepProps } from "./ReviewView";

/** All of the review into the plan, in one go. */
export function WriteStep({ check, pane, draft, onChange }: StepProps) {
  const text = useTextStyles();

  return (
    <>
      <p className={text.body}>{reviewStrings.writeHint}</p>
      {draft.date === "" && <p className={text.quiet}>{reviewStrings.needsDate}</p>}
      <WriteMeeting
        pane={pane}
        edits={reviewEdits(draft, check.plan, reviewStrings.words)}
        missing={reviewStrings.missing}
        onWritten={() => onChange({ ...EMPTY_REVIEW, step: "write" })}
      />
    </>
  );
}
