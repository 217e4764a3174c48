import { mergeClasses } from "@fluentui/react-components";
import { VIEWS, type View } from "../state";
import { strings } from "../strings";
import { useNavigationStyles } from "./Navigation.styles";

type NavigationProps = {
  readonly view: View;
  readonly onChoose: (view: View) => void;
};

/** Plain buttons: Fluent's TabList would add a fifth to the size of the whole pane. */
export function Navigation({ view, onChoose }: NavigationProps) {
  const styles = useNavigationStyles();

  return (
    <nav className={styles.root} aria-label={strings.views}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.tab, name === view && styles.current)}
          aria-current={name === view ? "page" : undefined}
          onClick={() => onChoose(name)}
        >
          {strings.viewName(name)}
        </button>
      ))}
    </nav>
  );
}
