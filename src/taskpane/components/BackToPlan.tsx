import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { strings } from "../strings";
import type { ViewProps } from "../views";
import { useMeetingStyles } from "./meeting/Meeting.styles";

/** The way out of a view that has no place of its own in the navigation. */
export function BackToPlan({ pane }: ViewProps) {
  const styles = useMeetingStyles();

  return (
    <div className={styles.wayBack}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        onClick={() => pane.chooseView("plan")}
      >
        {strings.viewName("plan")}
      </Button>
    </div>
  );
}
