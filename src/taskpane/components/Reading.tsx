import { Spinner } from "@fluentui/react-components";
import { strings } from "../strings";
import { useCheckViewStyles } from "./CheckView.styles";

/** While the plan is read for the first time. */
export function Reading() {
  const styles = useCheckViewStyles();
  return <Spinner label={strings.checking} className={styles.spinner} />;
}
