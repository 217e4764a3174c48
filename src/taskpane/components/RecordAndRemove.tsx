import { Button } from "@fluentui/react-components";
import type { KeptMeetings } from "../../actions/meeting-schema";
import { printablePage, type RecordPart } from "../printable-page";
import { recordPages, recordStrings } from "../strings/record";
import { saveFile } from "../save-file";
import type { ViewProps } from "../views";
import { AtTheEnd } from "./AtTheEnd";
import { useMeetingStyles } from "./meeting/Meeting.styles";
import { Removal } from "./Removal";
import { useTextStyles } from "./text.styles";

type RecordAndRemoveProps = ViewProps & {
  readonly title: string;
  readonly fileName: string;
  readonly parts: () => readonly RecordPart[];
  /** What can be gone on with in another document. */
  readonly kept: KeptMeetings;
  readonly more: string;
  readonly removeLabel: string;
  readonly removeHint?: string;
  readonly onRemove: () => void;
};

/** Taking a record away or into the document, and taking what was entered out of it. */
export function RecordAndRemove(props: RecordAndRemoveProps) {
  const { pane, title, fileName, parts, kept, more, removeLabel, removeHint, onRemove } = props;
  const styles = useMeetingStyles();
  const text = useTextStyles();

  async function saveKept(): Promise<void> {
    const { keptFile } = await import("../../actions/engine");
    saveFile(`${fileName}.json`, "application/json", keptFile(kept));
  }

  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{more}</summary>
      <div className={styles.group}>
        <p className={text.quiet}>{recordStrings.saveHint}</p>
        <div>
          <Button
            size="small"
            onClick={() => saveFile(`${fileName}.html`, "text/html", printablePage(title, parts()))}
          >
            {recordStrings.save}
          </Button>
        </div>
        <AtTheEnd pane={pane} pages={() => recordPages(title, parts())} />
        <p className={text.quiet}>{recordStrings.fileHint}</p>
        <div>
          <Button size="small" onClick={() => void saveKept()}>
            {recordStrings.saveFile}
          </Button>
        </div>
        {removeHint !== undefined && <p className={text.quiet}>{removeHint}</p>}
        <Removal label={removeLabel} onRemove={onRemove} />
      </div>
    </details>
  );
}
