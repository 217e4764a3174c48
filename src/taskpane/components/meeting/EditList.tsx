import type { Edit } from "../../../plan/edits/edit";
import type { Plan } from "../../../plan/model";
import { editText } from "../../strings/edit";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";

type EditListProps = { readonly plan: Plan; readonly edits: readonly Edit[] };

/** What will be written, in the order of the plan. */
export function EditList({ plan, edits }: EditListProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  return (
    <ul className={styles.list}>
      {edits.map((edit, index) => {
        const { title, words, more } = editText(edit, plan);
        return (
          <li key={index} className={styles.card}>
            <p className={text.quiet}>{title}</p>
            <p className={text.body}>{words}</p>
            {more !== "" && <p className={text.quiet}>{more}</p>}
          </li>
        );
      })}
    </ul>
  );
}
