import { Button, Switch, Text } from "@fluentui/react-components";
import { ArrowUndoRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useTitleBarStyles } from "./TitleBar.styles";
import { useSession, type WordSession } from "./word-session";

export type TitleBarProps = {
  readonly session: WordSession;
  readonly isDark: boolean;
  readonly onDark: (isDark: boolean) => void;
  readonly onOpen: (file: File) => void;
  readonly onSaved: (name: string) => void;
};

export function TitleBar({ session, isDark, onDark, onOpen, onSaved }: TitleBarProps) {
  const styles = useTitleBarStyles();
  const input = useRef<HTMLInputElement>(null);
  const { name, isUnsaved, isTracking, canUndo } = useSession(session);

  function save(): void {
    const copy = copyName(name);
    download(session.host().save(), copy);
    session.saved();
    onSaved(copy);
  }

  return (
    <header className={styles.bar}>
      <Text as="h1" size={300} weight="semibold" truncate wrap={false} className={styles.name}>
        {name}
        {isUnsaved && " – not saved"}
      </Text>
      <div className={styles.actions}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!canUndo}
          onClick={() => session.host().undo()}
        >
          Undo
        </Button>
        <Switch
          label="Track changes"
          checked={isTracking}
          onChange={(_event, { checked }) => {
            session.host().trackChanges = checked;
          }}
        />
        <Button
          appearance="subtle"
          icon={<FolderOpenRegular />}
          onClick={() => input.current?.click()}
        >
          Open…
        </Button>
        <Button appearance="subtle" icon={<SaveRegular />} onClick={save}>
          Save a copy
        </Button>
        <Switch label="Dark" checked={isDark} onChange={(_event, { checked }) => onDark(checked)} />
        <input
          ref={input}
          hidden
          type="file"
          accept=".docx"
          aria-label="Word document"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file !== undefined) onOpen(file);
          }}
        />
      </div>
    </header>
  );
}

/** "plan.docx" is saved as "plan (copy).docx", so that nobody overwrites the plan by haste. */
export function copyName(name: string): string {
  return `${name.replace(/\.docx$/i, "").replace(/ \(copy\)$/, "")} (copy).docx`;
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
