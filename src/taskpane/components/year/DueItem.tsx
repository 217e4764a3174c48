import { mergeClasses } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Due } from "../../../meeting/year";
import { planStrings } from "../../strings/plan";
import { useFormStyles } from "../form.styles";
import { usePlanStyles } from "../plan/PlanView.styles";
import { useTextStyles } from "../text.styles";

/** Something that is due, in a list of such. `why`: why it is, where that is said. */
export function DueItem({ due, why }: { readonly due: Due; readonly why?: string }) {
  const form = useFormStyles();
  const styles = usePlanStyles();
  const text = useTextStyles();
  const Icon = due.isOverdue ? WarningRegular : ClockRegular;

  return (
    <li className={form.row}>
      <Icon
        aria-hidden
        className={mergeClasses(form.icon, due.isOverdue ? styles.late : form.asks)}
      />
      <div className={styles.words}>
        <span className={text.subheading}>{planStrings.due(due)}</span>
        {due.review !== null && <span className={text.quiet}>{due.review}</span>}
        {why !== undefined && <span className={text.quiet}>{why}</span>}
      </div>
    </li>
  );
}
