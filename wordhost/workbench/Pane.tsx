import { Button, Subtitle2 } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useWorkbenchStyles } from "./Workbench.styles";

export type PaneProps = {
  readonly title: string;
  /** The page, relative to the add-in's folder. */
  readonly page: string;
  readonly onClose: () => void;
};

/** Word's task pane: 320 pixels wide, with the production page of the add-in in a frame. */
export function Pane({ title, page, onClose }: PaneProps) {
  const styles = useWorkbenchStyles();
  return (
    <aside className={styles.pane} aria-label={title}>
      <div className={styles.paneTitle}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close the pane"
          onClick={onClose}
        />
      </div>
      <iframe className={styles.paneFrame} title={`${title} task pane`} src={addInAddress(page)} />
    </aside>
  );
}

/** Where the workbench's server has a page of the add-in. */
export function addInAddress(page: string): string {
  return `/addin/${page}`;
}
