import { Button } from "@fluentui/react-components";
import type { PlanCheck } from "../../../actions/check-plan";
import { marksStrings } from "../../strings/marks";
import type { Pane } from "../../hooks/use-pane";
import { useTextStyles } from "../text.styles";
import { useMarksStyles } from "./Marks.styles";
import { useDeed } from "./use-deed";

type MarksMenuProps = { readonly check: PlanCheck; readonly pane: Pane };

/** Marks for the findings that are shown, and the way to be rid of what Amas left in the document. */
export function MarksMenu({ check, pane: { actions } }: MarksMenuProps) {
  const styles = useMarksStyles();
  const text = useTextStyles();
  const { said, isBusy, perform } = useDeed();
  const { plan, audit } = check;
  const deeds = [
    {
      label: marksStrings.mark,
      deed: async () => marksStrings.marked(await actions.markFindings(plan, audit.findings)),
    },
    {
      label: marksStrings.clear,
      deed: async () => {
        await actions.clearMarks();
        return marksStrings.cleared;
      },
    },
    {
      label: marksStrings.takeOut,
      deed: async () => marksStrings.takenOut(await actions.takeOutComments()),
    },
  ];

  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{marksStrings.title}</summary>
      <div className={styles.body}>
        <p className={text.quiet}>{marksStrings.intro}</p>
        <div className={styles.buttons}>
          {deeds.map(({ label, deed }) => (
            <Button
              key={label}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => perform(deed)}
            >
              {label}
            </Button>
          ))}
        </div>
        <p role="status" className={text.body}>
          {said}
        </p>
      </div>
    </details>
  );
}
