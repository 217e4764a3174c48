import { mergeClasses } from "@fluentui/react-components";
import { isInnerView, VIEWS, type View } from "../state";
import { strings } from "../strings";
import { VIEW_ENTRIES } from "../views";
import { useNavigationStyles } from "./Navigation.styles";

type NavigationProps = {
  readonly view: View;
  readonly onChoose: (view: View) => void;
};

/** Plain buttons: Fluent's TabList would add a fifth to the size of the whole pane. */
export function Navigation({ view, onChoose }: NavigationProps) {
  const styles = useNavigationStyles();
  const current = isInnerView(view) ? "plan" : view;

  return (
    <nav className={styles.root} aria-label={strings.views}>
      {VIEWS.map((name) => {
        const { icon: Icon } = VIEW_ENTRIES[name];
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.tab, name === current && styles.current)}
            aria-current={name === view ? "page" : name === current ? "true" : undefined}
            {...(Icon && { "aria-label": strings.viewName(name), title: strings.viewName(name) })}
            onClick={() => onChoose(name)}
          >
            {Icon ? <Icon aria-hidden className={styles.icon} /> : strings.viewName(name)}
          </button>
        );
      })}
    </nav>
  );
}
