import { mergeClasses } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Meeting } from "../../../actions/plan-overview";
import type { Due } from "../../../meeting/year";
import { planStrings } from "../../strings/plan";
import { useTextStyles } from "../text.styles";
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
  const styles = usePlanStyles();
  const text = useTextStyles();

  if (!hasRecord) return <p className={text.body}>{planStrings.noRecord}</p>;
  return (
    <ul className={styles.list}>
      {meetings.map((meeting, index) => {
        const Icon = ICONS[meeting.state];
        return (
          <li key={index} className={styles.row}>
            <Icon
              aria-hidden
              className={mergeClasses(styles.rowIcon, meeting.state === "held" && styles.done)}
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
        <Next key={index} due={due} />
      ))}
    </ul>
  );
}

function Next({ due }: { readonly due: Due }) {
  const styles = usePlanStyles();
  const text = useTextStyles();
  const Icon = due.isOverdue ? WarningRegular : ClockRegular;

  return (
    <li className={styles.row}>
      <Icon
        aria-hidden
        className={mergeClasses(styles.rowIcon, due.isOverdue ? styles.late : styles.next)}
      />
      <div className={styles.words}>
        <span className={text.subheading}>{planStrings.due(due)}</span>
        {due.review !== null && <span className={text.quiet}>{due.review}</span>}
      </div>
    </li>
  );
}
