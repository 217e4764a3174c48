import { Button, mergeClasses } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Due } from "../../../meeting/year";
import type { Plan } from "../../../plan/model";
import { planStrings } from "../../strings/plan";
import { saveFile } from "../../save-file";
import { calendarWords, yearStrings } from "../../strings/year";
import { usePlanStyles } from "../plan/PlanView.styles";
import { useTextStyles } from "../text.styles";

type DuesProps = {
  readonly plan: Plan;
  readonly dues: readonly Due[];
  /** Whether the school's own term dates are counted by. */
  readonly hasOwnTerms: boolean;
};

/** What is due, overdue things first, and the same as a calendar file to take away. */
export function Dues({ plan, dues, hasOwnTerms }: DuesProps) {
  const styles = usePlanStyles();
  const text = useTextStyles();

  async function save(): Promise<void> {
    const { calendarFile, calendarKey } = await import("../../../actions/calendar-file");
    saveFile(
      yearStrings.fileName,
      "text/calendar",
      calendarFile(dues, calendarKey(plan), calendarWords),
    );
  }

  return (
    <>
      <ul className={styles.list}>
        {dues.map((due) => {
          const Icon = due.isOverdue ? WarningRegular : ClockRegular;
          return (
            <li key={`${due.kind} ${due.day} ${due.review}`} className={styles.row}>
              <Icon
                aria-hidden
                className={mergeClasses(styles.rowIcon, due.isOverdue ? styles.late : styles.next)}
              />
              <div className={styles.words}>
                <span className={text.subheading}>{planStrings.due(due)}</span>
                {due.review !== null && <span className={text.quiet}>{due.review}</span>}
                <span className={text.quiet}>{yearStrings.why(due)}</span>
              </div>
            </li>
          );
        })}
      </ul>
      <p className={text.quiet}>{yearStrings.termsHint(hasOwnTerms)}</p>
      <p className={text.quiet}>{yearStrings.saveHint}</p>
      <div>
        <Button onClick={() => void save()}>{yearStrings.save}</Button>
      </div>
    </>
  );
}
