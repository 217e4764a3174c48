import { mergeClasses } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Meeting } from "../../../actions/plan-overview";
import type { Due } from "../../../meeting/year";
import { planStrings } from "../../strings/plan";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { DueItem } from "../year/DueItem";
import { usePlanStyles } from "./PlanView.styles";

type ReviewsProps = {
  readonly hasRecord: boolean;
  readonly meetings: readonly Meeting[];
  readonly dues: readonly Due[];
};

const ICONS = {
  held: CheckmarkCircleRegular,
  planned: CalendarRegular,
  unknown: QuestionCircleRegular,
};

/** The reviews that were, in order, and those to come. */
export function Reviews({ hasRecord, meetings, dues }: ReviewsProps) {
  const form = useFormStyles();
  const styles = usePlanStyles();
  const text = useTextStyles();

  if (!hasRecord) return <p className={text.body}>{planStrings.noRecord}</p>;
  return (
    <ul className={form.list}>
      {meetings.map((meeting, index) => {
        const Icon = ICONS[meeting.state];
        return (
          <li key={index} className={form.row}>
            <Icon
              aria-hidden
              className={mergeClasses(form.icon, meeting.state === "held" && form.holds)}
            />
            <div className={styles.words}>
              <span className={text.body}>{meeting.name}</span>
              <span className={text.quiet}>{planStrings.meetingState(meeting.state)}</span>
            </div>
          </li>
        );
      })}
      {meetings.length === 0 && <li className={text.body}>{planStrings.noneYet}</li>}
      {dues.map((due, index) => (
        <DueItem key={index} due={due} />
      ))}
    </ul>
  );
}
