import { Button } from "@fluentui/react-components";
import type { SetAside } from "../../../actions/set-aside";
import type { Finding } from "../../../rules/define-rule";
import { asideStrings } from "../../strings/aside";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";

type AsideListProps = {
  readonly setAside: readonly SetAside[];
  readonly onRestore: (finding: Finding) => void;
};

/** What was set aside in this document, each with its reason and the way back. */
export function AsideList({ setAside, onRestore }: AsideListProps) {
  const styles = useFormStyles();
  const text = useTextStyles();

  return (
    <details className={styles.section}>
      <summary className={styles.disclosure}>{asideStrings.title(setAside.length)}</summary>
      <ul className={styles.list}>
        {setAside.map(({ finding, reason }, index) => (
          <li key={index} className={styles.box}>
            <p className={text.body}>{finding.message}</p>
            {finding.target !== null && (
              <p className={text.quiet}>{asideStrings.target(finding.target.text.text)}</p>
            )}
            <p className={text.quiet}>{asideStrings.because(reason)}</p>
            <div>
              <Button
                size="small"
                aria-label={asideStrings.restoreNumber(index + 1)}
                onClick={() => onRestore(finding)}
              >
                {asideStrings.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
