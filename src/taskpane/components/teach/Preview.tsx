import type { Teaching } from "../../../actions/teach";
import { allShortTermTargets } from "../../../plan/model";
import { isNotTargets, type Mapping } from "../../../plan/teach/mapping";
import { teachStrings } from "../../strings/teach";
import { useTextStyles } from "../text.styles";
import { useTeachStyles } from "./TeachView.styles";

type PreviewProps = { readonly form: Mapping; readonly preview: Teaching["preview"] };

/** How the plan would be read: the numbers, and the first of each kind in its own words. */
export function Preview({ form, preview }: PreviewProps) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const plan = preview(form);
  const isLeftOut = isNotTargets(form);
  const [longTerm] = isLeftOut ? [] : plan.longTermTargets;
  const [shortTerm] = isLeftOut ? [] : allShortTermTargets(plan);

  return (
    <section className={styles.preview}>
      <h3 className={text.subheading}>{teachStrings.previewTitle}</h3>
      <p role="status" className={text.body}>
        {teachStrings.preview(plan, isLeftOut)}
      </p>
      {longTerm !== undefined && (
        <p className={text.quiet}>
          {teachStrings.firstLongTerm}: “{longTerm.text.text}”
        </p>
      )}
      {shortTerm !== undefined && (
        <p className={text.quiet}>
          {teachStrings.firstShortTerm}: “{shortTerm.text.text}”
        </p>
      )}
      {!isLeftOut && <p className={text.quiet}>{teachStrings.compare}</p>}
    </section>
  );
}
