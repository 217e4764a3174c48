import { Button } from "@fluentui/react-components";
import type { Due } from "../../../meeting/year";
import type { Plan } from "../../../plan/model";
import { saveFile } from "../../save-file";
import { calendarWords, yearStrings } from "../../strings/year";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { DueItem } from "./DueItem";

type DuesProps = {
  readonly plan: Plan;
  readonly dues: readonly Due[];
  /** Whether the school's own term dates are counted by. */
  readonly hasOwnTerms: boolean;
};

/** What is due, overdue things first, and the same as a calendar file to take away. */
export function Dues({ plan, dues, hasOwnTerms }: DuesProps) {
  const styles = useFormStyles();
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
        {dues.map((due) => (
          <DueItem
            key={`${due.kind} ${due.day} ${due.review}`}
            due={due}
            why={yearStrings.why(due)}
          />
        ))}
      </ul>
      <p className={text.quiet}>{yearStrings.termsHint(hasOwnTerms)}</p>
      <p className={text.quiet}>{yearStrings.saveHint}</p>
      <div>
        <Button onClick={() => void save()}>{yearStrings.save}</Button>
      </div>
    </>
  );
}
