import { Button, Text, Tooltip } from "@fluentui/react-components";
import { useState, type Ref } from "react";
import { addInAddress } from "./Pane";
import type { Ribbon, RibbonAction, RibbonButton } from "./ribbon";
import { useRibbonStyles } from "./RibbonBar.styles";

export type RibbonBarProps = {
  readonly ribbon: Ribbon;
  readonly onPress: (action: RibbonAction, label: string) => void;
  readonly ref: Ref<HTMLDivElement>;
};

/** The add-in's groups as the Home tab shows them. */
export function RibbonBar({ ribbon, onPress, ref }: RibbonBarProps) {
  const styles = useRibbonStyles();
  const [tips, setTips] = useState<HTMLDivElement | null>(null);
  return (
    <div className={styles.ribbon} ref={ref} role="region" aria-label="Ribbon">
      <span className={styles.tab}>Home</span>
      <div className={styles.groups}>
        {ribbon.groups.map((group) => (
          <div className={styles.group} key={group.label}>
            <div className={styles.buttons} role="group" aria-label={group.label}>
              {group.buttons.map((button) => (
                <LargeButton key={button.id} button={button} tips={tips} onPress={onPress} />
              ))}
            </div>
            <Text className={styles.groupLabel} size={100} aria-hidden>
              {group.label}
            </Text>
          </div>
        ))}
      </div>
      <div ref={setTips} />
    </div>
  );
}

type LargeButtonProps = {
  readonly button: RibbonButton;
  /** Where tips are put; in the ribbon, so that a screen reader does not find them outside everything. */
  readonly tips: HTMLElement | null;
  readonly onPress: RibbonBarProps["onPress"];
};

function LargeButton({ button, tips, onPress }: LargeButtonProps) {
  const styles = useRibbonStyles();
  const tip = (
    <div className={styles.tip}>
      <Text weight="semibold">{button.tip.title}</Text>
      <Text size={200}>{button.tip.text}</Text>
    </div>
  );
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start" mountNode={tips}>
      <Button
        appearance="subtle"
        className={styles.button}
        onClick={() => onPress(button.action, button.label)}
      >
        <img className={styles.icon} src={addInAddress(button.icon)} alt="" />
        {button.label}
      </Button>
    </Tooltip>
  );
}
