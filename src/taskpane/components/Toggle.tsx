import { Button, type ButtonProps } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";

type ToggleProps = {
  readonly words: string;
  readonly isChosen: boolean;
  readonly shape?: ButtonProps["shape"];
  readonly onToggle: () => void;
};

/** A button that stays pressed. The tick says so without its colour. */
export function Toggle({ words, isChosen, shape = "rounded", onToggle }: ToggleProps) {
  return (
    <Button
      size="small"
      appearance={isChosen ? "primary" : "secondary"}
      aria-pressed={isChosen}
      {...(isChosen && { icon: <CheckmarkRegular /> })}
      shape={shape}
      onClick={onToggle}
    >
      {words}
    </Button>
  );
}
