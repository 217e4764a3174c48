import { Button } from "@fluentui/react-components";
import { printablePage, type RecordPart } from "../printable-page";
import { recordStrings } from "../record-strings";
import { saveFile } from "../save-file";
import { useMeetingStyles } from "./meeting/Meeting.styles";
import { Removal } from "./Removal";
import { useTextStyles } from "./text.styles";

type RecordAndRemoveProps = {
  readonly title: string;
  readonly fileName: string;
  readonly parts: () => readonly RecordPart[];
  readonly more: string;
  readonly removeLabel: string;
  readonly removeHint?: string;
  readonly onRemove: () => void;
};

/** Taking a record away, and taking what was entered out of the document. */
export function RecordAndRemove(props: RecordAndRemoveProps) {
  const { title, fileName, parts, more, removeLabel, removeHint, onRemove } = props;
  const styles = useMeetingStyles();
  const text = useTextStyles();

  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{more}</summary>
      <div className={styles.group}>
        <p className={text.quiet}>{recordStrings.saveHint}</p>
        <div>
          <Button
            size="small"
            onClick={() => saveFile(fileName, "text/html", printablePage(title, parts()))}
          >
            {recordStrings.save}
          </Button>
        </div>
        {removeHint !== undefined && <p className={text.quiet}>{removeHint}</p>}
        <Removal label={removeLabel} onRemove={onRemove} />
      </div>
    </details>
  );
}
