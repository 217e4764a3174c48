import { useWorkbenchStyles } from "./Workbench.styles";

/** The line at the foot of the window, read aloud when it changes. */
export function StatusBar({ message }: { readonly message: string }) {
  const styles = useWorkbenchStyles();
  return (
    <footer className={styles.statusBar}>
      <span role="status">{message}</span>
    </footer>
  );
}
