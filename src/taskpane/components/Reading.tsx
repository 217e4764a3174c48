import { Button, Spinner } from "@fluentui/react-components";
import type { CheckStep } from "../../actions/judge-in-steps";
import { strings } from "../strings";
import { useCheckViewStyles } from "./CheckView.styles";

type ReadingProps = { readonly step: CheckStep | null; readonly onStop: () => void };

/** While a plan is read that takes its time: how far it is, and the way to stop it when it takes long. */
export function Reading({ step, onStop }: ReadingProps) {
  const styles = useCheckViewStyles();

  return (
    <div className={styles.reading}>
      <Spinner label={strings.step(step)} labelPosition="below" />
      <Button size="small" className={styles.stop} onClick={onStop}>
        {strings.stop}
      </Button>
    </div>
  );
}
